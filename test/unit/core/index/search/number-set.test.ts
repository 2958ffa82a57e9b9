import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NumberSet } from '../../../../../src/core/index/search/number-set.ts';

const BELOW = 130;
const anyNumbers = fc.uniqueArray(fc.integer({ min: 0, max: BELOW - 1 }));
const rising = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b);

test('sets of numbers meet, join and part as sets do', () => {
  fc.assert(
    fc.property(anyNumbers, anyNumbers, (a, b) => {
      const [left, right] = [NumberSet.of(a, BELOW), NumberSet.of(b, BELOW)];
      expect([...left.numbers()]).toEqual(rising(a));
      expect([...left.and(right).numbers()]).toEqual(rising(a.filter((number) => b.includes(number))));
      expect([...left.or(right).numbers()]).toEqual(rising(new Set([...a, ...b])));
      expect([...left.without(right).numbers()]).toEqual(rising(a.filter((number) => !b.includes(number))));
      expect([...left.filter((number) => number % 2 === 0).numbers()]).toEqual(
        rising(a.filter((number) => number % 2 === 0)),
      );
      for (let number = 0; number < BELOW + 70; number++) expect(left.has(number)).toBe(a.includes(number));
    }),
  );
});

test('a number that lies outside is passed over', () => {
  expect([...NumberSet.of([31, 32, 64, 1_000], 33).numbers()]).toEqual([31, 32]);
  expect([...NumberSet.empty(0).numbers()]).toEqual([]);
});
