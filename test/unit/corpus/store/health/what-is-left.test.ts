import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Article } from '../../../../../src/core/article/article.ts';
import { recordOf } from '../../../../../src/corpus/store/blocks/article-records.ts';
import { whatIsLeft } from '../../../../../src/corpus/store/health/what-is-left.ts';
import { STORE } from '../../../../../src/corpus/store/limits.ts';
import type { HeldWithVersions } from '../../../../../src/corpus/store/reading/read-articles.ts';
import type { LateralDatabase } from '../../../../../src/corpus/store/schema.ts';
import { switchSet } from '../../../../../src/corpus/store/sets/change-sets.ts';
import { deleteSet } from '../../../../../src/corpus/store/sets/deleting/delete-set.ts';
import { keepArticle } from '../../../../../src/corpus/store/sets/kept-articles.ts';
import { ferry } from '../../../core/sample-event.ts';
import { importAll, manyArticles, type SamplePorts, sampleStore } from '../sample-store.ts';
import { spoilArticle, storedNumbers } from '../stored-articles.ts';

let db: LateralDatabase;
let ports: SamplePorts;
const many = manyArticles(150, '2031-03-14');
const changed: Article = { ...ferry.courier, text: `${ferry.courier.text}\n\nMore.` };

beforeEach(async () => {
  ({ db, ports } = await sampleStore());
  await importAll(db, ports, [...many, ferry.courier]);
  await importAll(db, ports, [changed]);
  await keepArticle(db, ports, ferry.evening);
});

async function left() {
  const { sets, articles } = await whatIsLeft(db);
  const found: HeldWithVersions[][] = [];
  for (const { id } of sets) {
    const own: HeldWithVersions[] = [];
    for await (const some of articles(id)) own.push(...some);
    found.push(own);
  }
  expect(found.map(({ length }) => length)).toEqual(sets.map((set) => set.articles));
  return { sets, all: found.flat() };
}

test.each<[string, () => Promise<unknown>]>([
  ['nothing', async () => {}],
  ['the layout', () => db.delete('meta', 'layout')],
  ['the catalogue', () => db.clear('catalogue')],
  ['all but the articles', () => Promise.all([db.clear('meta'), db.clear('catalogue'), db.clear('sets')])],
])('without %s every live article is left, with what came before it', async (_, lose) => {
  await lose();
  const { all } = await left();
  expect(new Set(all.map(({ article }) => article.text))).toEqual(
    new Set([...many, changed, ferry.evening].map(({ text }) => text)),
  );
  const updated = all.find(({ article }) => article.text === changed.text);
  expect(updated?.older.map(({ article }) => article)).toEqual([ferry.courier]);
});

test('what can’t be read is passed over, be it an older version', async () => {
  const numbers = await storedNumbers(db);
  await db.put('articles', 'no record' as never, recordOf(numbers[0]!));
  await spoilArticle(db, numbers[150]!, { article: null });
  const { all } = await left();
  expect(all).toHaveLength(152 - STORE.recordArticles);
  expect(all.find(({ article }) => article.text === changed.text)?.older).toEqual([]);
});

test('names what it knows where the record of the sets is lost', async () => {
  await db.clear('sets');
  expect((await left()).sets.map(({ name }) => name).sort()).toEqual(['Kept articles', 'Recovered articles']);
});

test('names the sets, also those that are off, and not those that were deleted', async () => {
  const { set } = await importAll(db, ports, [ferry.other], {
    labels: { name: 'Gone', licence: '', note: '' },
  });
  await deleteSet(db, ports, set);
  await switchSet(db, ports, 'kept', false);
  const { sets } = await left();
  expect(sets).toMatchObject([
    { id: 'kept', name: 'Kept articles', on: false, articles: 1 },
    { name: 'Imported', on: true, articles: 151 },
  ]);
});
