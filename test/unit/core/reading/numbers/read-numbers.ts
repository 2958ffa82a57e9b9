import { cut } from '../../../../../src/core/article/article.ts';
import { sentences } from '../../../../../src/core/article/sentences.ts';
import { LANGUAGES } from '../../../../../src/core/languages/all-languages.ts';
import { findNumbers } from '../../../../../src/core/reading/numbers/find-numbers.ts';
import type { DateMention, Mention, NumberMention } from '../../../../../src/core/reading/reading.ts';
import { readingText } from '../../../../../src/core/reading/reading-text.ts';

/** Numbers of a text by themselves, without what other parts find, unless it is given. */
export function numbersOf(
  text: string,
  lang: string | null = 'en',
  dates: readonly DateMention[] = [],
  mentions: readonly Mention[] = [],
): NumberMention[] {
  return findNumbers(readingText(text, lang, null, sentences(text, lang), LANGUAGES), dates, mentions);
}

/** As `value unit`, or `low..high unit`, in one line each: what tests compare. */
export function told(text: string, lang: string | null = 'en'): string[] {
  return numbersOf(text, lang).map(({ value, high, unit }) => {
    const shown = (number: number) => String(Number(number.toFixed(4)));
    return `${shown(value)}${high === null ? '' : `..${shown(high)}`} ${unit ?? '-'}`;
  });
}

export const thingsOf = (text: string, lang = 'en') =>
  numbersOf(text, lang).map(({ thing }) => (thing ? cut(text, thing) : null));

export const spansOf = (text: string, lang = 'en') => numbersOf(text, lang).map((span) => cut(text, span));
