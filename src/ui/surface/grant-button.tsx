import { useState } from 'preact/hooks';
import { emptyWords } from './empty-words.ts';
import type { SurfaceActions } from './surface-state.ts';

const say = emptyWords.noPermission;

/** Asks to be allowed to read pages again: a browser lets that be asked only from within a click. */
export function GrantButton({ actions }: { readonly actions: SurfaceActions }) {
  const [refused, setRefused] = useState(false);
  const ask = () => {
    actions.askToRead().then(
      (agreed) => setRefused(!agreed),
      () => setRefused(true),
    );
  };
  return (
    <>
      <button type="button" class="button" onClick={ask}>
        {say.grant}
      </button>
      <p role="status">{refused && say.refused}</p>
    </>
  );
}
