import type { Token } from '../../reading-text.ts';
import type { CompiledNumerals } from '../words/compile-numerals.ts';
import type { Scale } from '../words/compile-words.ts';
import type { Found } from '../words/phrase-map.ts';
import { type Numeral, numeralOf } from './numeral.ts';
import { isHyphen } from './read-words.ts';

/** A collective rounds ("une vingtaine"), but a dozen is twelve. */
const DOZEN = 12;

/** "a couple of". */
export function couple(tokens: readonly Token[], at: number, lexicon: CompiledNumerals): Numeral | null {
  const found = lexicon.couple.at(tokens, at);
  if (!found) return null;
  const scale = lexicon.scales.at(tokens, found.next);
  return scale?.value.multiplies
    ? numeralOf(at, scale.next, 2 * scale.value.value, { about: true, scaled: true })
    : numeralOf(at, found.next, 2);
}

/** "several hundred": once the scale, the least it may mean. */
export function several(tokens: readonly Token[], at: number, lexicon: CompiledNumerals): Numeral | null {
  const found = lexicon.several.at(tokens, at);
  const scale = found && lexicon.scales.at(tokens, found.next);
  if (!scale) return null;
  return timesScales(tokens, at, scale, true, lexicon);
}

/** "a third of", which without "of" is an ordinal; "a half million", "a dozen", "une vingtaine". */
export function partAfterArticle(
  tokens: readonly Token[],
  at: number,
  lexicon: CompiledNumerals,
): Numeral | null {
  const word = wordAt(tokens, at + 1);
  const part = lexicon.fractions.get(word);
  const end = lexicon.sets.fractionParts.has(wordAt(tokens, at + 2)) ? at + 3 : at + 2;
  if (part !== undefined && (lexicon.of.at(tokens, end) || lexicon.sets.aloneFractions.has(word)))
    return partOf(tokens, at, { value: 1 / part, next: end }, lexicon);
  const half = lexicon.sets.half.has(word) ? halfOf(tokens, at, at + 2, lexicon) : null;
  if (half) return half;
  const scale = lexicon.scales.at(tokens, at + 1);
  if (!scale?.value.collective) return null;
  const about = scale.value.value !== DOZEN;
  return timesScales(tokens, at, scale, about, lexicon);
}

/** A fraction as a number; "a quarter of a million" is a number of things itself. */
export function partOf(
  tokens: readonly Token[],
  first: number,
  { value, next }: { readonly value: number; readonly next: number },
  lexicon: CompiledNumerals,
): Numeral {
  const of = lexicon.of.at(tokens, next);
  const article = of && lexicon.sets.indefinite.has(wordAt(tokens, of.next)) ? of.next + 1 : null;
  const scale = article === null ? null : lexicon.scales.at(tokens, article);
  if (scale?.value.multiplies)
    return numeralOf(first, scale.next, value * scale.value.value, { scaled: true });
  return numeralOf(first, next, value, { fraction: true });
}

/** "half a million", "half an hour", "half of the", "half the". */
export function half(tokens: readonly Token[], at: number, lexicon: CompiledNumerals): Numeral | null {
  const { lower } = tokens[at]!;
  const { half: halves, halfNoun, halfAfter, indefinite, definite, possessives } = lexicon.sets;
  if (halves.has(lower)) {
    const article = indefinite.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
    const found = halfOf(tokens, at, article, lexicon);
    if (found) return found;
  }
  if (!halfNoun.has(lower) || halfAfter.has(wordAt(tokens, at - 1))) return null;
  // "a year and a half"
  if (indefinite.has(wordAt(tokens, at - 1)) && lexicon.sets.and.has(wordAt(tokens, at - 2))) return null;
  const next = wordAt(tokens, at + 1);
  const parts = lexicon.of.at(tokens, at + 1) || definite.has(next) || possessives.has(next);
  if (!parts && !lexicon.data.bareThings) return null;
  return numeralOf(at, at + 1, 0.5, { fraction: true });
}

/** Half of the scale or measure at `at`. */
function halfOf(
  tokens: readonly Token[],
  first: number,
  at: number,
  lexicon: CompiledNumerals,
): Numeral | null {
  const from = tokens[at] && isHyphen(tokens[at]) ? at + 1 : at;
  const scale = lexicon.scales.at(tokens, from);
  if (scale) return numeralOf(first, scale.next, scale.value.value / 2, { scaled: true });
  const unit = lexicon.units.at(tokens, from);
  if (unit?.value.kind !== 'measure') return null;
  return numeralOf(first, from, 0.5);
}

/** "thousands", "tens of thousands"; „десяток“, a collective in a language without articles. */
export function magnitude(tokens: readonly Token[], at: number, lexicon: CompiledNumerals): Numeral | null {
  const scale = lexicon.scales.at(tokens, at);
  const noArticles = lexicon.sets.indefinite.size === 0;
  if (!scale || !(scale.value.vague || (noArticles && scale.value.collective))) return null;
  return timesScales(tokens, at, scale, scale.value.value !== DOZEN || scale.value.vague, lexicon);
}

/** The scale with those that multiply it, "of" between them where it is a magnitude. */
function timesScales(
  tokens: readonly Token[],
  first: number,
  { value: { value }, next }: Found<Scale>,
  about: boolean,
  lexicon: CompiledNumerals,
): Numeral {
  const of = lexicon.of.at(tokens, next)?.next ?? next;
  const more = lexicon.scales.at(tokens, of);
  return more && more.value.value > value
    ? numeralOf(first, more.next, value * more.value.value, { about, scaled: true })
    : numeralOf(first, next, value, { about, scaled: true });
}

/** "треть", „Drittel“ without anything before it. */
export function loneFraction(
  tokens: readonly Token[],
  at: number,
  lexicon: CompiledNumerals,
): Numeral | null {
  const { lower } = tokens[at]!;
  const part = lexicon.fractions.get(lower);
  if (part === undefined) return null;
  // "la tercera parte de"
  const parts = lexicon.sets.fractionParts.has(wordAt(tokens, at + 1));
  if (!parts && !lexicon.sets.aloneFractions.has(lower)) return null;
  return numeralOf(at, parts ? at + 2 : at + 1, 1 / part, { fraction: true });
}

/** The fraction that `value` parts make with the word at `at` ("thirds"), hyphen allowed. */
export function fractionAfter(
  tokens: readonly Token[],
  at: number,
  value: number,
  lexicon: CompiledNumerals,
): { readonly value: number; readonly next: number } | null {
  const hyphen = tokens[at];
  const from = hyphen && isHyphen(hyphen) && !hyphen.spaced ? at + 1 : at;
  const token = tokens[from];
  if (!token) return null;
  const part = lexicon.fractions.get(token.lower);
  if (part === undefined || value >= part || !Number.isInteger(value)) return null;
  // "one third" and "two third countries": an ordinal, unless it is marked as a part.
  if (value === 1 && from === at && !lexicon.of.at(tokens, from + 1) && !lexicon.data.bareThings) return null;
  const parts = lexicon.sets.fractionParts.has(wordAt(tokens, from + 1));
  return { value: value / part, next: parts ? from + 2 : from + 1 };
}

const wordAt = (tokens: readonly Token[], at: number) => tokens[at]?.lower ?? '';
