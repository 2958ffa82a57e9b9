import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packRarity, rarityFromBytes } from '../../../../src/core/index/packed-rarity.ts';
import { type RarityTable, rarityFromTable } from '../../../../src/core/index/rarity.ts';

const shipped = JSON.parse(readFileSync('assets/tables/rarity.json', 'utf8')) as RarityTable;
const packed = rarityFromBytes(packRarity(shipped).buffer);
const plain = rarityFromTable(shipped);

describe('the table that ships, packed', () => {
  test('says of every term what the table says', () => {
    const terms = [...shipped.news.groups, ...shipped.topic.groups].flatMap(([, joined]) =>
      joined.split(' '),
    );
    expect(terms.length).toBeGreaterThan(20_000);
    const wrong = terms.filter(
      (term) => packed.of(term) !== plain.of(term) || packed.withinTopic(term) !== plain.withinTopic(term),
    );
    expect(wrong).toEqual([]);
  });

  test('says of any other term that it is as rare as can be', () => {
    expect(packed.most).toBe(plain.most);
    fc.assert(
      fc.property(fc.string(), (term) => {
        expect(packed.of(term)).toBe(plain.of(term));
        expect(packed.withinTopic(term)).toBe(plain.withinTopic(term));
      }),
    );
  });
});

test('a table of one term can be packed, and a term that only the topic lists', () => {
  const table: RarityTable = {
    version: 1,
    step: 0.5,
    news: { documents: 100, groups: [[2, 'said']] },
    topic: { documents: 10, groups: [[1, 'minsk']] },
  };
  const rarity = rarityFromBytes(packRarity(table).buffer);
  expect(rarity.of('said')).toBe(1);
  expect(rarity.of('minsk')).toBe(Math.log(100));
  expect(rarity.withinTopic('minsk')).toBe(0.5);
  expect(rarity.withinTopic('other')).toBe(Math.log(100));
});

test('bytes that are no table are refused', () => {
  expect(() => rarityFromBytes(new ArrayBuffer(0))).toThrow(RangeError);
  expect(() => rarityFromBytes(new ArrayBuffer(32 + 6 * 3))).toThrow(RangeError);
});
