import type { Article } from '../core/article/article.ts';
import { pageOf } from '../core/article/page-address.ts';
import type { PageReading } from '../messages/protocol.ts';

interface SamplePorts {
  readTab(tabId: number): Promise<PageReading | null>;
  address(tabId: number): Promise<string | null>;
  /** Address of the sample page. */
  readonly page: string;
  article(): Promise<Article | null>;
}

/** Reads tabs; the sample page, a page of the extension into which no script can be put, by the article that it shows. */
export function withSample({ readTab, address, page, article }: SamplePorts) {
  return async (tabId: number): Promise<PageReading | null> => {
    const shown = await address(tabId);
    if (shown === null || pageOf(shown) !== page) return readTab(tabId);
    const sample = await article();
    return sample && { kind: 'article', article: sample };
  };
}
