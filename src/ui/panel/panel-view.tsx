import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Span } from '../../core/article/article.ts';
import { type FactActions, FactActionsContext, useFactActions } from '../comparison/fact-actions.ts';
import { findingsOf } from '../comparison/findings.ts';
import { Header } from '../comparison/header.tsx';
import { Matrix } from '../comparison/matrix.tsx';
import { sectionNotes } from '../comparison/section-notes.ts';
import { useUnfolding } from '../comparison/unfolding.ts';
import { comparisonView } from '../comparison/view.ts';
import { strings } from '../strings.ts';
import type { ContextAnswer } from '../surface/answer-view.tsx';
import { BackToEntries } from '../surface/back-to-entries.tsx';
import { KeepPage } from '../surface/keep-page.tsx';
import { SiteSwitch } from '../surface/site-switch.tsx';
import type { SurfaceActions } from '../surface/surface-state.ts';
import { Taken } from '../surface/taken.tsx';
import { chosen as chosenOf, EVERYTHING, grouped } from './choosing.ts';
import { FilterBar } from './filter-bar.tsx';
import { FindingGroup } from './finding-group.tsx';
import type { ChosenSentence } from './panel.tsx';
import { panelWords } from './words.ts';

interface PanelViewProps {
  readonly answer: ContextAnswer;
  /** The site of the page, where it can be switched off. */
  readonly site: string | null;
  readonly actions: SurfaceActions;
  readonly chosen: ChosenSentence | null;
  readonly showInPage: (span: Span) => void;
}

/** All findings of a comparison, to be chosen from and ordered, beside the page that they are about. */
export function PanelView({ answer, site, actions, chosen, showInPage }: PanelViewProps) {
  const { of, context, held, pageHeld } = answer;
  const view = useMemo(() => comparisonView(context, of), [context, of]);
  const findings = useMemo(() => findingsOf(context, view), [context, view]);
  const [choice, setChoice] = useState(EVERYTHING);
  const shown = useMemo(
    () => chosenOf(findings, choice, { ...view, origins: context.origins }),
    [findings, choice, view, context],
  );
  const groups = useMemo(() => grouped(shown, choice.order, view.articles), [shown, choice.order, view]);
  const unfolding = useUnfolding();
  const notes = sectionNotes(context);
  // A passage of a selection or of an entry stands in the page too, but not where its text says.
  const given = useFactActions();
  const factActions: FactActions = useMemo(
    () => (of === 'page' ? { ...given, showInPage } : given),
    [given, of, showInPage],
  );

  const leadTo = (fact: string) => {
    if (!shown.some((finding) => finding.fact === fact)) setChoice({ ...EVERYTHING, order: choice.order });
    unfolding.leadTo(fact);
  };
  useEffect(() => {
    if (chosen === null || of !== 'page') return;
    const finding =
      findings.find(({ fact }) => fact !== null && fact === chosen.fact) ??
      findings.find(({ place }) => place === chosen.start);
    if (finding?.content.shows === 'fact') leadTo(finding.content.fact.id);
    else if (finding !== undefined) {
      if (!shown.includes(finding)) setChoice({ ...EVERYTHING, order: choice.order });
      unfolding.leadToRow(finding.key);
    }
  }, [chosen]);

  return (
    <FactActionsContext.Provider value={factActions}>
      <main class="surface panel">
        {of === 'entry' && <BackToEntries actions={actions} />}
        <Header of={of} context={context} columns={view.columns} articles={view.articles} />
        {of === 'page' && <KeepPage held={pageHeld} actions={actions} />}
        <Matrix facts={view.matrix} columns={view.columns} onOpen={leadTo} />
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
            unfolding={unfolding}
          />
        ))}
        {groups.length === 0 && (
          <p class="none">
            {findings.length === 0 ? strings.noFacts(context.event.otherArticles) : panelWords.none}
          </p>
        )}
        <footer class="footer">
          {strings.footer(held)}
          {of === 'page' && <Taken detection={answer.detection} />}
          <SiteSwitch site={site} actions={actions} />
        </footer>
      </main>
    </FactActionsContext.Provider>
  );
}
