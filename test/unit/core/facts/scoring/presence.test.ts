import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  holderOf,
  isAbsent,
  nearTo,
  PRESENCE_FEATURES,
  type PresenceFeature,
  presenceFeatures,
} from '../../../../../src/core/facts/scoring/presence.ts';
import type { WeighedEvent } from '../../../../../src/core/facts/weighing/weigh.ts';
import { article, ferry } from '../../sample-event.ts';
import { type ScoredSentences, scoredSentences } from '../sample-sentences.ts';

/** Whether the first article says what a sentence of the last one does. */
function look({ event, scores, places }: ScoredSentences, sentence: number) {
  const others = places.slice(1).flat();
  const holder = holderOf(event, scores, places[0]!);
  const features = presenceFeatures(event, scores, sentence, holder, nearTo(scores, sentence, others));
  const named = Object.fromEntries(PRESENCE_FEATURES.map((name, k) => [name, features[k]!]));
  return {
    features: named as Record<PresenceFeature, number>,
    absent: isAbsent(event, scores, sentence, [holder], others),
  };
}

const find = ({ sentences }: WeighedEvent, places: readonly number[], norm: string) =>
  places.find((at) => sentences[at]!.sentence.words.some((word) => word.norm === norm))!;

describe('what tells whether an article says what a sentence of another one does', () => {
  const scored = scoredSentences(ferry.herald, ferry.courier);
  const { event, places } = scored;
  const tide = look(scored, find(event, places[1]!, 'tide'));
  const sonar = look(scored, find(event, places[1]!, 'sonar'));

  test('a further fact brings new words and matches nothing', () => {
    expect(tide.absent).toBe(true);
    expect(sonar.absent).toBe(false);
    expect(tide.features.novelty).toBeGreaterThan(sonar.features.novelty);
    expect(tide.features.match).toBeLessThan(sonar.features.match);
  });

  test('a sentence between others that the article has is more likely there', () => {
    const boats = look(scored, find(event, places[1]!, 'lifeboats'));
    const last = look(scored, places[1]!.at(-1)!);
    expect(boats.features.around).toBeGreaterThan(last.features.around);
  });

  test('what gives the time of day that the article gives is not called absent from it', () => {
    const page = article({
      id: 'page',
      text: 'A camera in Hallen recorded the ferry at 5:52 p.m. on its way.',
    });
    const at = (time: string) => {
      const text = `Some three hundred villagers watched purple fireworks at about ${time} from their gardens.`;
      const scored = scoredSentences(page, article({ id: 'other', text }));
      return look(scored, scored.places[1]![0]!).absent;
    };
    expect(at('6pm')).toBe(false);
    expect(at('9pm')).toBe(true);
  });

  test('a third article that is near to both is a way', () => {
    const page = article({
      id: 'page',
      text: 'The ferry Astrid was freed by three tugboats on Tuesday night.',
    });
    const third = article({
      id: 'third',
      text: 'On Tuesday night three tugboats freed the ferry Astrid, which is now on its way to a dry dock in Hallen.',
    });
    const other = article({
      id: 'other',
      text: 'Towards a dry dock in Hallen the ship is now on its way, the owners said.',
    });
    const without = scoredSentences(page, other);
    const withThird = scoredSentences(page, third, other);
    const alone = look(without, without.places[1]![0]!).features;
    expect(look(withThird, withThird.places[2]![0]!).features.neighbour).toBeGreaterThan(alone.neighbour);
  });

  test('an article without sentences holds nothing, so that all is absent from it', () => {
    const { event, scores, places } = scored;
    const empty = holderOf(event, scores, []);
    expect(empty.best(places[1]![0]!)).toBe(0);
    expect(isAbsent(event, scores, places[1]![0]!, [empty], [])).toBe(true);
  });

  test('is finite whatever is said', () => {
    const text = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 3 }), (articles) => {
        const hostile = scoredSentences(
          ...articles.map((lines, i) =>
            article({ id: `${i}`, text: [...lines, 'a a a a', '\ud800 \ud800 x 他 7'].join(' b c. ') }),
          ),
        );
        for (const at of hostile.places.at(-1)!)
          for (const value of Object.values(look(hostile, at).features))
            expect(Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
