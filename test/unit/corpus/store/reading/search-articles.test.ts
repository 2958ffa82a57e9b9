import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../../../../src/core/article/article.ts';
import type { RowOrder } from '../../../../../src/corpus/store/described.ts';
import { CorpusDamaged } from '../../../../../src/corpus/store/failures.ts';
import { articlesOf, readHeld, readRows } from '../../../../../src/corpus/store/reading/read-articles.ts';
import { createSearch } from '../../../../../src/corpus/store/reading/search-articles.ts';
import type { LateralDatabase } from '../../../../../src/corpus/store/schema.ts';
import { labelSet, switchSet } from '../../../../../src/corpus/store/sets/change-sets.ts';
import { deleteArticle } from '../../../../../src/corpus/store/sets/deleting/delete-article.ts';
import { deleteSet } from '../../../../../src/corpus/store/sets/deleting/delete-set.ts';
import { keepArticle } from '../../../../../src/corpus/store/sets/kept-articles.ts';
import { tidy } from '../../../../../src/corpus/store/tidying/tidy.ts';
import { article, ferry } from '../../../core/sample-event.ts';
import { importAll, manyArticles, type SamplePorts, sampleStore } from '../sample-store.ts';
import { loseArticles, storedNumbers } from '../stored-articles.ts';

let db: LateralDatabase;
let ports: SamplePorts;
let searchArticles: ReturnType<typeof createSearch>;

beforeEach(async () => {
  ({ db, ports } = await sampleStore());
  searchArticles = createSearch(db);
});

const texts = {
  north: article({
    id: 'n',
    outlet: 'North',
    title: 'Strike',
    published: '2031-03-01',
    text: 'The red ferry sailed late.',
  }),
  south: article({
    id: 's',
    outlet: 'South',
    title: 'Ten',
    published: '2031-03-05',
    text: 'A ferry, red and old, sailed.',
    lang: 'de',
  }),
  west: article({
    id: 'w',
    outlet: 'West',
    title: 'Nine',
    published: null,
    text: 'Ferries may sail again, the red one too.',
  }),
};
const all = [texts.north, texts.south, texts.west];

async function ids(query: string, order: RowOrder = 'best', set: string | null = null): Promise<string[]> {
  const { numbers } = await searchArticles(query, { order, set });
  const rows = await readRows(db, numbers);
  expect(rows).toHaveLength(numbers.length);
  return rows.map(({ outlet }) => outlet);
}

