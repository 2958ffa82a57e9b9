import type { DateMention } from '../reading.ts';
import { type Period, periodBefore } from './periods.ts';
import { resolve } from './resolve.ts';
import type { Tense } from './tense.ts';
import type { Day, When } from './when.ts';
import type { Open, Widened } from './widen.ts';

export type DateValue = Pick<DateMention, 'date' | 'precision'>;

/** A date or a range with an open end, as in `DateMention`; null if it can't be resolved. */
export function dateOf(
  { when, open, orEarlier, minutes }: Widened,
  published: Day | null,
  tense: Tense,
): DateValue | null {
  const resolved = resolve(when, published, open === null ? tense : tenseOfOpen(open, when, tense));
  if (resolved === null) return null;
  const at = minutes === null ? resolved.date : `${resolved.date}T${clock(minutes)}`;
  if (open === 'since' || open === 'sinceOrFrom' || open === 'starting')
    return { date: `${startOf(at)}/..`, precision: 'range' };
  if (open === 'until' || orEarlier) return { date: `../${endOf(at)}`, precision: 'range' };
  if (open !== 'before') return { date: at, precision: minutes === null ? resolved.precision : 'minute' };
  const before = minutes === null ? periodBefore(resolved) : null;
  return { date: `../${before?.date ?? endOf(at)}`, precision: 'range' };
}

/**
 * What holds since then began, whatever is said of it; what holds until then is not over, unless a verb of the past
 * says so ("ran until Friday", but not "postponed until Friday").
 */
function tenseOfOpen(open: Open, { kind }: When, tense: Tense): Tense | 'begun' {
  if (open === 'since') return 'begun';
  // „С 1 марта“ without a verb of the past may be to come; „с марта“ hardly is.
  if (open === 'sinceOrFrom')
    return tense === 'future' || (tense === null && kind === 'day') ? tense : 'begun';
  if (open === 'starting') return tense ?? 'future';
  if (open === 'before') return tense === 'possible' ? 'future' : tense;
  return tense === 'past' ? 'past' : 'future';
}

/** A range of two dates. One whose year isn't printed is next to the other; if neither is, the tense tells. */
export function rangeOf(first: When, last: When, published: Day | null, tense: Tense): DateValue | null {
  const [low, high] = ends(first, last, published, tense);
  if (low === null || high === null || low.first > high.last) return null;
  return { date: `${startOf(low.date)}/${endOf(high.date)}`, precision: 'range' };
}

function ends(
  first: When,
  last: When,
  published: Day | null,
  tense: Tense,
): [low: Period | null, high: Period | null] {
  const alone = published === null ? null : resolve(first, published, tense);
  const fromLow = hasYear(first) || (!hasYear(last) && alone !== null && alone.first > published!);
  if (fromLow) {
    const low = resolve(first, published, tense);
    return [low, resolve(last, low?.first ?? null, 'future')];
  }
  const high = resolve(last, published, tense);
  return [resolve(first, high?.last ?? null, 'past'), high];
}

const hasYear = (when: When) => 'year' in when && when.year !== null;

/** A weekend is a range itself, of which an open one takes an end. */
const startOf = (date: string) => date.split('/')[0]!;
const endOf = (date: string) => date.split('/').at(-1)!;

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}` as const;
