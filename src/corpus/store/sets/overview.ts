import { isoOfDay } from '../../../core/index/day.ts';
import { blockOf } from '../blocks/block-records.ts';
import { read } from '../database/transact.ts';
import type { ArticleNumber, Counted, Overview, SetCard } from '../described.ts';
import type { CorpusDamaged } from '../failures.ts';
import { pendingImports } from '../importing/pending.ts';
import { articlesHeld, type Layout, setOfBlock } from '../layout/layout.ts';
import { damageOf, readStored, stateOf } from '../layout/state.ts';
import type { StorePorts } from '../ports/store-ports.ts';
import type { LateralDatabase } from '../schema.ts';
import type { SetRecord } from './set-record.ts';
import type { NameCounts } from './set-tally.ts';

/** {@link Overview}, with the damage that the small records tell of. */
export interface StoreOverview extends Omit<Overview, 'damage'> {
  readonly damage: CorpusDamaged | null;
}

/** What the store holds and how it fares, as far as its small records tell (see `checkStore` for all of it). */
export async function overview(
  db: LateralDatabase,
  { copy, locks }: Pick<StorePorts, 'copy' | 'locks'>,
): Promise<StoreOverview> {
  const kept = await copy.read();
  const { stored, sets, imports } = await read(db, ['meta', 'sets', 'imports'], async (tx) => {
    const [stored, sets, imports] = await Promise.all([
      readStored(tx),
      tx.objectStore('sets').getAll(),
      tx.objectStore('imports').getAll(),
    ]);
    return { stored, sets, imports };
  });
  const { layout } = stateOf(stored);
  const [pending, importingElsewhere] = await Promise.all([
    pendingImports(imports, { locks }),
    locks.isHeld('lateral-import'),
  ]);
  return {
    generation: layout.generation,
    sets: sets.map((set) => cardOf(set, layout)),
    pending,
    articles: articlesHeld(layout),
    deletedArticles: layout.deleted.filter(({ number }) => isInHeldSet(layout, number)),
    damage: damageOf(stored, kept),
    importingElsewhere,
  };
}

function isInHeldSet(layout: Layout, number: ArticleNumber): boolean {
  const set = setOfBlock(layout, blockOf(number));
  return layout.sets.some(({ id, deletedAt }) => id === set && deletedAt === null);
}

/** A catalogue's row, identities and a day's signature, beside the article and its postings. */
const BYTES_AN_ARTICLE = 200;

function cardOf({ id, labels, importedAt, from, tally }: SetRecord, layout: Layout): SetCard {
  const entry = layout.sets.find((set) => set.id === id);
  const days = [...tally.days.keys()].sort((a, b) => a - b);
  const indexed = layout.segments.reduce((sum, { shape }) => sum + shape.articles, 0);
  const index = layout.segments.reduce((sum, { shape }) => sum + shape.signature.bytes + shape.text.bytes, 0);
  const perArticle = BYTES_AN_ARTICLE + (indexed === 0 ? 0 : index / indexed);
  return {
    ...labels,
    id,
    on: entry?.on ?? true,
    importedAt,
    from,
    articles: tally.articles,
    // The tally counts what was deleted with the older versions until it is removed for good.
    olderVersions:
      tally.olderVersions -
      layout.deleted.filter(({ number }) => setOfBlock(layout, blockOf(number)) === id).length,
    outlets: counted(tally.outlets),
    languages: counted(tally.languages),
    firstDay: days.length === 0 ? null : isoOfDay(days[0]!),
    lastDay: days.length === 0 ? null : isoOfDay(days.at(-1)!),
    undated: tally.undated,
    cutOff: tally.cutOff,
    bytes: Math.round(tally.bytes + perArticle * (tally.articles + tally.olderVersions)),
    deletedAt: entry?.deletedAt ?? null,
  };
}

/** Most first; a hostile corpus has more names than a card can hold, the rest of which stand as one without a name. */
function counted({ named, others }: NameCounts): Counted[] {
  const list = [...named].map(([name, count]) => ({ name, count }));
  list.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return others > 0 ? [...list, { name: '…', count: others }] : list;
}
