/** When something was published, as exactly as its page says. */
export type Published =
  | {
      readonly kind: 'time';
      /** Milliseconds since 1970. */
      readonly at: number;
      /** Minutes that the printed time is ahead of UTC. */
      readonly offset: number;
    }
  | { readonly kind: 'day'; readonly day: string };

const DAY = /^\d{4}-\d{2}-\d{2}/;
const ZONED = /T\d\d:\d\d.*(?:(Z)|([+-])(\d\d):?(\d\d))$/;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** An hour without a zone is none: it may be any of twenty-five. */
export function publishedOf(iso: string | null): Published | null {
  const day = iso === null ? null : DAY.exec(iso);
  if (iso === null || day === null || Number.isNaN(Date.parse(day[0]))) return null;
  const zone = ZONED.exec(iso);
  const at = Date.parse(iso);
  if (zone === null || Number.isNaN(at)) return { kind: 'day', day: day[0] };
  const [, utc, sign, hours, minutes] = zone;
  const offset = utc === undefined ? (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1) : 0;
  return { kind: 'time', at, offset };
}

/** Whether one was published before the other; null where that can't be told: on one day, where either gives no hour. */
export function isBefore(a: Published | null, b: Published | null): boolean | null {
  if (a === null || b === null) return null;
  if (a.kind === 'time' && b.kind === 'time') return a.at < b.at;
  const [first, second] = [dayOf(a), dayOf(b)];
  return first === second ? null : first < second;
}

/** The day that is printed, as ISO date. */
export function dayOf(published: Published): string {
  if (published.kind === 'day') return published.day;
  return new Date(published.at + published.offset * MINUTE_MS).toISOString().slice(0, 10);
}

/** From when until when it was, on clocks of a zone that read as if they were UTC; a day is all of it. */
export function clockSpan(
  published: Published,
  zone: number,
): { readonly from: number; readonly to: number } {
  if (published.kind === 'time') {
    const at = published.at + zone * MINUTE_MS;
    return { from: at, to: at };
  }
  const from = Date.parse(published.day);
  return { from, to: from + DAY_MS };
}
