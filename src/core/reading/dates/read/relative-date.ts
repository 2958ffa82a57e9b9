import { OFTEN_REACH } from '../thresholds.ts';
import type { Printed, When } from '../when.ts';
import { opensSentence } from '../words/terms.ts';
import { dayThenMonth, monthThenDay } from './month-date.ts';
import { countNumeral, dayNumeral } from './numerals.ts';
import { shiftAfter, shiftBefore, shiftedUnit, shiftedWeek, unitAt } from './shift.ts';
import { isMark, leading, noNounFollows, type Source, skipJoiners, wellSpelt } from './source.ts';

/** Monday · last Friday · lundi prochain · Monday night · Monday, December 19 · am Montag vergangener Woche */
export function weekday(source: Source, at: number): Printed | null {
  const { words, terms } = source;
  const found = words.weekdays.at(terms, at) ?? unsureWeekday(source, at);
  if (found === null || !wellSpelt(source, at)) return null;
  // "Freitag-Community", "Thursday- or Friday evening"; not "Monday-Wednesday".
  const hyphened = isMark(terms, found.to, '-') && !terms[found.to]!.spaced;
  if (hyphened && !words.weekdays.at(terms, found.to + 1) && !words.dayParts.at(terms, found.to + 1))
    return null;
  const dated = dateAfterWeekday(source, found.to);
  if (dated) return { ...dated, from: at };
  const day = words.language.monthFirst ? null : dayNumeral(source, found.to);
  if (day && noNounFollows(source, day.to) && !isMark(terms, day.to, ':') && !words.hours.at(terms, day.to))
    return {
      from: at,
      to: day.to,
      when: { kind: 'weekday', weekday: found.value + 1, shift: null, weeks: null, day: day.value },
    };
  const before = shiftBefore(source, at, true);
  const after = before ? null : shiftAfter(source, found.to);
  const week = before || after ? null : shiftedWeek(source, found.to);
  const vague = words.vagueBefore.before(terms, at) || words.vagueAfter.at(terms, found.to);
  if (vague && !before && !after && !week) return null;
  const part = words.dayParts.at(terms, found.to);
  if (namesSomething(source, at, part?.to ?? found.to)) return null;
  return {
    from: before?.from ?? at,
    to: after?.to ?? week?.to ?? part?.to ?? found.to,
    when: {
      kind: 'weekday',
      weekday: found.value + 1,
      shift: before?.shift ?? after?.shift ?? null,
      weeks: week?.by ?? null,
      day: null,
    },
  };
}

/** A form that is an ordinal as well, where a small word leads to it and no noun follows. */
function unsureWeekday({ words, terms }: Source, at: number) {
  const found = words.weekdaysUnsure.at(terms, at);
  if (found === null) return null;
  const leads = [words.at, words.joiners, words.shiftBefore, words.weekdayShift].some((list) =>
    list.before(terms, at),
  );
  const next = terms[found.to];
  const ends = next === undefined || next.kind === 'mark' || words.dayParts.at(terms, found.to) !== null;
  return leads && ends ? found : null;
}

function dateAfterWeekday(source: Source, at: number): Printed | null {
  const from = skipJoiners(source, isMark(source.terms, at, ',') ? at + 1 : at);
  if (from >= source.terms.length) return null;
  return dayThenMonth(source, from) ?? monthThenDay(source, from);
}

/** "The Sunday Times", "CBS Sunday Morning": in a language of capitals a capital runs on. */
function namesSomething({ words, terms }: Source, at: number, to: number): boolean {
  if (words.language.capitals !== 'names') return false;
  if (to > at + 1 && terms[to - 1]!.capital) return true;
  const next = terms[to];
  return words.articles.before(terms, at) !== null && next?.kind === 'word' && next.capital;
}

/** today · vorgestern Abend · demain matin */
export function namedDay(source: Source, at: number): Printed | null {
  const { words, terms } = source;
  const found = words.days.at(terms, at);
  if (found === null) return eve(source, at);
  if (terms[at]!.capital && !opensSentence(terms, at)) return null;
  const to = words.dayParts.at(terms, found.to)?.to ?? found.to;
  return { from: at, to, when: { kind: 'unit', unit: 'day', by: found.value - 2 } };
}

/** "Накануне" is the day before unless a noun says the eve of what: a small word, a verb or a mark follows. */
function eve(source: Source, at: number): Printed | null {
  const { words, terms } = source;
  const found = words.eve.at(terms, at);
  const next = found && terms[found.to];
  if (!found || !next) return null;
  const free =
    next.kind === 'mark' ||
    [words.at, words.joiners, words.dayParts].some((list) => list.at(terms, found.to)) ||
    ['past', 'participle'].includes(words.tense.at(terms, found.to) ?? '');
  return free ? { from: at, to: found.to, when: { kind: 'unit', unit: 'day', by: -1 } } : null;
}

