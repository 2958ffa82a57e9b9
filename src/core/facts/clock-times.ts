/** 6 pm · 5:52 p.m. · 17:52 · 17.30 Uhr · 18h30 */
const TIME = /(?<![\d.,:])(\d{1,2})(?:([:.])(\d{2}))?\s?(?:(a|p)\.?\s?m\b|(uhr|h)(\d{2})?\b)?(?![\d:])/giu;
const NOON = /\b(?:noon|midday)\b/i;

const HOUR = 60;
/** Half a day: "5:52 local time" doesn't say in which one it is. */
const ROUND = 12 * HOUR;
/** "Around six" and "5:52" are one time. */
const NEAR = 20;

/**
 * The times of day that a sentence gives, in minutes from midnight or noon. Bare numbers are none, and neither is
 * "6.30", which is as often a price.
 */
export function clockTimes(sentence: string): number[] {
  const found: number[] = NOON.test(sentence) ? [0] : [];
  if (!/\d/.test(sentence)) return found;
  for (const [, hours, mark, minutes, half, unit, after] of sentence.matchAll(TIME)) {
    if (half === undefined && unit === undefined && mark !== ':') continue;
    const [hour, minute] = [Number(hours), Number(minutes ?? after ?? 0)];
    if (hour < 24 && minute < HOUR) found.push((hour * HOUR + minute) % ROUND);
  }
  return found;
}

/** Whether some time of one list is about the same as one of the other. Linear in each list of a sentence's few. */
export function shareTime(a: readonly number[], b: readonly number[]): boolean {
  return a.some((one) =>
    b.some((other) => {
      const apart = Math.abs(one - other);
      return Math.min(apart, ROUND - apart) <= NEAR;
    }),
  );
}
