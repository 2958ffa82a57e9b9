import { sentenceWords as be } from './be/abbreviations.ts';
import { sentenceWords as de } from './de/abbreviations.ts';
import { sentenceWords as en } from './en/abbreviations.ts';
import { sentenceWords as es } from './es/abbreviations.ts';
import { sentenceWords as fr } from './fr/abbreviations.ts';
import { sentenceWords as it } from './it/abbreviations.ts';
import { sentenceWords as nl } from './nl/abbreviations.ts';
import { sentenceWords as pl } from './pl/abbreviations.ts';
import { sentenceWords as pt } from './pt/abbreviations.ts';
import { sentenceWords as ru } from './ru/abbreviations.ts';
import { sentenceWords as uk } from './uk/abbreviations.ts';

/**
 * Words that tell where a sentence ends, one language's; abbreviations without their last full stop. In lower case
 * they are any case; with a capital only as written ("Miss" is a state, "miss" no abbreviation). Parts that are
 * printed with a space or without are written without ("z.b" is "z. B." too).
 */
export interface SentenceWords {
  /** More of the sentence always follows: titles and ranks, "z. B.", "approx.". */
  readonly inside: string;
  /** More follows where a number does: "No. 5", "Dec. 3", "séc. XIX". */
  readonly beforeNumber: string;
  /** Ends the sentence before any capital: "etc.", "usw.", "B.C.". */
  readonly closing?: string;
  /** Ends the sentence only where an opening word or mark follows: "Inc.", "Mio.", "U.S.". */
  readonly either: string;
  /** After a number it ends the sentence before any capital ("3 млн руб. Минфин"), else as `inside` ("г. Минск"). */
  readonly unit?: string;
  /** Words in capitals that go on after a unit: "5 p.m. Monday". */
  readonly afterUnit?: string;
  /** What looks like an initial and is a word. */
  readonly word?: string;
  /** Words before which a number with a stop is an ordinal: „am 19. Dezember“. */
  readonly ordinals?: string;
  /** So it is before any word with a capital that opens no sentence: „die 5. Panzerdivision“. */
  readonly ordinalsBeforeNouns?: boolean;
  /** Endings of words that a number follows, so that its stop makes no ordinal: „auf Platz 3. Trainer Flick“. */
  readonly numbered?: string;
  /** Openers that have a capital inside a sentence too: out of politeness („haben Sie“), or as nouns („ein Mehr an“). */
  readonly capitals?: string;
  /** Words that open sentences and, with a capital, begin no name. */
  readonly openers: string;
  /** Verbs after a name that follows a quoted question or call: “Why now?” Putin asked. */
  readonly saying?: string;
}

/** Read alike in all languages, after the language's own. */
const COMMON: SentenceWords = {
  inside: 'mr mrs ms dr prof gen st vs ca cf hr sra',
  beforeNumber: 'no nr art vol fig pp',
  closing: 'etc',
  either: 'inc ltd corp co jr yahoo',
  unit: 'a.m p.m',
  openers: '',
};

const BY_LANGUAGE: ReadonlyMap<string, SentenceWords> = new Map(
  Object.entries({ en, de, fr, es, it, nl, pl, pt, ru, uk, be }),
);

export type AbbreviationKind = 'inside' | 'beforeNumber' | 'either' | 'unit' | 'closing' | 'word';
const KINDS: readonly AbbreviationKind[] = ['word', 'closing', 'inside', 'either', 'unit', 'beforeNumber'];

/** One language's words ready for look-up. */
export interface SentenceLexicon {
  /** Before a number (`beforeNumber`) a word may stand beside one of the other kinds: "ст." in two senses. */
  readonly kinds: ReadonlyMap<string, AbbreviationKind>;
  readonly beforeNumber: ReadonlySet<string>;
  readonly afterUnit: ReadonlySet<string>;
  readonly ordinals: ReadonlySet<string>;
  readonly ordinalsBeforeNouns: boolean;
  readonly numbered: readonly string[];
  readonly openers: ReadonlySet<string>;
  readonly capitals: ReadonlySet<string>;
  readonly saying: ReadonlySet<string>;
}

const compiled = new Map<string, SentenceLexicon>();

/** The language's own words before those of all; for null every language's, in the order above. */
export function sentenceLexicon(lang: string | null): SentenceLexicon {
  const key = lang !== null && BY_LANGUAGE.has(lang) ? lang : lang === null ? '' : '-';
  let lexicon = compiled.get(key);
  if (!lexicon) {
    const own = key === '' ? [...BY_LANGUAGE.values()] : key === '-' ? [] : [BY_LANGUAGE.get(key)!];
    lexicon = compile([...own, COMMON]);
    compiled.set(key, lexicon);
  }
  return lexicon;
}

function compile(lists: readonly SentenceWords[]): SentenceLexicon {
  const kinds = new Map<string, AbbreviationKind>();
  const all = (field: (words: SentenceWords) => string | undefined) =>
    new Set(lists.flatMap((words) => wordsOf(field(words))));
  for (const words of lists)
    for (const kind of KINDS)
      for (const word of wordsOf(words[kind])) if (!kinds.has(word)) kinds.set(word, kind);
  return {
    kinds,
    beforeNumber: all((words) => words.beforeNumber),
    afterUnit: all((words) => words.afterUnit),
    ordinals: all((words) => words.ordinals),
    ordinalsBeforeNouns: lists.some((words) => words.ordinalsBeforeNouns === true),
    numbered: lists.flatMap((words) => wordsOf(words.numbered)),
    openers: all((words) => words.openers),
    capitals: all((words) => words.capitals),
    saying: all((words) => words.saying),
  };
}

function wordsOf(list: string | undefined): string[] {
  return list ? list.split(' ') : [];
}
