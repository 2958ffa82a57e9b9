import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { article, ferry } from '../../sample-event.ts';
import { scoredSentences } from '../sample-sentences.ts';

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
        '\ud800',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { minLength: 4, maxLength: 12 },
  )
  .map((words) => words.join(' '));

describe('the scores of an event', () => {
  test('are symmetric, from 0 to 1, never NaN, and 0 within an article, whatever is said', () => {
    const texts = fc.array(fc.array(sentence, { maxLength: 4 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(texts, (articles) => {
        const { scores, places } = scoredSentences(
          ...articles.map((lines, i) => article({ id: `${i}`, text: lines.join('\n\n') })),
        );
        for (const [one, own] of places.entries()) {
          for (const [two, others] of places.entries()) {
            for (const i of own) {
              for (const j of others) {
                const value = scores.of(i, j);
                expect(value).toBeGreaterThanOrEqual(0);
                expect(value).toBeLessThanOrEqual(1);
                expect(scores.of(j, i)).toBe(value);
                if (one === two) expect(value).toBe(0);
              }
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('the same article twice: every sentence surely matches itself', () => {
    const { scores, places } = scoredSentences(
      { ...ferry.herald, id: 'one' },
      { ...ferry.herald, id: 'two' },
    );
    for (const [k, i] of places[0]!.entries()) expect(scores.of(i, places[1]![k]!)).toBeGreaterThan(0.8);
  });

  test('what shares no word does not match', () => {
    const { scores } = scoredSentences(
      article({ id: '1', text: 'The ferry Astrid ran aground near Norvik.' }),
      article({ id: '2', text: 'Ninety zebras graze quietly somewhere else.' }),
    );
    expect(scores.of(0, 1)).toBe(0);
  });

  test('is higher for the same assertion in other words than for another about the same', () => {
    const { event, scores, places } = scoredSentences(ferry.herald, ferry.courier, ferry.evening);
    const find = (list: readonly number[], norm: string) =>
      list.find((at) => event.sentences[at]!.sentence.words.some((word) => word.norm === norm))!;
    const [herald, courier] = [places[0]!, places[1]!];
    const sonar = find(herald, 'sonar');
    const same = find(courier, 'sonar');
    for (const other of courier)
      if (other !== same) expect(scores.of(sonar, other)).toBeLessThan(scores.of(sonar, same));
  });

  test('who speaks counts less than what is said', () => {
    const { scores } = scoredSentences(
      article({ id: '1', text: 'President Olav Brekke said the harbour bridge would be closed.' }),
      article({ id: '2', text: 'President Olav Brekke said football players deserve better salaries.' }),
      article({ id: '3', text: 'Engineers want the harbour bridge closed for repairs soon.' }),
    );
    expect(scores.of(0, 2)).toBeGreaterThan(scores.of(0, 1));
  });
});
