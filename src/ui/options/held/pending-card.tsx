import type { PendingImport } from '../../../corpus/store/described.ts';
import { FilePicker } from '../bring-in/file-picker.tsx';
import { FailureNote } from '../frame/notice.tsx';
import type { OptionsActions } from '../options-actions.ts';
import { sectionRoute } from '../route.ts';
import { momentOf } from '../words/amounts.ts';
import { heldWords } from '../words/held.ts';
import type { Held } from './held-state.ts';

const say = heldWords.pending;

interface PendingCardProps {
  readonly pending: PendingImport;
  readonly held: Held;
  readonly actions: OptionsActions;
}

/** An import that was begun and not ended: go on with the same files, or give it up. */
export function PendingCard({ pending, held, actions }: PendingCardProps) {
  const { id, name, articles, begunAt, files, running } = pending;
  const failure = held.failures.get(id);
  return (
    <article class="card card-pending" aria-label={name}>
      <h2>{running ? say.running(name) : say.title(name)}</h2>
      <p class="soft">
        {running
          ? say.runningText(articles)
          : say.text(articles, momentOf(begunAt), files.length === 0 ? '' : heldWords.from(files))}
      </p>
      {!running && (
        <p class="card-actions">
          <FilePicker
            class="button"
            onPicked={(picked) => {
              actions.go(sectionRoute('bring-in'));
              actions.bringIn.picked(picked);
            }}
          >
            {say.resume}
          </FilePicker>
          <button
            type="button"
            class="button button-quiet"
            aria-disabled={held.busy.has(id)}
            onClick={() => actions.held.discard(id)}
          >
            {say.discard}
          </button>
        </p>
      )}
      {failure !== undefined && <FailureNote failure={failure} />}
    </article>
  );
}
