import { describe, expect, test } from 'vitest';
import { independence } from '../../../../src/core/event/independence.ts';
import { groupOrigins } from '../../../../src/core/event/origins.ts';
import { article, ferry } from '../sample-event.ts';

const { herald, courier, evening } = ferry;

function of(...articles: Parameters<typeof groupOrigins>[0]) {
  return independence(articles, groupOrigins(articles));
}
const ids = (articles: readonly { id: string }[]) => articles.map(({ id }) => id);

describe('independent voices', () => {
  test('three outlets with texts of their own are three', () => {
    const all = [herald, courier, evening];
    expect(of(...all).count(ids(all))).toBe(3);
  });

  test('two articles of one outlet are one, however it is spelt', () => {
    const again = article({
      ...courier,
      id: 'again',
      url: null,
      outlet: `The ${herald.outlet}`,
      text: courier.text,
    });
    const all = [herald, evening, again];
    expect(of(...all).count(ids(all))).toBe(2);
  });

  test('articles that credit one agency are one', () => {
    const all = [herald, courier].map((each) => ({ ...each, byline: 'Reuters' }));
    expect(of(...all).count(ids(all))).toBe(1);
  });

  test("an outlet's agency copy links nobody who is not of the set", () => {
    const copyHere = article({ ...courier, id: 'copy-here', url: null, outlet: herald.outlet });
    const all = [herald, courier, copyHere];
    const { count } = of(...all);
    expect(count([herald.id, courier.id])).toBe(2);
    expect(count([herald.id, courier.id, copyHere.id])).toBe(1);
  });

  test('articles without an outlet are not one outlet', () => {
    const all = [herald, evening].map((each) => ({ ...each, outlet: '' }));
    expect(of(...all).count(ids(all))).toBe(2);
  });
});
