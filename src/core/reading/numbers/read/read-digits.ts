import type { Token } from '../../reading-text.ts';
import { MOST_DIGITS, MOST_GROUPS } from '../thresholds.ts';
import type { CompiledNumerals } from '../words/compile-numerals.ts';
import { VULGAR_FRACTIONS } from '../words/symbols.ts';

/** A number in digits. */
export interface Digits {
  readonly value: number;
  /** Token after it. */
  readonly next: number;
  /** Letters that are run on to the digits ("155mm"), in lower case. */
  readonly letters: string;
  /** Whole and printed without separators: it may be a year or a designation. */
  readonly plain: boolean;
  /** Might be a clock time or a date ("14.30"): counts with a unit only. */
  readonly doubtful: boolean;
}

const DIGITS = /^([0-9]+(?:[.,][0-9]+)*)([½⅓⅔¼¾⅕⅛]?)(\p{L}*[²³]?)$/u;
const GROUP = /^[0-9]{3}(?:[.,][0-9]+)?$/;
/** No-break, thin and narrow no-break space. */
const GROUP_SPACES = new Set(['\u00a0', '\u2009', '\u202f']);

/**
 * Reads the number that token `at` begins; null if it is none, or of a form that can't be told.
 * @param tokens of one sentence
 */
export function readDigits(
  text: string,
  tokens: readonly Token[],
  at: number,
  { data }: CompiledNumerals,
): Digits | null {
  const token = tokens[at]!;
  if (token.text.length > MOST_DIGITS * 2) return null;
  const fraction = VULGAR_FRACTIONS.get(token.text);
  if (fraction !== undefined)
    return { value: fraction, next: at + 1, letters: '', plain: false, doubtful: false };
  const match = DIGITS.exec(token.lower);
  if (!match) return null;
  const [, body = '', vulgar = '', letters = ''] = match;
  let printed = body;
  let next = at + 1;
  if (/^[1-9][0-9]{0,2}$/.test(body) && token.lower === body) {
    // 1 200 000,5: groups of three after blanks. More of them, or a blank group where blanks don't group, are no number.
    const most = at + 1 + MOST_GROUPS;
    while (next < most && !/[.,]/.test(printed) && groups(text, tokens, next, data.blankGroups === true)) {
      printed += tokens[next]!.text;
      next += 1;
    }
    if (next > at + 1 && groups(text, tokens, next, true)) return null;
  }
  const whole = valueOfPrinted(printed, data);
  if (whole === null) return null;
  return {
    value: whole.value + (VULGAR_FRACTIONS.get(vulgar) ?? 0),
    next,
    letters,
    plain: next === at + 1 && /^[0-9]+$/.test(body) && vulgar === '',
    doubtful: whole.doubtful,
  };
}

function groups(text: string, tokens: readonly Token[], at: number, blanks: boolean): boolean {
  const token = tokens[at];
  if (!token?.spaced || !GROUP.test(token.text)) return false;
  const { end } = tokens[at - 1]!;
  const space = text[end]!;
  return token.start === end + 1 && (GROUP_SPACES.has(space) || (blanks && space === ' '));
}

function valueOfPrinted(
  printed: string,
  { decimal, eitherMark }: { decimal: '.' | ','; eitherMark?: boolean },
): { value: number; doubtful: boolean } | null {
  if (printed.length > MOST_DIGITS + 5) return null;
  const [whole = '', ...rest] = printed.split(/[.,]/);
  const certain = (value: number) => ({ value, doubtful: false });
  if (rest.length === 0) return whole.length > 1 && whole.startsWith('0') ? null : certain(Number(whole));
  const marks = printed.replace(/[0-9]/g, '');
  const last = rest.at(-1)!;
  const inThrees = (groups: readonly string[]) =>
    /^[1-9][0-9]{0,2}$/.test(whole) && groups.every((group) => group.length === 3);
  if (rest.length > 1) {
    const same = new Set(marks).size === 1;
    if (same) return inThrees(rest) ? certain(Number(whole + rest.join(''))) : null;
    const lastMark = marks.at(-1)!;
    const others = marks.slice(0, -1);
    if (others.includes(lastMark) || !inThrees(rest.slice(0, -1))) return null;
    return certain(Number(`${whole}${rest.slice(0, -1).join('')}.${last}`));
  }
  const asDecimal = Number(`${whole}.${last}`);
  if (marks === decimal) {
    if (eitherMark && inThrees(rest)) return certain(Number(whole + last));
    return { value: asDecimal, doubtful: marks === '.' && isClock(whole, last) };
  }
  if (inThrees(rest)) return certain(Number(whole + last));
  // "100,00 troops" may be anything; "1.5 millones" is plain.
  if (marks === ',') return null;
  return { value: asDecimal, doubtful: last.length > 1 };
}

function isClock(hours: string, minutes: string): boolean {
  return hours.length <= 2 && Number(hours) <= 24 && minutes.length === 2 && Number(minutes) < 60;
}
