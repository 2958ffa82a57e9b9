import type { SetCard } from '../../../corpus/store/described.ts';
import { FailureNote } from '../frame/notice.tsx';
import type { OptionsActions } from '../options-actions.ts';
import { heldWords as say } from '../words/held.ts';
import { type Held, PURGE_CARD } from './held-state.ts';
import { UNDO_MS } from './undo.ts';

interface DeletedSetProps {
  readonly set: SetCard;
  readonly deletedAt: number;
  readonly held: Held;
  readonly actions: OptionsActions;
}

/** Where a set's card was until it was deleted: it can be brought back from here. */
export function DeletedSet({ set, deletedAt, held, actions }: DeletedSetProps) {
  const failure = held.failures.get(set.id) ?? held.failures.get(PURGE_CARD);
  return (
    <div class="strip">
      <p>
        {say.deleted(set.name, set.articles)} <span class="soft">{say.undoUntil(deletedAt + UNDO_MS)}</span>
      </p>
      <p class="strip-actions">
        <button
          type="button"
          class="button"
          aria-disabled={held.busy.has(set.id)}
          onClick={() => actions.held.bringBack(set.id)}
        >
          {say.undo}
          <span class="unseen">{say.of(set.name)}</span>
        </button>
        <button
          type="button"
          class="button button-quiet"
          aria-disabled={held.busy.has(PURGE_CARD)}
          onClick={actions.held.purge}
        >
          {say.purge}
        </button>
      </p>
      {failure !== undefined && <FailureNote failure={failure} />}
    </div>
  );
}
