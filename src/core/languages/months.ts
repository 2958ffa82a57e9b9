import { months as be } from './be/months.ts';
import { months as de } from './de/months.ts';
import { months as en } from './en/months.ts';
import { months as es } from './es/months.ts';
import { months as fr } from './fr/months.ts';
import { months as it } from './it/months.ts';
import { months as nl } from './nl/months.ts';
import { OTHER_MONTHS } from './others.ts';
import { months as pl } from './pl/months.ts';
import { months as pt } from './pt/months.ts';
import { months as ru } from './ru/months.ts';
import { months as uk } from './uk/months.ts';

/**
 * Months as news pages print them, in the languages the topic is read in: full names and the usual short forms,
 * nominative and genitive, in lower case without a full stop. January to December, forms of one month side by side.
 */
export const MONTHS: Readonly<Record<string, string>> = { en, de, fr, es, it, nl, pl, pt, ru, uk, be };

const NAMES: readonly string[] = [...Object.values(MONTHS), ...OTHER_MONTHS];

let byName: ReadonlyMap<string, number> | null = null;

/** 1 to 12, or null if this is no month's name. No name stands for two months, so the language isn't asked. */
export function monthNumber(name: string): number | null {
  byName ??= new Map(NAMES.flatMap(namesOfLanguage));
  return byName.get(name.normalize('NFC').toLowerCase()) ?? null;
}

function namesOfLanguage(months: string): (readonly [name: string, month: number])[] {
  return months.split('|').flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const));
}