/** last week · next year · torік · the end of the month · at the weekend */
export function period(source: Source, at: number): Printed | null {
  const { words, terms } = source;
  const printed = (to: number, when: When): Printed => ({ from: at, to, when });
  const shifted = shiftedUnit(source, at);
  if (shifted) {
    const day = shifted.unit === 'week' ? weekdayOfWeek(source, shifted.to) : null;
    if (day) return printed(day.to, { ...day.when, weeks: shifted.by });
    if (shifted.unit === 'month' && nameOfMonthFollows(source, shifted.to)) return null;
    if (shifted.unit === 'weekend' && shifted.by === 0)
      return printed(shifted.to, { kind: 'weekend', shift: 'this' });
    return printed(shifted.to, { kind: 'unit', unit: shifted.unit, by: shifted.by });
  }
  const year = words.years.at(terms, at);
  if (year) return printed(year.to, { kind: 'unit', unit: 'year', by: year.value < 3 ? year.value - 1 : 0 });
  const unit = words.unit.at(terms, at);
  if (unit === null || isMark(terms, unit.to, '-')) return null;
  const name = unitAt(unit.value);
  if (name === 'weekend')
    return words.joiners.before(terms, at) || words.at.before(terms, at)
      ? printed(unit.to, { kind: 'weekend', shift: null })
      : null;
  if (name === 'month' && nameOfMonthFollows(source, unit.to)) return null;
  if (name === 'day' || name === 'decade' || leading(source, words.parts, at) === null) return null;
  return printed(unit.to, { kind: 'unit', unit: name, by: 0 });
}

/** "Volgende week woensdag", „на прошлой неделе в среду“: the weekday after its week. */
function weekdayOfWeek(source: Source, at: number) {
  const { words, terms } = source;
  const day = weekday(source, words.at.at(terms, at)?.to ?? skipJoiners(source, at));
  const when = day?.when;
  return day && when?.kind === 'weekday' && when.shift === null && when.weeks === null && when.day === null
    ? { to: day.to, when }
    : null;
}

/** "Le mois de mai": the name says which. */
const nameOfMonthFollows = (source: Source, at: number) =>
  source.words.months.at(source.terms, skipJoiners(source, at)) !== null;

/** two weeks ago · vor drei Tagen · год назад · more than a year ago · in two weeks */
export function daysAway(source: Source, at: number): Printed | null {
  const { words, terms } = source;
  const opened = words.agoBefore.at(terms, at);
  const ahead = words.aheadBefore.at(terms, at);
  if (opened && !words.longBefore.before(terms, at)) {
    const more = words.more.at(terms, opened.to);
    const from = (more ?? words.hedges.at(terms, opened.to) ?? opened).to;
    const counted = countedUnit(source, from) ?? loneUnit(source, from);
    if (counted) return away(at, counted.to, counted, -1, more !== null);
  }
  if (ahead && !saysHowOften(source, at)) {
    const counted =
      countedUnit(source, ahead.to) ?? (words.language.articles ? null : loneUnit(source, ahead.to));
    return counted && { ...away(at, counted.to, counted, 1), ifFuture: true };
  }
  const counted = countedUnit(source, at) ?? oneUnit(source, at);
  if (counted === null) return null;
  const more = words.more.before(terms, at);
  const ago = words.agoAfter.at(terms, counted.to);
  if (ago) return away(more?.from ?? at, ago.to, counted, -1, more !== null);
  const later = words.aheadAfter.at(terms, counted.to);
  return later && away(at, later.to, counted, 1);
}

/** "Their second call in a month". */
function saysHowOften({ words, terms }: Source, to: number): boolean {
  for (let at = to; at > 0 && at > to - OFTEN_REACH; at--)
    if (words.oftenBefore.before(terms, at)) return true;
  return false;
}

type Counted = { readonly unit: number; readonly count: number; readonly to: number };

function countedUnit(source: Source, at: number): Counted | null {
  const count = countNumeral(source, at);
  const unit = count && source.words.units.at(source.terms, count.to);
  return count && unit && { unit: unit.value, count: count.value, to: unit.to };
}

/** "Год назад": one, without saying so. */
function oneUnit({ words, terms }: Source, at: number): Counted | null {
  const unit = words.unit.at(terms, at);
  return unit && { unit: unit.value, count: 1, to: unit.to };
}

/** „Przed rokiem“, „через неделю“, but not „przed rokiem 2020“. */
function loneUnit(source: Source, at: number): Counted | null {
  const counted = oneUnit(source, at);
  return counted !== null && source.terms[counted.to]?.kind !== 'number' ? counted : null;
}

function away(from: number, to: number, { unit, count }: Counted, sign: number, orEarlier = false): Printed {
  return { from, to, when: { kind: 'unit', unit: unitAt(unit), by: sign * count }, orEarlier };
}
