import type { TracedOrigin } from '../event/copies/traced-origin.ts';
import { attributionAlongCopies } from '../framing/attribution-along-copies.ts';
import type { Lexicon } from '../reading/lexicon.ts';
import type { ReadArticle } from '../reading/reading.ts';
import type { Difference, SharedFact } from './context.ts';

/**
 * Where, from one copy of a text to a later one, who stands for a fact is no longer said. Along the copies of each
 * origin, in the order of publication: only there does a later text stem from an earlier. What `told` says of the same
 * two articles isn't said again.
 */
export function lostAttributions(
  fact: SharedFact,
  origins: readonly TracedOrigin[],
  reads: ReadonlyMap<string, ReadArticle>,
  lexicon: Lexicon,
  told: readonly Difference[] = [],
): Difference[] {
  return origins.flatMap(({ articles, firstKnownBy }) => {
    if (firstKnownBy === null) return [];
    const reports = articles.flatMap(
      (id) => fact.reports.find(({ article, strength }) => article === id && strength === 'strong') ?? [],
    );
    const claims = reports.map((report) => ({ read: reads.get(report.article)!, span: report }));
    return attributionAlongCopies(claims, lexicon).flatMap(({ from, to, before, after }): Difference[] => {
      const [earlier, later] = [reports[from]!, reports[to]!];
      const isTold = told.some(
        ({ kind, reports: listed }) =>
          kind === 'attribution' &&
          [earlier, later].every(({ article }) => listed.some((each) => each.article === article)),
      );
      if (isTold) return [];
      const place = ({ article, start, end }: typeof earlier) => ({ article, start, end, wording: [] });
      return [
        {
          fact: fact.id,
          kind: 'lost-attribution',
          reports: [
            { ...place(earlier), marks: before },
            { ...place(later), marks: after },
          ],
        },
      ];
    });
  });
}
