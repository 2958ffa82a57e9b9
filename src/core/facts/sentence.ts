import type { Article, Span } from '../article/article.ts';
import { articleWords, wordsBySpan } from '../article/article-words.ts';
import type { Word } from '../article/words.ts';

/** A sentence of an article of the event, with the words by which it is compared. */
export interface Sentence extends Span {
  readonly article: string;
  /** Place among the article's sentences, from 0. */
  readonly position: number;
  readonly words: readonly Word[];
  /** Whether it ends as a sentence does; headings, picture lines and torn sentences don't. */
  readonly closed: boolean;
}

const CLOSED = /[.!?…。！？।][\s"“”„«»'’)\]]*$/;

/** Shorter sentences ("Look.", "©AP") assert nothing that could be compared. */
const FEWEST_WORDS = 4;

export function comparableSentences(article: Article, spans: readonly Span[]): Sentence[] {
  return wordsBySpan(articleWords(article), spans)
    .map((words, position) => {
      const span = spans[position]!;
      const closed = CLOSED.test(article.text.slice(Math.max(span.start, span.end - 6), span.end));
      return { ...span, article: article.id, position, words, closed };
    })
    .filter((sentence) => sentence.words.length >= FEWEST_WORDS);
}
