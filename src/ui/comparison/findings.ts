import type { Span } from '../../core/article/article.ts';
import type { Context, Difference } from '../../core/context/context.ts';
import type { OutletColumn } from '../outlets/outlet-columns.ts';
import { inOrder, type LabelsView, labelsViews, withoutListed } from './labels-view.ts';
import type { ComparisonView, CopyView, FactView } from './view.ts';

/** Kinds of findings, in the order of their use to a reader. */
export const FINDING_KINDS = [
  'elsewhere',
  'differently',
  'shared',
  'possibly-shared',
  'only-here',
  'copies',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

type Content =
  | { readonly shows: 'fact'; readonly fact: FactView }
  | { readonly shows: 'difference'; readonly difference: Difference }
  | { readonly shows: 'labels'; readonly labels: LabelsView }
  | { readonly shows: 'sentence'; readonly span: Span }
  | { readonly shows: 'copy'; readonly copy: CopyView };

/** One row that a surface can show, and what it can be found and ordered by. */
export interface Finding {
  readonly key: string;
  readonly kind: FindingKind;
  readonly content: Content;
  /** Id of the fact it is about; null where it is about none. */
  readonly fact: string | null;
  /** Ids of the articles whose passages it shows. */
  readonly articles: ReadonlySet<string>;
  /** Independent origins that carry it. */
  readonly origins: number;
  /** Where its first passage stands in the page's text; null where the page has none. */
  readonly place: number | null;
  /** From 0; null where it is not weighed. */
  readonly importance: number | null;
}

/** All findings of a comparison by kind, each kind in the order that the popup lists it in. */
export function findingsOf(context: Context, view: ComparisonView): Finding[] {
  const page = context.page.id;
  const weights = new Map(context.facts.map((fact) => [fact.id, fact] as const));
  const ofFact =
    (kind: FindingKind) =>
    (fact: FactView): Finding => ({
      key: fact.id,
      kind,
      content: { shows: 'fact', fact },
      fact: fact.id,
      ...standing(fact.fact.reports, page),
      origins: fact.fact.origins,
      importance: fact.fact.importance.score,
    });
  const ofDifference = (difference: Difference): Finding => {
    const fact = weights.get(difference.fact);
    return {
      key: `${difference.fact}-${difference.kind}-${difference.reports.at(-1)?.marks[0]?.start}`,
      kind: 'differently',
      content: { shows: 'difference', difference },
      fact: difference.fact,
      ...standing(difference.reports, page),
      origins: fact?.origins ?? 0,
      importance: fact?.importance.score ?? null,
    };
  };
  const ofLabels = (labels: LabelsView): Finding => ({
    key: `words ${labels.entity}`,
    kind: 'differently',
    content: { shows: 'labels', labels },
    fact: null,
    ...standing(
      labels.outlets.flatMap(({ uses }) => uses),
      page,
    ),
    origins: originsAmong(
      context,
      labels.outlets.map(({ column }) => column),
    ),
    importance: null,
  });
  const ofSentence = (span: Span): Finding => ({
    key: `only ${span.start}`,
    kind: 'only-here',
    content: { shows: 'sentence', span },
    fact: null,
    ...standing([{ article: page, start: span.start }], page),
    origins: 1,
    importance: null,
  });
  const ofCopy = (copy: CopyView): Finding => ({
    key: copy.origin.id,
    kind: 'copies',
    content: { shows: 'copy', copy },
    fact: null,
    articles: new Set(copy.origin.articles),
    place: null,
    origins: 1,
    importance: null,
  });
  const { checked, weighed } = inOrder(withoutListed(context));
  const differently = [
    ...checked.map(ofDifference),
    ...labelsViews(context, view.columns).map(ofLabels),
    ...weighed.map(ofDifference),
  ];
  return [
    ...view.elsewhere.map(ofFact('elsewhere')),
    // How others differ among themselves is no finding about a passage that was selected.
    ...(view.of === 'selection' ? differently.filter(({ place }) => place !== null) : differently),
    ...view.shared.map(ofFact('shared')),
    ...view.possiblyShared.map(ofFact('possibly-shared')),
    ...context.onlyHere.map(ofSentence),
    ...view.copies.map(ofCopy),
  ];
}

function standing(reports: readonly { readonly article: string; readonly start: number }[], page: string) {
  const places = reports.filter(({ article }) => article === page).map(({ start }) => start);
  return {
    articles: new Set(reports.map(({ article }) => article)),
    place: places.length === 0 ? null : Math.min(...places),
  };
}

function originsAmong(context: Context, columns: readonly OutletColumn[]): number {
  const articles = new Set(columns.flatMap((column) => column.articles));
  return context.origins.filter((origin) => origin.articles.some((id) => articles.has(id))).length;
}
