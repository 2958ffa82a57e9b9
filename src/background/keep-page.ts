import type { Article } from '../core/article/article.ts';
import type { Kept, PageReading } from '../messages/protocol.ts';

/** What keeping a page takes. */
export interface KeepPorts {
  readTab(tabId: number): Promise<PageReading | null>;
  /** Stores an article in the set of kept ones; null if it is held with the same text. */
  keep(article: Article, isPart: boolean): Promise<number | null>;
}

/** Keeps the article that is in the tab now. It is read anew: what a popup shows may be a minute old. */
export async function keepPage(ports: KeepPorts, tabId: number): Promise<Kept> {
  const page = await ports.readTab(tabId);
  if (page === null) return { kind: 'no-article', page: 'unreadable' };
  if (page.kind !== 'article') return { kind: 'no-article', page: page.page };
  const number = await ports.keep(page.article, page.cutOff === true);
  return number === null ? { kind: 'held-already' } : { kind: 'kept', number };
}
