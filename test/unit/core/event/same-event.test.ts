import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/core/article/article.ts';
import { daysApart, eventReasons, sameEvent } from '../../../../src/core/event/same-event.ts';
import { articleTerms } from '../../../../src/core/index/article-terms.ts';
import { article, ferry, rarity } from '../sample-event.ts';

const terms = (each: Article) => articleTerms(each, rarity);
const match = (a: Article, b: Article) => sameEvent(a, terms(a), b, terms(b));
const { herald, courier, evening, other } = ferry;
const on = (each: Article, published: string | null): Article => ({ ...each, published });

describe('the same event', () => {
  test('is seen across outlets and a day apart, and is symmetric', () => {
    for (const [a, b] of [
      [herald, courier],
      [herald, evening],
      [courier, evening],
    ] as const) {
      expect(match(a, b).sameEvent).toBe(true);
      expect(match(a, b).score).toBeCloseTo(match(b, a).score, 12);
    }
  });

  test('is not another event at the same place on the same day, though its name is rare', () => {
    expect(match(herald, on(other, herald.published)).sameEvent).toBe(false);
  });

  test('is less sure the farther the dates are apart; one day costs nothing', () => {
    const scores = ['2031-03-14', '2031-03-15', '2031-03-16', '2031-03-19', '2031-04-19'].map(
      (published) => match(herald, on(courier, published)).score,
    );
    expect(scores[1]).toBe(scores[0]);
    for (let i = 2; i < scores.length; i++) expect(scores[i]).toBeLessThan(scores[i - 1]!);
    expect(match(herald, on(courier, '2031-04-19')).score).toBe(
      match(herald, on(courier, '2041-04-19')).score,
    );
  });

  test('without a date the terms have to say more', () => {
    const undated = match(on(herald, null), courier);
    expect(undated.sameEvent).toBe(true);
    expect(undated.score).toBeLessThan(match(herald, courier).score);
    expect(match(herald, on(courier, 'yesterday'))).toEqual(match(herald, on(courier, null)));
  });

  test('an article about nothing is part of no event', () => {
    expect(match(herald, article({})).sameEvent).toBe(false);
    expect(match(article({}), article({})).sameEvent).toBe(false);
  });

  test('scores lie between 0 and 1', () => {
    for (const a of Object.values(ferry))
      for (const b of Object.values(ferry)) {
        expect(match(a, b).score).toBeGreaterThan(0);
        expect(match(a, b).score).toBeLessThan(1);
      }
  });
});

test('days apart are counted in whole days, and not known without both dates', () => {
  expect(daysApart(herald, evening)).toBe(1);
  expect(daysApart(evening, herald)).toBe(1);
  expect(daysApart(herald, on(evening, null))).toBeNull();
  expect(daysApart(on(herald, 'soon'), evening)).toBeNull();
});

describe('the reasons', () => {
  const reasons = eventReasons(terms(herald), courier, terms(courier));

  test('are what both have, as it is written in the other, heaviest first', () => {
    expect(reasons.length).toBeGreaterThan(2);
    for (const { text, weight } of reasons) {
      expect(`${courier.title}\n${courier.text}`).toContain(text);
      expect(weight).toBeGreaterThan(0);
    }
    const weights = reasons.map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(1 + 1e-9);
  });

  test('say what kind they are', () => {
    const kinds = new Map(reasons.map(({ text, kind }) => [text, kind]));
    expect(kinds.get('Norvik')).toBe('name');
    expect(kinds.get('340') ?? 'number').toBe('number');
  });

  test('are none where nothing is shared', () => {
    const none = article({ text: 'zzz yyy xxx' });
    expect(eventReasons(terms(herald), none, terms(none))).toEqual([]);
  });
});
