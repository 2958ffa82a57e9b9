import { openingIsoDate } from '../../article/iso-date.ts';
import type { LanguageDates } from '../../languages/language-table.ts';
import type { DateMention } from '../reading.ts';
import type { ReadingText } from '../reading-text.ts';
import { dayOf } from './civil-day.ts';
import { type DateValue, dateOf, rangeOf } from './date-value.ts';
import { printedDate } from './read/printed-date.ts';
import { isMark, leading, type Source } from './read/source.ts';
import { type Tense, tenseAround, tenseBefore } from './tense.ts';
import type { Day, When } from './when.ts';
import { type Widened, widen } from './widen.ts';
import { calendarWords } from './words/calendar-words.ts';
import { opensSentence, termsOf } from './words/terms.ts';

/**
 * Dates and times, resolved from the day of publication; what can't be resolved is left out. Our own rules over the
 * languages' calendars: chrono-node takes "in February" into the future and misses "since 2019". Linear: no rule
 * looks further than a dozen words.
 */
export function findDates({ tokens, lang, published, languages }: ReadingText<LanguageDates>): DateMention[] {
  const words = calendarWords(languages, lang);
  const source: Source = { words, terms: termsOf(tokens, words.elided), lang };
  const day = publicationDay(published);
  const dates: DateMention[] = [];
  let floor = 0;
  let last: When['kind'] | null = null;
  const told = new Map<number, DateValue>();
  let undated: Widened | null = null;
  let ago: When | null = null;
  for (let at = 0; at < source.terms.length; ) {
    const term = source.terms[at]!;
    if (term.kind !== 'number' && !words.openings.has(term.lower)) {
      at += 1;
      continue;
    }
    const never = words.never.at(source.terms, at);
    const listed: boolean = isListed(source, last, floor, at);
    const printed = never ? null : printedDate(source, at, listed);
    if (printed) {
      const own = widen(source, { ...printed, from: Math.max(printed.from, floor) }, floor);
      const widened: Widened =
        isMark(source.terms, floor, ',') && own.from <= floor + MOST_BETWEEN ? ofYearsAgo(own, ago) : own;
      const mention = dateMention(source, widened, day, floor, told);
      if (mention) {
        const shared = listed ? sharedYear(undated, widened) : null;
        const dated = shared && dateMention(source, shared, day, 0, told);
        if (dated) dates[dates.length - 1] = dated;
        const before =
          last === widened.when.kind ? null : sameDay(source, dates.at(-1), mention, floor, widened.from);
        if (before) dates.pop();
        dates.push({ ...mention, start: before?.start ?? mention.start });
      }
      undated = mention && isDayWithoutYear(widened) ? widened : null;
      floor = widened.to;
      last = widened.when.kind;
      ago = mention && widened.open === null ? widened.when : null;
    }
    at = never?.to ?? (printed ? floor : at + 1);
  }
  return dates;
}

/** Most terms between "a year ago" and its day: ", on ". */
const MOST_BETWEEN = 2;

/** "A year ago, on February 21": the day is of that year. */
function ofYearsAgo(widened: Widened, before: When | null): Widened {
  const { when } = widened;
  if (when.kind !== 'day' || when.year !== null || before?.kind !== 'unit') return widened;
  return before.unit === 'year' && before.by < 0
    ? { ...widened, when: { ...when, year: { by: before.by } } }
    : widened;
}

const isDayWithoutYear = ({ when, open, until }: Widened) =>
  when.kind === 'day' && when.year === null && open === null && until === undefined;

/** "16 October and 3 December 2014": the day before with the year that is printed after the second, if it's earlier. */
function sharedYear(first: Widened | null, { when: second }: Widened): Widened | null {
  if (first?.when.kind !== 'day' || second.kind !== 'day' || typeof second.year !== 'number') return null;
  const earlier =
    first.when.month < second.month || (first.when.month === second.month && first.when.day < second.day);
  return earlier ? { ...first, when: { ...first.when, year: second.year } } : null;
}

/** Whether only an "and" or a comma parts this term from the month or year that ended at `to`. */
function isListed({ words, terms }: Source, kind: When['kind'] | null, to: number, at: number): boolean {
  if (kind !== 'month' && kind !== 'year' && kind !== 'day') return false;
  return words.and.at(terms, to)?.to === at || (at === to + 1 && isMark(terms, to, ',/'));
}

/** The day that was named before and is said again ("mañana miércoles", "today, December 19"), or null. */
function sameDay(
  { terms }: Source,
  before: DateMention | undefined,
  { date }: DateMention,
  to: number,
  at: number,
): DateMention | null {
  if (before?.precision !== 'day' || before.end !== terms[to - 1]?.end || !date.startsWith(before.date))
    return null;
  return at === to || (at === to + 1 && isMark(terms, to, ',')) ? before : null;
}

function publicationDay(published: string | null): Day | null {
  const iso = published === null ? null : (openingIsoDate(published)?.day ?? null);
  if (iso === null) return null;
  return dayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8)));
}

function dateMention(
  source: Source,
  widened: Widened,
  published: Day | null,
  floor: number,
  told: Map<number, DateValue>,
): DateMention | null {
  const tense = tenseOf(source, widened, floor);
  if (widened.ifFuture && tense !== 'future') return null;
  if (widened.ifTensed && tense === null) return null;
  const value = widened.until
    ? rangeOf(widened.when, widened.until, published, tense)
    : (toldBefore(source, widened, told) ?? dateOf(widened, published, tense));
  if (widened.when.kind === 'weekday' && value?.precision === 'day') told.set(widened.when.weekday, value);
  const { terms } = source;
  // A combining mark that hangs on the last character would be cut from it.
  if (/^\p{M}/u.test(terms[widened.to]?.text ?? '')) return null;
  return value && { start: terms[widened.from]!.start, end: terms[widened.to - 1]!.end, ...value };
}

/** The day that "Thursday's call" or "the Thursday call" goes back to, if a Thursday was spoken of. */
function toldBefore(
  { words, terms }: Source,
  { when, from, to, open, minutes }: Widened,
  told: ReadonlyMap<number, DateValue>,
) {
  if (when.kind !== 'weekday' || open !== null || minutes !== null) return null;
  if (when.shift !== null || when.weeks !== null || when.day !== null) return null;
  const next = terms[to];
  // Elsewhere every weekday has an article ("el martes anunció").
  const article = words.language.capitals === 'names' && words.articles.before(terms, from) !== null;
  const goesBack = next?.lower === "'s" || (article && next?.kind === 'word' && !next.capital);
  return goesBack ? (told.get(when.weekday) ?? null) : null;
}

/** The tense that the words around a date give it; not looked for where it makes no difference. */
function tenseOf(source: Source, { from, to, open, when, ifFuture }: Widened, floor: number): Tense {
  if (when.kind === 'year' || when.kind === 'decade' || (when.kind === 'unit' && !ifFuture)) return null;
  const day = when.kind === 'day' || when.kind === 'weekday';
  if (day && open === null && leading(source, source.words.plannedFor, from, floor) !== null) return 'future';
  // What follows "until Friday" is said of what comes then, but for the clause that it opens.
  const closes = (open === 'until' || open === 'before') && !opensSentence(source.terms, from);
  return closes ? tenseBefore(source, from, floor) : tenseAround(source, from, to, floor);
}
