import type { Shift, Unit } from '../when.ts';
import { pastJoiners, type Source } from './source.ts';

const SHIFTS: readonly Shift[] = ['last', 'this', 'next', 'coming'];
const UNITS: readonly Unit[] = ['day', 'week', 'month', 'year', 'weekend', 'decade'];

/** Which of several is meant, as so many units later. */
export const BY: Readonly<Record<Shift, number>> = { last: -1, this: 0, next: 1, coming: 1 };

export const unitAt = (place: number): Unit => UNITS[place]!;

export interface Shifted {
  readonly from: number;
  readonly to: number;
  readonly shift: Shift;
}

/** "last", "nächsten" before the term `to`. */
export function shiftBefore({ words, terms }: Source, to: number, weekday = false): Shifted | null {
  const found =
    words.shiftBefore.before(terms, to) ?? (weekday ? words.weekdayShift.before(terms, to) : null);
  return found && { from: found.from, to: found.to, shift: SHIFTS[found.value]! };
}

/** "dernier", "prossimo" at the term `at`. */
export function shiftAfter({ words, terms }: Source, at: number): Shifted | null {
  const found = words.shiftAfter.at(terms, at);
  return found && { from: found.from, to: found.to, shift: SHIFTS[found.value]! };
}

/** A unit with its shift from the term `at` on: last week, semaine dernière, el próximo año. */
export function shiftedUnit(source: Source, at: number): { unit: Unit; by: number; to: number } | null {
  const { words, terms } = source;
  const before = words.shiftBefore.at(terms, at);
  const unit = words.unit.at(terms, before?.to ?? at);
  if (unit === null) return null;
  const shift = before ? SHIFTS[before.value]! : shiftAfter(source, unit.to)?.shift;
  if (shift === undefined || unitAt(unit.value) === 'day') return null;
  // "This Week" with capitals is a programme.
  if (words.language.capitals !== 'nouns' && before && terms[unit.from]!.capital) return null;
  if (before && shift === 'last' && words.notBeforeLast.before(terms, at)) return null;
  if (before && shift === 'next' && words.notBeforeLast.before(terms, at)) return null;
  return { unit: unitAt(unit.value), by: BY[shift], to: before ? unit.to : shiftAfter(source, unit.to)!.to };
}

/** The year that a day, month or season is of: last year, de l'année dernière, торік. */
export function shiftedYear(source: Source, at: number): { by: number; to: number } | null {
  const { words, terms } = source;
  for (const from of pastJoiners(source, at)) {
    const word = words.years.at(terms, from);
    if (word && word.value < 3) return { by: word.value - 1, to: word.to };
    const shifted = shiftedUnit(source, from);
    if (shifted) return shifted.unit === 'year' ? shifted : null;
  }
  return null;
}

/** The week that a weekday is of: lundi de la semaine dernière. */
export function shiftedWeek(source: Source, at: number): { by: number; to: number } | null {
  for (const from of pastJoiners(source, at)) {
    const shifted = shiftedUnit(source, from);
    if (shifted) return shifted.unit === 'week' ? shifted : null;
  }
  return null;
}
