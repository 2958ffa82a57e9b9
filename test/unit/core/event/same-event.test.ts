import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/core/article/article.ts';
import { daysApart, daysCost, ifSameEvent, sameEvent } from '../../../../src/core/event/same-event.ts';
import { article, ferry, tables } from '../sample-event.ts';

const match = (a: Article, b: Article) => sameEvent(a, b, tables);
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

  test('is less sure the farther the dates are apart, up to a point', () => {
    const text = 'The ferry Astrid ran aground on a sandbank off Norvik with 340 passengers on board.';
    const one = article({ title: 'Ferry Astrid aground off Norvik', text, published: '2031-03-14' });
    const scores = ['2031-03-14', '2031-03-15', '2031-03-16', '2031-03-19', '2031-04-19'].map(
      (published) => match(one, on({ ...one, id: 'x', outlet: 'y' }, published)).score,
    );
    for (let i = 1; i < scores.length; i++) expect(scores[i]).toBeLessThan(scores[i - 1]!);
    expect(daysCost(0)).toBe(0);
    expect(daysCost(40)).toBe(daysCost(4_000));
  });

  test('is less sure where the heads name other days, and not for a day that only one names', () => {
    const told = (day: string) =>
      article({
        title: 'Talks between Astrid owners and port of Hallen',
        published: '2031-03-14',
        text: `The owners of the Astrid met the port authority of Hallen ${day}, Olav Brekke said.`,
      });
    const [friday, same, tuesday, none] = [
      told('on 14 March 2031'),
      told('on 14 March 2031 at noon'),
      told('on 11 March 2031'),
      told(''),
    ];
    expect(match(friday!, tuesday!).score).toBeLessThan(match(friday!, same!).score);
    expect(match(friday!, tuesday!).score).toBeLessThan(match(friday!, none!).score);
  });

  test('is less sure where one only announces what the other reports', () => {
    const told = (verb: string, id: string) =>
      article({
        id,
        title: 'Talks on the ferry Astrid in Hallen',
        published: '2031-03-14',
        text: `The owners of the Astrid ${verb} the port authority of Hallen on Friday, Olav Brekke said.`,
      });
    const [met, meet, meetToo] = [told('met', 'a'), told('will meet', 'b'), told('will meet', 'c')];
    expect(match(met, meet).score).toBeLessThan(match(meet, meetToo).score);
  });

  test('without a date the terms have to say more', () => {
    const undated = match(on(herald, null), courier);
    expect(undated.sameEvent).toBe(true);
    expect(undated.score).toBeLessThan(match(herald, courier).score);
    expect(match(herald, on(courier, 'yesterday')).score).toBe(match(herald, on(courier, null)).score);
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

test('nothing throws, whatever the texts, and the score is a probability', () => {
  const text = fc.array(
    fc.constantFrom('Putin', 'Minsk', 'on Monday', '340', 'the', '\ud800', 'мост', '他', '\n'),
  );
  fc.assert(
    fc.property(text, text, fc.string({ unit: 'binary' }), (a, b, noise) => {
      const [one, other] = [
        article({ text: a.join(' ') + noise }),
        article({ title: noise, text: b.join(' ') }),
      ];
      const { score, sameEvent: same } = match(one, other);
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThan(1);
      expect(same).toBe(score >= 0.5);
      expect(match(other, one).score).toBeCloseTo(score, 9);
      expect(ifSameEvent(one, other, tables)).toEqual(same ? match(one, other) : null);
    }),
  );
});

test('asked for the same event alone, the answer is the same, and no dates are read where they change nothing', () => {
  const otherDay = { ...evening, text: evening.text.replaceAll('Friday', 'Tuesday') };
  const articles = [herald, courier, evening, otherDay, other, on(other, herald.published), article({})];
  for (const a of articles) {
    for (const b of articles) {
      const whole = match(a, b);
      expect(ifSameEvent(a, b, tables)).toEqual(whole.sameEvent ? whole : null);
    }
  }
  const unread = new Proxy(tables.lexicon.languages, {
    get: () => {
      throw new Error('A date was read.');
    },
  });
  const without = { ...tables, lexicon: { languages: unread } };
  expect(ifSameEvent({ ...herald }, { ...other }, without)).toBeNull();
  expect(() => ifSameEvent({ ...herald }, { ...courier }, without)).toThrow('A date was read.');
});
