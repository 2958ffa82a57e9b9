import { useEffect, useRef } from 'preact/hooks';
import type { DeletedArticle } from '../../../corpus/store/described.ts';
import type { Failure } from '../failure.ts';
import { FailureNote } from '../frame/notice.tsx';
import { UNDO_MS } from '../held/undo.ts';
import { heldWords } from '../words/held.ts';
import { lookWords } from '../words/look.ts';
import { titleOf } from './look-actions.ts';

const say = lookWords.article;

interface DeletedArticlesProps {
  readonly deleted: readonly DeletedArticle[];
  readonly failure: Failure | null;
  readonly onUndo: (deleted: DeletedArticle) => void;
}

/** Articles that were deleted a moment ago, latest first: each can be brought back from here. */
export function DeletedArticles({ deleted, failure, onUndo }: DeletedArticlesProps) {
  const first = useRef<HTMLButtonElement>(null);
  const count = useRef(deleted.length);
  useEffect(() => {
    // The article is gone, and the focus with it: the way back takes it.
    if (deleted.length > count.current) first.current?.focus();
    count.current = deleted.length;
  }, [deleted.length]);
  if (deleted.length === 0) return null;
  return (
    <div class="strip">
      <ul class="strip-list">
        {deleted.toReversed().map((one, i) => (
          <li key={one.number}>
            <span>
              <span dir="auto">{say.deleted(titleOf(one))}</span>{' '}
              <span class="soft">{heldWords.undoUntil(one.deletedAt + UNDO_MS)}</span>
            </span>
            <button
              type="button"
              class="button"
              {...(i === 0 ? { ref: first } : {})}
              onClick={() => onUndo(one)}
            >
              {say.undo}
              <span class="unseen">{heldWords.of(titleOf(one))}</span>
            </button>
          </li>
        ))}
      </ul>
      {failure !== null && <FailureNote failure={failure} />}
    </div>
  );
}
