import type { BackupHead } from '../../../corpus/import/described.ts';
import { day } from '../../strings.ts';
import { BoxList } from '../list/box-list.tsx';
import { articles, momentOf } from '../words/amounts.ts';
import { bringInWords } from '../words/bring-in.ts';

const say = bringInWords.preview;
/** More files than that are named in a list. */
const MOST_SINGLE = 3;

/** What corpus files say of themselves: one by one where they are few. */
export function CorpusHeads({ heads }: { readonly heads: readonly BackupHead[] }) {
  if (heads.length <= MOST_SINGLE)
    return (
      <>
        {heads.map((head) => (
          <OneHead key={head.file} head={head} />
        ))}
      </>
    );
  const sets = heads.flatMap((head) => head.sets);
  const names = [...new Set(sets.map(({ name }) => name))];
  return (
    <div class="notice">
      <p class="notice-title">{say.heads(heads.length)}</p>
      <p class="notice-text">{say.headsHold}</p>
      <BoxList label={say.headSets} count={names.length} row={(index) => <bdi>{names[index]}</bdi>} />
    </div>
  );
}

function OneHead({ head }: { readonly head: BackupHead }) {
  return (
    <div class="notice">
      <p class="notice-title">{titleOf(head)}</p>
      <p class="notice-text">{say.backupHolds(head.kind)}</p>
      <ul class="facts-line">
        {head.sets.map((set, i) => (
          <li key={i}>
            <bdi>{set.name}</bdi>{' '}
            {set.articles !== null && <span class="soft">{articles(set.articles)}</span>}
            {[set.licence, set.note]
              .filter((said) => said !== '')
              .map((said) => (
                <span key={said} class="soft" dir="auto">
                  {said}
                </span>
              ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Of one set alone, whose labels stand in the form: who wrote it. */
export function HeadOfOne({ head }: { readonly head: BackupHead }) {
  return <p class="soft">{head.exported === null ? say.saysItself : titleOf(head)}</p>;
}

function titleOf({ kind, exported, file }: BackupHead): string {
  if (exported === null) return say.byHand(file);
  const written = Date.parse(exported);
  return say.backup(kind, Number.isNaN(written) ? day(exported, 'long') : momentOf(written));
}
