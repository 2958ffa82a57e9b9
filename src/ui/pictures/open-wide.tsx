import { useState } from 'preact/hooks';
import { wordsOf } from '../../words/words-of.ts';
import type { SurfaceActions } from '../surface/surface-state.ts';
import { pictureStrings as say } from './words.ts';

interface OpenWideProps {
  readonly actions: SurfaceActions;
  readonly words: string;
}

/** The way to the pictures in a tab; nothing where a surface has none. */
export function OpenWide({ actions: { openWide }, words }: OpenWideProps) {
  const [failed, setFailed] = useState('');
  if (openWide === undefined) return null;
  const open = () => {
    setFailed('');
    openWide().catch((error: unknown) => setFailed(wordsOf(error)));
  };
  return (
    <>
      <button type="button" class="folio-way open-wide" title={say.openWideWhat} onClick={open}>
        <span class="open-wide-words">{words}</span>
        <PicturesIcon />
      </button>
      <span class={failed === '' ? 'unseen' : 'open-wide-failed'} role="status">
        {failed}
      </span>
    </>
  );
}

/** A dot for each of some outlets, on lines. */
function PicturesIcon() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M1.5 4h13M1.5 8h13M1.5 12h13" stroke="currentColor" stroke-width="1" opacity="0.6" />
      <path d="M2.5 2.5h3v3h-3zM10.5 6.5h3v3h-3zM5.5 10.5h3v3h-3z" fill="currentColor" />
    </svg>
  );
}
