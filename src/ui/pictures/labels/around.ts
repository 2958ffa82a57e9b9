import type { Span } from '../../../core/article/article.ts';

/** UTF-16 units shown on either side. */
const SIDE = 90;
const ENDS = /[.!?…]["”»’]?\s+|\n+/gu;

/** What stands around a word in its text: its sentence, cut at words where that is long. */
export function around(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - SIDE);
  const before = text.slice(from, start);
  const after = text.slice(end, end + SIDE);
  const last = [...before.matchAll(ENDS)].at(-1);
  const next = ENDS[Symbol.matchAll](after).next().value;
  const begins = last ? last.index + last[0].length : from === 0 ? 0 : before.indexOf(' ') + 1;
  const cut = end + SIDE >= text.length ? after.length : after.lastIndexOf(' ');
  const stops = next ? next.index + next[0].trimEnd().length : cut;
  return { start: from + begins, end: end + Math.max(0, stops) };
}
