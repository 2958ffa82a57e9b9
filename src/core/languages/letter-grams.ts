import { letterGrams as be } from './be/letter-grams.ts';
import { letterGrams as de } from './de/letter-grams.ts';
import { letterGrams as en } from './en/letter-grams.ts';
import { letterGrams as es } from './es/letter-grams.ts';
import { letterGrams as fr } from './fr/letter-grams.ts';
import { letterGrams as it } from './it/letter-grams.ts';
import { letterGrams as nl } from './nl/letter-grams.ts';
import { OTHER_LETTER_GRAMS } from './other-letter-grams.ts';
import { letterGrams as pl } from './pl/letter-grams.ts';
import { letterGrams as pt } from './pt/letter-grams.ts';
import { letterGrams as ru } from './ru/letter-grams.ts';
import { letterGrams as uk } from './uk/letter-grams.ts';

/**
 * Runs of one to four letters, and short words, that speak for a language; `_` is a word's edge. One list of each weight
 * in {@link LETTER_GRAM_WEIGHTS}, between spaces.
 *
 * Trained by tools/make-letter-grams.mjs (multinomial logistic regression, no negative weights, cut down to the most
 * telling and trained again) on the Universal Declaration of Human Rights (public domain), names of things, countries
 * and languages of Unicode CLDR (Unicode-3.0) and about 500 words of headlines a language, written by hand.
 */
export type LetterGrams = readonly string[];

/** In units of log odds: each gram of a word adds its weight. */
export const LETTER_GRAM_WEIGHTS: readonly number[] = [0.37, 0.72, 1.21, 1.97, 3.38];

/**
 * Those of languages that are not read stand beside ours so that their texts are not taken for ours; near ones share
 * one list (`cs` is Slovak too, `sl` Croatian, `sv` Danish and Norwegian, `fi` Estonian, `lt` Latvian, `bg` Macedonian).
 */
export const LETTER_GRAMS: Readonly<Record<'latin' | 'cyrillic', Readonly<Record<string, LetterGrams>>>> =
  (() => {
    const { bg, sr, ...latin } = OTHER_LETTER_GRAMS as Readonly<Record<string, LetterGrams>> &
      Record<'bg' | 'sr', LetterGrams>;
    return { latin: { en, de, fr, es, it, nl, pl, pt, ...latin }, cyrillic: { ru, uk, be, bg, sr } };
  })();
