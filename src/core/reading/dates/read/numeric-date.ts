import { isoDay } from '../../../article/calendar-day.ts';
import type { Printed } from '../when.ts';
import { isMark, type Source } from './source.ts';

const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/;
const SHORT = /^\d{1,2}$/;

/**
 * 2022-12-19 · 19.12.2022 · 19.12.22 · 19/12/2022. `3/4/2022` is read day first but for English, where it is left out:
 * which is meant depends on the country.
 */
export function numericDate({ words, terms }: Source, at: number): Printed | null {
  const text = terms[at]!.text;
  // Part of an address, a version or a section's number.
  const glued = !terms[at]!.spaced && isMark(terms, at - 1, '/-._:#');
  if (text.length > 10 || glued || words.notYears.before(terms, isMark(terms, at - 1, '.') ? at - 1 : at))
    return null;
  const dotted = DOTTED.exec(text);
  if (dotted) {
    const [, day, month, year = ''] = dotted;
    return printed(
      at,
      at + 1,
      year.length === 2 ? 2000 + Number(year) : Number(year),
      Number(month),
      Number(day),
    );
  }
  const parts = [terms[at]!, terms[at + 2], terms[at + 4]];
  const mark = terms[at + 1]?.text ?? '';
  if (!isMark(terms, at + 1, '-/') || terms[at + 3]?.text !== mark) return null;
  if (terms.slice(at + 1, at + 5).some(({ spaced }) => spaced) || terms.length < at + 5) return null;
  const digits = parts.map((part) => (part?.kind === 'number' ? part.text : ''));
  const [a = '', b = '', c = ''] = digits;
  if (!SHORT.test(b)) return null;
  if (/^\d{4}$/.test(a)) return SHORT.test(c) ? printed(at, at + 5, Number(a), Number(b), Number(c)) : null;
  if (!SHORT.test(a) || !/^\d{4}$/.test(c)) return null;
  if (isMark(terms, at + 5, '/-') && !terms[at + 5]!.spaced) return null;
  const monthFirst = Number(b) > 12;
  if (words.language.monthFirst && Number(a) <= 12 && Number(b) <= 12 && a !== b) return null;
  return monthFirst
    ? printed(at, at + 5, Number(c), Number(a), Number(b))
    : printed(at, at + 5, Number(c), Number(b), Number(a));
}

function printed(from: number, to: number, year: number, month: number, day: number): Printed | null {
  return isoDay(year, month, day) === null ? null : { from, to, when: { kind: 'day', year, month, day } };
}
