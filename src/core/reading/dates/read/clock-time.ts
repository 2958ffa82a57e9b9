import { ordinalEnd } from './numerals.ts';
import { isMark, type Source } from './source.ts';

/** Minutes after midnight. */
export interface ClockTime {
  readonly minutes: number;
  readonly from: number;
  readonly to: number;
}

/** How far from its day a clock time may stand: "5 a.m. local time (0300 GMT) on Monday" is eight terms. */
const REACH = 9;

/** Most terms between a day and the clock time after it: "w poniedziałek o godz. 5.00" has three. */
const MAX_GLUE = 5;

const TIME = /^(\d{1,2})(?:([:.])(\d{2}))?(am|pm|h|ч|u)?$/;
const ZONE = /^(?:\p{Lu}{2,4}|\d{4})$/u;
const HALF = /^[ap]m?$/;

/** 5 a.m. · 18:00 · 17.30 Uhr · 18h30 · в 5 утра */
function clockTime(source: Source, at: number): ClockTime | null {
  const { words, terms } = source;
  const noon = words.noon.at(terms, at);
  if (noon) return { minutes: 12 * 60, from: at, to: noon.to };
  const term = terms[at];
  const match = term?.kind === 'number' && term.text.length <= 7 ? TIME.exec(term.lower) : null;
  if (!match) return null;
  const [, hours = '', mark, digits = '0', glued = ''] = match;
  let to = ordinalEnd(source, at + 1);
  let minutes = Number(digits);
  const half = glued.endsWith('m') ? { pm: glued === 'pm', to } : halfOfDay(source, to);
  if (half) return time(at, half.to, (Number(hours) % 12) + (half.pm ? 12 : 0), minutes, Number(hours) <= 12);
  const word = words.hours.at(terms, to);
  if (word) to = word.to;
  const unit = word !== null || glued !== '';
  const more = terms[to];
  if (
    unit &&
    !mark &&
    more?.kind === 'number' &&
    /^\d\d$/.test(more.text) &&
    (glued === '' || !more.spaced)
  ) {
    minutes = Number(more.text);
    to += 1;
  }
  const joined = words.joiners.at(terms, to)?.to ?? to;
  const part = words.dayParts.at(terms, to) ?? words.dayParts.at(terms, joined);
  const led = words.clockAt.before(terms, at) !== null;
  const sure = words.clockSure.before(terms, at) !== null;
  if (!unit && !sure && mark !== ':' && !(led && (mark === '.' || part))) return null;
  const evening = part?.value === 1 && Number(hours) < 12;
  return time(
    at,
    part && Number(hours) <= 12 ? part.to : to,
    Number(hours) + (evening ? 12 : 0),
    minutes,
    true,
  );
}

function time(from: number, to: number, hours: number, minutes: number, right: boolean): ClockTime | null {
  return right && hours < 24 && minutes < 60 ? { minutes: hours * 60 + minutes, from, to } : null;
}

/** "am", "p.m." */
function halfOfDay({ terms }: Source, at: number): { pm: boolean; to: number } | null {
  const term = terms[at];
  if (term === undefined || !HALF.test(term.lower)) return null;
  const pm = term.lower.startsWith('p');
  if (term.lower.length === 2) return { pm, to: at + 1 };
  if (!isMark(terms, at + 1, '.') || terms[at + 2]?.lower !== 'm') return null;
  return { pm, to: isMark(terms, at + 3, '.') ? at + 4 : at + 3 };
}

/** The clock time that leads to the day at `to`: "5 a.m. on ". Not the end of a span of hours. */
export function clockBefore(source: Source, to: number, floor: number): ClockTime | null {
  for (let at = to - 1; at >= floor && at >= to - REACH; at--) {
    const found = clockTime(source, at);
    if (found && found.to <= to && isGlue(source, found.to, to)) return endsSpan(source, at) ? null : found;
    const passed = isGlue(source, at, at + 1) || isHalf(source, at) || isHourWord(source, at);
    if (!passed && !isMinutes(source, at)) return null;
  }
  return null;
}

/** The clock time after the day that ends at `from`: " at 5 a.m.". */
export function clockAfter(source: Source, from: number): ClockTime | null {
  let at = from;
  for (let i = 0; i < MAX_GLUE; i++) {
    const found = clockTime(source, at);
    if (found) return opensSpan(source, found.to) ? null : found;
    if (!isGlue(source, at, at + 1)) return null;
    at += 1;
  }
  return null;
}

function isGlue({ words, terms }: Source, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const term = terms[at];
    if (term === undefined) return false;
    const small = [words.clockGlue, words.joiners, words.clockAt].some((list) => list.at(terms, at));
    if (!small && !isMark(terms, at, ',()') && !ZONE.test(term.text)) return false;
  }
  return true;
}

/** The letters and stops of "a.m.", over which a look back has to pass. */
function isHalf({ terms }: Source, at: number): boolean {
  return isMark(terms, at, '.') || /^[apm]$|^[ap]m$/.test(terms[at]!.lower);
}

/** The "15" of "7h15". */
const isMinutes = ({ terms }: Source, at: number) => /^\d\d$/.test(terms[at]!.text) && !terms[at]!.spaced;

const isHourWord = ({ words, terms }: Source, at: number) =>
  words.hours.at(terms, at) !== null || words.dayParts.at(terms, at) !== null;

const endsSpan = ({ words, terms }: Source, at: number) =>
  (words.to.before(terms, at) ?? words.and.before(terms, at)) !== null && terms[at - 2]?.kind === 'number';

const opensSpan = ({ words, terms }: Source, at: number) =>
  (words.to.at(terms, at) ?? words.and.at(terms, at)) !== null && terms[at + 1]?.kind === 'number';
