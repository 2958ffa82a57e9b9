import { FailureNote } from '../frame/notice.tsx';
import { takeOutWords as say } from '../words/take-out.ts';
import { type ExportOf, isOutdated, type TakeOut } from './take-out-state.ts';

interface WrittenProps {
  readonly takeOut: TakeOut;
  /** Whether an export is the one that this place speaks of. */
  readonly of: (one: ExportOf) => boolean;
  readonly onCancel: () => void;
}

/** How far an export has come, or how it ended, at the place where it was asked for. */
export function Written({ takeOut, of, onCancel }: WrittenProps) {
  const { writing, ended } = takeOut;
  if (writing !== null && of(writing)) {
    const known = writing.of > 0;
    return (
      <div class="written">
        <progress
          aria-label={say.bar}
          max={1}
          value={known ? Math.min(1, writing.articles / writing.of) : undefined}
        />
        <span class="soft">{known ? say.writing(writing.articles, writing.of) : say.preparing}</span>
        <button type="button" class="link-button" onClick={onCancel}>
          {say.cancel}
        </button>
      </div>
    );
  }
  if (ended === null || !of(ended)) return null;
  if (ended.kind === 'failed')
    return (
      <FailureNote title={say.failed} failure={ended.failure}>
        <p class="notice-text">{say.safe}</p>
      </FailureNote>
    );
  return (
    <p class="written soft">
      <bdi>{ended.kind === 'saved' ? say.saved(ended.name) : say.cancelled}</bdi>
      {isOutdated(takeOut) && <strong class="warn"> {say.outdated}</strong>}
    </p>
  );
}
