import { ContextView } from './context-view.tsx';
import { EmptyState } from './empty-state.tsx';
import { Folio } from './header.tsx';
import { KeepPage } from './keep-page.tsx';
import type { PopupActions, PopupState } from './popup-state.ts';
import { Skeleton } from './skeleton.tsx';

interface PopupProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
}

/** The answer at a glance: a function of what the background said. */
export function Popup({ state, actions }: PopupProps) {
  if (state === null || state === 'loading') return <Skeleton said={state === 'loading'} />;
  if (state.kind === 'context')
    return <ContextView key={state.context.page.id} answer={state} actions={actions} />;
  return (
    <main class="popup">
      <header class="header header-bare">
        <Folio />
      </header>
      <EmptyState answer={state} actions={actions} />
      {(state.kind === 'nothing-on-event' || state.kind === 'not-topic' || state.kind === 'corpus-empty') && (
        <KeepPage held={state.kind === 'nothing-on-event' && state.pageHeld} actions={actions} />
      )}
    </main>
  );
}
