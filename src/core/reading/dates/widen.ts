import { clockAfter, clockBefore } from './read/clock-time.ts';
import { printedDate } from './read/printed-date.ts';
import { isMark, leading, type Source, skipJoiners } from './read/source.ts';
import type { Printed, When } from './when.ts';
import type { PhraseTable } from './words/phrase-table.ts';

export type Open = 'since' | 'sinceOrFrom' | 'starting' | 'until' | 'before';

/** A date with what belongs to it: the other end of a range, a clock time, the word that leaves an end open. */
export interface Widened extends Printed {
  readonly open: Open | null;
  /** Minutes after midnight. */
  readonly minutes: number | null;
}

/** @param floor terms before it belong to the date before */
export function widen(source: Source, printed: Printed, floor: number): Widened {
  const start = partStart(source, printed.from, floor);
  const ranged = range(source, printed, start);
  if (ranged) return { ...ranged, from: start, open: null, minutes: null };
  const clock = givesDay(printed.when)
    ? (clockBefore(source, start, floor) ?? clockAfter(source, printed.to))
    : null;
  const from = Math.min(start, clock?.from ?? start);
  const to = Math.max(printed.to, clock?.to ?? 0);
  const minutes = clock?.minutes ?? null;
  const open = openEnd(source, { ...printed, to }, from, floor);
  return { ...printed, from, to, minutes, open: null, ...open };
}

/** "Early", "the end of" before the term `from`, which may be said twice ("in early mid-"). */
function partStart(source: Source, from: number, floor: number): number {
  const part = leading(source, source.words.parts, from, floor);
  return part ?? from;
}

function openEnd(source: Source, printed: Printed, from: number, floor: number): Partial<Widened> {
  const { words, terms } = source;
  if (isModifier(source, printed)) return {};
  const led = (list: PhraseTable) => leading(source, list, from, floor);
  const onwards = words.onwards.at(terms, printed.to);
  const since = led(words.since);
  if (since !== null) return { from: since, open: 'since' };
  const either = led(words.sinceOrFrom);
  if (either !== null) return { from: either, open: 'sinceOrFrom' };
  const on = onwards && led(words.from);
  if (onwards && on !== null) return { from: on, open: 'starting', to: onwards.to };
  const starting = led(words.starting) ?? fromNow(source, printed, led);
  if (starting !== null) return { from: starting, open: 'starting' };
  const until = led(words.until);
  if (until !== null) return { from: until, open: 'until' };
  // "By the end of March" is March, of which the part is left out as elsewhere.
  const part = from < printed.from && printed.when.kind !== 'year';
  const by = part ? null : led(words.by);
  if (by !== null) return { from: by, open: 'until' };
  // "Before the end of the year" is in it.
  const before = led(words.before);
  return before === null ? {} : { from: before, open: from < printed.from ? 'until' : 'before' };
}

function fromNow({ words }: Source, { when }: Printed, led: (list: PhraseTable) => number | null) {
  return when.kind === 'unit' && when.by >= 0 ? led(words.fromNow) : null;
}

/** "Until the February invasion" is until what was in February. */
function isModifier({ words, terms }: Source, { from, to, when }: Printed): boolean {
  if (when.kind === 'season' || when.kind === 'decade' || !words.articles.before(terms, from)) return false;
  const next = terms[to];
  return next?.kind === 'word' && ![words.at, words.and, words.joiners].some((list) => list.at(terms, to));
}

/** The whole of "March to May", "between January and March" from its first date; null where no other follows. */
function range(source: Source, first: Printed, start: number): Printed | null {
  const { words, terms } = source;
  if (first.until) return first;
  const to = words.to.at(terms, first.to);
  const and = words.and.at(terms, first.to);
  const between = and && leading(source, words.between, start) !== null;
  const link = between ? and : to;
  if (!link) return null;
  const second = printedDate(source, pastPart(source, link.to), true);
  if (second === null || second.until || second.when.kind === 'unit') return null;
  const dash = isMark(terms, first.to, '-–—');
  const same = first.when.kind === second.when.kind;
  if (!between && !same) return null;
  const days = first.when.kind === 'day' && same;
  const opened = [words.from, words.sinceOrFrom, words.starting].some(
    (list) => leading(source, list, start) !== null,
  );
  if (!between && !dash && !days && !opened) return null;
  return { from: start, to: second.to, when: first.when, until: second.when };
}

function pastPart(source: Source, at: number): number {
  const { words, terms } = source;
  const start = skipJoiners(source, at);
  const part = words.parts.at(terms, at) ?? words.parts.at(terms, start);
  return part ? skipJoiners(source, part.to) : start;
}

const givesDay = ({ kind, ...when }: When) =>
  kind === 'day' || kind === 'weekday' || (kind === 'unit' && 'unit' in when && when.unit === 'day');
