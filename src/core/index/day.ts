/** Days since 1 January 1970 (UTC) of a publication date in ISO 8601; null for no date or one that isn't. */
export function dayOf(published: string | null): number | null {
  if (published === null) return null;
  const time = Date.parse(published.length === 10 ? `${published}T00:00:00Z` : published);
  return Number.isNaN(time) ? null : Math.floor(time / DAY);
}

/** The ISO date of a day number. */
export function isoOfDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

const DAY = 86_400_000;
