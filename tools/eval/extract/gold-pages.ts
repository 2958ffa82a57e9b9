import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findDataSet, linesOf } from '../data-folders.ts';

/** One page of the set, and what was read of it by hand. Null where nobody noted it. */
export interface GoldPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  /** Pieces of the article's text, and pieces of the page that are none. */
  readonly must: readonly string[];
  readonly mustnot: readonly string[];
  readonly title: string | null;
  /** Those who signed it, one after another. */
  readonly author: string | null;
  readonly date: string | null;
}

/** Half of the pages, told by their id, are kept aside: rules are made on the others alone. */
export type Half = 'development' | 'kept-aside';

export function halfOf({ id }: Pick<GoldPage, 'id'>): Half {
  return Number.parseInt(id.slice(-1), 16) % 2 === 0 ? 'development' : 'kept-aside';
}

/** The pages of extract-trafilatura; null where they are not to be had. */
export function goldPages(
  given: string | null,
): { pages: GoldPage[]; bytesOf(page: GoldPage): Uint8Array } | null {
  const folder = findDataSet('extract-trafilatura', given);
  if (folder === null) return null;
  return {
    pages: linesOf<GoldPage>(readFileSync(join(folder, 'gold.jsonl'), 'utf8')).map(withNulls),
    bytesOf: (page) => new Uint8Array(gunzipSync(readFileSync(join(folder, page.html)))),
  };
}

/** Some of what is not known is written as an empty text. */
function withNulls(page: GoldPage): GoldPage {
  // Several authors are a list in a few pages.
  const author = [page.author].flat().join('; ');
  return { ...page, title: page.title || null, author: author || null, date: page.date || null };
}
