import { language as be } from './be/language.ts';
import { language as de } from './de/language.ts';
import { language as en } from './en/language.ts';
import { language as es } from './es/language.ts';
import { language as fr } from './fr/language.ts';
import { language as it } from './it/language.ts';
import type { LanguageTable } from './language-table.ts';
import { language as nl } from './nl/language.ts';
import { language as pl } from './pl/language.ts';
import { language as pt } from './pt/language.ts';
import { language as ru } from './ru/language.ts';
import { language as uk } from './uk/language.ts';

/** All languages that are read. For what packs the lexicon: rules take the table that the lexicon brings. */
export const LANGUAGES: LanguageTable = { en, de, fr, es, it, nl, pl, pt, ru, uk, be };
