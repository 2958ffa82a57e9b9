import type { Printed } from '../when.ts';
import { isMark, type Source } from './source.ts';

/** 1990s · 1990er · 90ern */
const RUN_ON = /^(\d{4}|\d{2})([\p{L}\p{M}]{1,3})$/u;
const DIGITS = /^[2-9]0$|^(?:1[5-9]|20)\d0$/;

/** Tens that stand alone for a decade more often than for an age or a price. */
const FIRST_BARE = 50;

/** the 1990s · 90er Jahre · années 1990 · anni '90 · años noventa · 1990-х роках */
export function decade(source: Source, at: number): Printed | null {
  const { words, terms } = source;
  const word = words.decadeWords.at(terms, at);
  if (word) return afterWord(source, at, word.to);
  const alone = words.decadesAlone.at(terms, at);
  if (alone && words.joiners.before(terms, at)) return printed(at, alone.to, 192 + alone.value);
  const named = words.decades.at(terms, at);
  if (named) {
    const after = words.decadeWords.at(terms, named.to);
    return after && printed(at, after.to, 192 + named.value);
  }
  return inDigits(source, at);
}

function afterWord(source: Source, from: number, at: number): Printed | null {
  const { words, terms } = source;
  const named = words.decades.at(terms, at);
  if (named) return printed(from, named.to, 192 + named.value);
  const start = isMark(terms, at, "'’‘") ? at + 1 : at;
  const digits = terms[start];
  const value = digits?.kind === 'number' && DIGITS.test(digits.lower) ? decadeOf(digits.lower) : null;
  // „Im Jahr 2020“: where the word stands before years too, four digits are one.
  const isYear = digits?.lower.length === 4 && words.yearBefore.at(terms, from) !== null;
  return value === null || isYear ? null : printed(from, start + 1, value);
}

function inDigits(source: Source, at: number): Printed | null {
  const { words, terms } = source;
  const { lower, kind } = terms[at]!;
  if (kind !== 'number' || lower.length > 7) return null;
  const runOn = RUN_ON.exec(lower);
  const glued = isMark(terms, at + 1, '-') && words.decadeEndings.has(terms[at + 2]?.lower ?? '');
  const digits = runOn ? (words.decadeEndings.has(runOn[2]!) ? runOn[1]! : '') : glued ? lower : '';
  if (!DIGITS.test(digits)) return null;
  const end = runOn ? at + 1 : at + 3;
  const dash = isMark(terms, end, '-') ? end + 1 : end;
  const word = words.decadeWords.at(terms, dash);
  if (word) return printed(at, word.to, decadeOf(digits));
  return digits.length === 4 || isLed(source, at, Number(digits)) ? printed(at, end, decadeOf(digits)) : null;
}

/** "The late 80s", "the '30s"; not "a woman in her 90s" nor "prices in the mid-30s". */
function isLed({ words, terms }: Source, at: number, tens: number): boolean {
  if (isMark(terms, at - 1, "'’‘")) return true;
  const start = words.joiners.before(terms, at)?.from ?? at;
  const part = words.parts.before(terms, start);
  return tens >= FIRST_BARE && words.joiners.before(terms, part?.from ?? at) !== null;
}

const decadeOf = (digits: string) => Math.floor(Number(digits) / 10) + (digits.length === 2 ? 190 : 0);

function printed(from: number, to: number, value: number): Printed {
  return { from, to, when: { kind: 'decade', decade: value } };
}
