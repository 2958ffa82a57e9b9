import type { ComponentChildren } from 'preact';
import type { Answer } from '../../messages/protocol.ts';
import { Folio } from '../comparison/header.tsx';
import { CopyingFacts } from '../take-along/copying-facts.tsx';
import { BackToEntries } from './back-to-entries.tsx';
import { CorpusLink } from './corpus-link.tsx';
import { EmptyState } from './empty-state.tsx';
import { EntriesView } from './entries-view.tsx';
import { KeepPage } from './keep-page.tsx';
import { SiteSwitch } from './site-switch.tsx';
import { Skeleton } from './skeleton.tsx';
import type { SurfaceActions, SurfaceState } from './surface-state.ts';
import { Taken } from './taken.tsx';

export type ContextAnswer = Extract<Answer, { kind: 'context' }>;

interface AnswerViewProps {
  readonly state: SurfaceState;
  /** The site of the page in the tab; null where it can't be seen. */
  readonly site: string | null;
  readonly actions: SurfaceActions;
  /** How this surface shows a comparison. */
  readonly comparison: (answer: ContextAnswer) => ComponentChildren;
}

/** Whatever there is to say of a tab: a comparison in the surface's own way, all else alike on every surface. */
export function AnswerView({ state, site, actions, comparison }: AnswerViewProps) {
  if (state === null || state === 'loading') return <Skeleton said={state === 'loading'} />;
  if (state.kind === 'context') return <CopyingFacts answer={state}>{comparison(state)}</CopyingFacts>;
  if (state.kind === 'entries' && state.found.length > 0)
    return <EntriesView answer={state} site={site} actions={actions} />;
  return (
    <main class="surface">
      <header class="header header-bare">
        <Folio />
      </header>
      {'of' in state && state.of === 'entry' && <BackToEntries actions={actions} />}
      <EmptyState answer={state} actions={actions} />
      {((state.kind === 'nothing-on-event' && state.of === 'page') ||
        state.kind === 'not-topic' ||
        state.kind === 'corpus-empty') && (
        <KeepPage held={state.kind === 'nothing-on-event' && state.pageHeld} actions={actions}>
          <CorpusLink onOpen={actions.openCorpus} />
        </KeepPage>
      )}
      {LOOKED_AT.has(state.kind) && (
        <footer class="footer">
          {state.kind === 'nothing-on-event' && state.of === 'page' && <Taken detection={state.detection} />}
          <SiteSwitch site={site} actions={actions} />
        </footer>
      )}
    </main>
  );
}

/** Answers that come of looking at a page: its site can be switched off. */
const LOOKED_AT: ReadonlySet<string> = new Set<Answer['kind']>([
  'nothing-on-event',
  'not-topic',
  'not-article',
  'entries',
]);
