import { monthNumber } from '../../languages/months.ts';
import type { Token } from '../reading-text.ts';
import { isYear, type Quantity } from './read/read-quantity.ts';
import { endsWithAny } from './read/read-unit.ts';
import { isHyphen } from './read/read-words.ts';
import type { TakenSpans } from './taken-spans.ts';
import { HIGHEST_NAME, YEARS } from './thresholds.ts';
import type { CompiledNumerals } from './words/compile-numerals.ts';

/**
 * Whether a number is no number of things by what stands around it: part of a designation (S-400, MH17, 24/7), an
 * ordinal, a clock time, a list mark, a score. Units and nouns don't save it.
 * @param tokens of one sentence
 */
export function isDesignation(
  tokens: readonly Token[],
  quantity: Quantity,
  taken: TakenSpans,
  lexicon: CompiledNumerals,
): boolean {
  const { first, numeral, unit } = quantity;
  if (quantity.broken || isNamePart(tokens, quantity, lexicon)) return true;
  const before = tokens[first - 1];
  const after = tokens[quantity.next];
  const start = tokens[first]!;
  if (before && (NUMBERS.has(before.text) || (!start.spaced && before.kind !== 'mark' && !isElided(before))))
    return true;
  if (before && !start.spaced && GLUE.has(before.text) && joinsOn(tokens, first - 1, unit !== null))
    return true;
  if (after && !after.spaced && numeral.digits && unit === null) {
    if (after.text === '/' || after.text === "'s" || after.text === '’s' || after.text === '’') return true;
    if (isHyphen(after) && tokens[quantity.next + 1]?.spaced === false)
      return !isCompoundNoun(tokens, quantity, lexicon);
    if (after.text === ')' && (first === 0 || (first === 1 && before!.text === '('))) return true;
  }
  if (numeral.plain && unit === null && after?.text === '.' && !after.spaced && tokens[quantity.next + 1]) {
    if (first === 0 || (lexicon.data.ordinalStop && quantity.value < 1000)) return true;
  }
  return (
    isNamedByWord(tokens, quantity, lexicon) ||
    isNamedByCapital(tokens, quantity, taken, lexicon) ||
    isClock(tokens, quantity, lexicon) ||
    isDayOfMonth(tokens, quantity, lexicon)
  );
}

