import { describe, expect, test } from 'vitest';
import { createPostingsTable } from '../../../../../src/core/index/segment/postings-table.ts';

describe('a table of postings', () => {
  test('gives the same term the same number, however many there are', () => {
    const table = createPostingsTable(0);
    const hash = (i: number) => Math.imul(i, 0x9e3779b1) >>> 0;
    for (let i = 0; i < 5_000; i++) expect(table.termOf(hash(i))).toBe(i);
    for (let i = 0; i < 5_000; i++) expect(table.termOf(hash(i))).toBe(i);
    expect(table.terms).toBe(5_000);
  });

  test('lists terms by hash and articles by number, in whatever order they came', () => {
    const table = createPostingsTable(3);
    for (const [hash, article, termClass] of [
      [2 ** 32 - 1, 9, 1],
      [0, 700, 7],
      [2 ** 32 - 1, 2, 0],
      [0, 8, 5],
    ] as const)
      table.add(table.termOf(hash), article, termClass);
    expect(table.postings).toBe(4);
    const { hashes, starts, postings } = table.lists();
    expect([...hashes]).toEqual([0, 2 ** 32 - 1]);
    expect([...starts]).toEqual([0, 2, 4]);
    expect([...postings]).toEqual([8 * 8 + 5, 700 * 8 + 7, 2 * 8, 9 * 8 + 1]);
  });

  test('refuses more terms than it can tell apart', () => {
    const table = createPostingsTable(0);
    for (let i = 0; i < 2 ** 21; i++) table.termOf(i);
    expect(() => table.termOf(2 ** 21)).toThrow(RangeError);
    expect(table.termOf(7)).toBe(7);
  });
});
