import { type Article, cut, type Span } from '../article/article.ts';
import { sameOutlet } from '../event/same-article.ts';
import type { Context, SharedFact } from './context.ts';

/** A sentence of the page with what is known of it. */
export interface PageMark extends Span {
  /** Its words, as the page's text has them. */
  readonly text: string;
  /** Id of the fact; null for what is only here, which is told by its start. */
  readonly fact: string | null;
  readonly kind: MarkKind;
}

/**
 * `shared`: other outlets surely carry it. `differs`: a difference is told of it. `only-here`: nobody else carries it, not
 * even possibly. `possible`: can be found and chosen, and is never painted: doubt is no mark.
 */
export type MarkKind = (typeof MARK_KINDS)[number];

/** Of what claims one sentence twice, the kind named first stands. */
export const MARK_KINDS = ['differs', 'shared', 'possible', 'only-here'] as const;

/** The names of the highlights that marks are painted by in pages; `assets/marks.css` says how each looks. */
export const MARK_NAMES = {
  shared: 'lateral-shared',
  differs: 'lateral-differs',
  'only-here': 'lateral-only-here',
  /** The one that is shown. */
  shown: 'lateral-shown',
} as const;

/** What is marked of one page at most: an article of 3,000 words has some 150 sentences. In UTF-16 units. */
export const MARK_LIMITS = { marks: 600, letters: 4_000, factLetters: 1_100 };

/** The page's sentences with what is known of each, in the order of the page, none over another. */
export function pageMarks(context: Context): PageMark[] {
  const { page, facts, onlyHere } = context;
  const marks = [
    ...facts.flatMap((fact) => factMarks(fact, context)),
    ...onlyHere.map((span) => markOf(page, span, null, 'only-here')),
  ].filter(({ text }) => text.trim() !== '' && text.length <= MARK_LIMITS.letters);
  const kept: PageMark[] = [];
  // The facts' order is that of their importance, and sorting keeps it among equals.
  for (const mark of marks.toSorted((a, b) => rankOf(a) - rankOf(b)))
    if (!kept.some((other) => mark.start < other.end && mark.end > other.start)) kept.push(mark);
  return kept.slice(0, MARK_LIMITS.marks).toSorted((a, b) => a.start - b.start);
}

const rankOf = ({ kind }: PageMark) => MARK_KINDS.indexOf(kind);

function factMarks(fact: SharedFact, { page, articles, differences }: Context): PageMark[] {
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  const isElsewhere = (id: string) => outlets.has(id) && !sameOutlet(outlets.get(id)!, page.outlet);
  const reports = fact.reports.filter(({ article }) => isElsewhere(article));
  if (reports.length === 0) return [];
  const isSure = reports.some(({ strength }) => strength === 'strong');
  const told = differences.filter(
    (each) => each.fact === fact.id && each.reports.some(({ article }) => isElsewhere(article)),
  );
  return fact.reports
    .filter(({ article }) => article === page.id)
    .map((own) => {
      const differs = told.some((each) =>
        each.reports.some(
          ({ article, start, end }) => article === page.id && start < own.end && end > own.start,
        ),
      );
      const kind = differs ? 'differs' : isSure && own.strength === 'strong' ? 'shared' : 'possible';
      return markOf(page, own, fact.id, kind);
    });
}

function markOf(page: Article, span: Span, fact: string | null, kind: MarkKind): PageMark {
  const { start, end } = span;
  return { start, end, text: cut(page.text, span), fact, kind };
}
