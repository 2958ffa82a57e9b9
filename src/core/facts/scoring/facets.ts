import { stem } from '../../article/stem.ts';
import type { Word } from '../../article/words.ts';
import { skeleton } from '../../reading/names/spelling/skeleton.ts';
import { compareQuantities } from '../../reading/numbers/compare-quantities.ts';
import type { NumberMention, Quote } from '../../reading/reading.ts';
import type { Sentence } from '../sentence.ts';
import { isNegation } from './negations.ts';

/** What of a sentence is compared by value and not by words: numbers, days, negation, who speaks, what is quoted. */
export interface Facets {
  readonly numbers: readonly CountedThing[];
  /** Numbers as printed that tell one statement from another: three digits or more, not years. */
  readonly figures: ReadonlySet<string>;
  /** Dates as far as they are known (`2022-12-19`, `2022-12`, `2022`); ranges and weeks are left out. */
  readonly dates: readonly string[];
  /** Those of them that are a day. */
  readonly days: readonly string[];
  readonly negated: boolean;
  /** All its words in lower case. */
  readonly norms: Norms;
  /** What is left of its words without a negating prefix ("popular" of "unpopular"). */
  readonly negatable: readonly string[];
  /** Ids of those quoted by name, and the words of these ids by their sound. */
  readonly speakers: ReadonlySet<string>;
  readonly sounds: ReadonlySet<string>;
  readonly speaks: boolean;
  /** Whether most of it are the words of one speaker. */
  readonly isSpeech: boolean;
  /** Terms inside quotation marks. */
  readonly quoted: ReadonlySet<string>;
}

interface CountedThing {
  readonly number: NumberMention;
  /** Stems of the thing counted, with its adjectives. */
  readonly thing: ReadonlySet<string>;
}

const UNCERTAIN: ReadonlySet<string> = new Set(['range', 'week', 'season', 'decade']);
const FIGURE = /^\d{3,}(?:[.,]\d+)?$/;
const YEAR = /^(?:19|20)\d\d$/;
const QUOTED = new Set(['direct', 'partial']);
const SPOKEN = new Set(['direct', 'partial', 'indirect']);
const NO_STRINGS: ReadonlySet<string> = new Set();

export function facetsOf(sentence: Sentence): Facets {
  const { words, numbers, dates, quotes } = sentence;
  const speakers = speakersOf(quotes);
  const printed = dates.flatMap(({ date, precision }) =>
    UNCERTAIN.has(precision) ? [] : date.slice(0, DAY),
  );
  return {
    numbers: numbers.map((number) => ({ number, thing: thingOf(sentence, number) })),
    figures: figuresOf(words),
    dates: printed,
    days: printed.filter((date) => date.length === DAY),
    negated: words.some(({ norm }) => isNegation(norm)),
    norms: new Norms(words),
    negatable: negatableOf(words),
    speakers,
    sounds: speakers.size === 0 ? NO_STRINGS : soundsOf(speakers),
    speaks: quotes.length > 0,
    isSpeech: speakers.size === 1 && within(sentence, SPOKEN).length * 2 > words.length,
    quoted: quotes.length === 0 ? NO_STRINGS : new Set(within(sentence, QUOTED).map(({ term }) => term)),
  };
}

/** The words of a sentence as a set that is made when first asked for: few sentences are. */
class Norms {
  readonly #words: readonly Word[];
  #set: ReadonlySet<string> | null = null;

  constructor(words: readonly Word[]) {
    this.#words = words;
  }

  has(norm: string): boolean {
    this.#set ??= new Set(this.#words.map((word) => word.norm));
    return this.#set.has(norm);
  }
}

function within({ words, quotes }: Sentence, kinds: ReadonlySet<string>): Word[] {
  const spans = quotes.filter(({ kind }) => kinds.has(kind));
  return words.filter((word) => spans.some(({ start, end }) => word.start >= start && word.end <= end));
}

function figuresOf(words: readonly Word[]): ReadonlySet<string> {
  let figures: Set<string> | null = null;
  for (const { numeric, term } of words) {
    if (!numeric || !FIGURE.test(term) || YEAR.test(term)) continue;
    figures ??= new Set();
    figures.add(term);
  }
  return figures ?? NO_STRINGS;
}

