import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Kept } from '../../messages/protocol.ts';
import { wordsOf } from '../../words/words-of.ts';
import { Bookmark } from '../icons.tsx';
import { noArticle, strings } from '../strings.ts';
import type { SurfaceActions } from './surface-state.ts';

type State =
  | Kept
  | { readonly kind: 'not-kept' | 'busy' }
  | { readonly kind: 'failed'; readonly message: string };

interface KeepPageProps {
  /** Whether the article was among those held before the popup opened. */
  readonly held: boolean;
  readonly actions: SurfaceActions;
  /** What else stands in the strip, before it and behind. */
  readonly before?: ComponentChildren;
  readonly children?: ComponentChildren;
}

const say = strings.keep;

/** One click keeps the page's article in the corpus, the same button takes it back. Nothing else stores a page. */
export function KeepPage({ held, actions, before, children }: KeepPageProps) {
  const [state, setState] = useState<State>({ kind: held ? 'held-already' : 'not-kept' });
  const fail = (error: unknown) => setState({ kind: 'failed', message: wordsOf(error) });
  const busy = state.kind === 'busy';
  const keep = () => {
    setState({ kind: 'busy' });
    actions.keep().then(setState, fail);
  };
  const unkeep = (number: number) => {
    setState({ kind: 'busy' });
    actions.unkeep(number).then(() => setState({ kind: 'not-kept' }), fail);
  };
  const kept = state.kind === 'kept';
  const button = (
    <button
      type="button"
      class="keep"
      aria-pressed={kept}
      // Not disabled: it would lose the focus.
      aria-disabled={busy}
      onClick={() => {
        if (kept) unkeep(state.number);
        else if (!busy) keep();
      }}
    >
      <Bookmark filled={kept} />
      {kept ? say.kept : say.keep}
    </button>
  );
  return (
    <div class="keep-page">
      {before}
      {state.kind === 'held-already' ? (
        <span class="keep-held">
          <Bookmark filled />
          {say.held}
        </span>
      ) : (
        button
      )}
      <span class="keep-said" role="status">
        {said(state)}
      </span>
      {children}
    </div>
  );
}

function said(state: State): string {
  switch (state.kind) {
    case 'kept':
      return say.undo;
    case 'no-article':
      return noArticle(state.page);
    case 'failed':
      return say.failed(state.message);
    default:
      return '';
  }
}
