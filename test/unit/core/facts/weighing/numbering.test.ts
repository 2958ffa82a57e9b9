import fc from 'fast-check';
import { expect, test } from 'vitest';
import { words } from '../../../../../src/core/article/words.ts';
import { LetterGrams } from '../../../../../src/core/facts/weighing/letter-grams.ts';
import { Numbering } from '../../../../../src/core/facts/weighing/numbering.ts';

test('features are numbered from 0 and counted once a sentence', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 60 })), (sentences) => {
      const numbering = new Numbering();
      const ids = new Map<number, number>();
      const counts: number[] = [];
      for (const [i, features] of sentences.entries()) {
        const seen = new Set<number>();
        for (const feature of features) {
          const known = ids.get(feature) ?? ids.size;
          ids.set(feature, known);
          expect(numbering.add(feature, i + 1)).toBe(seen.has(feature) ? -1 : known);
          if (!seen.has(feature)) counts[known] = (counts[known] ?? 0) + 1;
          seen.add(feature);
        }
      }
      expect([...numbering.counts()]).toEqual(counts);
    }),
  );
});

test('many features keep their numbers as the table grows', () => {
  const numbering = new Numbering();
  for (let feature = 0; feature < 50_000; feature++)
    expect(numbering.add(Math.imul(feature, 65_599), 1)).toBe(feature);
  expect(numbering.size).toBe(50_000);
  for (const feature of [0, 17, 49_999]) expect(numbering.add(Math.imul(feature, 65_599), 2)).toBe(feature);
});

function letterGrams(text: string): number[] {
  const reader = new LetterGrams();
  return Array.from(reader.grams.subarray(0, reader.read(words(text))));
}

test('the same five letters are the same run wherever they stand', () => {
  const [long, short] = ['The launching pad', 'relaunch now'].map(letterGrams);
  expect(long!.filter((gram) => short!.includes(gram))).toHaveLength(2);
  expect(letterGrams('abc')).toHaveLength(0);
  expect(letterGrams('')).toHaveLength(0);
});
