import { clauses as be } from './be/clauses.ts';
import { clauses as de } from './de/clauses.ts';
import { clauses as en } from './en/clauses.ts';
import { clauses as es } from './es/clauses.ts';
import { clauses as fr } from './fr/clauses.ts';
import { clauses as it } from './it/clauses.ts';
import { clauses as nl } from './nl/clauses.ts';
import { clauses as pl } from './pl/clauses.ts';
import { clauses as pt } from './pt/clauses.ts';
import { clauses as ru } from './ru/clauses.ts';
import { clauses as uk } from './uk/clauses.ts';

/** Function words and word endings by which a language's clauses are told apart; lower case, between spaces. */
export interface ClauseWords {
  /** "and", "but": between main clauses, belonging to neither. */
  readonly coordinators: string;
  /** "who", "which": after a comma they open a clause. */
  readonly relatives: string;
  /** "because", "after": open a clause, if a verb follows. A `_` joins it to the beginning of the next word ("parce_que"). */
  readonly subordinators: string;
  /** After these words a subordinator is none ("as well as", "asked if"). */
  readonly notAfter: string;
  /** Pronouns that are subjects: a clause begins with them. */
  readonly subjects: string;
  readonly determiners: string;
  /** Common finite verbs: surely a verb. */
  readonly finite: string;
  /** Endings of finite verbs, that other words may have too. */
  readonly endings: string;
  /** Endings of participles that report a further fact after a comma (", killing 12"), and words that only look so. */
  readonly participles?: string;
  readonly notParticiples?: string;
  /** Whether commas close subordinate clauses, so that a verb follows even where none is known. */
  readonly subordinatesMarked?: boolean;
}

const BY_LANGUAGE: ReadonlyMap<string, ClauseWords> = new Map(
  Object.entries({ en, de, fr, es, it, nl, pl, pt, ru, uk, be }),
);

export interface ClauseLexicon {
  readonly coordinators: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly notAfter: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly finite: ReadonlySet<string>;
  readonly endings: readonly string[];
  readonly participles: readonly string[];
  readonly notParticiples: ReadonlySet<string>;
  readonly subordinatesMarked: boolean;
}

const compiled = new Map<string, ClauseLexicon>();

/** Null for a language without data: its sentences are not taken apart. */
export function clauseLexicon(lang: string | null): ClauseLexicon | null {
  const words = lang === null ? undefined : BY_LANGUAGE.get(lang);
  if (!words || lang === null) return null;
  let lexicon = compiled.get(lang);
  if (!lexicon) {
    const set = (list = '') => new Set(list.split(' '));
    const list = (words = '') => words.split(' ').filter(Boolean);
    lexicon = {
      coordinators: set(words.coordinators),
      relatives: set(words.relatives),
      subordinators: set(words.subordinators),
      notAfter: set(words.notAfter),
      subjects: set(words.subjects),
      determiners: set(words.determiners),
      finite: set(words.finite),
      endings: list(words.endings),
      participles: list(words.participles),
      notParticiples: set(words.notParticiples),
      subordinatesMarked: words.subordinatesMarked === true,
    };
    compiled.set(lang, lexicon);
  }
  return lexicon;
}
