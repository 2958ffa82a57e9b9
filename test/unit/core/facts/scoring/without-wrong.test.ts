import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventScores } from '../../../../../src/core/facts/scoring/score-event.ts';
import { withoutWrong } from '../../../../../src/core/facts/scoring/without-wrong.ts';
import { wrongPairs } from '../../../../../src/core/judging/wrong-pairs.ts';

const scores: EventScores = { of: (i, j) => (i === j ? 0 : 1 / (1 + i + j)), doubts: () => ['number'] };
const PASSAGES = ['The ship sank.', 'A boat sank.', 'Nobody drowned.', 'The ship sank.'];

test('of a pair that was called wrong nothing is left, both ways and wherever its words stand; all others stay', () => {
  const without = withoutWrong(scores, PASSAGES, wrongPairs([['a boat sank', 'The ship sank']]));
  const gone = PASSAGES.map((_, i) =>
    PASSAGES.map((_, j) => (without.of(i, j) === scores.of(i, j) ? '.' : 'x')).join(''),
  );
  expect(gone).toEqual(['.x..', 'x..x', '....', '.x..']);
  expect(without.of(0, 1)).toBe(0);
  expect(without.doubts(0, 1)).toEqual(['number']);
});

test('where none of the words stand, the scores are the very same', () => {
  expect(withoutWrong(scores, PASSAGES, wrongPairs([]))).toBe(scores);
  expect(withoutWrong(scores, PASSAGES, wrongPairs([['The ship sank.', 'Elsewhere.']]))).toBe(scores);
});

test('scores are never raised, and are the same both ways', () => {
  const place = fc.nat({ max: PASSAGES.length - 1 });
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place)), place, place, (called, i, j) => {
      const wrong = wrongPairs(called.map(([a, b]) => [PASSAGES[a]!, PASSAGES[b]!]));
      const without = withoutWrong(scores, PASSAGES, wrong);
      expect([0, scores.of(i, j)]).toContain(without.of(i, j));
      expect(without.of(i, j)).toBe(without.of(j, i));
    }),
  );
});
