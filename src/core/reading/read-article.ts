import type { Article } from '../article/article.ts';
import { guessLanguage } from '../article/language.ts';
import { sentences } from '../article/sentences.ts';
import { findDates } from './dates/find-dates.ts';
import { findClauses } from './find-clauses.ts';
import { findLabels } from './labels/find-labels.ts';
import type { Lexicon } from './lexicon.ts';
import { findNames } from './names/find-names.ts';
import { findNumbers } from './numbers/find-numbers.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import type { Reading } from './reading.ts';
import { readingText } from './reading-text.ts';
import { articleRoles } from './roles/article-roles.ts';
import { findWording } from './wording/find-wording.ts';

/**
 * What one article says. Linear in its length; the same article and lexicon give the same reading. Each step sees
 * what those before it found: a year is no number of things, "Monday" no name, a speaker is a mention.
 */
export function readArticle(article: Article, lexicon: Lexicon): Reading {
  const lang = article.lang ?? guessLanguage(article.text);
  const source = readingText(
    article.text,
    lang,
    article.published,
    sentences(article.text, lang),
    lexicon.languages,
  );
  const dates = findDates(source);
  const mentions = findNames(source, dates, lexicon.gazetteer);
  const roles = articleRoles(source, mentions, lexicon.gazetteer);
  const quotes = findQuotes(source, mentions, lexicon.gazetteer, roles);
  return {
    id: article.id,
    lang,
    sentences: source.sentences,
    clauses: findClauses(source),
    mentions,
    numbers: findNumbers(source, dates, mentions),
    dates,
    quotes,
    labels: findLabels(source, mentions, quotes, roles),
    wording: findWording(source, quotes, lexicon.wordLists),
  };
}
