/**
 * The calendar day that a publication date in ISO 8601 names, as days since 1 January 1970; null for no date or one
 * that isn't. The day as printed, whatever the offset of its time: that is the day a reader sees beside the article.
 */
export function dayOf(published: string | null): number | null {
  if (published === null) return null;
  const time = Date.parse(`${published.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.floor(time / DAY);
}

/** The ISO date of a day number. */
export function isoOfDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

const DAY = 86_400_000;
