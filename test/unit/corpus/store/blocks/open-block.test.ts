import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { articlesInRecord } from '../../../../../src/corpus/store/blocks/article-records.ts';
import { OpenBlock } from '../../../../../src/corpus/store/blocks/open-block.ts';
import { articleKeys } from '../../../../../src/corpus/store/identity/article-keys.ts';
import { STORE } from '../../../../../src/corpus/store/limits.ts';
import { overview } from '../../../../../src/corpus/store/sets/overview.ts';
import { tidy } from '../../../../../src/corpus/store/tidying/tidy.ts';
import { article } from '../../../core/sample-event.ts';
import { nothingIsStray } from '../on-disk.ts';
import { damage, held, importAll, manyArticles, sampleStore } from '../sample-store.ts';

const long = (i: number, words: number) =>
  article({ id: `l${i}`, url: `https://l.example/${i}`, text: `Notice ${i}. ${'harbour '.repeat(words)}` });
const HALF = STORE.recordBytes / 2 / 'harbour '.length;

describe('a block', () => {
  test('passes places over where a record would grow too large, and is filled further as it was', () => {
    const block = new OpenBlock(1, 'set-1', 0);
    const add = (to: OpenBlock, one: ReturnType<typeof long>) =>
      to.add({ article: one, set: 'set-1', cutOff: false, replaces: null, addedAt: 0 }, articleKeys(one))!.row
        .number - STORE.blockArticles;
    expect([HALF, HALF, 10, 10].map((words, i) => add(block, long(i, words)))).toEqual([0, 4, 5, 6]);
    const again = OpenBlock.again(1, block.catalogue(), block.identities());
    expect(again.catalogue()).toEqual(block.catalogue());
    expect(again.identities()).toEqual(block.identities());
    // One that is longer than a record may be has one of its own.
    const places = [HALF, 3 * HALF, 10, 10].map((words, i) => add(again, long(4 + i, words)));
    expect(places).toEqual([8, 12, 16, 17]);
  });

  test('of long articles is full with its places, and the next goes on in another', () => {
    const block = new OpenBlock(0, 'set-1', 0);
    const records = STORE.blockArticles / STORE.recordArticles;
    const numbers = Array.from({ length: records + 2 }, (_, i) => {
      const one = long(i, 1.5 * HALF);
      return block.add(
        { article: one, set: 'set-1', cutOff: false, replaces: null, addedAt: 0 },
        articleKeys(one),
      )?.row.number;
    });
    expect(numbers.slice(0, records)).toEqual(
      Array.from({ length: records }, (_, i) => i * STORE.recordArticles),
    );
    expect(numbers.slice(records)).toEqual([undefined, undefined]);
  });
});

test('long articles, short ones among them, are held whole: places that were passed over are nothing to anybody', async () => {
  const { db, ports } = await sampleStore();
  const lengths = [HALF, 10, HALF, 1.5 * HALF, 10, 3 * HALF, 10, 10, HALF];
  const articles = [
    ...lengths.map((words, i) => long(i, words)),
    ...manyArticles(30, '2031-03-14'),
    ...lengths.map((words, i) => long(20 + i, words)),
  ];
  const { set } = await importAll(db, ports, articles);
  expect(
    Object.values(await held(db, ports))
      .flat()
      .map(({ id }) => id),
  ).toEqual(articles.map(({ id }) => id));
  expect((await overview(db, ports)).sets).toMatchObject([{ id: set, articles: articles.length }]);
  const layout = (await db.get('meta', 'layout')) as { gone: { blocks: Uint32Array } };
  expect(layout.gone.blocks).toHaveLength(0);
  const [keys, records] = await Promise.all([db.getAllKeys('articles'), db.getAll('articles')]);
  const texts = keys.map((key, i) =>
    articlesInRecord(key, records[i]!).map(([, one]) => one.article.text.length),
  );
  const sums = texts.map((own) => own.reduce((sum, length) => sum + length, 0));
  expect(texts.filter((own, i) => own.length > 1 && sums[i]! > STORE.recordBytes)).toEqual([]);
  expect(Math.max(...sums)).toBeGreaterThan(STORE.recordBytes);
  await tidy(db, ports, { deletedBefore: 0 });
  expect(await damage(db, ports)).toBeNull();
  await nothingIsStray(db);
});
