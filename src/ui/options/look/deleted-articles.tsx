import { useEffect, useRef } from 'preact/hooks';
import { FailureNote } from '../frame/notice.tsx';
import { lookWords } from '../words/look.ts';
import { titleOf } from './look-actions.ts';
import type { Deleted, Look } from './look-state.ts';

const say = lookWords.article;

interface DeletedArticlesProps {
  readonly look: Look;
  readonly onUndo: (deleted: Deleted) => void;
}

/** What was deleted while this page was open, latest first: each can be brought back. */
export function DeletedArticles({ look, onUndo }: DeletedArticlesProps) {
  const { deleted, deleteFailure } = look;
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
          <li key={deleted.length - i}>
            <span dir="auto">{say.deleted(titleOf(one.article))}</span>
            <button
              type="button"
              class="button"
              {...(i === 0 ? { ref: first } : {})}
              onClick={() => onUndo(one)}
            >
              {say.undo}
            </button>
          </li>
        ))}
      </ul>
      <p class="soft">{say.gone}</p>
      {deleteFailure !== null && <FailureNote failure={deleteFailure} />}
    </div>
  );
}
