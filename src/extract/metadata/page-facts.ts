import { type Block, readBlocks } from '../body/block-text.ts';
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
  /** The blocks of the body, read when they are first asked for: half of all steps look at them. */
  blocks(): readonly Block[];
}

export function readPageFacts(document: Document, url: string): PageFacts {
  return {
    document,
    url: parseUrl(url),
    meta: readMetaTags(document),
    jsonLd: readJsonLd(document),
    blocks: blocksOf(document),
  };
}

/** The blocks of a document that stays as it is from now on, read once. */
export function blocksOf({ body }: Document): () => readonly Block[] {
  let blocks: readonly Block[] | null = null;
  return () => {
    blocks ??= readBlocks(body);
    return blocks;
  };
}

export function parseUrl(url: string, base?: URL | null): URL | null {
  try {
    return new URL(url, base ?? undefined);
  } catch {
    return null;
  }
}
