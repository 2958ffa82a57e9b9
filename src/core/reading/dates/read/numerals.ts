import type { Source } from './source.ts';
import { isMark } from './source.ts';

export interface Numeral {
  readonly value: number;
  readonly to: number;
}

const DAY = /^(\d{1,2})(?:st|nd|rd|th|er|e|º|°|ª|го|е|й)?$/;
const YEAR = /^[12]\d{3}$/;
const COUNT = /^\d{1,3}$/;

/** A day of a month: `3`, `3rd`, `3.` (where the full stop makes it one), `3-го`. */
export function dayNumeral(source: Source, at: number): Numeral | null {
  const { words, terms } = source;
  const term = terms[at];
  const first = words.firstDay.at(terms, at);
  if (first) return { value: 1, to: first.to };
  const digits = term?.kind === 'number' && term.lower.length <= 4 ? DAY.exec(term.lower)?.[1] : undefined;
  const value = Number(digits);
  if (digits === undefined || value < 1 || value > 31) return null;
  if (words.language.dottedDays && isMark(terms, at + 1, '.') && !terms[at + 1]!.spaced)
    return { value, to: at + 2 };
  if (isMark(terms, at + 1, '°º') && !terms[at + 1]!.spaced) return { value, to: at + 2 };
  return { value, to: ordinalEnd(source, at + 1) };
}

/** Past an ending after a hyphen ("24-го"), if one stands at `at`. */
export function ordinalEnd({ words, terms }: Source, at: number): number {
  const ending = terms[at + 1];
  const glued = isMark(terms, at, '-') && !terms[at]!.spaced && ending !== undefined && !ending.spaced;
  return glued && words.ordinalEndings.has(ending.lower) ? at + 2 : at;
}

/** Four digits from 1000 to 2999. */
export function yearNumeral({ terms }: Source, at: number): Numeral | null {
  const term = terms[at];
  return term?.kind === 'number' && YEAR.test(term.lower) ? { value: Number(term.lower), to: at + 1 } : null;
}

/** How many, in digits or words. */
export function countNumeral({ words, terms }: Source, at: number): Numeral | null {
  const term = terms[at];
  if (term === undefined) return null;
  if (term.kind === 'number')
    return COUNT.test(term.lower) ? { value: Number(term.lower), to: at + 1 } : null;
  const found = words.numbers.at(terms, at);
  return found && { value: found.value, to: found.to };
}
