import type { Answer } from '../../messages/protocol.ts';
import { ContextView } from './context-view.tsx';
import { EmptyState } from './empty-state.tsx';
import { Folio } from './header.tsx';
import { Skeleton } from './skeleton.tsx';

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
