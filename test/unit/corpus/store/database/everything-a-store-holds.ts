import type { Article } from '../../../../../src/core/article/article.ts';
import { beginImport } from '../../../../../src/corpus/store/import-session.ts';
import { STORE } from '../../../../../src/corpus/store/limits.ts';
import type { LateralDatabase } from '../../../../../src/corpus/store/schema.ts';
import { addAtOnce } from '../../../../../src/corpus/store/sets/add-at-once.ts';
import { switchSet } from '../../../../../src/corpus/store/sets/change-sets.ts';
import { deleteArticle } from '../../../../../src/corpus/store/sets/deleting/delete-article.ts';
import { deleteSet } from '../../../../../src/corpus/store/sets/deleting/delete-set.ts';
import { purge } from '../../../../../src/corpus/store/sets/deleting/purge.ts';
import { keepArticle } from '../../../../../src/corpus/store/sets/kept-articles.ts';
import { STARTER } from '../../../../../src/corpus/store/sets/known-sets.ts';
import { tidy } from '../../../../../src/corpus/store/tidying/tidy.ts';
import { ferry } from '../../../core/sample-event.ts';
import { importAll, manyArticles, OPTIONS, type SamplePorts } from '../sample-store.ts';
import { storedArticles } from '../stored-articles.ts';

export const newerCourier: Article = { ...ferry.courier, text: `${ferry.courier.text}\n\nIt was refloated.` };
export const dated = manyArticles(4, '2031-03-14', 'dated');
export const undated = manyArticles(2, null, 'undated');
export const off = manyArticles(2, '1999-01-01', 'off');
export const inDeletedSet = manyArticles(2, '2031-03-15', 'deleted');
/** Of an import that was broken off: what it had taken in, and what is to come. */
export const pending = [manyArticles(4, '2031-03-16', 'pending'), manyArticles(2, null, 'coming')] as const;
export const ofPending = { ...OPTIONS, files: ['pending.jsonl'], fingerprint: 'files-2' };
export const SMALL = { ...STORE, segmentArticles: 3 };

/** Makes of an empty store one that holds something of each kind, as readers' stores do. */
export async function fillWithAll(db: LateralDatabase, ports: SamplePorts): Promise<void> {
  await addAtOnce(db, { ...ports, now: () => 0 }, STARTER, [ferry.herald, ferry.other], { first: true });
  const { set } = await importAll(db, ports, [ferry.courier, ...dated, ...undated], {
    labels: { name: 'Old news', licence: 'CC BY 4.0', note: 'Found.' },
  });
  await importAll(db, ports, [newerCourier]);
  const thrown = await importAll(db, ports, manyArticles(2, '2031-03-13', 'thrown'));
  // Merged: what is gone stands in the catalogue alone.
  await tidy(db, ports, { deletedBefore: 0 });

  await keepArticle(db, ports, ferry.evening, true);
  const switched = await importAll(db, ports, off, { labels: { name: 'Off', licence: '', note: '' } });
  await switchSet(db, ports, switched.set, false);
  // Litter: a set and an article that are removed for good, but still lie on disk.
  await deleteSet(db, ports, thrown.set);
  const numberOf = async ({ id }: Article) => {
    const all = [...(await storedArticles(db))];
    return all.find(([, stored]) => stored.set === set && stored.article.id === id)![0];
  };
  await deleteArticle(db, ports, await numberOf(dated[3]!));
  await purge(db, ports, ports.now());

  await deleteArticle(db, ports, await numberOf(dated[2]!));
  const gone = await importAll(db, ports, inDeletedSet);
  await deleteSet(db, ports, gone.set);
  const session = await beginImport(db, ports, ofPending, SMALL);
  await session.add(
    pending[0].map((article) => ({ article })),
    1,
  );
  session.leave();
}
