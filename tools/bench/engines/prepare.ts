import type { Article } from '../../../src/core/article/article.ts';
import { words } from '../../../src/core/article/words.ts';

/** The stems of headline and text, joined by blanks: what the peers index, so that all count the same words as one. */
export function preparedWords({ title, text }: Pick<Article, 'title' | 'text'>): string {
  return [...words(title), ...words(text)]
    .map(({ term }) => term)
    .filter((term) => !term.includes(' '))
    .join(' ');
}

export const splitAtBlanks = (text: string): string[] => text.split(' ');
