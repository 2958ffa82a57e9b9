import type { Context } from '../../../core/context/context.ts';
import type { Ask } from '../../../messages/protocol.ts';
import { inOrder, labelsViews, withoutListed } from '../../comparison/labels-view.ts';
import { type ComparisonView, cell, comparisonView, type FactView } from '../../comparison/view.ts';
import { label, opening } from '../../receipt/receipt-text.ts';
import { day, strings } from '../../strings.ts';
import { takeCopy, takeDifference, takeFact, takeLabels, takeOnlyHere, takeSource } from './take-entries.ts';
import type { TakenComparison, TakenEntry, TakenFact, TakenHead, TakenRow, TakenSection } from './taken.ts';
import { takenWords as say } from './words.ts';

/** What is to be taken along, and when. */
export interface Taking {
  readonly context: Context;
  readonly of: Ask['kind'];
  /** How many articles are held. */
  readonly held: number;
  /** The day of the comparison as an ISO date: pure code has no clock. */
  readonly on: string;
}

/** One fact with its receipts, and what it was found on. */
export function takenFact(taking: Taking, id: string): TakenFact | null {
  const view = comparisonView(taking.context, taking.of);
  for (const [section, facts] of factSections(view)) {
    const found = facts.find((fact) => fact.id === id);
    if (found)
      return { ...head(taking, view), section: section.title, entry: takeFact(found, taking.context) };
  }
  return null;
}

/** A whole comparison, in the order of the surfaces; sections without a row are left out. */
export function takenComparison(taking: Taking): TakenComparison {
  const { context } = taking;
  const view = comparisonView(context, taking.of);
  return {
    ...head(taking, view),
    outlets: view.columns.map(({ name, monogram, here, tied, articles }, i) => ({
      name,
      monogram,
      here,
      tied,
      articles: articles.flatMap((id) => {
        const article = view.articles.get(id);
        return article ? [takeSource(article, view.columns[i]!)] : [];
      }),
    })),
    rows: view.matrix.flatMap((fact) => row(fact, view)),
    sections: sections(context, view).filter(({ entries, note }) => entries.length > 0 || note !== ''),
  };
}

function head({ context, of, held, on }: Taking, view: ComparisonView): TakenHead {
  const { page, event } = context;
  const eventDay = day(event.date, 'long');
  const numbers = strings.denominator(event.otherArticles, event.otherOutlets, event.independentOrigins);
  return {
    headline: { ...(of === 'selection' ? beginning(page.text) : whole(page.title.trim())), lang: page.lang },
    of: say.of[of],
    page: takeSource(page, view.columns.find(({ here }) => here)!),
    about: [
      ...(eventDay === null ? [] : [say.event(eventDay)]),
      numbers.join(', '),
      ...(event.leftOut > 0 ? [strings.leftOut(event.leftOut)] : []),
      say.compared(day(on, 'long') ?? on, held),
    ],
  };
}

const whole = (text: string) => ({ text, after: false });

function beginning(text: string) {
  const { end } = opening(text);
  return { text: text.slice(0, end), after: end < text.length };
}

/** Facts by section, in the order of the surfaces. */
function factSections(view: ComparisonView) {
  return [
    [strings.elsewhere, view.elsewhere],
    [strings.shared, view.shared],
    [strings.possiblyShared, view.possiblyShared],
  ] as const;
}

function sections(context: Context, view: ComparisonView): TakenSection[] {
  const others = context.event.otherArticles;
  const { checked, weighed } = inOrder(withoutListed(context));
  const difference = (each: Context['differences'][number]) => takeDifference(each, view);
  const labels = labelsViews(context, view.columns).map((each) => takeLabels(each, view.articles));
  const facts = (of: readonly FactView[]) => of.map((fact) => takeFact(fact, context));
  const here = view.columns.find((column) => column.here)!;
  const onlyHere = context.onlyHere.map((span) => takeOnlyHere(context.page, here, span));
  return [
    section(strings.elsewhere.title, facts(view.elsewhere), strings.elsewhere.note(others)),
    section(strings.differently.title, [...checked.map(difference), ...labels, ...weighed.map(difference)]),
    section(strings.shared.title, facts(view.shared), strings.shared.note),
    section(strings.possiblyShared.title, facts(view.possiblyShared), strings.possiblyShared.note),
    {
      title: strings.onlyHere.title,
      note: strings.onlyHere.note(others, onlyHere.length, context.undecided),
      entries: onlyHere,
    },
    section(
      strings.copies.title,
      view.copies.map((copy) => takeCopy(copy, view.articles)),
      strings.copies.note,
    ),
  ];
}

/** What is noted of a list says nothing without one. */
function section(title: string, entries: readonly TakenEntry[], note = ''): TakenSection {
  return { title, entries, note: entries.length > 0 ? note : '' };
}

function row(fact: FactView, view: ComparisonView): TakenRow[] {
  const [lead] = fact.reports;
  const [span] = lead?.spans ?? [];
  if (lead === undefined || span === undefined) return [];
  const { text, lang } = lead.article;
  const part = label(text, span, fact.reasons);
  return [
    {
      entry: fact.id,
      label: {
        text: text.slice(part.start, part.end),
        lang,
        before: part.start > span.start,
        after: part.end < span.end,
      },
      cells: view.columns.map((column) => cell(fact, column)),
    },
  ];
}
