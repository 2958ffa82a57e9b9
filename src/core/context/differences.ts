import type { Span } from '../article/article.ts';
import { type Claim, compareWording, type WordingDifference } from '../framing/compare-wording.ts';
import type { Lexicon } from '../reading/lexicon.ts';
import type { ReadArticle } from '../reading/reading.ts';
import type { Difference, FactReport, SharedFact } from './context.ts';

/** Kinds in the order in which a surface lists them: what can be checked before what can be weighed. */
const KINDS: readonly WordingDifference['kind'][] = [
  'number',
  'date',
  'attribution',
  'speaker',
  'quote',
  'label',
  'hedge',
  'voice',
];

/**
 * How a fact's sure reports are worded otherwise than the one they were matched to, by kind. Possible matches are left
 * out: they may say something else altogether.
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
    .filter(({ strength }) => strength === 'strong')
    .map((report) => ({ report, all: compareWording(claim(first), claim(report), lexicon).filter(isOther) }));
  return KINDS.flatMap((kind) => {
    const differing = compared.flatMap(({ report, all }) => {
      const own = all.filter((each) => each.kind === kind);
      return own.length > 0 ? [{ report, own }] : [];
    });
    if (differing.length === 0) return [];
    const marks = differing.flatMap(({ own }) => own.flatMap(({ a }) => a));
    return [
      {
        fact: fact.id,
        kind,
        reports: [
          { ...place(first), marks: inOrder(marks), wording: [] },
          ...differing.map(({ report, own }) => ({
            ...place(report),
            marks: inOrder(own.flatMap(({ b }) => b)),
            wording: own,
          })),
        ],
      },
    ];
  });
}

/** For sorting: in the order of the kinds, facts as they came. */
export const byKind = (a: Difference, b: Difference): number => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);

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
