import type { Context } from '../../../core/context/context.ts';
import type { Ask } from '../../../messages/protocol.ts';
import { FINDING_KINDS, findingsOf } from '../../comparison/findings.ts';
import { sectionNotes } from '../../comparison/section-notes.ts';
import { type ComparisonView, cell, comparisonView, type FactView } from '../../comparison/view.ts';
import { label, opening } from '../../receipt/receipt-text.ts';
import { day, strings } from '../../strings.ts';
import { takeFact, takeFinding, takeSource } from './take-entries.ts';
import type { TakenComparison, TakenFact, TakenHead, TakenRow } from './taken.ts';
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

/** One fact with its receipts, and what it was found on; null if the comparison has no such fact. */
export function takenFact(taking: Taking, id: string): TakenFact | null {
  const view = comparisonView(taking.context, taking.of);
  for (const { kind, content } of findingsOf(taking.context, view)) {
    if (content.shows === 'fact' && content.fact.id === id) {
      const entry = takeFact(content.fact, taking.context, true);
      return { ...head(taking, view), section: strings.findings[kind], entry };
    }
  }
  return null;
}

/** A whole comparison, in the order of the surfaces; kinds of findings without one are left out. */
export function takenComparison(taking: Taking): TakenComparison {
  const { context } = taking;
  const view = comparisonView(context, taking.of);
  const findings = findingsOf(context, view);
  const notes = sectionNotes(context);
  return {
    ...head(taking, view),
    outlets: view.columns.map((column) => ({
      ...column,
      articles: column.articles.flatMap((id) => {
        const article = view.articles.get(id);
        return article ? [takeSource(article, column)] : [];
      }),
    })),
    rows: view.matrix.flatMap((fact) => row(fact, view)),
    sections: FINDING_KINDS.map((kind) => ({
      title: strings.findings[kind],
      note: notes[kind] ?? '',
      entries: findings.filter((each) => each.kind === kind).map((each) => takeFinding(each, context, view)),
    })).filter(
      ({ title, note, entries }) =>
        entries.length > 0 || (title === strings.findings['only-here'] && note !== ''),
    ),
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
