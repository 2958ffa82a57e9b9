import type { StorageUse } from '../platform.ts';
import { heldWords } from '../words/held.ts';

const say = heldWords.storage;

interface StorageLineProps {
  readonly use: StorageUse | null;
  /** Browsers free the room of what was deleted when it suits them. */
  readonly empty: boolean;
  readonly refused: boolean;
  readonly onKeep: () => void;
}

/** How much room is taken, and whether the browser may clear it; nothing where it does not say. */
export function StorageLine({ use, empty, refused, onKeep }: StorageLineProps) {
  if (use === null) return null;
  return (
    <footer class="storage" data-setting="storage">
      <p>
        {say.used(use.used)} {empty && `${say.freeing} `}
        {use.free > 0 && say.free(use.free)} {use.kept ? say.kept : say.notKept}
      </p>
      {!use.kept &&
        (refused ? (
          <p role="status">{say.refused}</p>
        ) : (
          <button type="button" class="link-button" onClick={onKeep}>
            {say.ask}
          </button>
        ))}
    </footer>
  );
}
