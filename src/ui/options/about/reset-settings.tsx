import { aboutWords } from '../words/about.ts';
import type { ResetActions } from './reset-actions.ts';
import type { Reset } from './reset-state.ts';

const say = aboutWords.about.reset;

interface ResetSettingsProps {
  readonly state: Reset;
  readonly actions: ResetActions;
}

/** Everything that can be set as it was at first, with the way back as long as the page is open. */
export function ResetSettings({ state, actions }: ResetSettingsProps) {
  const { back, busy } = state;
  return (
    <>
      <p class="soft">{say.text}</p>
      <p class="form-actions">
        {/* One button throughout, so that it keeps the focus. */}
        <button
          type="button"
          class="button"
          aria-disabled={busy}
          onClick={back === null ? actions.toFirst : actions.undo}
        >
          {back === null ? say.go : say.undo}
        </button>
      </p>
      <p role="status">{said(state)}</p>
    </>
  );
}

function said({ back, undone, failure }: Reset): string {
  if (failure !== null) return say.failed(failure.message);
  if (undone) return say.undone;
  return back === null ? '' : say.done;
}
