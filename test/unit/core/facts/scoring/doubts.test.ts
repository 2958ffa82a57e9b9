import { describe, expect, test } from 'vitest';
import { ALIGNING } from '../../../../../src/core/facts/thresholds.ts';
import { article } from '../../sample-event.ts';
import { scoredSentences } from '../sample-sentences.ts';

const CONTEXT =
  'Harbour masters of four towns met pilots, insurers and two salvage firms in the old customs house.';

function pair(a: string, b: string, published = '2031-03-14') {
  const { scores } = scoredSentences(
    article({ id: 'a', text: `${a}\n\n${CONTEXT}`, published: '2031-03-14' }),
    article({ id: 'b', text: b, published }),
  );
  return { doubts: scores.doubts(0, 2), score: scores.of(0, 2) };
}

describe('what speaks against a match', () => {
  test.each([
    [
      'negation',
      'The ministry confirmed the Astrid carried cargo.',
      'The ministry denied the Astrid carried cargo.',
    ],
    [
      'negation',
      'The captain will return to Norvik by Friday.',
      'The captain will not return to Norvik by Friday.',
    ],
    ['negation', 'The owners did pay the salvage firm.', "The owners didn't pay the salvage firm."],
    [
      'negation',
      'The tow was popular with the crew of Norvik.',
      'The tow was unpopular with the crew of Norvik.',
    ],
    ['negation', 'Der Kapitän ist nach Norvik gereist.', 'Der Kapitän ist nicht nach Norvik gereist.'],
    ['number', 'The tanker lost 200,000 litres of diesel.', 'The tanker lost 20,000 litres of diesel.'],
    ['number', 'The storm killed 12 fishermen off Norvik.', 'The storm killed 19 fishermen off Norvik.'],
    [
      'number',
      'The storm killed 10,000 sheep off Norvik.',
      'The storm killed more than 11,000 sheep off Norvik.',
    ],
    [
      'date',
      'The tanker Astrid reached Norvik on 3 March 2031 with a pilot on board.',
      'The tanker Astrid reached Norvik on 9 March 2031 with a pilot on board.',
    ],
  ] as const)('%s: %s', (doubt, a, b) => {
    const { doubts, score } = pair(a, b);
    expect(doubts).toContain(doubt);
    expect(score).toBeLessThan(ALIGNING.strong);
    expect(score).toBeGreaterThanOrEqual(ALIGNING.possible);
  });

  test.each([
    [
      'the same figure',
      'The tanker lost 200,000 litres of diesel.',
      'Diesel, 200,000 litres of it, was lost by the tanker.',
    ],
    [
      'a rounded one',
      'The tanker lost more than 9,000 litres of diesel.',
      'The tanker lost 9,200 litres of diesel.',
    ],
    [
      'only one gives a figure',
      'The tanker lost 200,000 litres of diesel.',
      'The tanker lost much of its diesel.',
    ],
    [
      'both are negated',
      'The captain will not return to Norvik.',
      'The captain will never return to Norvik.',
    ],
    [
      'a year and a day of another one',
      'The tanker was built in 1998 in Norvik.',
      'The tanker returned to Norvik on 3 March 2031.',
    ],
  ])('not: %s', (_, a, b) => expect(pair(a, b).doubts).toEqual([]));

  test('the same people on another day, in other numbers, are another event', () => {
    const { doubts, score } = pair(
      'Brekke met Holm in Hallen on 3 March 2031 with 12 envoys.',
      'Brekke met Holm in Hallen on 9 May 2030 with 40 envoys.',
    );
    expect(doubts).toEqual(expect.arrayContaining(['date', 'number', 'event']));
    expect(score).toBeLessThan(ALIGNING.possible);
  });

  test('the same words of another speaker are not sure', () => {
    const { doubts, score } = pair(
      '“The bridge across the sound must be closed for good,” said Olav Brekke.',
      '“The bridge across the sound must be closed for good,” said Ida Holm.',
    );
    expect(doubts).toContain('speaker');
    expect(score).toBeLessThan(ALIGNING.strong);
  });

  test('nothing where one sentence is printed twice, though "Thursday" is another day by the later date', () => {
    const text = 'The tanker Astrid reached Norvik on Thursday with a pilot on board.';
    expect(pair(text, text, '2031-03-22')).toMatchObject({ doubts: [] });
    expect(pair(text, text.replace('a pilot', 'two pilots'), '2031-03-22').doubts).toContain('date');
  });
});
