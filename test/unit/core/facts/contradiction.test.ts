import { describe, expect, test } from 'vitest';
import { mayContradict } from '../../../../src/core/facts/contradiction.ts';
import { score } from '../../../../src/core/facts/score.ts';
import { ALIGNING } from '../../../../src/core/facts/thresholds.ts';
import { article } from '../sample-event.ts';
import { weighedSentences } from './sample-sentences.ts';

const CONTEXT =
  'Harbour masters of four towns met pilots, insurers and two salvage firms in the old customs house.';

function pair(a: string, b: string) {
  const [[first], [second]] = weighedSentences(
    article({ id: 'a', text: `${a}\n\n${CONTEXT}` }),
    article({ id: 'b', text: b }),
  ) as [[never], [never]];
  return { contradict: mayContradict(first, second), score: score(first, second) };
}

describe('pairs that may contradict', () => {
  test.each([
    [
      'one is denied',
      'The ministry confirmed the Astrid carried cargo.',
      'The ministry denied the Astrid carried cargo.',
    ],
    [
      'one is negated',
      'The captain will return to Norvik by Friday.',
      'The captain will not return to Norvik by Friday.',
    ],
    ['a contraction', 'The owners did pay the salvage firm.', "The owners didn't pay the salvage firm."],
    [
      'other figures',
      'The tanker lost 200,000 litres of diesel.',
      'The tanker lost 20,000 litres of diesel.',
    ],
    ['a negating prefix', 'The tow was popular with the crew.', 'The tow was unpopular with the crew.'],
    ['in German', 'Der Kapitän ist nach Norvik gereist.', 'Der Kapitän ist nicht nach Norvik gereist.'],
  ])('%s', (_, a, b) => {
    const { contradict, score } = pair(a, b);
    expect(contradict).toBe(true);
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
      'another year is no figure',
      'The tanker was built in 1998 in Norvik.',
      'The tanker was built in Norvik in 1999.',
    ],
  ])('not: %s', (_, a, b) => expect(pair(a, b).contradict).toBe(false));
});
