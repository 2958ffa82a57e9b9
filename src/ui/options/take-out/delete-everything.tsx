import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { FailureNote } from '../frame/notice.tsx';
import { useFocusStays } from '../frame/use-focus-stays.ts';
import type { OptionsProps } from '../options.tsx';
import { takeOutWords } from '../words/take-out.ts';
import { Written } from './written.tsx';

const say = takeOutWords.everything;

/** The one thing that can't be undone: the number is said, a backup offered, and the number typed to go on. */
export function DeleteEverything({ state, actions }: Pick<OptionsProps, 'state' | 'actions'>) {
  const { deleting } = state.takeOut;
  const done = useRef<HTMLParagraphElement>(null);
  // The button that asked is gone.
  useEffect(() => {
    if (deleting === 'done') done.current?.focus();
  }, [deleting]);
  const overview = state.overview.kind === 'there' ? state.overview.value : null;
  return (
    <section class="everything" data-setting="delete-everything">
      <h2>{say.title}</h2>
      <p class="soft">{say.text}</p>
      {deleting === 'done' ? (
        <p class="notice" tabIndex={-1} ref={done}>
          {say.done}
        </p>
      ) : (
        <button
          type="button"
          class="button button-warn"
          disabled={overview === null || state.bringIn.step === 'importing'}
          onClick={actions.takeOut.askDelete}
        >
          {say.open}
        </button>
      )}
      {(deleting === 'asked' || deleting === 'under-way') && overview !== null && (
        <Question
          state={state}
          actions={actions}
          articles={overview.articles}
          pending={overview.pending.length}
        />
      )}
    </section>
  );
}

interface QuestionProps extends Pick<OptionsProps, 'state' | 'actions'> {
  readonly articles: number;
  readonly pending: number;
}

function Question({ state, actions, articles, pending }: QuestionProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  useFocusStays(dialog);
  useEffect(() => {
    const shown = dialog.current;
    const opener = document.activeElement as HTMLElement | null;
    shown?.showModal();
    // A dialog that is taken away does not give the focus back by itself.
    return () => {
      shown?.close();
      opener?.focus();
    };
  }, []);
  const { takeOut } = state;
  const underWay = takeOut.deleting === 'under-way';
  const sure = typed.replace(/[\s.,'’]/gu, '') === String(articles);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        event.preventDefault();
        actions.takeOut.keepEverything();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (sure && !underWay) actions.takeOut.deleteEverything();
        }}
      >
        <h2 id={`${id}-title`}>{say.question(articles)}</h2>
        <p>
          <strong>{say.warning}</strong> {pending > 0 && say.pending(pending)}
        </p>
        <p class="soft">{say.stays}</p>
        {articles > 0 && (
          <div class="dialog-backup">
            <button
              type="button"
              class="button"
              aria-disabled={takeOut.writing !== null || underWay}
              onClick={() => {
                if (!underWay) actions.takeOut.save({ set: null, format: 'backup' });
              }}
            >
              {say.backup}
            </button>
            <Written
              takeOut={takeOut}
              of={(one) => one.set === null && one.format === 'backup'}
              onCancel={actions.takeOut.cancel}
            />
          </div>
        )}
        <div class="field">
          <label for={`${id}-typed`}>{say.type(articles)}</label>
          <input
            id={`${id}-typed`}
            type="text"
            inputMode="numeric"
            autocomplete="off"
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </div>
        {takeOut.deleteFailure !== null && <FailureNote failure={takeOut.deleteFailure} />}
        <p class="form-actions">
          <button
            type="submit"
            class="button button-warn"
            disabled={!sure || takeOut.writing !== null}
            aria-disabled={underWay}
          >
            {underWay ? say.deleting : say.go}
          </button>
          <button
            type="button"
            class="button"
            aria-disabled={underWay}
            onClick={actions.takeOut.keepEverything}
          >
            {say.cancel}
          </button>
        </p>
      </form>
    </dialog>
  );
}
