import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import { FindingRow } from '../comparison/finding-row.tsx';
import { FINDING_KINDS, type FindingKind, findingsOf } from '../comparison/findings.ts';
import { Header } from '../comparison/header.tsx';
import { Matrix } from '../comparison/matrix.tsx';
import { Section } from '../comparison/section.tsx';
import { sectionNotes } from '../comparison/section-notes.ts';
import { useUnfolding } from '../comparison/unfolding.ts';
import { comparisonView } from '../comparison/view.ts';
import { OpenWide } from '../pictures/open-wide.tsx';
import { pictureStrings } from '../pictures/words.ts';
import { strings } from '../strings.ts';
import type { ContextAnswer } from '../surface/answer-view.tsx';
import { BackToEntries } from '../surface/back-to-entries.tsx';
import { ComparisonFooter } from '../surface/comparison-footer.tsx';
import { MarkSwitch } from '../surface/marks/mark-switch.tsx';
import { PageTools } from '../surface/page-tools.tsx';
import type { SurfaceActions } from '../surface/surface-state.ts';
import { PanelButton } from './panel-button.tsx';

interface ContextViewProps {
  readonly answer: ContextAnswer;
  /** The site of the page, where it can be switched off. */
  readonly site: string | null;
  readonly actions: SurfaceActions;
  readonly openPanel: () => void;
}

/** A comparison: what it is about, the picture, then each kind of finding in the order of its use to a reader. */
export function ContextView({ answer, site, actions, openPanel }: ContextViewProps) {
  const { of, context } = answer;
  const view = useMemo(() => comparisonView(context, of), [context, of]);
  const findings = useMemo(() => findingsOf(context, view), [context, view]);
  const unfolding = useUnfolding();
  const others = context.event.otherArticles;
  const notes = sectionNotes(context);
  const kindOf = (fact: string): FindingKind =>
    findings.find(({ content }) => content.shows === 'fact' && content.fact.id === fact)?.kind ?? 'shared';

  return (
    <main class="surface">
      {of === 'entry' && <BackToEntries actions={actions} />}
      <Header of={of} context={context} columns={view.columns}>
        <OpenWide actions={actions} words={pictureStrings.title} />
        <PanelButton onOpen={openPanel} />
      </Header>
      <PageTools answer={answer} view={view} actions={actions} />
      <Matrix
        facts={view.matrix}
        columns={view.columns}
        onOpen={(fact) => unfolding.leadTo(fact, kindOf(fact))}
      />
      {FINDING_KINDS.map((kind) => (
        <Fragment key={kind}>
          <Section
            {...unfolding.section(kind)}
            title={strings.findings[kind]}
            note={notes[kind]}
            evenEmpty={kind === 'only-here' && context.undecided > 0}
            rows={findings
              .filter((finding) => finding.kind === kind)
              .map((finding) => ({
                key: finding.key,
                content: (
                  <FindingRow
                    finding={finding}
                    view={view}
                    open={finding.fact !== null && unfolding.facts.has(finding.fact)}
                    onToggle={unfolding.toggleFact}
                  />
                ),
              }))}
          />
          {kind === 'elsewhere' &&
            view.elsewhere.length === 0 &&
            (of !== 'selection' || view.matrix.length === 0) && (
              <p class="none">
                {view.matrix.length === 0 ? strings.noFacts(others) : strings.elsewhere.none(others)}
              </p>
            )}
        </Fragment>
      ))}
      <ComparisonFooter answer={answer} site={site} actions={actions}>
        {of === 'page' && <MarkSwitch site={site} />}
      </ComparisonFooter>
    </main>
  );
}
