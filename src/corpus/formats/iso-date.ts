/** Longest date and time that is looked at: `2022-12-19T18:30:00.000000000+03:00` is 35 characters. */
const LONGEST = 40;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/i;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * An ISO 8601 day (`2022-12-19`) or moment (`2022-12-19T18:30:00+03:00`) as `Article.published` holds it; null for
 * everything else. A time without an offset is no moment, so only its day is kept. `19/12/2022` is null: nothing
 * in it says which number is the month.
 */
export function isoDate(value: string): string | null {
  if (value.length > LONGEST) return null;
  const trimmed = value.trim();
  const day = trimmed.slice(0, 10);
  if (!isDay(day)) return null;
  if (trimmed.length === 10) return day;
  if (!'Tt '.includes(trimmed.charAt(10))) return null;
  const time = TIME.exec(trimmed.slice(11).replace(' ', ''));
  if (time === null) return null;
  const [, hour = '', minute = '', second = '00', offset] = time;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  if (offset === undefined) return day;
  return `${day}T${hour}:${minute}:${second}${isoOffset(offset)}`;
}

function isDay(day: string): boolean {
  const parts = DATE.exec(day);
  if (parts === null) return false;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 && !leap ? 28 : DAYS[month - 1];
  return last !== undefined && date >= 1 && date <= last;
}

function isoOffset(offset: string): string {
  if (offset.toUpperCase() === 'Z') return 'Z';
  return offset.length === 5 ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset;
}
