import type { PassedOver } from '../../../corpus/import/described.ts';
import { inWords } from '../../../words/in-words.ts';
import { BoxList } from '../list/box-list.tsx';
import type { OptionsActions } from '../options-actions.ts';
import { sectionRoute, writeRoute } from '../route.ts';
import { number, secondsOf } from '../words/amounts.ts';
import { bringInWords } from '../words/bring-in.ts';
import { type BringIn, cameOf } from './bring-in-state.ts';

const say = bringInWords.outcome;

interface OutcomeProps {
  readonly step: BringIn & { readonly step: 'done' };
  readonly actions: OptionsActions;
}

/** What came of an import: in numbers, then what was passed over and why, then what can be done next. */
export function Outcome({ step, actions }: OutcomeProps) {
  const { outcome, undoneUntil } = step;
  const { cancel, undo } = actions.bringIn;
  const came = cameOf(step);
  const cancelled = came === 'cancelled';
  return (
    <>
      {cancelled ? <p class="lead">{say.cancelledText}</p> : <Sum step={step} />}
      {undoneUntil !== null && (
        <p class="notice">
          {say.undone(outcome.added, undoneUntil)} {outcome.updated > 0 && say.stays(outcome.updated)}
        </p>
      )}
      {(came === 'added' || came === 'updated') && <p class="lead">{say.next}</p>}
      <p class="form-actions">
        {!cancelled && (
          <a class="button button-main" href={writeRoute(sectionRoute('held'))}>
            {say.toSet}
          </a>
        )}
        {!cancelled && undoneUntil === null && (
          <a class="button" href={writeRoute({ ...sectionRoute('articles'), search: searchOf(step) })}>
            {say.toArticles}
          </a>
        )}
        <button type="button" class={cancelled ? 'button button-main' : 'button'} onClick={cancel}>
          {say.again}
        </button>
        {step.isNew && undoneUntil === null && (
          <button type="button" class="button button-quiet" onClick={undo}>
            {say.undo(outcome.updated)}
          </button>
        )}
      </p>
      {outcome.list.length > 0 && <PassedOverList step={step} onSave={actions.bringIn.saveList} />}
      {outcome.notes.length > 0 && (
        <details class="more">
          <summary>{say.notes(outcome.notes.reduce((sum, note) => sum + note.count, 0))}</summary>
          <ul class="lines">
            {outcome.notes.map((note) => (
              <li key={JSON.stringify(note.note)} class="line">
                {inWords(note.note)} <span class="soft">{say.noteTimes(note.count)}</span>
                <span class="soft">
                  , {say.noteExample} <bdi>{note.example.file}</bdi>
                  {note.example.line !== null && ` ${say.line(note.example.line)}`}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {!cancelled && <Spent step={step} />}
    </>
  );
}

function searchOf({ outcome }: OutcomeProps['step']) {
  const [only] = outcome.sets;
  return { query: '', order: null, set: outcome.sets.length === 1 && only !== undefined ? only : null };
}

function Sum({ step }: { readonly step: OutcomeProps['step'] }) {
  const { added, updated, alreadyHeld, passedOver, seconds } = step.outcome;
  return (
    <>
      <dl class="sum">
        <Amount of={added} words={say.added} />
        <Amount of={updated} words={say.updated} />
        <Amount of={alreadyHeld} words={say.alreadyHeld} />
        <Amount of={passedOver} words={say.passedOver} />
      </dl>
      <p class="soft">
        {say.took(seconds)} {updated > 0 && say.updatedNote}
      </p>
    </>
  );
}

function Amount({ of, words }: { readonly of: number; readonly words: string }) {
  return (
    <div class={of === 0 ? 'sum-zero' : ''}>
      <dt>{words}</dt>
      <dd>{number(of)}</dd>
    </div>
  );
}

function PassedOverList({
  step,
  onSave,
}: {
  readonly step: OutcomeProps['step'];
  readonly onSave: () => void;
}) {
  const { list, passedOver } = step.outcome;
  const title = say.list(passedOver);
  return (
    <details class="more">
      <summary>{title}</summary>
      {list.length < passedOver && <p class="soft">{say.listShort(list.length, passedOver)}</p>}
      <BoxList label={title} count={list.length} row={(index) => <PassedOverLine one={list[index]} />} />
      <button type="button" class="link-button" onClick={onSave}>
        {say.save}
      </button>
    </details>
  );
}

/** Where, and why: file, line, reason. */
export function PassedOverLine({ one }: { readonly one: PassedOver | undefined }) {
  if (one === undefined) return null;
  return (
    <>
      <bdi class="line-file">{one.file}</bdi>
      {one.line !== null && <span class="soft"> {say.line(one.line)}</span>}:{' '}
      <span>{inWords(one.reason)}</span>
    </>
  );
}

function Spent({ step }: { readonly step: OutcomeProps['step'] }) {
  const { spent } = step.outcome;
  return (
    <details class="more">
      <summary>{say.time}</summary>
      <dl class="pairs">
        {(Object.keys(say.spent) as (keyof typeof spent)[]).map((part) => (
          <div key={part}>
            <dt>{say.spent[part]}</dt>
            <dd>{secondsOf(spent[part])}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
