import type { JsonLd } from './json-ld.ts';
import { readJsonLd } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import { readMetaTags } from './meta-tags.ts';

/** What the finders of title, outlet, date and the rest look at. Read once, before the body is pruned. */
export interface PageFacts {
  readonly document: Document;
  readonly url: URL | null;
  readonly meta: MetaTags;
  readonly jsonLd: JsonLd;
}

export function readPageFacts(document: Document, url: string): PageFacts {
  return { document, url: parseUrl(url), meta: readMetaTags(document), jsonLd: readJsonLd(document) };
}

export function parseUrl(url: string, base?: URL | null): URL | null {
  try {
    return new URL(url, base ?? undefined);
  } catch {
    return null;
  }
}