/** "d'" of "d'une vingtaine", which is parted from it. */
const isElided = ({ text }: Token) => /['’ʼ]$/.test(text);

/** "Mega Millions", "the Hundred Years' War": a number word with a capital inside a sentence, where nouns have none. */
function isNamePart(
  tokens: readonly Token[],
  { first, numeral }: Quantity,
  { data }: CompiledNumerals,
): boolean {
  const before = tokens[first - 1];
  if (data.nouns.order === 'capital' || !before || numeral.first !== first || !tokens[first]!.capital)
    return false;
  return before.kind !== 'mark' || before.text === ',' || before.text === "'s" || before.text === '’s';
}

/** Signs for "number" and "section". */
const NUMBERS = new Set(['№', '§', '#', 'º', '¶']);

/** Marks that make one thing of what stands on both sides without a space. */
const GLUE = new Set(['+', "'", '’', ...'-‑/#№@_&=*^\\:.,']);

const PHONE_OR_DECADE = new Set(['+', "'", '’']);

/** Whether the mark at `at` is joined to something before it: "S-400", but not "(-10" or a dash. */
function joinsOn(tokens: readonly Token[], at: number, hasUnit: boolean): boolean {
  const mark = tokens[at]!;
  if (mark.text === '#' || mark.text === '@') return true;
  const before = tokens[at - 1];
  // "'90s", "+44", and "the -19 funds" of a lost name.
  if (!before || mark.spaced) return !hasUnit && (PHONE_OR_DECADE.has(mark.text) || isHyphen(mark));
  // Lost spaces after a sentence: "were killed.12 people".
  if ((mark.text === '.' || mark.text === ',') && before.kind === 'word')
    return before.text.length === 1 || before.capital;
  return before.kind !== 'mark';
}

/** "27-nation": in English a count, if a plain word follows. */
export function isCompoundNoun(
  tokens: readonly Token[],
  { next, numeral }: Quantity,
  { data, sets, stops, participleEndings }: CompiledNumerals,
): boolean {
  const hyphen = tokens[next];
  const noun = tokens[next + 1];
  return (
    data.nouns.order === 'plural' &&
    hyphen !== undefined &&
    isHyphen(hyphen) &&
    !hyphen.spaced &&
    Number.isInteger(numeral.value) &&
    numeral.value > 1 &&
    noun?.kind === 'word' &&
    !noun.spaced &&
    !noun.capital &&
    noun.lower.length > 3 &&
    !sets.compoundNothing.has(noun.lower) &&
    !stops.has(noun.lower) &&
    !endsWithAny(noun.lower, participleEndings)
  );
}

/** "Article 5", "Boeing 737", "No. 10", "Day 93". */
function isNamedByWord(
  tokens: readonly Token[],
  { first, numeral, unit, value }: Quantity,
  { sets }: CompiledNumerals,
): boolean {
  if (numeral.scaled || numeral.fraction || unit?.kind === 'percent' || unit?.kind === 'money') return false;
  let at = first - 1;
  if (tokens[at]?.text === '.' && !tokens[at]!.spaced) at -= 1;
  const name = tokens[at];
  if (name?.kind !== 'word') return false;
  const { lower } = name;
  if (sets.designations.has(lower)) return true;
  if (!name.capital) return false;
  return at > 0 && value < HIGHEST_NAME && sets.capitalDesignations.has(lower);
}

/**
 * "Windows 10", "Nord Stream 2": bare digits after a capital inside a sentence belong to that name, unless it is a
 * place or day that opens a clause ("in Kharkiv 12 people"). German writes every noun so: there nothing is told.
 */
function isNamedByCapital(
  tokens: readonly Token[],
  { first, numeral, unit, high }: Quantity,
  taken: TakenSpans,
  { data, stops }: CompiledNumerals,
): boolean {
  if (data.nouns.order === 'capital' || !numeral.plain || unit !== null || high !== null) return false;
  const name = tokens[first - 1];
  if (!name?.capital || stops.has(name.lower) || taken.dateAt(name)) return false;
  const kind = taken.mentionAt(name)?.kind;
  if (kind === 'place' || kind === 'person') return false;
  // Any word may have a capital at the beginning: there it has to be known for a name.
  return kind !== undefined || tokens[first - 2]?.kind === 'word';
}

/** "at 10:30", "5pm", "14.30 Uhr", "20 h 30", "0600 GMT". */
function isClock(
  tokens: readonly Token[],
  { first, next, numeral, unit, value }: Quantity,
  lexicon: CompiledNumerals,
): boolean {
  if (!numeral.digits && value > 24) return false;
  if (value < 2400 && lexicon.clockAfter.at(tokens, numeral.next)) return true;
  if (lexicon.clockAfter.word(numeral.letters)) return true;
  if (unit?.unit !== 'hour') return false;
  // "20 h 30", „в 5 часов утра“, "à 20 heures"
  if (tokens[next]?.kind === 'number' || lexicon.clockAfter.at(tokens, next)) return true;
  return value <= 24 && lexicon.clockBefore.before(tokens, first) !== null;
}

/** "3 May", "May 3", "5. Mai", "el 3 de abril", where no date was found before. */
function isDayOfMonth(tokens: readonly Token[], quantity: Quantity, lexicon: CompiledNumerals): boolean {
  const { first, next, numeral, unit, value } = quantity;
  if (!numeral.plain || unit !== null || value > 31) return false;
  const after = tokens[next]?.text === '.' ? next + 1 : (lexicon.of.at(tokens, next)?.next ?? next);
  if (isMonth(tokens[after], lexicon)) return true;
  return (
    isMonth(tokens[first - 1], lexicon) &&
    (tokens[next]?.kind !== 'word' || lexicon.stops.has(tokens[next]!.lower))
  );
}

export function isMonth(token: Token | undefined, { capitalMonths }: CompiledNumerals): boolean {
  if (token?.kind !== 'word' || (capitalMonths && !token.capital)) return false;
  return monthNumber(token.lower) !== null;
}

/**
 * Whether bare digits are a year: "in 2019", "the 2022 invasion". With money, per cent or a measure they count, and
 * with "more than" and a noun; those that are seldom years also with a noun alone ("1836 mensen", but "the 1848 revolts").
 * @param led an article stands before it
 */
export function isBareYear(quantity: Quantity, hedged: boolean, counted: boolean, led: boolean): boolean {
  if (!isYear(quantity) || quantity.high !== null) return false;
  if (quantity.unit !== null) return false;
  const old = quantity.value < YEARS.commonFrom && !led;
  return !(counted && (hedged || old || quantity.value % 1000 === 0));
}
