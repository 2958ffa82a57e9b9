import { strings } from '../strings.ts';
import type { SurfaceActions } from './surface-state.ts';

/** From one entry of the page back to all of them. */
export function BackToEntries({ actions }: { readonly actions: SurfaceActions }) {
  return (
    <p class="back">
      <button type="button" class="link-button" onClick={actions.readEntries}>
        <span aria-hidden="true">← </span>
        {strings.entries.back}
      </button>
    </p>
  );
}
