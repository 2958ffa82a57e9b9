import type { ColumnField } from '../../import/described.ts';
import { namesLanguage } from '../record/language-tag.ts';
import { publishedDate } from '../record/published-date.ts';

/**
 * What a column's values must look like to be taken for a field without a name that says so. Shares of the values,
 * lengths in UTF-16 units; the lengths lie between those of headlines (40 to 120) and of texts (1,000 and more).
 */
const LOOKS = {
  sure: 0.8,
  /** A date in a column of texts is one that a text begins with. */
  longestDate: 40,
  shortestText: 200,
  /** A text in a column that is called so may be a few lines long. */
  namedTextWords: 8,
  shortestTitle: 15,
  longestTitle: 200,
  titleWords: 3,
  longestOutlet: 40,
  longestName: 80,
  /** An outlet prints several of the articles: different values for each value. */
  outletVariety: 0.5,
  fewestForOutlet: 4,
};

/** Whether a column's values could be those of a field that its heading seems to name. */
export function couldBe(field: ColumnField, look: Look | null): boolean {
  if (look === null) return false;
  const { sure } = LOOKS;
  const isPlain = look.letters >= sure && look.dates < sure && look.urls < sure;
  switch (field) {
    case 'text':
      return isPlain && look.words >= LOOKS.namedTextWords;
    case 'title':
      return isPlain && look.length <= LOOKS.longestTitle;
    case 'url':
      return look.urls >= sure;
    case 'published':
      return look.dates >= sure && look.length <= LOOKS.longestDate;
    case 'lang':
      return look.langs >= sure;
    case 'outlet':
    case 'byline':
      return isPlain && look.length <= LOOKS.longestName;
    case 'id':
      return false;
  }
}

/** For columns whose names say nothing: which field each looks like, by its values. Surest fields first. */
export function fieldsByLook(
  looks: readonly (Look | null)[],
  isFree: (column: number, field: ColumnField) => boolean,
  wanted: ReadonlySet<ColumnField>,
): Map<number, ColumnField> {
  const found = new Map<number, ColumnField>();
  const assign = (field: ColumnField, score: (look: Look) => number) => {
    if (!wanted.has(field)) return;
    let best = -1;
    let most = 0;
    looks.forEach((look, i) => {
      if (look === null || found.has(i) || !isFree(i, field)) return;
      const points = score(look);
      if (points > most) [best, most] = [i, points];
    });
    if (best >= 0) found.set(best, field);
  };
  const { sure } = LOOKS;
  assign('url', ({ urls }) => (urls >= sure ? urls : 0));
  assign('published', ({ dates, length }) => (dates >= sure && length <= LOOKS.longestDate ? dates : 0));
  const isProse = ({ length, words, dates, urls }: Look) =>
    length >= LOOKS.shortestTitle && words >= LOOKS.titleWords && dates < sure && urls < sure;
  assign('text', ({ length }) => (length >= LOOKS.shortestText ? length : 0));
  // Without a text there is no article: short texts are the longest that there is, and only then come titles.
  if (![...found.values()].includes('text')) assign('text', (look) => (isProse(look) ? look.length : 0));
  assign('title', (look) => (isProse(look) && look.length <= LOOKS.longestTitle ? look.length : 0));
  assign('lang', ({ langs, length }) => (langs >= sure && length <= 12 ? langs : 0));
  assign('outlet', ({ count, variety, length, words, letters }) =>
    count >= LOOKS.fewestForOutlet &&
    variety <= LOOKS.outletVariety &&
    length <= LOOKS.longestOutlet &&
    words <= 5 &&
    letters >= sure
      ? 1 - variety + 0.01
      : 0,
  );
  return found;
}

/** What the values of a column look like. */
export interface Look {
  readonly count: number;
  /** Shares of the values. */
  readonly urls: number;
  readonly dates: number;
  readonly langs: number;
  readonly letters: number;
  readonly variety: number;
  /** Means. */
  readonly length: number;
  readonly words: number;
}

/** Null for a column without values. */
export function lookOf(column: readonly string[]): Look | null {
  const values = column.filter((value) => value.trim() !== '');
  const count = values.length;
  if (count === 0) return null;
  const share = (holds: (value: string) => boolean) => values.filter(holds).length / count;
  const mean = (of: (value: string) => number) => values.reduce((sum, value) => sum + of(value), 0) / count;
  return {
    count,
    urls: share(isAddress),
    dates: share(isDate),
    langs: share((value) => namesLanguage(value)),
    letters: share((value) => /\p{L}{2}/u.test(value)),
    variety: new Set(values).size / count,
    length: mean((value) => value.length),
    words: mean((value) => value.slice(0, 1_000).match(/[\p{L}\p{N}]+/gu)?.length ?? 0),
  };
}

export function isAddress(value: string): boolean {
  return /^\s*https?:\/\/\S+\s*$/i.test(value.slice(0, 3_000));
}

/** A bare number may be anything. */
export function isDate(value: string): boolean {
  return !/^\s*[\d.]+\s*$/.test(value) && publishedDate(value, null, 'day') !== null;
}
