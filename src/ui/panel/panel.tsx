import type { Chosen } from '../../messages/protocol.ts';
import type { InPage } from '../comparison/fact-actions.ts';
import { AnswerView } from '../surface/answer-view.tsx';
import type { SurfaceActions, SurfaceState } from '../surface/surface-state.ts';
import { PanelView } from './panel-view.tsx';

interface PanelProps {
  readonly state: SurfaceState;
  /** The site of the page in the tab; null where it can't be seen. */
  readonly site: string | null;
  readonly actions: SurfaceActions;
  /** A new object each time that a sentence is chosen in the page. */
  readonly chosen: Chosen | null;
  /** The page of the tab; null as long as nothing of its text has been found in it. */
  readonly inPage: InPage | null;
}

/** The comparison with room, open while its page is read: a function of what the background and the page said. */
export function Panel({ state, site, actions, chosen, inPage }: PanelProps) {
  return (
    <AnswerView
      state={state}
      site={site}
      actions={actions}
      comparison={(answer) => (
        <PanelView
          key={answer.context.page.id}
          answer={answer}
          site={site}
          actions={actions}
          chosen={chosen}
          inPage={inPage}
        />
      )}
    />
  );
}
