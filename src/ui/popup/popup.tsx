import { AnswerView } from '../surface/answer-view.tsx';
import type { SurfaceActions, SurfaceState } from '../surface/surface-state.ts';
import { ContextView } from './context-view.tsx';

interface PopupProps {
  readonly state: SurfaceState;
  /** The site of the page in the tab; null where it can't be seen. */
  readonly site: string | null;
  readonly actions: SurfaceActions;
  /** Opens the panel in the popup's place. */
  readonly openPanel: () => void;
}

/** The answer at a glance: a function of what the background said. */
export function Popup({ state, site, actions, openPanel }: PopupProps) {
  return (
    <AnswerView
      state={state}
      site={site}
      actions={actions}
      comparison={(answer) => (
        <ContextView
          key={answer.context.page.id}
          answer={answer}
          site={site}
          actions={actions}
          openPanel={openPanel}
        />
      )}
    />
  );
}
