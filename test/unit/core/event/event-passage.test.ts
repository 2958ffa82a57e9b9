import { describe, expect, test } from 'vitest';
import { cut } from '../../../../src/core/article/article.ts';
import { eventPassage, passagesOf } from '../../../../src/core/event/event-passage.ts';
import { sameEvent } from '../../../../src/core/event/same-event.ts';
import { PASSAGE } from '../../../../src/core/event/thresholds.ts';
import { article, ferry, rarity, tables } from '../sample-event.ts';

/** Paragraphs that share no word: what different events have in common. */
const unrelated = (seed: number) =>
  Array.from({ length: 100 }, (_, i) => `w${String.fromCharCode(97 + seed)}${(i * 7919 + seed) % 97}x`).join(
    ' ',
  );
const roundUp = article({
  outlet: 'Wire',
  title: 'What happened today',
  published: '2031-03-14',
  text: [0, 1, 2].map(unrelated).concat(ferry.courier.text, [3, 4, 5].map(unrelated)).join('\n\n'),
});

describe('a round-up', () => {
  test('matches by the passage that is on the event, whichever of the two it is', () => {
    for (const match of [
      sameEvent(ferry.herald, roundUp, tables),
      sameEvent(roundUp, ferry.herald, tables),
    ]) {
      expect(match.sameEvent).toBe(true);
      expect(match.passage?.article).toBe(roundUp.id);
      expect(cut(roundUp.text, match.passage!)).toContain('Astrid');
    }
  });

  test('does not where it has none, and says so by no passage', () => {
    const other = { ...roundUp, id: 'other', text: [0, 1, 2, 3, 4, 5, 6].map(unrelated).join('\n\n') };
    const match = sameEvent(ferry.herald, other, tables);
    expect(match).toMatchObject({ sameEvent: false, passage: null });
    expect(eventPassage(ferry.herald, other, rarity)).toBeNull();
  });

  test('an article whose passages have to do with each other is none', () => {
    const long = { ...ferry.courier, id: 'long', text: `${ferry.courier.text}\n\n`.repeat(10) };
    expect(passagesOf(long, rarity).cohesion).toBeGreaterThan(PASSAGE.mostCohesion);
    expect(eventPassage(ferry.herald, long, rarity)).toBeNull();
  });

  test('is not weighed where no passage of it can be of use, and nothing else becomes of it', () => {
    const found = eventPassage(ferry.herald, roundUp, rarity)!;
    expect(eventPassage(ferry.herald, roundUp, rarity, found.likeness)).toEqual(found);
    expect(eventPassage(ferry.herald, roundUp, rarity, found.likeness + 1e-6)).toBeNull();
    // Every article and every demand: what is found with one is what is found without, if that is enough.
    const all = [ferry.herald, ferry.courier, roundUp, { ...roundUp, id: 'other', text: unrelated(6) }];
    for (const query of all)
      for (const article of all)
        for (const least of [0.05, 0.2, 0.4, 0.8]) {
          const free = eventPassage(query, article, rarity);
          const wanted = free !== null && free.likeness >= least ? free : null;
          expect(eventPassage(query, article, rarity, least)).toEqual(wanted);
        }
  });

  test('has a limited number of passages, all of them in the text', () => {
    const { passages } = passagesOf(article({ text: 'sonar and hull '.repeat(40_000) }), rarity);
    expect(passages).toHaveLength(PASSAGE.most);
    expect(passagesOf(article({}), rarity).passages).toEqual([]);
    expect(passagesOf(article({ text: 'one' }), rarity).passages).toHaveLength(1);
  });
});
