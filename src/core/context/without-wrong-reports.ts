import type { WrongPairs } from '../judging/wrong-pairs.ts';
import type { ReadArticle } from '../reading/reading.ts';
import type { Difference } from './context.ts';

/**
 * Differences without the reports that the reader called wrongly matched to the first, and those of which nothing is
 * left: along copies two passages are held against each other that were both matched to a third.
 */
export function withoutWrongReports(
  differences: readonly Difference[],
  reads: ReadonlyMap<string, ReadArticle>,
  wrong: WrongPairs,
): Difference[] {
  if (wrong.size === 0) return [...differences];
  const words = ({ article, start, end }: Difference['reports'][number]) =>
    reads.get(article)!.article.text.slice(start, end);
  return differences.flatMap((difference): Difference[] => {
    const [first, ...rest] = difference.reports;
    if (first === undefined) return [];
    const right = rest.filter((report) => !wrong.has(words(first), words(report)));
    return right.length === 0 ? [] : [{ ...difference, reports: [first, ...right] }];
  });
}
