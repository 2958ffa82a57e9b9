import type { Article } from '../article/article.ts';
import { sentences } from '../article/sentences.ts';
import type { Reading } from './reading.ts';

/** What one article says. Sentences now; the other lists are empty until their readers exist. */
export function readArticle(article: Article): Reading {
  return {
    id: article.id,
    sentences: sentences(article.text, article.lang),
    mentions: [],
    numbers: [],
    dates: [],
    quotes: [],
    labels: [],
  };
}
