import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byImportance, type FactPlace, importance } from '../../../../src/core/context/importance.ts';

const at = (origin: string, place: number, more: Partial<FactPlace> = {}): FactPlace => ({
  article: origin,
  origin,
  place,
  hasNumber: false,
  hasQuote: false,
  near: 0,
  ...more,
});

describe('importance', () => {
  it('is more with more origins, an earlier place, near the page, a number, a quote', () => {
    const order = [
      [at('a', 0), at('b', 0), at('c', 0)],
      [at('a', 0), at('b', 0)],
      [at('a', 0, { near: 0.14 })],
      [at('a', 0, { hasNumber: true, hasQuote: true })],
      [at('a', 0, { hasNumber: true })],
      [at('a', 0, { hasQuote: true })],
      [at('a', 0)],
      [at('a', 30)],
      [],
    ].map(importance);
    expect([...order].reverse().sort(byImportance)).toEqual(order);
  });

  it('counts copies once, by the earliest of them', () => {
    const copies = [at('wire', 9, { article: 'x' }), at('wire', 0, { article: 'y' })];
    expect(importance(copies)).toEqual(importance([at('wire', 0)]));
  });

  it('is the same in any order, and a number', () => {
    const place = fc.record({
      article: fc.string(),
      origin: fc.constantFrom('a', 'b', 'c'),
      place: fc.integer({ min: -5, max: 1_000 }),
      hasNumber: fc.boolean(),
      hasQuote: fc.boolean(),
      near: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), (places) => {
        const { score } = importance(places);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(importance([...places].reverse()).score).toBeCloseTo(score, 10);
      }),
    );
  });
});
