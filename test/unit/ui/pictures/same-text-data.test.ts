import { describe, expect, it, test } from 'vitest';
import { outletColumns } from '../../../../src/ui/outlets/outlet-columns.ts';
import { sameTextOf } from '../../../../src/ui/pictures/same-text/same-text-data.ts';
import { origin } from '../../core/context/sample-values.ts';
import { context } from '../popup/sample-context.ts';
import { CONTEXTS } from './contexts.ts';

describe.each(CONTEXTS)('shared text of %s', (_, given) => {
  const columns = outletColumns(given);
  const data = sameTextOf(given, columns);

  it('has every pair of the context once, with its share', () => {
    const inCommon = given.origins.flatMap((each) => each.inCommon);
    expect(inCommon.length).toBeGreaterThan(0);
    expect(data.pairs).toHaveLength(inCommon.length);
    for (const { articles, containment, words } of inCommon) {
      const pair = data.pairs.find(({ a, b }) =>
        articles.every((id) => [a, b].some((n) => data.columns[n]!.articles.includes(id))),
      );
      expect(pair).toMatchObject({ share: containment, words });
    }
  });

  it('names every outlet, with text in common or without', () => {
    expect([...data.columns, ...data.alone].map(({ key }) => key).toSorted()).toEqual(
      columns.map(({ key }) => key).toSorted(),
    );
    for (const { a, b } of data.pairs) expect(a).toBeLessThan(b);
  });
});

test('copies are told from passages; of two articles the more counts, and an outlet shares nothing with itself', () => {
  const given = context([], {
    origins: [
      origin({
        id: 'copy',
        kind: 'copy',
        articles: ['page', 'c'],
        inCommon: [
          { articles: ['c', 'page'], containment: 0.7, words: 50 },
          { articles: ['page', 'd'], containment: 0.2, words: 12 },
          { articles: ['d', 'd'], containment: 1, words: 90 },
          { articles: ['page', 'gone'], containment: 1, words: 90 },
        ],
      }),
      origin({ id: 'd', articles: ['d'] }),
    ],
  });
  const data = sameTextOf(given, outletColumns(given));
  expect(data.pairs.map(({ a, b, ...pair }) => [data.columns[a]!.name, data.columns[b]!.name, pair])).toEqual(
    [
      ['Page Post', 'Copy Courier', { share: 0.7, words: 50, kind: 'copy' }],
      ['Page Post', 'The Dove', { share: 0.2, words: 12, kind: 'part' }],
    ],
  );
});
