import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openingsIn } from '../../../../src/extract/body/openings-in.ts';

test('finds what stands in the text and nothing else', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ж', ' '), maxLength: 40 });
  fc.assert(
    fc.property(
      word,
      fc.array(word, { maxLength: 8 }),
      fc.integer({ min: 1, max: 5 }),
      (text, heads, length) => {
        const openings = heads.map((head) => head.slice(0, length));
        const there = openings.filter((one) => one.length === length && text.includes(one));
        expect(openingsIn(text, openings, length)).toEqual(new Set(there));
      },
    ),
  );
});

test('at both ends, of the whole text, and more than once', () => {
  expect(openingsIn('abcabc', ['abc', 'bca', 'cab', 'xbc'], 3)).toEqual(new Set(['abc', 'cab', 'bca']));
  expect(openingsIn('abc', ['abc'], 3)).toEqual(new Set(['abc']));
  expect(openingsIn('', ['abc'], 3)).toEqual(new Set());
});
