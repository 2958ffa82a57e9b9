import type { Article } from '../article/article.ts';
import { guessLanguage } from '../article/language.ts';
import { sentences } from '../article/sentences.ts';
import { INDEXING } from '../index/thresholds.ts';
import type { LanguageDates, LanguageTable } from '../languages/language-table.ts';
import { findDates } from '../reading/dates/find-dates.ts';
import type { DateMention } from '../reading/reading.ts';
import { readingText } from '../reading/reading-text.ts';

export type DateTable = LanguageTable<LanguageDates>;

/**
 * The days, as ISO dates, that the head of an article names ("on Wednesday"): when its event happened, is to happen or
 * is said to have happened. Read apart from the rest, since a whole reading takes a hundred times as long.
 */
export function eventDates(article: Article, languages: DateTable): ReadonlySet<string> {
  let byArticle = remembered.get(languages);
  if (!byArticle) {
    byArticle = new WeakMap();
    remembered.set(languages, byArticle);
  }
  let days = byArticle.get(article);
  if (!days) {
    days = new Set(headDates(article, languages).map(({ date }) => date.slice(0, ISO_DAY)));
    byArticle.set(article, days);
  }
  return days;
}

const remembered = new WeakMap<DateTable, WeakMap<Article, ReadonlySet<string>>>();
const ISO_DAY = '2022-12-19'.length;

/** Dates in the head that are known to the day, with their places. */
export function headDates(article: Article, languages: DateTable): DateMention[] {
  const head = article.text.slice(0, INDEXING.headCharacters);
  const lang = article.lang ?? guessLanguage(article.text);
  const source = readingText(head, lang, article.published, sentences(head, lang), languages);
  return findDates(source).filter(({ precision }) => precision === 'day' || precision === 'minute');
}
