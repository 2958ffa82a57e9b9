import type { Overview } from '../../../corpus/store/described.ts';
import { LabelFields } from '../frame/label-fields.tsx';
import type { OptionsActions } from '../options-actions.ts';
import { liveSets } from '../options-state.ts';
import type { KnownSets } from '../platform.ts';
import { bringInWords } from '../words/bring-in.ts';
import { isOneSet, type PreviewStep } from './bring-in-state.ts';
import { Columns } from './columns.tsx';
import { CorpusHeads, HeadOfOne } from './corpus-heads.tsx';
import { FileList } from './file-list.tsx';
import { FilePicker } from './file-picker.tsx';
import { groupTables } from './group-files.ts';

const say = bringInWords.preview;

interface PreviewProps {
  readonly step: PreviewStep;
  readonly overview: Overview | null;
  readonly known: KnownSets;
  readonly actions: OptionsActions;
}

/** What was recognised, to be corrected and named before anything is written. */
export function Preview({ step, overview, known, actions }: PreviewProps) {
  const { preview, draft, checking, problem } = step;
  const { files, fileCount, bytes, backups, resumes } = preview;
  const found = files.reduce((sum, file) => sum + file.found, 0);
  const whole = files.length === fileCount && files.every((file) => file.whole);
  const one = isOneSet(preview);
  const ready = draft.labels.name.trim() !== '' && !checking;
  const submit = (event: Event) => {
    event.preventDefault();
    if (ready) actions.bringIn.go();
  };
  return (
    <form class="preview" onSubmit={submit}>
      <p class="preview-sum">
        <strong>{say.foundInAll(found, whole)}</strong> <span class="soft">{say.sum(fileCount, bytes)}</span>
      </p>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {files.length < fileCount && <p class="soft">{say.lookedAt(files.length, fileCount)}</p>}
      {found === 0 && backups.length === 0 && (
        <div class="notice">
          <p class="notice-title">{say.none}</p>
          <p class="notice-text">{say.noneNext}</p>
        </div>
      )}
      {!one && <CorpusHeads heads={backups} />}
      {groupTables(files).map((table) => (
        <Columns
          key={table.files[0]?.file}
          table={table}
          draft={draft}
          checking={checking}
          onColumns={actions.bringIn.columns}
        />
      ))}
      <FileList files={files} />
      {resumes !== null && <Resume step={step} actions={actions} />}
      {backups.length === 0 || one ? (
        <fieldset class="labels-of-set" disabled={resumes !== null && draft.resume}>
          <legend>{say.labels}</legend>
          {backups[0] === undefined ? <p class="soft">{say.labelsNote}</p> : <HeadOfOne head={backups[0]} />}
          <Into step={step} overview={overview} known={known} actions={actions} />
          {draft.into === null && (
            <LabelFields
              labels={draft.labels}
              others={overview === null ? [] : liveSets(overview).map((set) => set.name)}
              onLabels={(labels) => actions.bringIn.draft({ labels })}
            />
          )}
        </fieldset>
      ) : (
        backups.some((backup) => backup.settings) && (
          <label class="check">
            <input
              type="checkbox"
              checked={draft.settings}
              onChange={({ currentTarget }) => actions.bringIn.draft({ settings: currentTarget.checked })}
            />
            {say.backupSettings}
          </label>
        )
      )}
      <p class="form-actions form-actions-stay">
        <button type="submit" class="button button-main" disabled={!ready}>
          {goWords(step, found, whole)}
        </button>
        <FilePicker class="button" onPicked={actions.bringIn.picked}>
          {say.more}
        </FilePicker>
        <button type="button" class="button button-quiet" onClick={actions.bringIn.cancel}>
          {say.back}
        </button>
      </p>
    </form>
  );
}

function goWords({ preview, draft }: PreviewStep, found: number, whole: boolean): string {
  if (draft.resume && preview.resumes !== null) return say.goOn;
  if (preview.backups.some(({ kind }) => kind !== 'set')) return say.restore;
  return preview.files.length < preview.fileCount ? say.goAll(preview.fileCount) : say.go(found, whole);
}

/** A new set, or one of those held. What is kept page by page, and what came with the extension, stay as they are. */
function Into({ step, overview, known, actions }: PreviewProps) {
  const sets = (overview === null ? [] : liveSets(overview)).filter(
    ({ id }) => id !== known.starter && id !== known.kept,
  );
  if (sets.length === 0) return null;
  return (
    <div class="field">
      <label for="import-into">{say.into}</label>
      <select
        id="import-into"
        value={step.draft.into ?? ''}
        onChange={({ currentTarget }) => actions.bringIn.draft({ into: currentTarget.value || null })}
      >
        <option value="">{say.intoNew}</option>
        {sets.map((set) => (
          <option key={set.id} value={set.id}>
            {set.name}
          </option>
        ))}
      </select>
    </div>
  );
}

function Resume({ step, actions }: Pick<PreviewProps, 'step' | 'actions'>) {
  const { preview, draft } = step;
  const choices = [
    [true, say.resumeYes],
    [false, say.resumeNo],
  ] as const;
  return (
    <div class="notice" role="radiogroup" aria-labelledby="resume-title">
      <p id="resume-title" class="notice-title">
        {say.resume(preview.resumes?.articles ?? 0)}
      </p>
      {choices.map(([resume, words]) => (
        <label key={words} class="check">
          <input
            type="radio"
            name="resume"
            checked={draft.resume === resume}
            onChange={() => actions.bringIn.draft({ resume })}
          />
          {words}
        </label>
      ))}
    </div>
  );
}
