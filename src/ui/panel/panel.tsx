import type { Span } from '../../core/article/article.ts';
import { AnswerView } from '../surface/answer-view.tsx';
import type { SurfaceActions, SurfaceState } from '../surface/surface-state.ts';
import { PanelView } from './panel-view.tsx';

/** A sentence of the page that the reader chose there: the fact it is about, and where it starts in the page's text. */
export interface ChosenSentence {
  readonly fact: string | null;
  readonly start: number;
}

interface PanelProps {
  readonly state: SurfaceState;
  /** The site of the page in the tab; null where it can't be seen. */
  readonly site: string | null;
  readonly actions: SurfaceActions;
  /** A new object each time that a sentence is chosen in the page. */
  readonly chosen: ChosenSentence | null;
  readonly showInPage: (span: Span) => void;
}

/** The comparison with room, open while its page is read: a function of what the background and the page said. */
export function Panel({ state, site, actions, chosen, showInPage }: PanelProps) {
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
          showInPage={showInPage}
        />
      )}
    />
  );
}
