import type { Printed, Shift, When, Year } from '../when.ts';
import { dayNumeral, type Numeral, yearNumeral } from './numerals.ts';
import { shiftAfter, shiftBefore, shiftedYear, unitAt } from './shift.ts';
import { isMark, leading, leadsNoun, type Source, skipJoiners, wellSpelt } from './source.ts';

const MAX_LISTED = 2;

/** 24 February 2022 · 24. Februar · 24-26 février · 24 февраля прошлого года */
export function dayThenMonth(source: Source, at: number): Printed | null {
  return dayInList(source, at, MAX_LISTED);
}

/** @param more how many days may follow before the month ("24, 25 and 26 February") */
function dayInList(source: Source, at: number, more: number): Printed | null {
  const { terms } = source;
  const day = dayNumeral(source, at);
  if (day === null) return null;
  const next = more > 0 ? dayListed(source, day, more - 1) : null;
  if (next) return days(at, day.to, next.year, next.month, day.value);
  const last = lastDay(source, day.to);
  const month = monthName(source, afterDay(source, last?.to ?? day.to));
  if (month === null) return null;
  // "by 24 may" is a verb, and "3. April" another sentence where full stops make no ordinals.
  if (source.words.language.capitals && !terms[month.to - 1]!.capital && !terms[month.from]!.capital)
    return null;
  const year = yearAfter(source, month.to);
  return days(at, year.to, year.year, month.month, day.value, last?.value);
}

/** The date whose month is also that of a day before it: "24 and 25 February". */
function dayListed(source: Source, { value, to }: Numeral, more: number) {
  const { words, terms } = source;
  const after = words.and.at(terms, to)?.to ?? (isMark(terms, to, ',') ? to + 1 : null);
  const link = after === null ? null : skipJoiners(source, after);
  const next = link === null || terms[link]?.kind !== 'number' ? null : dayInList(source, link, more)?.when;
  return next?.kind === 'day' && next.day > value ? next : null;
}

/** December 19, 2022 · Dec. 3 · Feb. 24-26 */
export function monthThenDay(source: Source, at: number): Printed | null {
  if (!source.words.language.monthFirst || !source.terms[at]!.capital) return null;
  const month = monthName(source, at);
  const day = month && dayNumeral(source, month.to);
  if (day === null || month === null || source.terms[day.to - 1]!.text.includes('.')) return null;
  const last = lastDay(source, day.to, true);
  const year = yearAfter(source, last?.to ?? day.to);
  return days(at, year.to, year.year, month.month, day.value, last?.value);
}

/** March · March 2022 · last March · février dernier · в феврале прошлого года */
export function monthAlone(source: Source, at: number, meant: boolean): Printed | null {
  const { words, terms } = source;
  if (!wellSpelt(source, at)) return null;
  const alone = words.months.at(terms, at);
  const month = alone ? { month: alone.value + 1, to: alone.to } : monthName(source, at);
  // A short form needs its full stop, or it is another word.
  if (month === null || (alone === null && !isMark(terms, month.to - 1, '.'))) return null;
  const printed = (from: number, to: number, year: Year, shift: Shift | null): Printed => ({
    from,
    to,
    when: { kind: 'month', year, month: month.month, shift },
  });
  const year = yearAfter(source, month.to);
  if (year.year !== null) return printed(at, year.to, year.year, null);
  const before = shiftBefore(source, monthWord(source, at));
  if (before) return printed(before.from, month.to, null, before.shift);
  const after = shiftAfter(source, month.to);
  if (after) return printed(at, after.to, null, after.shift);
  return meant || monthIsMeant(source, at, month.to) ? printed(at, month.to, null, null) : null;
}

/** Whether the words around say that this is no person ("in March", "March's", "the October vote"). */
function monthIsMeant(source: Source, from: number, to: number): boolean {
  const { words, terms } = source;
  if ([words.at, words.parts, words.between].some((list) => leading(source, list, from) !== null))
    return true;
  const noun = terms[to]?.kind === 'word' && !terms[to]!.capital;
  if (words.unsureMonths.at(terms, from)) return noun && words.indefinite.before(terms, from) !== null;
  if (terms[to]?.lower === "'s") return true;
  return noun && leadsNoun(source, from);
}

/** Where "the month of" begins if that is what leads to the name at `at`; else `at`. */
function monthWord(source: Source, at: number): number {
  const { words, terms } = source;
  const joiner = words.joiners.before(terms, at);
  const unit = joiner && words.unit.before(terms, joiner.from);
  return unit && unitAt(unit.value) === 'month' ? unit.from : at;
}

function monthName(source: Source, at: number): { from: number; month: number; to: number } | null {
  const { words, terms } = source;
  const found = words.monthNames.at(terms, at);
  if (found === null) return null;
  const stopped = isMark(terms, found.to, '.') && !terms[found.to]!.spaced && !words.months.at(terms, at);
  return { from: at, month: found.value + 1, to: stopped ? found.to + 1 : found.to };
}

/** Past what stands between a day and its month. */
function afterDay(source: Source, at: number): number {
  return isMark(source.terms, at, '-') ? at + 1 : skipJoiners(source, at);
}

/** The second day of a range: a mark or word for "to", and a day. */
function lastDay(source: Source, at: number, alone = false): { value: number; to: number } | null {
  const { words, terms } = source;
  const to = words.to.at(terms, at);
  const day = to && dayNumeral(source, skipJoiners(source, to.to));
  // "March 3 to 20 countries" is a range only with a dash.
  return day && (!alone || isMark(terms, at, '-–—')) ? day : null;
}

/** The year after a month or a day: 2022, last year, этого года. */
export function yearAfter(source: Source, at: number): { year: Year; to: number } {
  const { words, terms } = source;
  const start = isMark(terms, at, ',') && words.language.monthFirst ? at + 1 : at;
  const year = yearNumeral(source, isMark(terms, start, '-') ? start + 1 : skipJoiners(source, start));
  if (year) return { year: year.value, to: words.yearAfter.at(terms, year.to)?.to ?? year.to };
  const shifted = shiftedYear(source, at);
  return shifted ? { year: { by: shifted.by }, to: shifted.to } : { year: null, to: at };
}

function days(from: number, to: number, year: Year, month: number, day: number, last?: number): Printed {
  const when = (value: number): When => ({ kind: 'day', year, month, day: value });
  return last === undefined || last <= day
    ? { from, to, when: when(day) }
    : { from, to, when: when(day), until: when(last) };
}
