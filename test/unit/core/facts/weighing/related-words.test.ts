import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type RelatedWordsTable,
  relatedWordsFromTable,
} from '../../../../../src/core/facts/weighing/related-words.ts';

const base64 = (array: Uint8Array | Uint16Array) =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');
const table = (
  terms: string,
  counts: readonly number[],
  others: readonly number[],
  likenesses: readonly number[],
): RelatedWordsTable => ({
  version: 1,
  terms,
  counts: base64(Uint16Array.from(counts)),
  others: base64(Uint16Array.from(others)),
  likenesses: base64(Uint8Array.from(likenesses)),
});

describe('related words', () => {
  test('are told both ways, with their likeness', () => {
    const related = relatedWordsFromTable(table('bui purchas sell', [2, 0, 0], [1, 2], [84, 82]));
    expect(related.of('bui')).toEqual([
      { term: 'purchas', likeness: 0.84 },
      { term: 'sell', likeness: 0.82 },
    ]);
    expect(related.of('sell')).toEqual([{ term: 'bui', likeness: 0.82 }]);
    expect(related.of('nothing')).toEqual([]);
  });

  test('a damaged table is refused', () => {
    expect(() => relatedWordsFromTable(table('a b', [1], [1], [50]))).toThrow(RangeError);
    expect(() => relatedWordsFromTable(table('a b', [1, 0], [7], [50]))).toThrow(RangeError);
    expect(() => relatedWordsFromTable(table('a b', [1, 0], [1], []))).toThrow(RangeError);
  });

  test('the packaged table is whole', () => {
    const file = new URL('../../../../../assets/tables/related-words.json', import.meta.url);
    const packaged = JSON.parse(readFileSync(file, 'utf8')) as RelatedWordsTable;
    const related = relatedWordsFromTable(packaged);
    for (const term of packaged.terms.split(' ')) {
      for (const { term: other, likeness } of related.of(term)) {
        expect(other).not.toBe(term);
        expect(likeness).toBeGreaterThan(0.5);
        expect(likeness).toBeLessThanOrEqual(1);
      }
    }
    expect(related.of('bui').map(({ term }) => term)).toContain('purchas');
  });
});
