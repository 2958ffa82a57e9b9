import type { Article } from './article.ts';
import { articleId } from './article-id.ts';

/** Pages that hold several reports: each is an entry of its own. */
export type EntriesPage = 'front-page' | 'section' | 'live-blog';

/** Pages that hold no report of an outlet's own, or none that can be read. */
export type OtherPage = 'search-results' | 'video' | 'forum' | 'document' | 'frame' | 'other';

/** One headline of a list, or one update of a live blog. */
export interface PageEntry {
  readonly title: string;
  /** A list's teaser or an update's text, its paragraphs separated by a blank line; '' where the page shows none. */
  readonly text: string;
  /** As in `Article`; null where the page prints no date with the entry. */
  readonly published: string | null;
  /** Where the entry can be read: an http(s) address, with the `#` of its place in the page for an update. */
  readonly url: string | null;
  /** The entry's text was longer than is kept of one. */
  readonly cutOff?: true;
}

/** What a list or a live blog holds, in the order of the page. */
export interface PageEntries {
  readonly page: EntriesPage;
  readonly title: string;
  readonly outlet: string;
  readonly lang: string | null;
  readonly entries: readonly PageEntry[];
  /** How many the page has; more than `entries` holds where there are more than are kept. */
  readonly total: number;
}

export const MAX_ENTRIES = 100;
/** UTF-16 units of one entry. With every entry full the whole of a page's entries is below one megabyte. */
export const MAX_ENTRY_TITLE = 300;
export const MAX_ENTRY_TEXT = 2_000;

/** An entry as an article, to be looked up and compared like one. Its text is all that the page shows of it. */
export function entryArticle(of: Pick<PageEntries, 'outlet' | 'lang'>, entry: PageEntry): Article {
  const article = {
    url: entry.url,
    outlet: of.outlet,
    title: entry.title,
    byline: null,
    published: entry.published,
    lang: of.lang,
    text: entry.text,
  };
  return { id: articleId(article), ...article };
}
