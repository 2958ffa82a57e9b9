import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Answer } from '../../messages/protocol.ts';
import { Receipt } from '../receipt/receipt.tsx';
import { strings } from '../strings.ts';
import { DifferenceRow } from './difference-row.tsx';
import { EmptyState } from './empty-state.tsx';
import { FactRow, factId } from './fact-row.tsx';
import { Folio, Header } from './header.tsx';
import { Matrix } from './matrix.tsx';
import { SameText } from './same-text.tsx';
import { Section } from './section.tsx';
import { Skeleton } from './skeleton.tsx';
import { type FactView, popupView } from './view.ts';

/** `null`: asked a moment ago, too soon to show that it takes time. */
export type PopupState = Answer | 'loading' | null;

export interface PopupActions {
  /** Look at the page once more. */
  readonly retry: () => void;
  /** Read and compare the page whatever its topic. */
  readonly readAnyTopic: () => void;
  /** Open the page where the corpus is kept; left out while there is none. */
  readonly openCorpus?: () => void;
}

interface PopupProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
}

/** The answer at a glance: a function of what the background said. */
export function Popup({ state, actions }: PopupProps) {
  if (state === null || state === 'loading') return <Skeleton said={state === 'loading'} />;
  if (state.kind === 'context') return <ContextView key={state.context.page.id} answer={state} />;
  return (
    <main class="popup">
      <header class="header header-bare">
        <Folio />
      </header>
      <EmptyState answer={state} actions={actions} />
    </main>
  );
}

type ContextAnswer = Extract<Answer, { kind: 'context' }>;

function ContextView({ answer }: { readonly answer: ContextAnswer }) {
  const { context, held } = answer;
  const view = useMemo(() => popupView(context), [context]);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  // A new object for every click, so that the same fact can be led to twice.
  const [led, setLed] = useState<{ readonly fact: string } | null>(null);
  useEffect(() => {
    if (led === null) return;
    const button = document.getElementById(factId(led.fact));
    button?.focus({ preventScroll: true });
    button?.closest('.row')?.scrollIntoView({ block: 'start' });
  }, [led]);

  const toggle = (fact: string) =>
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(fact)) after.add(fact);
      return after;
    });
  const lead = (fact: string) => {
    setOpen((before) => new Set(before).add(fact));
    setLed({ fact });
  };
  const factRows = (facts: readonly FactView[]) =>
    facts.map((fact) => ({
      key: fact.id,
      content: <FactRow view={fact} open={open.has(fact.id)} onToggle={() => toggle(fact.id)} />,
    }));
  const others = context.event.otherArticles;

  return (
    <main class="popup">
      <Header context={context} columns={view.columns} />
      <Matrix facts={view.matrix} columns={view.columns} onOpen={lead} />
      <Section
        title={strings.elsewhere.title}
        note={strings.elsewhere.note(others)}
        rows={factRows(view.elsewhere)}
        reveal={led?.fact ?? null}
      />
      {view.elsewhere.length === 0 && (
        <p class="none">
          {view.shared.length === 0 ? strings.noFacts(others) : strings.elsewhere.none(others)}
        </p>
      )}
      <Section
        title={strings.differently.title}
        rows={context.differences.map((difference) => ({
          key: `${difference.fact}-${difference.kind}`,
          content: <DifferenceRow difference={difference} articles={view.articles} columns={view.columns} />,
        }))}
      />
      <Section
        title={strings.shared.title}
        note={strings.shared.note}
        rows={factRows(view.shared)}
        reveal={led?.fact ?? null}
      />
      <Section
        title={strings.onlyHere.title}
        note={strings.onlyHere.note(others)}
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
        title={strings.copies.title}
        note={strings.copies.note}
        rows={view.copies.map((copy) => ({
          key: copy.origin.id,
          content: <SameText copy={copy} articles={view.articles} />,
        }))}
      />
      <footer class="footer">{strings.footer(held)}</footer>
    </main>
  );
}
