import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { indexWhatIsNot } from '../../../../../src/corpus/store/health/index-articles.ts';
import type { Layout } from '../../../../../src/corpus/store/layout/layout.ts';
import { lookUp } from '../../../../../src/corpus/store/reading/look-up.ts';
import { deleteSet } from '../../../../../src/corpus/store/sets/deleting/delete-set.ts';
import { undeleteSet } from '../../../../../src/corpus/store/sets/deleting/undelete-set.ts';
import { ferry, rarity } from '../../../core/sample-event.ts';
import { damage, importAll, sampleStore } from '../sample-store.ts';
import { storedNumbers } from '../stored-articles.ts';

test('a deleted set whose articles stood in no segment is found again when it comes back', async () => {
  const { db, ports } = await sampleStore();
  const { set } = await importAll(db, ports, [ferry.courier]);
  await deleteSet(db, ports, set);
  const layout = (await db.get('meta', 'layout')) as Layout;
  const [number] = await storedNumbers(db);
  await Promise.all([db.clear('days'), db.clear('buckets')]);
  await db.put('meta', { ...layout, segments: [], unindexed: [[number!, number!]] }, 'layout');
  expect((await indexWhatIsNot(db, rarity)).unindexed).toEqual([]);
  await undeleteSet(db, ports, set);
  expect(await lookUp(db, ferry.herald, rarity)).toEqual([ferry.courier]);
  expect(await damage(db, ports)).toBeNull();
});
