import type { ImportProgress } from '../../../corpus/import/described.ts';
import { bringInWords } from '../words/bring-in.ts';
import type { BringIn } from './bring-in-state.ts';

const say = bringInWords.progress;

interface LookingProgressProps {
  readonly words: string;
  readonly done?: number;
  readonly of?: number;
  readonly onCancel: () => void;
}

/** Files are being listed or looked at; nothing is written. */
export function LookingProgress({ words, done = 0, of = 0, onCancel }: LookingProgressProps) {
  return (
    <div class="progress">
      <progress aria-label={words} max={of > 0 ? of : undefined} value={of > 1 ? done : undefined} />
      <p class="progress-words">{words}</p>
      <button type="button" class="button" onClick={onCancel}>
        {bringInWords.cancel}
      </button>
    </div>
  );
}

interface ImportProgressProps {
  readonly step: BringIn & { readonly step: 'importing' };
  readonly onCancel: () => void;
}

/** How far the import has come. It says nothing aloud by itself: what is said, and how often, is for the actions. */
export function ImportProgressView({ step, onCancel }: ImportProgressProps) {
  const { progress, stopping } = step;
  // The files stand still while what was read of them is indexed.
  const moves = progress?.stage === 'reading' || progress?.stage === 'indexing';
  const known = progress !== null && progress.bytes > 0 && moves;
  return (
    <div class="progress">
      <progress
        aria-label={say.bar}
        max={1}
        value={known ? Math.min(1, progress.bytesRead / progress.bytes) : undefined}
      />
      <p class="progress-words">
        {stopping ? say.stopping : progress === null ? say.stage('reading') : say.stage(progress.stage)}
      </p>
      {progress !== null && <Numbers progress={progress} />}
      <p class="soft">{say.note}</p>
      <button type="button" class="button" aria-disabled={stopping} onClick={stopping ? undefined : onCancel}>
        {say.cancel}
      </button>
    </div>
  );
}

function Numbers({ progress }: { readonly progress: ImportProgress }) {
  const { taken, met, alreadyHeld, passedOver, perSecond, secondsLeft, bytesRead, bytes, file } = progress;
  return (
    <>
      <ul class="facts-line">
        <li>
          <strong>{say.taken(taken, met)}</strong>
        </li>
        {alreadyHeld > 0 && <li>{say.alreadyHeld(alreadyHeld)}</li>}
        {passedOver > 0 && <li>{say.passedOver(passedOver)}</li>}
        {perSecond > 0 && <li>{say.rate(perSecond)}</li>}
        {secondsLeft !== null && <li>{say.left(secondsLeft)}</li>}
        <li>{say.read(bytesRead, bytes)}</li>
      </ul>
      {file !== '' && (
        <p class="progress-file">
          {say.file} <bdi>{file}</bdi>
        </p>
      )}
    </>
  );
}
