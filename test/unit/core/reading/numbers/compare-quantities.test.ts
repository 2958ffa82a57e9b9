import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareQuantities,
  type QuantityComparison,
} from '../../../../../src/core/reading/numbers/compare-quantities.ts';
import { UNIT_FACTORS } from '../../../../../src/core/reading/numbers/unit-factors.ts';
import { numbersOf } from './read-numbers.ts';

/** Compares the first numbers of two phrases as they are read. */
function compare(a: string, b: string): QuantityComparison {
  const [first, second] = [numbersOf(a)[0], numbersOf(b)[0]];
  if (!first || !second) throw new Error(`no number in «${a}» or «${b}»`);
  return compareQuantities(first, second);
}

describe('equal', () => {
  test.each([
    ['9,000 soldiers', 'nine thousand soldiers'],
    ['one soldier', '1 soldier'],
    ['1.2 million people', '1,200,000 people'],
    ['48 hours', 'two days'],
    ['two weeks', '14 days'],
    ['1 km', '1,000 meters'],
    ['10 feet', '120 inches'],
    ['500 grams', 'half a kilogram'],
    ['half of the crew', '50% of the crew'],
    ['three-quarters of the voters', '75 percent'],
    ['20 degrees Celsius', '68 degrees Fahrenheit'],
    ['10 to 15 men', 'between 10 and 15 men'],
    ['more than 20 men', 'at least 20 men'],
  ])('%s and %s', (a, b) => expect(compare(a, b)).toBe('equal'));
});

describe('rounded', () => {
  test.each([
    ['40 miles', '64 km'],
    ['300 km', '186 miles'],
    ['6 feet', '1.8 meters'],
    ['1,000 pounds', '450 kg'],
    ['25 million tonnes', '27 million tons'],
    ['about 1,200 people', '1,187 people'],
    ['more than 9,000 soldiers', '9,200 soldiers'],
    ['nearly 40 percent', '38 percent'],
    ['two-thirds of voters', '66 percent'],
    ['more than 20 men', '20 men'],
    ['10 to 15 men', '12 men'],
    ['$1.2bn', '$1.18bn'],
    ['one month', '30 days'],
    ['200 dead', '198 dead'],
    ['more than 10,000 men', '11,000 men'],
    ['fewer than 11,000 men', '10,000 men'],
    ['more than 40 miles', '64 km'],
    ['more than 300 km', '186 miles'],
  ])('%s and %s', (a, b) => expect(compare(a, b)).toBe('rounded'));
});

describe('different', () => {
  test.each([
    ['12 soldiers', '13 soldiers'],
    ['19 soldiers', '20 soldiers'],
    ['100,000 troops', '120,000 troops'],
    ['40 miles', '40 km'],
    ['40 percent', '45 percent'],
    ['half of the crew', '60% of the crew'],
    ['more than 9,000 soldiers', '8,000 soldiers'],
    ['up to 20 men', '25 men'],
    ['10 to 15 men', '20 men'],
    ['three days', 'two days'],
    ['$5m', '$50m'],
    ['more than 11,000 men', '10,000 men'],
    ['at least 11,000 men', '10,000 men'],
    ['fewer than 10,000 men', '11,000 men'],
    ['more than 11,000 men', 'nearly 10,000 men'],
    ['more than 11,000 men', 'up to 10,900 men'],
  ])('%s and %s', (a, b) => expect(compare(a, b)).toBe('different'));
});

describe('incomparable', () => {
  test.each([
    ['12 soldiers', '12 tanks'],
    ['$5m', '€5m'],
    ['20 degrees', '68 degrees Fahrenheit'],
    ['10 km', '10 kg'],
    ['10 percent', '10 soldiers'],
    ['at least 12 men', '18 men'],
    ['dozens of men', '40 men'],
    ['three of them', '3 men'],
    ['more than 11,000 men', 'about 10,000 men'],
    ['more than 11,000 men', 'at least 10,000 men'],
  ])('%s and %s', (a, b) => expect(compare(a, b)).toBe('incomparable'));
});

test('the order makes no difference, and a number is equal to itself', () => {
  const quantity = fc.record({
    value: fc.oneof(fc.integer({ min: 0, max: 1e7 }), fc.double({ min: 0, max: 1000, noNaN: true })),
    high: fc.constant(null),
    unit: fc.constantFrom('soldiers', 'tanks', 'USD', 'percent', 'degree', ...UNIT_FACTORS.keys()),
    bound: fc.constantFrom('exact', 'more', 'less', 'about'),
  });
  fc.assert(
    fc.property(quantity, quantity, (a, b) => {
      expect(compareQuantities(a, b)).toBe(compareQuantities(b, a));
      expect(compareQuantities(a, a)).toBe('equal');
    }),
  );
});
