import { expect, test } from 'vitest';
import { numberRarity } from '../../../../src/core/index/number-rarity.ts';

test('the more digits that are no closing zeros, the rarer', () => {
  const rarities = ['7', '2014', '500', '100000', '8500', '8532'].map(numberRarity);
  for (let i = 1; i < rarities.length; i++) expect(rarities[i]).toBeGreaterThanOrEqual(rarities[i - 1]!);
  expect(numberRarity('0')).toBe(numberRarity('31'));
});

test('says nothing of what is no plain number', () => {
  for (const term of ['s-400', '5.5', '', 'putin', '1'.repeat(16)])
    expect(numberRarity(term)).toBe(Number.POSITIVE_INFINITY);
});
