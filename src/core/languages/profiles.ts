import { profile as be } from './be/profile.ts';
import { profile as de } from './de/profile.ts';
import { profile as en } from './en/profile.ts';
import { profile as es } from './es/profile.ts';
import { profile as fr } from './fr/profile.ts';
import { profile as it } from './it/profile.ts';
import { profile as nl } from './nl/profile.ts';
import { OTHER_CYRILLIC, OTHER_LATIN } from './others.ts';
import { profile as pl } from './pl/profile.ts';
import { profile as pt } from './pt/profile.ts';
import { profile as ru } from './ru/profile.ts';
import { profile as uk } from './uk/profile.ts';

/**
 * The most frequent function words of each language and the letters that speak for or against it. Common words of
 * news prose, written by hand; a word that several languages share counts for each of them, by its share.
 */
export interface LanguageProfile {
  readonly lang: string;
  readonly words: string;
  /** Letters that (nearly) only this language of its script uses. */
  readonly letters: string;
  /** Letters of the script that its alphabet does not have: a word with one of them speaks against it. */
  readonly foreign: string;
}

export const LATIN_PROFILES: readonly LanguageProfile[] = [en, de, fr, es, it, nl, pl, pt, ...OTHER_LATIN];

export const CYRILLIC_PROFILES: readonly LanguageProfile[] = [ru, uk, be, ...OTHER_CYRILLIC];
