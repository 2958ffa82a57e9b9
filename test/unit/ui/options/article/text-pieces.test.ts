import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadMark } from '../../../../../src/corpus/read-marks.ts';
import { paragraphs, textPieces } from '../../../../../src/ui/options/article/text-pieces.ts';

const number = (start: number, end: number): ReadMark => ({
  kind: 'number',
  start,
  end,
  value: 1,
  high: null,
  unit: null,
  thing: null,
  bound: 'exact',
});

describe('paragraphs', () => {
  it('are what stands between blank lines', () => {
    const text = '\n\nOne\nstill one.\n\n  \nTwo.\n \n';
    expect(paragraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'One\nstill one.',
      'Two.',
    ]);
    expect(paragraphs('')).toEqual([]);
  });
});

describe('textPieces', () => {
  it('cut a text wherever something marked begins or ends', () => {
    const text = 'He said “9,000 men” here';
    const pieces = textPieces(
      text,
      { start: 0, end: text.length },
      [{ start: 9, end: 14 }],
      [number(9, 18), number(9, 14)],
    );
    expect(pieces.map((piece) => [piece.text, piece.found, piece.read.length])).toEqual([
      ['He said “', false, 0],
      ['9,000', true, 2],
      [' men', false, 1],
      ['” here', false, 0],
    ]);
  });

  it('put together are the part again', () => {
    const span = fc
      .tuple(fc.nat(50), fc.nat(50))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(
        fc.string({ maxLength: 50 }),
        fc.array(span),
        fc.array(span),
        span,
        (text, found, read, cutOut) => {
          const part = { start: Math.min(cutOut.start, text.length), end: Math.min(cutOut.end, text.length) };
          const marks = read.map(({ start, end }) => number(start, end));
          const together = textPieces(text, part, found, marks)
            .map((piece) => piece.text)
            .join('');
          expect(together).toBe(text.slice(part.start, part.end));
        },
      ),
    );
  });
});
