import type { Answer } from '../../messages/protocol.ts';
import { Folio } from '../comparison/header.tsx';
import { BackToEntries } from '../surface/back-to-entries.tsx';
import { EmptyState } from '../surface/empty-state.tsx';
import { EntriesView } from '../surface/entries-view.tsx';
import { KeepPage } from '../surface/keep-page.tsx';
import { SiteSwitch } from '../surface/site-switch.tsx';
import { Skeleton } from '../surface/skeleton.tsx';
import type { SurfaceActions, SurfaceState } from '../surface/surface-state.ts';
import { Taken } from '../surface/taken.tsx';
import { ContextView } from './context-view.tsx';

interface PopupProps {
  readonly state: SurfaceState;
  /** The site of the page in the tab; null where it can't be seen. */
  readonly site: string | null;
  readonly actions: SurfaceActions;
}

/** The answer at a glance: a function of what the background said. */
export function Popup({ state, site, actions }: PopupProps) {
  if (state === null || state === 'loading') return <Skeleton said={state === 'loading'} />;
  if (state.kind === 'context')
    return <ContextView key={state.context.page.id} answer={state} site={site} actions={actions} />;
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
        <KeepPage held={state.kind === 'nothing-on-event' && state.pageHeld} actions={actions} />
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
