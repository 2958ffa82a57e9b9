import { titleOf } from '../look/look-actions.ts';
import type { OptionsProps } from '../options.tsx';
import { writeRoute } from '../route.ts';
import { compareWords } from '../words/compare.ts';

const say = compareWords.pick;

/** Above the list while the other of two articles is chosen from it. */
export function Picking({ first, state }: Pick<OptionsProps, 'state'> & { readonly first: number }) {
  const { opened } = state.look;
  const held = opened?.number === first && opened.held.kind === 'there' ? opened.held.value : null;
  return (
    <div class="strip">
      <p dir="auto">{say.text(held === null ? '…' : titleOf(held.article))}</p>
      <p class="strip-actions">
        <a href={writeRoute({ ...state.route, open: first, compare: null })}>{say.cancel}</a>
      </p>
    </div>
  );
}
