import { MAX_SINGLE } from '../thresholds.ts';
import type { MarkedSpan } from './pair-double-marks.ts';
import type { MarkPlace } from './quotation-marks.ts';

/** Words that begin with an apostrophe, after it: 'em, 'til, 's-Hertogenbosch, 't, 'n. */
const ELISION = /^['‘’](?:em|til|till|tis|twas|cause|cos|round|bout|s|t|n|k|m|[0-9]{2}s?)(?![\p{L}\p{N}])/iu;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * Pairs single marks, of which most are apostrophes. One opens only before a word, and is closed by one after which
 * no word goes on; after an s, where it may be a plural's possessive, only if no surer one follows.
 */
export function pairSingleMarks(
  text: string,
  marks: readonly MarkPlace[],
  doubles: readonly MarkedSpan[],
): MarkedSpan[] {
  const inside = containers(marks, doubles);
  const spans: MarkedSpan[] = [];
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    if (!opens(text, mark)) continue;
    const j = closing(text, marks, i, inside);
    if (j < 0) continue;
    spans.push({ start: mark.at + 1, end: marks[j]!.at, closed: true });
    i = j;
  }
  return spans;
}

export function opens(text: string, { at, character, role }: MarkPlace): boolean {
  if (character === '’' || (role !== 'open' && character !== '‚')) return false;
  return /[\p{L}\p{N}¿¡[“"«…]/u.test(text[at + 1] ?? '') && !ELISION.test(text.slice(at, at + 8));
}

/** Index of the mark that closes the one at `i`, or -1. */
function closing(text: string, marks: readonly MarkPlace[], i: number, inside: readonly number[]): number {
  const opening = marks[i]!;
  const straight = opening.character === "'";
  let doubtful = -1;
  for (let j = i + 1; j < marks.length; j++) {
    const mark = marks[j]!;
    if (mark.at - opening.at > MAX_SINGLE) break;
    const between = text.slice(marks[j - 1]!.at, mark.at);
    if (between.includes('\n')) break;
    if (inside[j] !== inside[i]) continue;
    const german = opening.character === '‚';
    if (!german && opens(text, mark)) break;
    // Marks left over from a page's markup: ‘ , , ’
    if (/\s/.test(text[mark.at - 1]!) && /\s|^$/.test(text[mark.at + 1] ?? '')) break;
    if (mark.at === opening.at + 1 || (!german && mark.character !== '’' && mark.character !== "'")) continue;
    const before = text[mark.at - 1]!;
    const after = text[mark.at + 1] ?? '';
    if (LETTER_OR_DIGIT.test(after) || /\s/.test(before)) continue;
    const sure = !LETTER_OR_DIGIT.test(before);
    if (sure) return j;
    // Straight marks far apart are rather two apostrophes: 'the players' … the teams'
    if (straight && /[.?!]\s/.test(text.slice(opening.at, mark.at))) continue;
    if (before !== 's') return doubtful >= 0 ? doubtful : j;
    if (/[.,;:!?…)”"»]/.test(after)) return j;
    if (doubtful < 0) doubtful = j;
  }
  return doubtful;
}

/** For each mark the innermost span of double marks that it lies in, by its index, or -1. */
function containers(marks: readonly MarkPlace[], doubles: readonly MarkedSpan[]): number[] {
  const order = doubles.map((_, i) => i).sort((a, b) => doubles[a]!.start - doubles[b]!.start);
  const stack: number[] = [];
  let next = 0;
  return marks.map(({ at }) => {
    while (next < order.length && doubles[order[next]!]!.start <= at) stack.push(order[next++]!);
    while (stack.length > 0 && doubles[stack.at(-1)!]!.end <= at) stack.pop();
    return stack.at(-1) ?? -1;
  });
}
