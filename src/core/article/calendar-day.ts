const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Before the first there was no Web, so a page that gives an earlier day (0001, 1970) has none to give. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** The day as ISO 8601 (`2022-12-19`), or null for one that no calendar has. Years 0 to 9999, months from 1. */
export function isoDay(year: number, month: number, day: number): string | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 && leap ? 29 : DAYS[month - 1];
  if (last === undefined || day < 1 || day > last) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The same for the day of a web page: null also for years in which none was published. */
export function publicationDay(year: number, month: number, day: number): string | null {
  return isPublicationYear(year) ? isoDay(year, month, day) : null;
}

export function isPublicationYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
