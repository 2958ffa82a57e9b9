import type { Found } from './found.ts';
import { type HeadedPage, linesNear, linesOf } from './near-headline.ts';
import { dayInAddress, isUpdate, readWrittenDate } from './page-date.ts';
import type { PageFacts } from './page-facts.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MINUTE = 60_000;

/** Longer lines are text, and days in it are those of events. In UTF-16 units. */
const LONGEST_STAMP = 120;

const MOST_TIMES = 100;

/** Clocks differ by as much at most, and by whole half hours nearly everywhere. */
const FARTHEST = 14 * HOUR;
const CLOCK_STEP = HOUR / 2;

/**
 * A moment that a page gives in UTC, on the clock of its outlet where the page tells it: many pages tell machines UTC and
 * print the day as it is where they are written, and by that day "on Monday" is meant. The clock is that of another stamp of
 * the same moment; without one, if the address has the day before or after, or only that is printed near the headline, the
 * nearest clock on which it is that day. The moment stays the same.
 */
export function onOutletsClock(found: Found, facts: PageFacts, page: HeadedPage, lang: string | null): Found {
  const moment = /T.*(?:Z|[+-]00:00)$/.test(found.value) ? Date.parse(found.value) : Number.NaN;
  if (Number.isNaN(moment)) return found;
  const offset = offsetElsewhere(moment, facts, page) ?? offsetOfDay(moment, dayTold(facts, page, lang));
  return offset === null ? found : { value: withOffset(moment, offset), from: found.from };
}

/** How far ahead of UTC another stamp of the same moment is, in milliseconds. */
function offsetElsewhere(
  moment: number,
  facts: PageFacts,
  { document, isElsewhere }: HeadedPage,
): number | null {
  const times = [...document.body.querySelectorAll('time[datetime]')]
    .slice(0, MOST_TIMES)
    .filter((time) => !/updated|modified/.test(time.getAttribute('class') ?? '') && !isElsewhere(time));
  const stamps = [
    facts.jsonLd.article?.published,
    facts.jsonLd.pagePublished,
    facts.meta.get('article:published_time')?.[0],
    ...times.map((time) => time.getAttribute('datetime')),
  ];
  for (const stamp of stamps) {
    const found = CLOCK.exec(stamp?.slice(0, 40) ?? '');
    if (found === null) continue;
    const [, day, clock, zone] = found;
    const shown = Date.parse(`${day}T${clock}Z`);
    const offset = zone === undefined ? shown - moment : shown - Date.parse(`${day}T${clock}${zone}`);
    // Without an offset the seconds have to agree as well.
    const isSame =
      zone === undefined ? offset % CLOCK_STEP === 0 : Math.abs(shown - offset - moment) < MINUTE;
    if (offset !== 0 && Math.abs(offset) <= FARTHEST && isSame) return offset;
  }
  return null;
}

const CLOCK = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d{1,9})?([+-]\d\d:\d\d)?$/;

/** The day that the page's address or its print gives, where it gives no other. */
function dayTold(facts: PageFacts, page: HeadedPage, lang: string | null): string | null {
  const address = dayInAddress(facts.url);
  if (address !== null) return address;
  const [day, other] = daysPrinted(page, lang);
  return day === undefined || other !== undefined || isChangeOn(day, facts) ? null : day;
}

/** The first day of each short line near the headline that is neither a sentence nor about a change. */
function daysPrinted(page: HeadedPage, lang: string | null): ReadonlySet<string> {
  const near = linesNear(page, linesOf(page));
  const stamps = (near?.lines ?? []).filter(({ text }) => text.length <= LONGEST_STAMP && isStamp(text));
  return new Set(stamps.flatMap(({ text }) => readWrittenDate(text, lang) ?? []));
}

function isStamp(line: string): boolean {
  return !isUpdate(line) && (!/[.!?]$/.test(line) || /\b[ap]\.m\.$/i.test(line));
}

/** Whether the page was changed on that day, so that it may be the change's. */
function isChangeOn(day: string, { meta, jsonLd }: PageFacts): boolean {
  const told = [jsonLd.article?.modified, meta.get('article:modified_time')?.[0]];
  return told.some((stamp) => stamp?.startsWith(day) === true);
}

/** The least offset in whole hours with which a moment is on the day before or after that of UTC. */
function offsetOfDay(moment: number, day: string | null): number | null {
  if (day === null) return null;
  const start = Date.parse(day);
  const isNext = start > moment && start - moment < DAY;
  const isBefore = start + DAY <= moment && moment - start < 2 * DAY;
  if (isNext) return Math.ceil((start - moment) / HOUR) * HOUR;
  if (isBefore) return -Math.ceil((moment - start - DAY + 1) / HOUR) * HOUR;
  return null;
}

function withOffset(moment: number, offset: number): string {
  const clock = new Date(moment + offset).toISOString().slice(0, 19);
  const size = new Date(Math.abs(offset)).toISOString().slice(11, 16);
  return `${clock}${offset < 0 ? '-' : '+'}${size}`;
}
