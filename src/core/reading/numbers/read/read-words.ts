import type { Token } from '../../reading-text.ts';
import { HIGHEST, LONGEST_NUMBER, LONGEST_NUMBER_WORD } from '../thresholds.ts';
import type { CompiledNumerals } from '../words/compile-numerals.ts';
import type { Part, SmallNumber } from '../words/compile-words.ts';

/** What a number comes to so far: `total` of the scales that are done, and `current` under them. */
export interface Sum {
  total: number;
  current: number;
  /** The smallest scale in `total`. */
  scale: number;
  /** Values under it may be added to `current`. */
  room: number;
  /** A scale or collective is in it. */
  scaled: boolean;
  /** The scales that end it: 1e6 in "3 million", which "2 to 3 million" shares; 1 if none does. */
  factor: number;
}

export const sumOf = (value: number, room = 1): Sum => ({
  total: 0,
  current: value,
  scale: Infinity,
  room,
  scaled: false,
  factor: 1,
});

/** What it comes to, without what binary fractions add (4.1 × 1e6). */
export function amountOf({ total, current }: Sum): number {
  const value = total + current;
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}

/** "thousand" after what there is: 200 thousand, or, after a smaller scale, all of it (mil millones). */
export function multiply(sum: Sum, scale: number): void {
  if ((sum.total + sum.current || 1) * scale > HIGHEST) return;
  sum.scaled = true;
  sum.factor = scale > sum.factor || scale < 1000 ? sum.factor * scale : scale;
  if (scale < 1000) {
    sum.current = (sum.current || 1) * scale;
    sum.room = scale === 100 ? 100 : 1;
    return;
  }
  if (scale > sum.scale) sum.total = (sum.total + sum.current) * scale;
  else sum.total += (sum.current || 1) * scale;
  sum.current = 0;
  sum.scale = scale;
  sum.room = Math.min(scale, 1000);
}

/** Whether the number can go on with this word, which is then added. */
export function addSmall(sum: Sum, { value, room }: SmallNumber, lexicon: CompiledNumerals): boolean {
  if (lexicon.data.vigesimal && sum.current % 100 === 4 && value === 20) {
    sum.current += 76;
    sum.room = 20;
    return true;
  }
  if (value >= sum.room || !Number.isInteger(value)) return false;
  sum.current += value;
  sum.room = room;
  sum.factor = 1;
  return true;
}

/** The value of a word on its own: from the list, or taken apart where the language writes numbers in one word. */
export function smallNumber(lower: string, lexicon: CompiledNumerals): SmallNumber | null {
  return lexicon.small.get(lower) ?? (lexicon.parts ? compound(lower, lexicon.parts, lexicon) : null);
}

/**
 * „zweihundertfünfzig“, "trecentomila": the longest part at each place, which is right for these languages as no
 * part's end begins another. Null unless the whole word is used up.
 */
function compound(
  lower: string,
  parts: ReadonlyMap<string, Part>,
  lexicon: CompiledNumerals,
): SmallNumber | null {
  if (lower.length > LONGEST_NUMBER_WORD || lower.length < SHORTEST_COMPOUND) return null;
  if (!lexicon.partStarts.has(lower.slice(0, PART_START))) return null;
  const sum = sumOf(0, 1000);
  let count = 0;
  let joined = false;
  for (let at = 0; at < lower.length; ) {
    let length = Math.min(LONGEST_PART, lower.length - at);
    let part: Part | undefined;
    for (; length > 0; length -= 1) {
      part = parts.get(lower.slice(at, at + length));
      if (part !== undefined) break;
    }
    if (part === undefined) return null;
    at += length;
    count += 1;
    joined = part === 'join';
    if (part === 'join') continue;
    if (part.scale && (count > 1 || part.value >= 1000)) multiply(sum, part.value);
    else if (sum.current % 100 > 0 && sum.current % 100 < 10 && part.value >= 20 && part.value < 100) {
      // Units before tens: „fünfundzwanzig“.
      sum.current += part.value;
      sum.room = 1;
    } else if (!addSmall(sum, part, lexicon)) return null;
  }
  // "honderden" are hundreds, and no hundred.
  if (count < 2 || joined) return null;
  const value = amountOf(sum);
  return { value, room: value >= 1000 ? 1000 : value % 100 === 0 ? 100 : 1 };
}

/** What all words of numbers begin with is looked up first, since most words are none. */
export const PART_START = 3;
const LONGEST_PART = 12;
const SHORTEST_COMPOUND = 6;

/** A number in one word with its measure: „dreitägig“, „двухлетний“. */
export function adjectiveMeasure(
  lower: string,
  lexicon: CompiledNumerals,
): { readonly value: number; readonly unit: string } | null {
  if (lower.length > LONGEST_NUMBER_WORD || !lexicon.prefixStarts.has(lower.slice(0, PART_START)))
    return null;
  for (const [beginning, unit] of lexicon.unitAdjectives) {
    const at = lower.indexOf(beginning, 2);
    if (at < 0) continue;
    const number = lower.slice(0, at);
    const value = lexicon.prefixes.get(number) ?? smallNumber(number, lexicon)?.value;
    // „einmal“ is "once" in every sense of it.
    if (value !== undefined && !(value === 1 && unit === 'times')) return { value, unit };
  }
  return null;
}

/** Goes on with the words of a number after `at`, "and" and hyphens between them; returns the token after it. */
export function readMoreWords(
  tokens: readonly Token[],
  at: number,
  sum: Sum,
  lexicon: CompiledNumerals,
): number {
  let next = at;
  for (let i = 0; i < LONGEST_NUMBER; i += 1) {
    const joined = passJoin(tokens, next, sum, lexicon);
    const token = tokens[joined];
    if (token?.kind !== 'word') return next;
    const small = smallNumber(token.lower, lexicon);
    if (small && addSmall(sum, small, lexicon)) {
      next = joined + 1;
      continue;
    }
    const scale = lexicon.scales.at(tokens, joined);
    if (!scale?.value.multiplies || (joined > next && tokens[next]!.kind === 'word')) return next;
    if (scale.value.collective && sum.scale !== Infinity) return next;
    multiply(sum, scale.value.value);
    next = scale.next;
  }
  return next;
}

/** Over "and" before what is smaller, or an unspaced hyphen; else `at` itself. */
function passJoin(tokens: readonly Token[], at: number, sum: Sum, lexicon: CompiledNumerals): number {
  const token = tokens[at];
  if (!token) return at;
  if (isHyphen(token) && !token.spaced && tokens[at + 1]?.spaced === false) return at + 1;
  return sum.room > 1 && lexicon.sets.joiners.has(token.lower) ? at + 1 : at;
}

export const isHyphen = ({ text }: Token) => text === '-' || text === '‑' || text === '\u2010';
