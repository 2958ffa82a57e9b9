import { cut } from '../../../../../src/core/article/article.ts';
import { sentences } from '../../../../../src/core/article/sentences.ts';
import { LANGUAGES } from '../../../../../src/core/languages/all-languages.ts';
import { findDates } from '../../../../../src/core/reading/dates/find-dates.ts';
import type { DateMention } from '../../../../../src/core/reading/reading.ts';
import { readingText } from '../../../../../src/core/reading/reading-text.ts';

export function findIn(text: string, lang: string | null, published: string | null): DateMention[] {
  return findDates(readingText(text, lang, published, sentences(text, lang), LANGUAGES));
}

/** `words=date` of each date found. */
export function datesIn(text: string, lang: string | null = 'en', published: string | null = '2022-12-19') {
  return findIn(text, lang, published).map((each) => `${cut(text, each)}=${each.date}`);
}
