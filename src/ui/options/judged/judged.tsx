import { useRef } from 'preact/hooks';
import { FailureNote } from '../frame/notice.tsx';
import { useFocusStays } from '../frame/use-focus-stays.ts';
import type { OptionsProps } from '../options.tsx';
import { judgedWords as say } from '../words/judged.ts';
import { JudgedList } from './judged-list.tsx';

/** The matches that the reader called wrong: how many, as a file, and the way back for all and for each. */
export function JudgedMatches({ state, actions }: Pick<OptionsProps, 'state' | 'actions'>) {
  const place = useRef<HTMLElement>(null);
  useFocusStays(place);
  const { kept, forgotten, saved, failure } = state.judged;
  return (
    <section class="way judged" ref={place} data-setting="wrong-matches">
      <h2>{say.title}</h2>
      <p class="soft">{say.text}</p>
      {kept.kind === 'loading' && <p class="soft">{say.loading}</p>}
      {kept.kind === 'failed' && <FailureNote title={say.unread} failure={kept.failure} />}
      {kept.kind === 'there' &&
        (kept.value.list.length === 0 ? (
          <p class="soft">{say.none}</p>
        ) : (
          <>
            <p class="judged-number">{say.number(kept.value.list.length)}</p>
            <p class="form-actions">
              <button type="button" class="button" onClick={actions.judged.save}>
                {say.save}
              </button>
              <button type="button" class="button" onClick={actions.judged.forget}>
                {say.forget}
              </button>
            </p>
            <p class="written soft">{saved === null ? say.file : <bdi>{say.saved(saved)}</bdi>}</p>
            <JudgedList list={kept.value.list} onTakeBack={actions.judged.takeBack} />
          </>
        ))}
      {forgotten !== null && (
        <p class="strip">
          {say.forgotten(forgotten.list.length)}{' '}
          <button type="button" class="link-button" onClick={actions.judged.undo}>
            {say.undo}
          </button>
        </p>
      )}
      {failure !== null && (
        <FailureNote title={say.failed} failure={failure}>
          <p class="notice-text">{say.safe}</p>
        </FailureNote>
      )}
    </section>
  );
}
