import { useMemo } from 'preact/hooks';
import type { Context } from '../../core/context/context.ts';
import type { Answer } from '../../messages/protocol.ts';
import { DifferenceRow } from '../comparison/difference-row.tsx';
import { FactRow } from '../comparison/fact-row.tsx';
import { Header } from '../comparison/header.tsx';
import { LabelsRow } from '../comparison/labels-row.tsx';
import { inOrder, labelsViews, withoutListed } from '../comparison/labels-view.ts';
import { Matrix } from '../comparison/matrix.tsx';
import { SameText } from '../comparison/same-text.tsx';
import { Section, type SectionRow } from '../comparison/section.tsx';
import { type SectionName, useUnfolding } from '../comparison/unfolding.ts';
import { comparisonView, type FactView } from '../comparison/view.ts';
import { Receipt } from '../receipt/receipt.tsx';
import { strings } from '../strings.ts';
import { BackToEntries } from '../surface/back-to-entries.tsx';
import { KeepPage } from '../surface/keep-page.tsx';
import { SiteSwitch } from '../surface/site-switch.tsx';
import type { SurfaceActions } from '../surface/surface-state.ts';
import { Taken } from '../surface/taken.tsx';

export type ContextAnswer = Extract<Answer, { kind: 'context' }>;

interface ContextViewProps {
  readonly answer: ContextAnswer;
  /** The site of the page, where it can be switched off. */
  readonly site: string | null;
  readonly actions: SurfaceActions;
}

/** A comparison: what it is about, the picture, then each kind of finding in the order of its use to a reader. */
export function ContextView({ answer, site, actions }: ContextViewProps) {
  const { of, context, held, pageHeld } = answer;
  const view = useMemo(() => comparisonView(context, of), [context, of]);
  const labels = useMemo(() => labelsViews(context, view.columns), [context, view]);
  const { checked, weighed } = useMemo(() => inOrder(withoutListed(context)), [context]);
  const unfolding = useUnfolding();
  const others = context.event.otherArticles;
  const sectionOf = (fact: string): SectionName => {
    if (view.elsewhere.some(({ id }) => id === fact)) return 'elsewhere';
    return view.shared.some(({ id }) => id === fact) ? 'shared' : 'possibly-shared';
  };
  const differenceRow = (difference: Context['differences'][number]): SectionRow => ({
    key: `${difference.fact}-${difference.kind}-${difference.reports.at(-1)?.marks[0]?.start}`,
    content: <DifferenceRow difference={difference} articles={view.articles} columns={view.columns} />,
  });
  const labelRows = labels.map(
    (each): SectionRow => ({
      key: `words ${each.entity}`,
      content: <LabelsRow view={each} articles={view.articles} />,
    }),
  );
  const factRows = (facts: readonly FactView[]): SectionRow[] =>
    facts.map((fact) => ({
      key: fact.id,
      content: (
        <FactRow
          view={fact}
          open={unfolding.facts.has(fact.id)}
          onToggle={() => unfolding.toggleFact(fact.id)}
        />
      ),
    }));

  return (
    <main class="surface">
      {of === 'entry' && <BackToEntries actions={actions} />}
      <Header of={of} context={context} columns={view.columns} articles={view.articles} />
      {of === 'page' && <KeepPage held={pageHeld} actions={actions} />}
      <Matrix
        facts={view.matrix}
        columns={view.columns}
        onOpen={(fact) => unfolding.leadTo(fact, sectionOf(fact))}
      />
      <Section
        {...unfolding.section('elsewhere')}
        title={strings.elsewhere.title}
        note={strings.elsewhere.note(others)}
        rows={factRows(view.elsewhere)}
      />
      {view.elsewhere.length === 0 && (of !== 'selection' || view.matrix.length === 0) && (
        <p class="none">
          {view.matrix.length === 0 ? strings.noFacts(others) : strings.elsewhere.none(others)}
        </p>
      )}
      <Section
        {...unfolding.section('differently')}
        title={strings.differently.title}
        rows={[...checked.map(differenceRow), ...labelRows, ...weighed.map(differenceRow)]}
      />
      <Section
        {...unfolding.section('shared')}
        title={strings.shared.title}
        note={strings.shared.note}
        rows={factRows(view.shared)}
      />
      <Section
        {...unfolding.section('possibly-shared')}
        title={strings.possiblyShared.title}
        note={strings.possiblyShared.note}
        rows={factRows(view.possiblyShared)}
      />
      <Section
        {...unfolding.section('only-here')}
        title={strings.onlyHere.title}
        note={strings.onlyHere.note(others, context.onlyHere.length, context.undecided)}
        evenEmpty={context.undecided > 0}
        rows={context.onlyHere.map((span) => ({
          key: `${span.start}`,
          content: (
            <blockquote class="passage">
              <Receipt article={context.page} span={span} />
            </blockquote>
          ),
        }))}
      />
      <Section
        {...unfolding.section('copies')}
        title={strings.copies.title}
        note={strings.copies.note}
        rows={view.copies.map((copy) => ({
          key: copy.origin.id,
          content: <SameText copy={copy} articles={view.articles} />,
        }))}
      />
      <footer class="footer">
        {strings.footer(held)}
        {of === 'page' && <Taken detection={answer.detection} />}
        <SiteSwitch site={site} actions={actions} />
      </footer>
    </main>
  );
}
