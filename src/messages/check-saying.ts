import type { SaidValue, Saying } from '../words/saying.ts';
import { isRecord } from './dispatch.ts';

/** How deep a saying may hold others: a reason within a reason within a sentence, and one behind it. */
const MOST_DEEP = 4;
const MOST_CHARACTERS = 10_000;
const KEY = /^[a-z]\w{0,60}$/i;

/** What arrived as a saying; null if it is none. Whether a catalogue has its key is for whoever says it. */
export function checkSaying(value: unknown, deep = 0): Saying | null {
  if (!isRecord(value) || deep > MOST_DEEP) return null;
  const { key, values, count, next } = value;
  if (typeof key !== 'string' || !KEY.test(key) || !isRecord(values)) return null;
  if (count !== undefined && !Number.isSafeInteger(count)) return null;
  const checked: Record<string, SaidValue> = {};
  for (const [name, one] of Object.entries(values)) {
    const said = checkValue(one, deep);
    if (said === null || !KEY.test(name)) return null;
    checked[name] = said;
  }
  const behind = next === undefined ? undefined : checkSaying(next, deep + 1);
  if (behind === null) return null;
  return {
    key,
    values: checked,
    ...(count === undefined ? {} : { count: count as number }),
    ...(behind === undefined ? {} : { next: behind }),
  };
}

function checkValue(value: unknown, deep: number): SaidValue | null {
  if (typeof value === 'string') return value.slice(0, MOST_CHARACTERS);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return checkSaying(value, deep + 1);
}
