import { useState } from 'preact/hooks';
import { PicturesIcon } from '../icons.tsx';
import type { SurfaceActions } from '../surface/surface-state.ts';
import { pictureStrings as say } from './words.ts';

/** The way to the pictures in a tab; nothing where a surface has none. */
export function OpenWide({ actions: { openWide } }: { readonly actions: SurfaceActions }) {
  const [failed, setFailed] = useState('');
  if (openWide === undefined) return null;
  const open = () => {
    setFailed('');
    openWide().catch((error: unknown) => setFailed(error instanceof Error ? error.message : String(error)));
  };
  return (
    <>
      <button type="button" class="open-panel open-wide" title={say.openWideWhat} onClick={open}>
        <span class="open-wide-words">{say.openWide}</span>
        <PicturesIcon />
      </button>
      <span class="unseen" role="status">
        {failed}
      </span>
    </>
  );
}
