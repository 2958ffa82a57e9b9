import type { Span } from '../../src/core/article/article.ts';

/** Right, wrong and missed ones, summed over texts. */
export interface Tally {
  right: number;
  found: number;
  wanted: number;
}

export const tally = (): Tally => ({ right: 0, found: 0, wanted: 0 });

export function add(to: Tally, more: Tally): void {
  to.right += more.right;
  to.found += more.found;
  to.wanted += more.wanted;
}

const share = (part: number, all: number) => (all === 0 ? 1 : part / all);
export const precision = ({ right, found }: Tally) => share(right, found);
export const recall = ({ right, wanted }: Tally) => share(right, wanted);
export const f1 = (t: Tally) => share(2 * t.right, t.found + t.wanted);

/** What pairs with what, and what is left over on either side. */
export interface Pairing<G, F> {
  readonly pairs: readonly (readonly [gold: G, found: F])[];
  readonly missed: readonly G[];
  readonly wrong: readonly F[];
}

/** Pairs each gold item with the first unused found one for which `same` holds. */
export function pair<G, F>(
  gold: readonly G[],
  found: readonly F[],
  same: (gold: G, found: F) => boolean,
): Pairing<G, F> {
  const used = new Set<F>();
  const pairs: [G, F][] = [];
  const missed: G[] = [];
  for (const wanted of gold) {
    const match = found.find((each) => !used.has(each) && same(wanted, each));
    if (match === undefined) missed.push(wanted);
    else {
      used.add(match);
      pairs.push([wanted, match]);
    }
  }
  return { pairs, missed, wrong: found.filter((each) => !used.has(each)) };
}

export function tallyOf<G, F>({ pairs, missed, wrong }: Pairing<G, F>): Tally {
  return { right: pairs.length, found: pairs.length + wrong.length, wanted: pairs.length + missed.length };
}

export const sameSpan = (a: Span, b: Span) => a.start === b.start && a.end === b.end;
export const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Share of the longer of two spans that they have in common, 0 to 1. */
export function overlap(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / Math.max(a.end - a.start, b.end - b.start);
}
