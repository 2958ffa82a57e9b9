import type { Span } from '../article/article.ts';
import type { TracedOrigin } from '../event/copies/traced-origin.ts';
import { type AttributionStep, attributionAlongCopies } from '../framing/attribution-along-copies.ts';
import type { Lexicon } from '../reading/lexicon.ts';
import type { ReadArticle } from '../reading/reading.ts';
import type { FactReport, SharedFact } from './context.ts';

/** Where, from one copy of a text to a later one, who stands for a fact is no longer said. */
export interface LostAttribution {
  /** Id of the fact. */
  readonly fact: string;
  readonly relation: AttributionStep['relation'];
  readonly before: Copied;
  readonly after: Copied;
}

/** One copy's report of the fact. */
export interface Copied extends Span {
  /** Article id. */
  readonly article: string;
  /** Source and cue; the claim itself where nobody is named. */
  readonly marks: readonly Span[];
}

/** Along the copies of each origin, in the order of publication: only there does a later text stem from an earlier. */
export function lostAttributions(
  fact: SharedFact,
  origins: readonly TracedOrigin[],
  reads: ReadonlyMap<string, ReadArticle>,
  lexicon: Lexicon,
): LostAttribution[] {
  return origins.flatMap(({ articles, firstKnownBy }) => {
    if (firstKnownBy === null) return [];
    const reports = articles.flatMap(
      (id) => fact.reports.find(({ article, strength }) => article === id && strength === 'strong') ?? [],
    );
    const claims = reports.map((report) => ({ read: reads.get(report.article)!, span: report }));
    return attributionAlongCopies(claims, lexicon).map(({ from, to, relation, before, after }) => ({
      fact: fact.id,
      relation,
      before: copied(reports[from]!, before),
      after: copied(reports[to]!, after),
    }));
  });
}

const copied = ({ article, start, end }: FactReport, marks: readonly Span[]): Copied => ({
  article,
  start,
  end,
  marks,
});
