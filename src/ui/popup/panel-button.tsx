import { PanelIcon } from '../icons.tsx';
import { strings } from '../strings.ts';

/** The way to the same comparison with room, which stays open while reading. */
export function PanelButton({ onOpen }: { readonly onOpen: () => void }) {
  return (
    <button
      type="button"
      class="folio-way open-panel"
      aria-label={strings.openPanel}
      title={strings.openPanel}
      onClick={onOpen}
    >
      {strings.panel}
      <PanelIcon />
    </button>
  );
}
