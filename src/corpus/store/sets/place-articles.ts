import type { Article } from '../../../core/article/article.ts';
import { cutOff } from '../../../core/context/cut-off.ts';
import { OpenBlock } from '../blocks/open-block.ts';
import { read } from '../database/transact.ts';
import type { ArticleNumber, SetId } from '../described.ts';
import { articleKeys } from '../identity/article-keys.ts';
import { createDecider } from '../identity/decide.ts';
import { findSharing } from '../identity/find-sharing.ts';
import { heldIn } from '../layout/layout.ts';
import { readState, type State } from '../layout/state.ts';
import { STORE } from '../limits.ts';
import type { LateralDatabase, StoredArticle } from '../schema.ts';
import type { CountedRow } from './set-tally.ts';

/** Where a few articles go, worked out before the transaction that writes them; true only for `state`. */
export interface Placed {
  readonly state: State;
  readonly stored: readonly { readonly entry: StoredArticle; readonly counted: CountedRow }[];
  readonly blocks: readonly OpenBlock[];
  /** Blocks of these that are new. */
  readonly opened: readonly number[];
  readonly replaced: readonly ArticleNumber[];
  readonly outcome: readonly {
    readonly number: ArticleNumber;
    readonly verdict: 'new' | 'held' | 'updated';
  }[];
}

export async function placeArticles(
  db: LateralDatabase,
  set: SetId,
  articles: readonly Article[],
  now: number,
  isPart: boolean,
): Promise<Placed> {
  const state = await read(db, ['meta'], readState);
  const { layout, ledger } = state;
  const keys = articles.map(articleKeys);
  const table = await findSharing(db, layout, keys);
  const isHeldNow = heldIn(layout);
  return read(db, ['articles', 'catalogue', 'identities'], async (tx) => {
    const isThere = layout.sets.some(({ id, deletedAt }) => id === set && deletedAt === null);
    const last = isThere ? layout.runs.filter((run) => run.set === set).at(-1) : undefined;
    const lastBlock = last && last.first + last.count - 1;
    const [catalogue, identities] =
      lastBlock === undefined
        ? []
        : await Promise.all([
            tx.objectStore('catalogue').get(lastBlock),
            tx.objectStore('identities').get(lastBlock),
          ]);
    let filling =
      lastBlock !== undefined && catalogue && identities && catalogue.titles.length < STORE.blockArticles
        ? OpenBlock.again(lastBlock, catalogue, identities)
        : null;
    const fresh = new Map<ArticleNumber, Article>();
    const replaced = new Set<ArticleNumber>();
    const decide = createDecider(tx, {
      table,
      isHeld: (number) => !replaced.has(number) && (fresh.has(number) || isHeldNow(number)),
      unwritten: (number) => fresh.get(number),
    });
    const placed = {
      state,
      stored: [] as Placed['stored'][number][],
      blocks: new Set<OpenBlock>(),
      opened: [] as number[],
      outcome: [] as Placed['outcome'][number][],
    };
    for (const [i, article] of articles.entries()) {
      const decision = await decide(article, keys[i]!);
      if (decision.kind === 'held') {
        placed.outcome.push({ number: decision.as, verdict: 'held' });
        continue;
      }
      const replaces = decision.kind === 'updated' ? decision.replaces : null;
      const entry = {
        article: decision.article,
        set,
        cutOff: isPart || cutOff(article) !== null,
        replaces,
        addedAt: now,
      };
      let counted = filling?.add(entry, decision.keys);
      if (!filling || !counted) {
        filling = new OpenBlock(ledger.nextBlock + placed.opened.length, set, now);
        placed.opened.push(filling.block);
        counted = filling.add(entry, decision.keys)!;
      }
      const { number } = counted.row;
      placed.blocks.add(filling);
      placed.stored.push({ entry, counted });
      placed.outcome.push({ number, verdict: decision.kind });
      fresh.set(number, decision.article);
      table.add(number, decision.keys);
      if (replaces !== null) replaced.add(replaces);
    }
    return { ...placed, blocks: [...placed.blocks], replaced: [...replaced] };
  });
}
