import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { putLogAway } from '../../../../../src/corpus/store/tidying/put-log-away.ts';
import { damage, importAll, manyArticles, sampleStore } from '../sample-store.ts';

/** That it does in Chromium what it is for is seen in `test/browser/log.chromium.test.ts`. */
const left = async () => (await indexedDB.databases()).filter(({ name }) => name?.includes('empty'));

test('nothing stays of it, and the store beside it is as it was', async () => {
  const { db, ports } = await sampleStore();
  await importAll(db, ports, manyArticles(3, '2031-03-14'));
  await putLogAway();
  expect(await left()).toEqual([]);
  expect(await damage(db, ports)).toBeNull();
});

test('two tabs do it at once, and what one left that was closed meanwhile goes with the next', async () => {
  await Promise.all([putLogAway(), putLogAway(), putLogAway()]);
  expect(await left()).toEqual([]);
  (await openDB('lateral-empty', 1)).close();
  await putLogAway();
  expect(await left()).toEqual([]);
});
