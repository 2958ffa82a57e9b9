import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Chosen } from '../../messages/protocol.ts';
import {
  type FactActions,
  FactActionsContext,
  type InPage,
  useFactActions,
} from '../comparison/fact-actions.ts';
import { type Finding, findingsOf } from '../comparison/findings.ts';
import { Header } from '../comparison/header.tsx';
import { Matrix } from '../comparison/matrix.tsx';
import { sectionNotes } from '../comparison/section-notes.ts';
import { useUnfolding } from '../comparison/unfolding.ts';
import { comparisonView } from '../comparison/view.ts';
import { InPanel } from '../pictures/in-panel.tsx';
import { strings } from '../strings.ts';
import type { ContextAnswer } from '../surface/answer-view.tsx';
import { BackToEntries } from '../surface/back-to-entries.tsx';
import { ComparisonFooter } from '../surface/comparison-footer.tsx';
import { MarkSwitch } from '../surface/marks/mark-switch.tsx';
import { PageTools } from '../surface/page-tools.tsx';
import type { SurfaceActions } from '../surface/surface-state.ts';
import { chosen as chosenOf, EVERYTHING, grouped } from './choosing.ts';
import { FilterBar } from './filter-bar.tsx';
import { FindingGroup } from './finding-group.tsx';
import { panelWords } from './words.ts';

interface PanelViewProps {
  readonly answer: ContextAnswer;
  /** The site of the page, where it can be switched off. */
  readonly site: string | null;
  readonly actions: SurfaceActions;
  readonly chosen: Chosen | null;
  readonly inPage: InPage | null;
}

/** All findings of a comparison, to be chosen from and ordered, beside the page that they are about. */
export function PanelView({ answer, site, actions, chosen, inPage }: PanelViewProps) {
  const { of, context } = answer;
  const view = useMemo(() => comparisonView(context, of), [context, of]);
  const findings = useMemo(() => findingsOf(context, view), [context, view]);
  const [choice, setChoice] = useState(EVERYTHING);
  const shown = useMemo(
    () => chosenOf(findings, choice, { ...view, origins: context.origins }),
    [findings, choice, view, context],
  );
  const groups = useMemo(() => grouped(shown, choice.order, view.articles), [shown, choice.order, view]);
  const notes = sectionNotes(context);
  // A passage of a selection or of an entry stands in the page too, but not where its text says.
  const ownPage = of === 'page' ? inPage : null;
  const given = useFactActions();
  const factActions: FactActions = useMemo(
    () => (ownPage === null ? given : { ...given, inPage: ownPage }),
    [given, ownPage],
  );
  const plain = useUnfolding();
  const showFact = (fact: string) => {
    const own = context.facts
      .find(({ id }) => id === fact)
      ?.reports.find(({ article }) => article === context.page.id);
    if (own !== undefined && ownPage?.has(own)) ownPage.show(own);
  };
  const toggled = useRef(plain.toggleFact);
  /** A fact that is opened is shown in the page as well. */
  toggled.current = (fact) => {
    if (!plain.facts.has(fact)) showFact(fact);
    plain.toggleFact(fact);
  };
  const toggleFact = useCallback((fact: string) => toggled.current(fact), []);
  const [atOnce, setAtOnce] = useState(false);
  const uncover = (isShown: boolean) => {
    setAtOnce(true);
    if (!isShown) setChoice({ ...EVERYTHING, order: choice.order });
  };
  const leadTo = (fact: string) => {
    uncover(shown.some((finding) => finding.fact === fact && finding.content.shows === 'fact'));
    plain.leadTo(fact);
  };
  useEffect(() => {
    if (chosen === null || of !== 'page') return;
    const finding = findingAt(findings, chosen);
    if (finding?.content.shows === 'fact') leadTo(finding.content.fact.id);
    else if (finding !== undefined) {
      uncover(shown.includes(finding));
      plain.leadToRow(finding.key);
    }
  }, [chosen]);

  return (
    <FactActionsContext.Provider value={factActions}>
      <main class="surface panel">
        {of === 'entry' && <BackToEntries actions={actions} />}
        <Header of={of} context={context} columns={view.columns} />
        <PageTools answer={answer} view={view} actions={actions}>
          <MarkSwitch site={site} />
        </PageTools>
        <Matrix
          facts={view.matrix}
          columns={view.columns}
          onOpen={(fact) => {
            leadTo(fact);
            showFact(fact);
          }}
        />
        <InPanel answer={answer} actions={actions} />
        <FilterBar
          findings={findings}
          shown={shown.length}
          columns={view.columns}
          origins={context.origins}
          choice={choice}
          onChoose={setChoice}
        />
        {groups.map((group) => (
          <FindingGroup
            key={group.key}
            group={group}
            note={choice.order === 'importance' ? notes[group.key as keyof typeof notes] : undefined}
            tagged={choice.order !== 'importance'}
            view={view}
            facts={plain.facts}
            onToggle={toggleFact}
            atOnce={atOnce}
          />
        ))}
        {groups.length === 0 && (
          <p class="none">
            {findings.length === 0 ? strings.noFacts(context.event.otherArticles) : panelWords.none}
          </p>
        )}
        <ComparisonFooter answer={answer} site={site} actions={actions} />
      </main>
    </FactActionsContext.Provider>
  );
}

/** What a sentence of the page stands for: the fact it tells, else what starts where it does. */
function findingAt(findings: readonly Finding[], { fact, start }: Chosen): Finding | undefined {
  return (
    findings.find((finding) => fact !== null && finding.fact === fact && finding.content.shows === 'fact') ??
    findings.find((finding) => finding.place === start)
  );
}
