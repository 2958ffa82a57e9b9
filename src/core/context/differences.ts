import type { Span } from '../article/article.ts';
import { type Claim, compareWording, type WordingDifference } from '../framing/compare-wording.ts';
import type { Lexicon } from '../reading/lexicon.ts';
import type { ReadArticle } from '../reading/reading.ts';
import type { Difference, FactReport, SharedFact } from './context.ts';

/** Kinds in the order in which a surface lists them: what can be checked before what can be weighed. */
const KINDS: readonly Difference['kind'][] = [
  'number',
  'date',
  'attribution',
  'speaker',
  'lost-attribution',
  'quote',
  'label',
  'hedge',
  'voice',
];

/**
 * How a fact's reports are worded otherwise than the one they were matched to, by kind. Of possible matches only those
 * that nothing but another number, day or speaker keeps from being sure, and only in that: the rest may say something
 * else altogether.
 */
export function factDifferences(
  fact: SharedFact,
  reads: ReadonlyMap<string, ReadArticle>,
  lexicon: Lexicon,
): Difference[] {
  const [first, ...rest] = fact.reports;
  if (first?.strength !== 'strong') return [];
  const claim = (report: FactReport): Claim => ({ read: reads.get(report.article)!, span: report });
  const compared = rest
    .filter(({ strength, heldBackBy }) => strength === 'strong' || heldBackBy.length > 0)
    .map((report) => ({
      report,
      all: compareWording(claim(first), claim(report), lexicon).filter(
        (each) => isOther(each) && isTold(report, each),
      ),
    }));
  const ways = new Set(compared.flatMap(({ all }) => all.map(wayOf)));
  return [...ways].map((way) => {
    const differing = compared.flatMap(({ report, all }) => {
      const own = all.filter((each) => wayOf(each) === way);
      return own.length > 0 ? [{ report, own }] : [];
    });
    const marks = differing.flatMap(({ own }) => own.flatMap(({ a }) => a));
    return {
      fact: fact.id,
      kind: differing[0]!.own[0]!.kind,
      reports: [
        { ...place(first), marks: inOrder(marks), wording: [] },
        ...differing.map(({ report, own }) => ({
          ...place(report),
          marks: inOrder(own.flatMap(({ b }) => b)),
          wording: own,
        })),
      ],
    };
  });
}

/** What one difference is about: labels of two actors are two. */
const wayOf = (each: WordingDifference) => (each.kind === 'label' ? `label ${each.target}` : each.kind);

/** For sorting: in the order of the kinds, facts as they came. */
export const byKind = (a: Difference, b: Difference): number => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);

const isTold = ({ strength, heldBackBy }: FactReport, { kind }: WordingDifference) =>
  strength === 'strong' || heldBackBy.some((doubt) => doubt === kind);

/** Equal in another unit is worth knowing, but no difference. */
const isOther = ({ kind, relation }: WordingDifference) => !(kind === 'number' && relation === 'equal');

const place = ({ article, start, end }: FactReport) => ({ article, start, end });

/** Without those that lie in others. */
function inOrder(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.end > (kept.at(-1)?.end ?? -1)) kept.push({ start: span.start, end: span.end });
  return kept;
}
