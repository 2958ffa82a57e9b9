import type { SetCard } from '../../../corpus/store/described.ts';
import type { OptionsActions } from '../options-actions.ts';
import type { TakeOut } from '../take-out/take-out-state.ts';
import { Written } from '../take-out/written.tsx';
import { heldWords as say } from '../words/held.ts';

interface SetExportProps {
  readonly set: SetCard;
  readonly takeOut: TakeOut;
  readonly actions: OptionsActions;
}

const FORMATS = ['json-lines', 'csv'] as const;

/** One set as a file, in either format, with how far the writing has come. */
export function SetExport({ set, takeOut, actions }: SetExportProps) {
  return (
    <div class="export-ways">
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          class="button"
          aria-disabled={takeOut.writing !== null}
          onClick={() => actions.takeOut.save({ set: set.id, format })}
        >
          {say.exports[format]}
          <span class="unseen">{say.of(set.name)}</span>
        </button>
      ))}
      <Written takeOut={takeOut} of={(one) => one.set === set.id} onCancel={actions.takeOut.cancel} />
    </div>
  );
}
