import type { Token } from '../../reading-text.ts';
import type { CompiledNumerals } from '../words/compile-numerals.ts';
import { CURRENCY_SIGNS } from '../words/symbols.ts';
import { type Numeral, numeralOf } from './numeral.ts';
import { readDigits } from './read-digits.ts';
import { amountOf, isHyphen, multiply, readMoreWords, type Sum, smallNumber, sumOf } from './read-words.ts';
import {
  couple,
  fractionAfter,
  half,
  loneFraction,
  magnitude,
  partAfterArticle,
  partOf,
  several,
} from './vague-words.ts';

/**
 * The number that begins with token `at`, or null.
 * @param tokens of one sentence
 * @param money a currency sign stands before it
 */
export function readNumeral(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: CompiledNumerals,
  money = false,
): Numeral | null {
  const token = tokens[at];
  if (token?.kind === 'number') return inDigits(text, tokens, at, lexicon, money);
  if (token?.kind !== 'word') return null;
  return (
    couple(tokens, at, lexicon) ??
    several(tokens, at, lexicon) ??
    afterArticle(tokens, at, lexicon) ??
    half(tokens, at, lexicon) ??
    inWords(tokens, at, lexicon) ??
    magnitude(tokens, at, lexicon) ??
    loneFraction(tokens, at, lexicon)
  );
}

function inDigits(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: CompiledNumerals,
  money: boolean,
): Numeral | null {
  const digits = readDigits(text, tokens, at, lexicon);
  if (!digits) return null;
  const { plain, doubtful } = digits;
  const sum = sumOf(digits.value);
  let { next, letters } = digits;
  const runOn = lexicon.shortScales.get(letters) ?? scaleRunOn(letters, lexicon);
  if (runOn !== undefined && (money || LETTER_SCALES.get(letters)?.(tokens, next, lexicon) !== false)) {
    multiply(sum, runOn);
    letters = '';
  } else if (letters === '') {
    const fraction = plain ? fractionAfter(tokens, next, digits.value, lexicon) : null;
    if (fraction) return numeralOf(at, fraction.next, fraction.value, { digits: true, fraction: true });
    next = scalesAfter(tokens, next, sum, lexicon, money);
  }
  next = halfAfter(tokens, next, sum, lexicon);
  return numeralOf(at, next, amountOf(sum), {
    digits: true,
    scaled: sum.scaled,
    factor: sum.factor,
    letters,
    plain: plain && !sum.scaled && letters === '',
    doubtful: doubtful && !sum.scaled,
    one: plain && amountOf(sum) === 1,
  });
}

/** The scale that a lost space ran on to the digits: "£3million". */
function scaleRunOn(letters: string, { scales }: CompiledNumerals): number | undefined {
  const scale = letters === '' ? null : scales.word(letters);
  return scale?.multiplies ? scale.value : undefined;
}

/** Whether "25m" are millions: a unit or a plural follows, and no preposition ("200m from the border"). */
function countsAfter(tokens: readonly Token[], at: number, lexicon: CompiledNumerals): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return CURRENCY_SIGNS.has(token?.text ?? '');
  if (lexicon.data.nouns.order !== 'plural') return false;
  if (lexicon.units.at(tokens, at)) return true;
  if (lexicon.stops.has(token.lower)) return false;
  return token.capital || lexicon.plurals.has(token.lower) || /[a-z]s$/.test(token.lower);
}

/** Scales of one letter that without money may be a measure: "200m from the border", "500t". */
const LETTER_SCALES: ReadonlyMap<string, typeof countsAfter> = new Map([
  ['m', countsAfter],
  ['b', countsAfter],
  ['t', () => false],
]);