const NEGATING_PREFIXES = ['un', 'in', 'im', 'dis', 'non', 'anti'];
const MAY_NEGATE = new Set(NEGATING_PREFIXES.map((prefix) => prefix.charCodeAt(0)));
/** Shorter words would find "into" and "to". */
const SHORTEST_NEGATED = 4;

function negatableOf(words: readonly Word[]): string[] {
  const found: string[] = [];
  for (const { norm } of words) {
    if (!MAY_NEGATE.has(norm.charCodeAt(0))) continue;
    for (const prefix of NEGATING_PREFIXES)
      if (norm.length >= prefix.length + SHORTEST_NEGATED && norm.startsWith(prefix))
        found.push(norm.slice(prefix.length));
  }
  return found;
}

function speakersOf(quotes: readonly Quote[]): ReadonlySet<string> {
  if (quotes.length === 0) return NO_STRINGS;
  return new Set(quotes.flatMap(({ speaker }) => speaker?.entity ?? []));
}

function thingOf({ words }: Sentence, { thing, unit }: NumberMention): ReadonlySet<string> {
  if (thing)
    return new Set(
      words.filter(({ start, end }) => start >= thing.start && end <= thing.end).map(({ term }) => term),
    );
  return new Set(unit === null ? [] : [stem(unit.toLowerCase())]);
}

/** How the numbers of two sentences stand to each other: how many of the first's have such a one in the second. */
export interface NumberRelation {
  readonly equal: number;
  readonly rounded: number;
  readonly different: number;
}

const NOTHING: NumberRelation = { equal: 0, rounded: 0, different: 0 };

export function relateNumbers(a: Facets, b: Facets): NumberRelation {
  if (a.numbers.length === 0 || b.numbers.length === 0) return NOTHING;
  // From the shorter list, so that both ways give the same.
  const [few, many] = a.numbers.length <= b.numbers.length ? [a.numbers, b.numbers] : [b.numbers, a.numbers];
  let [equal, rounded, different] = [0, 0, 0];
  for (const one of few) {
    let best: 'equal' | 'rounded' | 'different' | null = null;
    for (const other of many) {
      const relation = compareQuantities(one.number, other.number);
      if (relation === 'equal') best = 'equal';
      else if (relation === 'rounded' && best !== 'equal') best = 'rounded';
      else if (relation === 'different' && best === null && ofOneThing(one, other)) best = 'different';
    }
    if (best === 'equal') equal += 1;
    else if (best === 'rounded') rounded += 1;
    else if (best === 'different') different += 1;
  }
  return { equal, rounded, different };
}

/** Whether two numbers count the same: of the shorter description every word stands in the other. */
function ofOneThing(a: CountedThing, b: CountedThing): boolean {
  const [small, large] = a.thing.size <= b.thing.size ? [a.thing, b.thing] : [b.thing, a.thing];
  return small.size > 0 && [...small].every((term) => large.has(term));
}

/** Length of `2022-12-19`. */
const DAY = 10;

/**
 * 1 a date in common, -1 each has one and none of them is the other's, 0 nothing to tell.
 * @param daysOnly leaves out months and years: "since 2019" and "on Monday" don't exclude each other
 */
export function relateDays(a: Facets, b: Facets, daysOnly = false): -1 | 0 | 1 {
  const own = daysOnly ? a.days : a.dates;
  const other = daysOnly ? b.days : b.dates;
  if (own.length === 0 || other.length === 0) return 0;
  for (const date of own)
    for (const each of other) if (date.startsWith(each) || each.startsWith(date)) return 1;
  return -1;
}

/**
 * 1 a speaker in common, -1 each quotes somebody by name and nobody is the same, 0 nothing to tell; so also for names
 * that sound alike, which may be one that was linked in one article only.
 */
export function relateSpeakers(a: Facets, b: Facets): -1 | 0 | 1 {
  if (a.speakers.size === 0 || b.speakers.size === 0) return 0;
  for (const speaker of a.speakers) if (b.speakers.has(speaker)) return 1;
  for (const sound of a.sounds) if (b.sounds.has(sound)) return 0;
  return -1;
}

/** The words of ids ("valerii-zaluzhnyi") by their sound; short ones are alike too often. */
function soundsOf(ids: ReadonlySet<string>): ReadonlySet<string> {
  const sounds = new Set<string>();
  for (const id of ids)
    for (const part of id.split('-')) if (part.length > SHORTEST_SURNAME) sounds.add(skeleton(part));
  return sounds;
}

const SHORTEST_SURNAME = 3;
