import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Overlaps } from '../../../../../src/core/facts/scoring/overlaps.ts';
import { ALIGNING } from '../../../../../src/core/facts/thresholds.ts';
import type { WeighedEvent } from '../../../../../src/core/facts/weighing/weigh.ts';
import { atOnce } from '../../../../../src/core/slices.ts';
import { article, ferry } from '../../sample-event.ts';
import { scoredSentences } from '../sample-sentences.ts';

const word = fc.constantFrom(
  'harbour',
  'ferry',
  'Norvik',
  'captain',
  'sonar',
  'mayor',
  'storm',
  'nets',
  'pier',
);
const text = fc
  .array(fc.array(word, { minLength: 4, maxLength: 8 }), { maxLength: 5 })
  .map((sentences) => sentences.map((words) => `${words.join(' ')}.`).join('\n\n'));
const events = fc
  .array(text, { minLength: 1, maxLength: 4 })
  .map((texts) => scoredSentences(...texts.map((each, i) => article({ id: `${i}`, text: each }))).event);

/** The same without lists. */
function overlap({ sentences }: WeighedEvent, i: number, j: number): number {
  const [a, b] = [sentences[i]!, sentences[j]!];
  if (a.sentence.article === b.sentence.article) return 0;
  let shared = 0;
  for (const [k, id] of b.terms.ids.entries()) {
    const at = a.terms.ids.indexOf(id);
    if (at >= 0) shared += Math.min(a.terms.weights[at]!, b.terms.weights[k]!);
  }
  return shared / Math.sqrt(a.mass * b.mass);
}

describe('overlaps', () => {
  test('are what two sentences share over their masses, both ways', () => {
    fc.assert(
      fc.property(events, (event) => {
        const overlaps = atOnce(Overlaps.of(event, event.sentences.length));
        for (let i = 0; i < overlaps.size; i++) {
          for (let j = 0; j < overlaps.size; j++) {
            expect(overlaps.of(i, j)).toBeCloseTo(overlap(event, i, j), 5);
            expect(overlaps.of(j, i)).toBe(overlaps.of(i, j));
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test('rank a pair by the best of its first sentence in the other article', () => {
    const { event, places } = scoredSentences(ferry.herald, ferry.courier, ferry.evening);
    const overlaps = atOnce(Overlaps.of(event, event.sentences.length));
    for (const i of places[1]!) {
      for (const others of [places[0]!, places[2]!]) {
        const best = Math.max(...others.map((j) => overlaps.of(i, j)));
        for (const j of others)
          expect(overlaps.rank(i, j)).toBeCloseTo(best > 0 ? overlaps.of(i, j) / best : 0, 5);
      }
    }
  });

  test('give the sentences after one that overlap enough, and of too many pairs the best', () => {
    const { event } = scoredSentences(ferry.herald, ferry.courier, ferry.evening);
    const overlaps = atOnce(Overlaps.of(event, event.sentences.length));
    const { size } = overlaps;
    const to = new Int32Array(size);
    const pairs = (least: number) => {
      let count = 0;
      for (let i = 0; i < size; i++) {
        const own = Array.from(to.subarray(0, overlaps.columns(i, least, to)));
        const expected = Array.from({ length: size }, (_, j) => j).filter(
          (j) => j > i && overlaps.of(i, j) >= least,
        );
        expect(own).toEqual(expected);
        count += own.length;
      }
      return count;
    };
    const all = pairs(ALIGNING.leastOverlap);
    expect(overlaps.leastOf(0, size, ALIGNING.leastOverlap, all)).toBe(ALIGNING.leastOverlap);
    for (const most of [0, 1, 5, all - 1]) {
      const least = overlaps.leastOf(0, size, ALIGNING.leastOverlap, most);
      expect(least).toBeGreaterThan(ALIGNING.leastOverlap);
      expect(pairs(least)).toBeLessThanOrEqual(most);
    }
  });
});
