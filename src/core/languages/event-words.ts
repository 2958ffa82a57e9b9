import { eventWords as be } from './be/event-words.ts';
import { eventWords as de } from './de/event-words.ts';
import { eventWords as en } from './en/event-words.ts';
import { eventWords as es } from './es/event-words.ts';
import { eventWords as fr } from './fr/event-words.ts';
import { eventWords as it } from './it/event-words.ts';
import { eventWords as nl } from './nl/event-words.ts';
import { eventWords as pl } from './pl/event-words.ts';
import { eventWords as pt } from './pt/event-words.ts';
import { eventWords as ru } from './ru/event-words.ts';
import { eventWords as uk } from './uk/event-words.ts';

/** Words of one language for a war and what is done in it, each list separated by white space; `*` as in `RoleWords`. */
export interface EventWords {
  readonly lang: string;
  /** Nouns for the war itself. */
  readonly war: string;
  /** Nouns for acts of it. */
  readonly acts: string;
  /** Nouns that name it only beside a word of `military`: "operation". */
  readonly guarded: string;
  readonly military: string;
  /** "crimes" behind "war" or of `military` words: one name together. */
  readonly crimes?: string;
  /** Nouns that name it only with a place of it behind: "liberation of Donbas". */
  readonly claims?: string;
  /** Adjectives that belong to the name where it has no article. */
  readonly qualities?: string;
  /** Words beside it that make it another war, or none: "cold", "trade", "heart". */
  readonly others: string;
  /** Words before it (over "of") that make it another thing: "prisoner of war". */
  readonly before: string;
  /** Words right behind it that make it another thing: "war correspondent", "War II". */
  readonly after: string;
  /** Of `war` and `acts`: those that are verbs as well; and words before which they are. */
  readonly verbal?: string;
  readonly verbCues?: string;
  /** Prepositions of a complement that belongs to the name: "war in Ukraine", "invasion of Ukraine". */
  readonly inside: string;
}

const ALL: readonly EventWords[] = [en, de, fr, es, it, nl, pl, pt, ru, uk, be];

/** Null for a language without such words. */
export function eventWordsOf(lang: string | null): EventWords | null {
  return ALL.find((words) => words.lang === lang) ?? null;
}
