import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addHashes,
  articleKeys,
  hash52,
  keySum,
  subtractHashes,
} from '../../../../../src/corpus/store/identity/article-keys.ts';
import { IdentityTable } from '../../../../../src/corpus/store/identity/identity-table.ts';
import { article } from '../../../core/sample-event.ts';

describe('keys', () => {
  test('are whole numbers below 2^52, never 0', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const hash = hash52(text);
        expect(Number.isSafeInteger(hash) && hash > 0 && hash < 2 ** 52).toBe(true);
      }),
    );
  });

  test('of many texts don’t clash, however alike they are', () => {
    const hashes = new Set(Array.from({ length: 200_000 }, (_, i) => hash52(`article ${i}`)));
    expect(hashes.size).toBe(200_000);
    const swapped = new Set(['ab', 'ba', 'aab', 'aba', 'baa', 'a b', 'a  b'].map(hash52));
    expect(swapped.size).toBe(7);
  });

  test('stay what they were: they are stored', () => {
    const keys = articleKeys(article({ id: '1', url: 'https://a.example/1', outlet: 'A', text: 'Words.' }));
    expect(keys).toMatchInlineSnapshot(`
      {
        "id": 4002422431604716,
        "text": 767379229357870,
        "url": 1480475440085842,
      }
    `);
    expect(articleKeys(article({ id: '1', url: null, outlet: 'A', text: 'Words.' }))).toEqual({
      ...keys,
      url: 0,
    });
  });

  test('add up in any order, and can be taken out again', () => {
    const key = fc.bigInt({ min: 0n, max: 2n ** 52n - 1n }).map(Number);
    fc.assert(
      fc.property(fc.array(key), (list) => {
        const sum = list.reduce(addHashes, 0);
        expect([...list].reverse().reduce(addHashes, 0)).toBe(sum);
        expect(list.reduce(subtractHashes, sum)).toBe(0);
      }),
    );
    expect(keySum({ url: 2 ** 52 - 1, text: 2 ** 52 - 1, id: 3 })).toBe(1);
  });
});

describe('the table', () => {
  test('finds what shares a key, as a list of everything would', () => {
    const number = fc.nat(30);
    const keys = fc.record({
      url: fc.nat(5),
      text: fc.integer({ min: 1, max: 1_000_000 }),
      id: fc.integer({ min: 1, max: 1_000_000 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(number, keys), { selector: ([n]) => n }), keys, (all, wanted) => {
        const table = new IdentityTable();
        for (const [n, own] of all) table.add(n, own);
        const shares = all
          .filter(
            ([, own]) =>
              (own.url !== 0 && own.url === wanted.url) || own.text === wanted.text || own.id === wanted.id,
          )
          .map(([n]) => n);
        const found = table.sharing(wanted);
        expect(new Set(found).size).toBe(found.length);
        for (const n of found) expect(shares).toContain(n);
        if (shares.length <= 4) expect([...found].sort()).toEqual([...shares].sort());
      }),
    );
  });

  test('holds many, and remembers the latest of very many with one key in no more time', () => {
    const table = new IdentityTable();
    for (let n = 0; n < 100_000; n++) table.add(n, { url: 7, text: 11, id: n + 1 });
    expect(table.sharing({ url: 7, text: 11, id: 50_001 })).toEqual([99_999, 99_998, 99_997, 99_996, 50_000]);
    expect(table.withId(100_000)).toEqual([99_999]);
    expect(table.withId(100_001)).toEqual([]);
  });

  test('knows nothing of an article that is gone', () => {
    const table = new IdentityTable();
    table.addBlock(2, Float64Array.of(0, 0, 0, 5, 6, 7));
    expect(table.sharing({ url: 5, text: 1, id: 1 })).toEqual([257]);
    expect(table.sharing({ url: 0, text: 0, id: 0 })).toEqual([]);
  });
});