/** "million" after digits, and a smaller scale after it („1 млн 200 тыс.“). Returns the token after them. */
function scalesAfter(
  tokens: readonly Token[],
  at: number,
  sum: Sum,
  lexicon: CompiledNumerals,
  money: boolean,
): number {
  let next = at;
  for (;;) {
    const token = tokens[next];
    if (!token) return next;
    const from = isHyphen(token) && !token.spaced ? next + 1 : next;
    const scale = lexicon.scales.at(tokens, from);
    const priced = money || CURRENCY_SIGNS.has(tokens[from + 1]?.text ?? '');
    const short = priced ? lexicon.shortScales.get(tokens[from]?.lower ?? '') : undefined;
    if (scale?.value.multiplies) multiply(sum, scale.value.value);
    else if (short !== undefined) multiply(sum, short);
    else if (!smallerScaleAfter(tokens, next, sum, lexicon)) return next;
    else {
      sum.current = Number(token.text);
      next += 1;
      continue;
    }
    next = pastFullStop(tokens, scale?.next ?? from + 1);
  }
}

/** Whether digits at `at` belong to a smaller scale after them. */
function smallerScaleAfter(
  tokens: readonly Token[],
  at: number,
  sum: Sum,
  lexicon: CompiledNumerals,
): boolean {
  if (!sum.scaled || !/^[1-9][0-9]{0,2}$/.test(tokens[at]!.text)) return false;
  const scale = lexicon.scales.at(tokens, at + 1)?.value;
  return scale?.multiplies === true && scale.value < sum.scale;
}

const LONGEST_SHORT_SCALE = 4;

/** Over the full stop of "Mio." or „тыс.“, unless the text ends with it. */
function pastFullStop(tokens: readonly Token[], at: number): number {
  const stop = tokens[at];
  const short = tokens[at - 1]!.lower.length <= LONGEST_SHORT_SCALE;
  return short && stop?.text === '.' && !stop.spaced && tokens[at + 1] ? at + 1 : at;
}

function inWords(tokens: readonly Token[], at: number, lexicon: CompiledNumerals): Numeral | null {
  const small = smallNumber(tokens[at]!.lower, lexicon);
  const scale = small ? null : lexicon.scales.at(tokens, at);
  if (!small && !(scale?.value.alone && scale.value.multiplies)) return null;
  const sum = sumOf(small?.value ?? 0, small?.room);
  if (scale) multiply(sum, scale.value.value);
  return wordsFrom(tokens, at, scale?.next ?? at + 1, sum, lexicon);
}

/** The number in words that begins with `first` and has come to `sum` before token `at`. */
function wordsFrom(
  tokens: readonly Token[],
  first: number,
  at: number,
  sum: Sum,
  lexicon: CompiledNumerals,
): Numeral {
  const end = readMoreWords(tokens, at, sum, lexicon);
  const fraction = fractionAfter(tokens, end, amountOf(sum), lexicon);
  if (fraction) return partOf(tokens, first, fraction, lexicon);
  const next = halfAfter(tokens, end, sum, lexicon);
  const value = amountOf(sum);
  if (value < 1) return numeralOf(first, next, value, { fraction: true });
  return numeralOf(first, next, value, { scaled: sum.scaled, factor: sum.factor, one: value === 1 });
}

/** "a million", "a hundred and fifty": the article counts one. */
function afterArticle(tokens: readonly Token[], at: number, lexicon: CompiledNumerals): Numeral | null {
  if (!lexicon.sets.indefinite.has(tokens[at]!.lower)) return null;
  const vague = partAfterArticle(tokens, at, lexicon);
  if (vague) return vague;
  const scale = lexicon.scales.at(tokens, at + 1);
  if (!scale?.value.multiplies || scale.value.collective) return null;
  const sum = sumOf(0);
  multiply(sum, scale.value.value);
  return wordsFrom(tokens, at, pastFullStop(tokens, scale.next), sum, lexicon);
}

/** "and a half": of what is before it, and before a scale after it ("two and a half million"). */
function halfAfter(tokens: readonly Token[], at: number, sum: Sum, lexicon: CompiledNumerals): number {
  const half = passHalf(tokens, at, lexicon);
  if (half === at) return at;
  if (sum.scaled && sum.current === 0) {
    // "a million and a half"
    sum.total += sum.scale / 2;
    return half;
  }
  sum.current += 0.5;
  return scalesAfter(tokens, half, sum, lexicon, false);
}

/** Over "and a half" at `at`, hyphens allowed ("two-and-a-half"). */
export function passHalf(tokens: readonly Token[], at: number, lexicon: CompiledNumerals): number {
  return lexicon.andHalf.at(tokens, at)?.next ?? at;
}