describe('searching', () => {
  test('words, phrases, filters; everything for an empty query', async () => {
    await importAll(db, ports, all);
    expect((await ids('ferry')).sort()).toEqual(['North', 'South', 'West']);
    expect(await ids('"red ferry"')).toEqual(['North']);
    expect(await ids('ferry -late lang:de')).toEqual(['South']);
    expect(await ids('outlet:west')).toEqual(['West']);
    expect(await ids('is:undated')).toEqual(['West']);
    expect(await ids('after:2031-03-02')).toEqual(['South']);
    expect((await ids('')).sort()).toEqual(['North', 'South', 'West']);
    expect(await ids('submarine')).toEqual([]);
  });

  test('what could not be understood is said', async () => {
    const { problems, marked } = await searchArticles('"red ferry', { order: 'best', set: null });
    expect([problems.length, marked]).toEqual([1, ['red ferry']]);
  });

  test.each<[RowOrder, string[]]>([
    ['newest', ['South', 'North', 'West']],
    ['oldest', ['North', 'South', 'West']],
    ['outlet', ['North', 'South', 'West']],
    ['title', ['West', 'North', 'South']],
    ['longest', ['West', 'South', 'North']],
  ])('in order: %s', async (order, expected) => {
    await importAll(db, ports, all);
    expect(await ids('', order)).toEqual(expected);
  });

  test('within one set, also one that is off; sets by their name', async () => {
    const first = await importAll(db, ports, [texts.north]);
    const second = await importAll(db, ports, [texts.south, texts.west]);
    await labelSet(db, ports, second.set, { name: 'Harbour papers', licence: '', note: '' });
    expect(await ids('ferry', 'outlet', second.set)).toEqual(['South', 'West']);
    expect(await ids('set:harbour', 'outlet')).toEqual(['South', 'West']);
    await switchSet(db, ports, second.set, false);
    expect(await ids('ferry')).toEqual(['North']);
    expect(await ids('ferry', 'outlet', second.set)).toEqual(['South', 'West']);
    await deleteSet(db, ports, first.set);
    expect(await ids('ferry')).toEqual([]);
  });

  test('a set that no reader has named by what it is shown as, and by what it is stored as', async () => {
    await importAll(db, ports, all);
    await keepArticle(db, ports, article({ id: 'e', outlet: 'East', text: 'Another red ferry.' }));
    const shown = new Map([['Kept articles', 'Behaltene Artikel']]);
    for (const query of ['set:behaltene', 'set:"kept articles"']) {
      const { numbers } = await searchArticles(query, { order: 'best', set: null, shown });
      expect((await readRows(db, numbers)).map(({ outlet }) => outlet)).toEqual(['East']);
    }
  });

  test('sees what was kept and what was deleted since the last search, and a version only once', async () => {
    await importAll(db, ports, all);
    expect(await ids('"red ferry"')).toEqual(['North']);
    await keepArticle(db, ports, article({ id: 'e', outlet: 'East', text: 'Another red ferry.' }));
    expect((await ids('"red ferry"')).sort()).toEqual(['East', 'North']);
    const { numbers } = await searchArticles('outlet:north', { order: 'best', set: null });
    await deleteArticle(db, ports, numbers[0]!);
    expect(await ids('"red ferry"')).toEqual(['East']);
    expect(await readRows(db, numbers)).toEqual([]);
    await importAll(db, ports, [{ ...texts.west, url: 'https://w.example/1' }]);
    expect(await ids('again')).toEqual(['West']);
    expect(await ids('is:changed')).toEqual(['West']);
  });

  test('many imports and their merge find the same', async () => {
    const many = manyArticles(60, '2031-03-14');
    for (let at = 0; at < 60; at += 10) await importAll(db, ports, many.slice(at, at + 10));
    const before = await searchArticles('vessel pier -harbour3y', { order: 'title', set: null });
    await tidy(db, ports, { deletedBefore: 0 });
    const after = await searchArticles('vessel pier -harbour3y', { order: 'title', set: null });
    expect(before.numbers.length).toBeGreaterThan(40);
    expect(after.numbers).toEqual(before.numbers);
  });

  test('is called off between two slices', async () => {
    await importAll(db, ports, manyArticles(80, null));
    const stop = new AbortController();
    stop.abort(new Error('called off'));
    await expect(
      searchArticles('"left pier"', { order: 'best', set: null, signal: stop.signal }),
    ).rejects.toThrow('called off');
    expect(await ids('"left pier"')).toHaveLength(80);
  });
});

describe('an article that should be there and is not', () => {
  beforeEach(async () => {
    await importAll(db, ports, all);
    await loseArticles(db, [0]);
  });

  test('is damage for whoever asks for it', async () => {
    await expect(readHeld(db, 0)).rejects.toMatchObject({ name: 'CorpusDamaged', expected: 3, found: 2 });
    await expect(ids('"red ferry"')).rejects.toThrow(CorpusDamaged);
    const exported = articlesOf(db, (await db.getAllKeys('sets'))[0]!);
    await expect(exported.next()).rejects.toThrow(CorpusDamaged);
  });
});

test('rows tell what the table shows', async () => {
  const session = await importAll(db, ports, [ferry.courier as Article]);
  const [number] = await storedNumbers(db);
  expect(await readRows(db, Uint32Array.of(number!, 99_999))).toEqual([
    {
      number,
      set: session.set,
      title: ferry.courier.title,
      outlet: ferry.courier.outlet,
      published: ferry.courier.published,
      lang: ferry.courier.lang,
      characters: ferry.courier.text.length,
      cutOff: false,
      changed: false,
    },
  ]);
});
