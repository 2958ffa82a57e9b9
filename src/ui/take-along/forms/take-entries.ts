import type { Article, Span } from '../../../core/article/article.ts';
import type { Context, Difference, MatchReason, Strength } from '../../../core/context/context.ts';
import type { Finding } from '../../comparison/findings.ts';
import type { LabelsView } from '../../comparison/labels-view.ts';
import type { ComparisonView, CopyView, FactView } from '../../comparison/view.ts';
import type { OutletColumn } from '../../outlets/outlet-columns.ts';
import { originalLink } from '../../receipt/original-link.ts';
import { receipt } from '../../receipt/receipt-text.ts';
import { day, strings } from '../../strings.ts';
import type { TakenEntry, TakenPassage, TakenReport, TakenSource } from './taken.ts';
import { takenWords as say } from './words.ts';

/** Of everything that the surfaces list, the entry that is taken along: all passages, none of them cut. */

type Articles = ComparisonView['articles'];

export function takeFinding({ content }: Finding, context: Context, view: ComparisonView): TakenEntry {
  switch (content.shows) {
    case 'fact':
      return takeFact(content.fact, context, false);
    case 'difference':
      return takeDifference(content.difference, view);
    case 'labels':
      return takeLabels(content.labels, view.articles);
    case 'sentence':
      return takeOnlyHere(context.page, view.columns, content.span);
    case 'copy':
      return takeCopy(content.copy, view.articles);
  }
}

export function takeSource(article: Article, column: OutletColumn): TakenSource {
  return {
    outlet: column.name,
    monogram: column.monogram,
    here: column.here,
    headline: { text: article.title.trim(), lang: article.lang },
    day: day(article.published, 'short') ?? strings.unknownDate,
    link: originalLink(article.url),
  };
}

/** @param alone without the others of its section, whose note says what it was looked for in */
export function takeFact(view: FactView, { event }: Pick<Context, 'event'>, alone: boolean): TakenEntry {
  const [lead] = view.reports;
  const reason = view.fact.absence === null ? '' : strings.absence(view.fact.absence.kind);
  const possible = view.outlets - view.sureOutlets;
  const isMatched = view.fact.reports.length > 1;
  return {
    id: view.id,
    kind: '',
    whose: null,
    about: [
      `${strings.carried(view.outlets, possible)} · ${strings.origins(view.fact.origins)}`,
      alone && !view.onPage ? say.notFoundHere(event.otherArticles) : '',
      reason,
    ].filter((line) => line !== ''),
    reports: view.reports.map(({ article, column, spans }) =>
      takeReport(
        article,
        column,
        spans.map((span) => {
          const first = span === lead?.spans[0];
          return passage(article, span, {
            reasons: first ? view.reasons : span.reasons,
            strength: first ? null : span.strength,
            first: first && isMatched,
          });
        }),
      ),
    ),
  };
}

function takeDifference(
  { fact, kind, reports }: Difference,
  { articles, columns }: Pick<ComparisonView, 'articles' | 'columns'>,
): TakenEntry {
  return {
    id: `${fact} ${kind}`,
    kind: strings.differently.kind(kind),
    whose: null,
    about: [],
    reports: reports.flatMap((report) => {
      const [article, column] = placeOf(report.article, articles, columns);
      return article && column
        ? [takeReport(article, column, [passage(article, report, { marks: report.marks })])]
        : [];
    }),
  };
}

function takeLabels(view: LabelsView, articles: Articles): TakenEntry {
  const named = view.name && articles.get(view.name.article);
  return {
    id: `words ${view.entity}`,
    kind: named ? strings.differently.wordsFor : strings.differently.wordsForEvent,
    whose:
      named && view.name
        ? { text: named.text.slice(view.name.start, view.name.end), lang: named.lang }
        : null,
    about: [],
    reports: view.outlets.flatMap(({ column, uses }) =>
      byArticle(uses).flatMap(([id, spans]) => {
        const article = articles.get(id);
        return article
          ? [
              takeReport(
                article,
                column,
                spans.map((span) => passage(article, span, {})),
              ),
            ]
          : [];
      }),
    ),
  };
}

function takeOnlyHere(page: Article, columns: readonly OutletColumn[], span: Span): TakenEntry {
  const column = columns.find(({ here }) => here);
  return {
    id: `here ${span.start}`,
    kind: '',
    whose: null,
    about: [],
    reports: column ? [takeReport(page, column, [passage(page, span, {})])] : [],
  };
}

function takeCopy({ origin, columns }: CopyView, articles: Articles): TakenEntry {
  return {
    id: `copy ${origin.id}`,
    kind: columns.map(({ name }) => name).join(' = '),
    whose: null,
    about: [`${strings.copies.agency(origin.agency)} · ${strings.copies.inCommon(origin.containment)}`],
    reports: byArticle(origin.passages).flatMap(([id, spans]) => {
      const [article, column] = placeOf(id, articles, columns);
      return article && column
        ? [
            takeReport(
              article,
              column,
              spans.map((span) => passage(article, span, {})),
            ),
          ]
        : [];
    }),
  };
}

function takeReport(article: Article, column: OutletColumn, passages: readonly TakenPassage[]): TakenReport {
  return { source: takeSource(article, column), lang: article.lang, passages };
}

interface Shown {
  readonly reasons?: readonly MatchReason[];
  readonly marks?: readonly Span[];
  readonly strength?: Strength | null;
  readonly first?: boolean;
}

function passage(article: Article, span: Span, shown: Shown): TakenPassage {
  const { reasons = [], marks = [], strength = null, first = false } = shown;
  // What is the whole passage is no place in it.
  const inside = marks.filter((mark) => mark.start > span.start || mark.end < span.end);
  const { pieces } = receipt(article.text, span, reasons, inside, Number.POSITIVE_INFINITY);
  return { pieces, strength, first };
}

function placeOf(id: string, articles: Articles, columns: readonly OutletColumn[]) {
  return [articles.get(id), columns.find((column) => column.articles.includes(id))] as const;
}

function byArticle<T extends { readonly article: string }>(spans: readonly T[]): [string, T[]][] {
  const found = new Map<string, T[]>();
  for (const span of spans) found.set(span.article, [...(found.get(span.article) ?? []), span]);
  return [...found];
}
