import { describe, expect, test } from 'vitest';
import { matchArticle, matchArticles } from '../../../../src/core/event/match-article.ts';
import { article, ferry, tables } from '../sample-event.ts';

const { herald, courier, evening, other } = ferry;

describe('matching an article', () => {
  test('gives the same event first, leaves the article itself out', () => {
    const matches = matchArticles(herald, [other, herald, evening, courier], tables);
    expect(matches.map(({ article: { outlet }, sameEvent }) => [outlet, sameEvent])).toEqual([
      ['Baltic Courier', true],
      ['Evening Post', true],
      ['Norvik Herald', false],
    ]);
  });

  test('a score is the same whatever else is held', () => {
    const [alone] = matchArticles(herald, [courier], tables);
    const among = matchArticles(herald, [other, evening, courier, article({ text: 'sonar' })], tables);
    expect(among.find((match) => match.article === courier)?.score).toBe(alone?.score);
  });

  test('lines name the origin: a copy its first publisher', () => {
    const copy = { ...courier, id: 'copy', outlet: 'Port News', url: null, published: '2031-03-15' };
    const lines = matchArticle(herald, [copy, courier], tables);
    expect(lines.map(({ id, origin }) => [id, origin])).toEqual(
      expect.arrayContaining([
        ['copy', courier.id],
        [courier.id, courier.id],
      ]),
    );
  });

  test('the same article twice under two outlets, empty ones and 300 candidates', () => {
    const twice = { ...herald, id: 'twice', url: null, outlet: 'Else' };
    expect(matchArticles(herald, [twice], tables)[0]?.sameEvent).toBe(true);
    expect(matchArticles(article({}), [article({ title: 'a', outlet: 'b' })], tables)[0]?.sameEvent).toBe(
      false,
    );
    const many = Array.from({ length: 300 }, (_, i) => ({
      ...courier,
      id: `c${i}`,
      url: null,
      outlet: `o${i}`,
    }));
    expect(matchArticles(herald, many, tables)).toHaveLength(300);
    expect(matchArticles(herald, [], tables)).toEqual([]);
  });
});
