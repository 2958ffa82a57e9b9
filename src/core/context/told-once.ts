import type { Difference, DifferingReport } from './context.ts';

/**
 * Differences without those that an earlier one tells of the same two passages: stars overlap, and what is the centre of
 * one is a point of another.
 */
export function toldOnce(differences: readonly Difference[]): Difference[] {
  const told = new Set<string>();
  return differences.flatMap((difference): Difference[] => {
    const [first, ...rest] = difference.reports;
    if (first === undefined) return [];
    const fresh = rest.filter((report) => {
      const key = [wayOf(difference, report), ...[placeOf(first), placeOf(report)].sort()].join(' ');
      if (told.has(key)) return false;
      told.add(key);
      return true;
    });
    return fresh.length === 0 ? [] : [{ ...difference, reports: [first, ...fresh] }];
  });
}

/** Of one passage labels of two actors may be told. */
function wayOf({ kind }: Difference, { wording }: DifferingReport): string {
  const [first] = wording;
  return first?.kind === 'label' ? `label ${first.target}` : kind;
}

const placeOf = ({ article, start, end }: DifferingReport) => JSON.stringify([article, start, end]);
