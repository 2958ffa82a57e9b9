import { openingIsoDate } from '../../core/article/iso-date.ts';
import { printedDates } from '../../core/article/printed-date.ts';
import type { Found } from './found.ts';
import { type HeadedPage, linesNear } from './near-headline.ts';
import { changeAt, dayInAddress, readWrittenDate } from './page-date.ts';
import type { PageFacts } from './page-facts.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Clocks are so far behind and ahead of UTC at most, by half hours nearly everywhere. */
const LEAST_OFFSET = -12 * HOUR;
const MOST_OFFSET = 14 * HOUR;
const CLOCK_STEP = HOUR / 2;

/** A line is a stamp if so little stands beside its date: a name, an hour, a section. In UTF-16 units. */
const MOST_BESIDE = 30;
/** Headings and captions name days of events. */
const NO_STAMPS = 'h1, h2, h3, h4, h5, h6, figure, figcaption';

/** A change so soon after publication was made on the same day nearly always. */
const SOON = 2 * HOUR;

const MOST_TIMES = 100;

/**
 * A moment that a page gives in UTC, on the clock of its outlet where the page tells it: many pages tell machines UTC and
 * print the day as it is where they are written, and by that day "on Monday" is meant. The clock is that of another stamp of
 * the same moment; without one, if the address has the day before or after, or only that is printed near the headline, the
 * nearest clock on which it is that day. The moment stays the same.
 */
export function onOutletsClock(found: Found, facts: PageFacts, page: HeadedPage, lang: string | null): Found {
  const moment = /T.*(?:Z|[+-]00:00)$/.test(found.value) ? Date.parse(found.value) : Number.NaN;
  if (Number.isNaN(moment)) return found;
  const offset =
    offsetElsewhere(moment, facts, page) ?? offsetOfDay(moment, dayTold(moment, facts, page, lang));
  if (offset === null || offset === 0 || !isClock(offset)) return found;
  return { value: withOffset(moment, offset), from: found.from };
}

function isClock(offset: number): boolean {
  return offset >= LEAST_OFFSET && offset <= MOST_OFFSET && offset % CLOCK_STEP === 0;
}

/** How far ahead of UTC another stamp of the same moment is, in milliseconds. */
function offsetElsewhere(
  moment: number,
  facts: PageFacts,
  { document, isElsewhere }: HeadedPage,
): number | null {
  const times = [...document.body.querySelectorAll('time[datetime]')]
    .slice(0, MOST_TIMES)
    .filter((time) => !isOfChange(time) && !isElsewhere(time));
  const stamps = [
    facts.jsonLd.article?.published,
    facts.jsonLd.pagePublished,
    facts.meta.get('article:published_time')?.[0],
    ...times.map((time) => time.getAttribute('datetime')),
  ];
  for (const stamp of stamps) {
    const offset = stamp == null ? null : offsetOf(stamp, moment);
    if (offset !== null && offset !== 0 && isClock(offset)) return offset;
  }
  return null;
}

function isOfChange(time: Element): boolean {
  return /updated|modified/i.test(`${time.getAttribute('class')} ${time.getAttribute('itemprop')}`);
}

/** The offset of a stamp, if it is of this moment; without one of its own the seconds have to agree, and not by being none. */
function offsetOf(stamp: string, moment: number): number | null {
  const written = openingIsoDate(stamp)?.moment;
  if (written != null) {
    const offset = Date.parse(`${written.slice(0, 19)}Z`) - Date.parse(written);
    return Math.abs(Date.parse(written) - moment) < MINUTE ? offset : null;
  }
  const [, day, clock] = ZONELESS.exec(stamp.trim().slice(0, 40)) ?? [];
  return day === undefined ? null : Date.parse(`${day}T${clock}Z`) - moment;
}

const ZONELESS = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:(?!00)\d\d)(?:\.\d{1,9})?$/;

/** The day that the page's address or its print gives, where it gives no other. */
function dayTold(moment: number, facts: PageFacts, page: HeadedPage, lang: string | null): string | null {
  const address = dayInAddress(facts.url);
  if (address !== null) return address;
  const [day, other] = daysPrinted(page, lang);
  return day === undefined || other !== undefined || mayBeOfChange(day, moment, facts) ? null : day;
}

/** The first day of each line near the headline that has hardly more than it and does not speak of a change. */
function daysPrinted(page: HeadedPage, lang: string | null): ReadonlySet<string> {
  const lines = page.lines();
  const days = new Set<string>();
  for (const line of linesNear(page)?.lines ?? []) {
    const { text, element } = line;
    const change = changeAt(text);
    const stamp = change < 0 ? text : text.slice(0, change);
    // "Last updated" may have a line of its own.
    const before = lines[lines.indexOf(line) - 1]?.text ?? '';
    const isAfterChange = changeAt(before) === 0 && printedDates(before, lang).length === 0;
    if (isAfterChange || !isStamp(stamp, lang) || element.closest(NO_STAMPS) !== null) continue;
    const day = readWrittenDate(stamp, lang);
    if (day !== null) days.add(day);
  }
  return days;
}

function isStamp(line: string, lang: string | null): boolean {
  if (/[.!?…]$/.test(line) && !/\b[ap]\.m\.$/i.test(line)) return false;
  const dates = printedDates(line.slice(0, 200), lang);
  const length = dates.reduce((sum, { start, end }) => sum + end - start, 0);
  return dates.length > 0 && line.length - length <= MOST_BESIDE;
}

/** Whether the page was changed when that day may have been, wherever it is written, and not just after publication. */
function mayBeOfChange(day: string, moment: number, { meta, jsonLd }: PageFacts): boolean {
  const start = Date.parse(day);
  return [jsonLd.article?.modified, meta.get('article:modified_time')?.[0]].some((stamp) => {
    const written = stamp == null ? null : openingIsoDate(stamp);
    const changed = written === null ? Number.NaN : Date.parse(written.moment ?? written.day);
    return (
      Math.abs(changed - moment) > SOON &&
      changed >= start - MOST_OFFSET &&
      changed < start + DAY - LEAST_OFFSET
    );
  });
}

/** The least offset in whole hours with which a moment is on the day before or after that of UTC. */
function offsetOfDay(moment: number, day: string | null): number | null {
  if (day === null) return null;
  const start = Date.parse(day);
  if (start > moment) return Math.ceil((start - moment) / HOUR) * HOUR;
  if (start + DAY <= moment) return -Math.ceil((moment - start - DAY + 1) / HOUR) * HOUR;
  return null;
}

function withOffset(moment: number, offset: number): string {
  const clock = new Date(moment + offset).toISOString().slice(0, 19);
  const size = new Date(Math.abs(offset)).toISOString().slice(11, 16);
  return `${clock}${offset < 0 ? '-' : '+'}${size}`;
}
