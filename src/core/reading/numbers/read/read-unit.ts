import type { Token } from '../../reading-text.ts';
import { MOST_JOINED } from '../thresholds.ts';
import type { CompiledNumerals } from '../words/compile-numerals.ts';
import type { Unit } from '../words/compile-words.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLARS } from '../words/symbols.ts';
import type { Numeral } from './numeral.ts';
import { isHyphen } from './read-words.ts';

/** The measure of a number, where it has one. */
export interface ReadUnit {
  readonly unit: string;
  readonly kind: Unit['kind'];
  /** Token after it. */
  readonly next: number;
}

/** A currency's sign or code before the amount: "$", "US$", "EUR". `next` is where the number begins. */
export function currencyBefore(tokens: readonly Token[], at: number): ReadUnit | null {
  const token = tokens[at];
  const after = tokens[at + 1];
  if (!token || !after) return null;
  const money = (unit: string, next: number): ReadUnit | null =>
    tokens[next]?.kind === 'number' || tokens[next]?.kind === 'word' ? { unit, kind: 'money', next } : null;
  if (token.kind === 'mark') {
    const code = CURRENCY_SIGNS.get(token.text);
    return code ? money(code, at + 1) : null;
  }
  if (token.kind !== 'word' || !token.capital) return null;
  if (after.text === '$' && !after.spaced) {
    const code = DOLLARS.get(token.lower);
    return code ? money(code, at + 2) : null;
  }
  return CURRENCY_CODES.has(token.text) && after.kind === 'number' ? money(token.text, at + 1) : null;
}

/** The unit after a number: a sign, a symbol or a word, also by a hyphen ("30-year-old"). */
export function unitAfter(
  tokens: readonly Token[],
  numeral: Pick<Numeral, 'next' | 'letters' | 'scaled' | 'fraction' | 'digits'>,
  lexicon: CompiledNumerals,
): ReadUnit | null {
  const { next: at, letters, scaled, fraction } = numeral;
  if (letters !== '') return runOn(tokens, at, letters, lexicon);
  const token = tokens[at];
  if (!token) return null;
  const sign = CURRENCY_SIGNS.get(token.text);
  if (sign && tokens[at + 1]?.kind !== 'number') return { unit: sign, kind: 'money', next: at + 1 };
  if (CURRENCY_CODES.has(token.text)) return { unit: token.text, kind: 'money', next: at + 1 };
  if (isHyphen(token)) return token.spaced ? null : byHyphen(tokens, at + 1, numeral, lexicon);
  const direct = unitAt(tokens, at, numeral, lexicon);
  if (direct) return direct;
  const of = scaled || fraction ? lexicon.of.at(tokens, at) : null;
  if (of) {
    // "a quarter of an hour", "millions of dollars"
    const article = lexicon.sets.indefinite.has(tokens[of.next]?.lower ?? '') ? of.next + 1 : of.next;
    const found = unitAt(tokens, article, numeral, lexicon);
    if (found) return found;
  }
  // "five full days", "300 million Russian rubles", "5 U.S. dollars"
  if (lexicon.sets.measureWords.has(token.lower)) return unitAt(tokens, at + 1, numeral, lexicon);
  if (token.kind !== 'word' || !(token.capital || endsWithAny(token.lower, lexicon.adjectiveEndings)))
    return null;
  const qualified = unitAt(tokens, pastAbbreviation(tokens, at), numeral, lexicon);
  return qualified?.kind === 'money' ? qualified : null;
}

export function unitAt(
  tokens: readonly Token[],
  at: number,
  { scaled, digits }: Pick<Numeral, 'scaled' | 'digits'>,
  lexicon: CompiledNumerals,
): ReadUnit | null {
  const found = lexicon.units.at(tokens, at);
  if (!found || (found.value.symbol && !digits)) return null;
  // Symbols of one letter are written small and stand alone: "T-72" and "5 G" are no tonnes and grams.
  const [token, after] = [tokens[at]!, tokens[found.next]];
  if (token.kind === 'word' && token.text.length === 1 && found.next === at + 1)
    if (token.capital || (after && isHyphen(after) && !after.spaced)) return null;
  const { unit, kind, scaled: money } = found.value;
  return scaled && money !== null
    ? { unit: money, kind: 'money', next: found.next }
    : { unit, kind, next: found.next };
}

/** "155mm", "-10C", "5km", "150km/h": letters on the digits before token `at`. */
function runOn(
  tokens: readonly Token[],
  at: number,
  letters: string,
  lexicon: CompiledNumerals,
): ReadUnit | null {
  const last = tokens[at - 1]!.text.at(-1);
  if (letters === 'c' || letters === 'с' || letters === 'f')
    return last === letters ? null : { unit: letters === 'f' ? '°F' : '°C', kind: 'measure', next: at };
  if (letters === 'km' && tokens[at]?.text === '/' && tokens[at + 1])
    return { unit: 'km/h', kind: 'measure', next: at + 2 };
  const unit = lexicon.units.word(letters);
  if (unit && (letters.length > 1 || last === letters)) return { unit: unit.unit, kind: unit.kind, next: at };
  const code = letters.toUpperCase();
  return CURRENCY_CODES.has(code) ? { unit: code, kind: 'money', next: at } : null;
}

/** After "30-": a measure, its adjective („jährige“), and "old" or "long" after it. */
function byHyphen(
  tokens: readonly Token[],
  at: number,
  numeral: Pick<Numeral, 'scaled' | 'digits'>,
  lexicon: CompiledNumerals,
): ReadUnit | null {
  const token = tokens[at];
  if (!token || token.spaced) return null;
  const unit = unitAt(tokens, at, numeral, lexicon);
  if (unit) return { ...unit, next: pastCompound(tokens, unit.next) };
  for (const [beginning, measure] of lexicon.unitAdjectives)
    if (token.lower.startsWith(beginning))
      return { unit: measure, kind: measure === 'percent' ? 'percent' : 'measure', next: at + 1 };
  return null;
}

/** Over "-old" and what else is joined on by hyphens. */
function pastCompound(tokens: readonly Token[], at: number): number {
  let next = at;
  for (let joints = 0; joints < MOST_JOINED; joints += 1) {
    const hyphen = tokens[next];
    if (!hyphen || !isHyphen(hyphen) || hyphen.spaced || tokens[next + 1]?.spaced !== false) break;
    next += 2;
  }
  return next;
}

/** Over a word, with the full stops of "U.S." */
function pastAbbreviation(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (next < at + MOST_JOINED && tokens[next]?.spaced === false) {
    const { text, kind } = tokens[next]!;
    if (text !== '.' && kind !== 'word') break;
    next += 1;
  }
  return next;
}

export function endsWithAny(word: string, endings: readonly string[]): boolean {
  for (const ending of endings) if (word.endsWith(ending)) return true;
  return false;
}
