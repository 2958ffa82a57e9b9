import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { score } from '../../../../src/core/facts/score.ts';
import type { WeighedSentence } from '../../../../src/core/facts/weigh.ts';
import { article, ferry } from '../sample-event.ts';
import { weighedSentences } from './sample-sentences.ts';

describe('the score of two sentences', () => {
  test('is symmetric, from 0 to 1 and never NaN, whatever they say', () => {
    const sentence = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            'Putin',
            'said',
            'the',
            '340',
            'ferry',
            'Norvik',
            'мост',
            '他',
            'aaaaa',
            '❤️',
            'U.S.',
          ),
          fc.string({ unit: 'grapheme', maxLength: 8 }),
        ),
        { minLength: 4, maxLength: 12 },
      )
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 6 }), (lines) => {
        const all = weighedSentences(article({ text: lines.join('\n\n') })).flat();
        for (const a of all) {
          for (const b of all) {
            const value = score(a, b);
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
            expect(score(b, a)).toBeCloseTo(value, 12);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('of a sentence with itself is near 1, with what shares no word 0', () => {
    const [[a, b, c]] = weighedSentences(
      article({
        text: 'The ferry Astrid ran aground near Norvik.\n\nFour lifeboats brought passengers to Hallen.\n\nNinety zebras graze quietly somewhere.',
      }),
    ) as [[WeighedSentence, WeighedSentence, WeighedSentence]];
    for (const each of [a, b, c]) expect(score(each, each)).toBeGreaterThan(0.8);
    expect(score(a, b)).toBe(0);
    expect(score(b, c)).toBe(0);
  });

  test('is higher for the same assertion in other words than for another about the same', () => {
    const [herald, courier] = weighedSentences(ferry.herald, ferry.courier, ferry.evening);
    const find = (list: typeof herald, word: string) =>
      list!.find(({ sentence }) => sentence.words.some(({ norm }) => norm === word))!;
    const sonar = score(find(herald, 'sonar'), find(courier, 'sonar'));
    for (const other of courier!) {
      if (other !== find(courier, 'sonar')) expect(score(find(herald, 'sonar'), other)).toBeLessThan(sonar);
    }
  });

  test('who speaks counts less than what is said', () => {
    const [[said], [other], [same]] = weighedSentences(
      article({ id: '1', text: 'President Olav Brekke said the harbour bridge would be closed.' }),
      article({ id: '2', text: 'President Olav Brekke said football players deserve better salaries.' }),
      article({ id: '3', text: 'Engineers want the harbour bridge closed for repairs soon.' }),
    ) as [[WeighedSentence], [WeighedSentence], [WeighedSentence]];
    expect(score(said, same)).toBeGreaterThan(score(said, other));
  });
});
