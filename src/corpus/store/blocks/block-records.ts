import type { ArticleNumber, SetId } from '../described.ts';
import { STORE } from '../limits.ts';

/**
 * Cards and rows of up to 128 articles, one column a field, in the order of their places. All belong to one set and
 * came in one import. What a row's state says is final; that an article is gone may also stand in the layout alone,
 * until `tidy` has written it here.
 */
export interface CatalogueBlock {
  readonly set: SetId;
  readonly addedAt: number;
  readonly titles: readonly string[];
  readonly published: readonly (string | null)[];
  /** Names that occur, and which of them each article has. */
  readonly outlets: readonly string[];
  readonly outletOf: Uint8Array<ArrayBuffer>;
  readonly langs: readonly (string | null)[];
  readonly langOf: Uint8Array<ArrayBuffer>;
  /** UTF-16 units of the text. */
  readonly characters: Uint32Array<ArrayBuffer>;
  /** Bytes that the article itself takes, estimated. */
  readonly bytes: Uint32Array<ArrayBuffer>;
  /** {@link FLAG}. */
  readonly flags: Uint8Array<ArrayBuffer>;
  /** Number of the version before, plus 1; 0 for none. */
  readonly replaces: Uint32Array<ArrayBuffer>;
}

export const FLAG = {
  cutOff: 1,
  /** Another version has taken its place. */
  replaced: 2,
  /** Its text is gone for good, and so is what stood here of it. */
  deleted: 4,
  /** With `deleted`: no article has ever been there. */
  unused: 8,
} as const;

/** Three keys an article, in the order of their places; all 0 for one that is gone. See `article-keys.ts`. */
export type IdentityBlock = Float64Array<ArrayBuffer>;

export const KEYS_AN_ARTICLE = 3;

export const blockOf = (number: ArticleNumber) => Math.floor(number / STORE.blockArticles);
export const placeOf = (number: ArticleNumber) => number % STORE.blockArticles;
export const numberOf = (block: number, place: number): ArticleNumber => block * STORE.blockArticles + place;

/** One article's row, as columns hold it. */
export interface CatalogueRow {
  readonly number: ArticleNumber;
  readonly title: string;
  readonly published: string | null;
  readonly outlet: string;
  readonly lang: string | null;
  readonly characters: number;
  readonly bytes: number;
  readonly flags: number;
  readonly replaces: ArticleNumber | null;
}

export function rowOf(block: number, columns: CatalogueBlock, place: number): CatalogueRow {
  const replaces = columns.replaces[place]!;
  return {
    number: numberOf(block, place),
    title: columns.titles[place]!,
    published: columns.published[place]!,
    outlet: columns.outlets[columns.outletOf[place]!]!,
    lang: columns.langs[columns.langOf[place]!]!,
    characters: columns.characters[place]!,
    bytes: columns.bytes[place]!,
    flags: columns.flags[place]!,
    replaces: replaces === 0 ? null : replaces - 1,
  };
}

/** What is left of the row of an article that is gone. */
export const BLANK: Omit<CatalogueRow, 'number'> = {
  title: '',
  published: null,
  outlet: '',
  lang: null,
  characters: 0,
  bytes: 0,
  flags: FLAG.deleted,
  replaces: null,
};

/** The row of a place that was passed over. */
export const UNUSED: Omit<CatalogueRow, 'number'> = { ...BLANK, flags: FLAG.deleted | FLAG.unused };

/** Rows in the order of their places as columns. */
export function columnsOf(
  set: SetId,
  addedAt: number,
  rows: readonly Omit<CatalogueRow, 'number'>[],
): CatalogueBlock {
  const outlets = [...new Set(rows.map(({ outlet }) => outlet))];
  const langs = [...new Set(rows.map(({ lang }) => lang))];
  return {
    set,
    addedAt,
    titles: rows.map(({ title }) => title),
    published: rows.map(({ published }) => published),
    outlets,
    outletOf: Uint8Array.from(rows, ({ outlet }) => outlets.indexOf(outlet)),
    langs,
    langOf: Uint8Array.from(rows, ({ lang }) => langs.indexOf(lang)),
    characters: Uint32Array.from(rows, ({ characters }) => characters),
    bytes: Uint32Array.from(rows, ({ bytes }) => bytes),
    flags: Uint8Array.from(rows, ({ flags }) => flags),
    replaces: Uint32Array.from(rows, ({ replaces }) => (replaces === null ? 0 : replaces + 1)),
  };
}

export function rowsOf(block: number, columns: CatalogueBlock): CatalogueRow[] {
  return columns.titles.map((_, place) => rowOf(block, columns, place));
}
