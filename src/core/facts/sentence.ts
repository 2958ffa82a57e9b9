import { type Article, cut, type Span } from '../article/article.ts';
import { type Word, words } from '../article/words.ts';

/** A sentence of an article of the event, with the words by which it is compared. */
export interface Sentence extends Span {
  readonly article: string;
  /** Place among the article's sentences, from 0. */
  readonly position: number;
  readonly words: readonly Word[];
  /** Lower-cased text for comparing letters. */
  readonly letters: string;
}

/** Shorter sentences ("Look.", "©AP") assert nothing that could be compared. */
const FEWEST_WORDS = 4;

export function comparableSentences(article: Article, spans: readonly Span[]): Sentence[] {
  const found: Sentence[] = [];
  spans.forEach((span, position) => {
    const own = words(article.text, span.start, span.end);
    if (own.length < FEWEST_WORDS) return;
    const letters = own.map((word) => word.norm).join(' ');
    found.push({ ...span, article: article.id, position, words: own, letters });
  });
  return found;
}

export function sentenceText(article: Article, sentence: Sentence): string {
  return cut(article.text, sentence);
}
