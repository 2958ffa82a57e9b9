import { describe, expect, it, test } from 'vitest';
import { comparisonView, type FactView } from '../../../../src/ui/comparison/view.ts';
import { type OutletColumn, outletKey } from '../../../../src/ui/outlets/outlet-columns.ts';
import { isBefore, type Published, publishedOf } from '../../../../src/ui/pictures/timeline/published.ts';
import {
  FACT_COUNTS,
  type FactCount,
  reportOf,
  timelineOf,
} from '../../../../src/ui/pictures/timeline/timeline-data.ts';
import { article, context, fact, report } from '../popup/sample-context.ts';
import { CONTEXTS } from './contexts.ts';

const of = (...args: Parameters<typeof context>) => timelineOf(comparisonView(context(...args)));

describe.each(CONTEXTS)('the timeline of %s', (_, given) => {
  const data = timelineOf(comparisonView(given));
  const all = [given.page, ...given.articles];

  it('has every outlet once, the earliest first, the undated last', () => {
    expect(data.rows.map(({ column }) => column.key).toSorted()).toEqual(
      comparisonView(given)
        .columns.map(({ key }) => key)
        .toSorted(),
    );
    const starts = data.rows.map(({ points: [first] }) => (first === undefined ? null : first.published));
    const firstNull = starts.indexOf(null);
    if (firstNull >= 0) expect(starts.slice(firstNull).every((each) => each === null)).toBe(true);
    expect(data.dated).toBe(starts.filter((each) => each !== null).length);
  });

  it('shows each date that an article has, and no other', () => {
    for (const { column, points } of data.rows) {
      const dates = all.filter(({ id, published }) => column.articles.includes(id) && published !== null);
      expect(points.map((point) => point.article).toSorted()).toEqual(dates.map(({ id }) => id).toSorted());
    }
  });

  it('counts the facts that each outlet carries as the context has them', () => {
    for (const { column, facts } of data.rows) {
      const { carries, after, first, unknown } = facts;
      const shared = given.facts.filter(({ reports }) =>
        reports.some((each) => each.article !== given.page.id),
      );
      const own = shared.filter(({ reports }) =>
        reports.some((each) => column.articles.includes(each.article)),
      );
      expect(carries.map(({ id }) => id).toSorted()).toEqual(own.map(({ id }) => id).toSorted());
      expect(new Set([...after, ...first, ...unknown])).toEqual(new Set(carries));
      expect(after.length + first.length + unknown.length).toBe(carries.length);
    }
  });

  it('never has two outlets first with one fact', () => {
    const firsts = data.rows.reduce((sum, { facts }) => sum + facts.first.length, 0);
    expect(firsts).toBeLessThanOrEqual(data.facts);
  });
});

describe('which facts were out before', () => {
  const facts = [fact('one', 3, true, [report('page'), report('b'), report('d')])];
  const dated = (dates: Readonly<Record<string, string | null>>) =>
    of(facts, {
      page: article('page', 'Page Post', { published: dates.page ?? null }),
      articles: [
        article('b', 'Daily Bee', { published: dates.b ?? null }),
        article('d', 'The Dove', { published: dates.d ?? null }),
      ],
    });
  const counts = (data: ReturnType<typeof dated>) =>
    Object.fromEntries(
      data.rows.map(({ column, facts: { after, first, unknown, knownBefore } }) => [
        column.name,
        {
          after: after.length,
          first: first.length,
          unknown: unknown.length,
          knownBefore: knownBefore.length,
        },
      ]),
    );

  it('is told by hours', () => {
    const data = dated({
      page: '2022-12-19T10:00:00Z',
      b: '2022-12-19T09:00:00Z',
      d: '2022-12-19T12:00:00Z',
    });
    expect(counts(data)).toEqual({
      'Daily Bee': { after: 0, first: 1, unknown: 0, knownBefore: 0 },
      'Page Post': { after: 1, first: 0, unknown: 0, knownBefore: 1 },
      'The Dove': { after: 1, first: 0, unknown: 0, knownBefore: 1 },
    });
    expect(data.zone).toBe(0);
  });

  it('is left open on one day', () => {
    const data = dated({ page: '2022-12-19', b: '2022-12-19', d: '2022-12-20' });
    expect(counts(data)).toEqual({
      'Page Post': { after: 0, first: 0, unknown: 1, knownBefore: 0 },
      'Daily Bee': { after: 0, first: 0, unknown: 1, knownBefore: 0 },
      'The Dove': { after: 1, first: 0, unknown: 0, knownBefore: 1 },
    });
    expect(data.zone).toBeNull();
  });

  it('is left open without dates', () => {
    const data = dated({});
    expect(data.dated).toBe(0);
    expect(counts(data)['Page Post']).toEqual({ after: 0, first: 0, unknown: 1, knownBefore: 0 });
  });
});

describe.each(CONTEXTS)('the passage that shows why a fact of %s is counted', (_, given) => {
  const { rows } = timelineOf(comparisonView(given));

  it('is the outlet’s own where it carries it, and another’s that came before where that is said', () => {
    for (const row of rows) {
      const { column, facts, points } = row;
      for (const count of FACT_COUNTS)
        for (const fact of facts[count]) {
          const reports = reportOf(fact, row, count)!;
          expect(fact.reports).toContain(reports);
          if (count === 'knownBefore' || count === 'after') {
            expect(outletKey(reports.column)).not.toBe(outletKey(column));
            const own = count === 'after' ? firstOwn(fact, column) : points[0]!.published;
            expect(isBefore(publishedOf(reports.article.published), own)).toBe(true);
          } else expect(reports.column.key).toBe(column.key);
        }
    }
  });
});

test('every count occurs among them', () => {
  const rows = CONTEXTS.flatMap(([, given]) => timelineOf(comparisonView(given)).rows);
  expect(FACT_COUNTS.filter((count) => !rows.some(({ facts }) => facts[count].length > 0))).toEqual([]);
});

test('of several passages that came before the earliest shows it, of own ones without a date the first', () => {
  const view = comparisonView(
    context([fact('one', 4, true, [report('page'), report('b'), report('d'), report('e')])], {
      page: article('page', 'Page Post', { published: '2022-12-19T10:00:00Z' }),
      articles: [
        article('b', 'Daily Bee', { published: '2022-12-19T09:00:00Z' }),
        article('d', 'The Dove', { published: '2022-12-18' }),
        article('e', 'The Eel', { published: null }),
      ],
    }),
  );
  const { rows } = timelineOf(view);
  const shownOf = (name: string, count: FactCount) => {
    const row = rows.find(({ column }) => column.name === name)!;
    return row.facts[count].map((each) => reportOf(each, row, count)!.article.outlet);
  };
  expect(shownOf('Page Post', 'after')).toEqual(['The Dove']);
  expect(shownOf('Page Post', 'knownBefore')).toEqual(['The Dove']);
  expect(shownOf('Daily Bee', 'after')).toEqual(['The Dove']);
  expect(shownOf('Page Post', 'carries')).toEqual(['Page Post']);
  expect(shownOf('The Eel', 'unknown')).toEqual(['The Eel']);
  expect(shownOf('The Eel', 'knownBefore')).toEqual([]);
});

function firstOwn({ reports }: FactView, { key }: OutletColumn): Published {
  const own = reports
    .filter(({ column }) => column.key === key)
    .map(({ article }) => publishedOf(article.published)!);
  return own.reduce((first, each) => (isBefore(each, first) === true ? each : first));
}

test('times of one zone are shown in it, of several in UTC', () => {
  const at = (page: string, b: string) =>
    of([], {
      page: article('page', 'P', { published: page }),
      articles: [article('b', 'B', { published: b })],
    }).zone;
  expect(at('2022-12-19T10:00:00+03:00', '2022-12-19T11:00:00+03:00')).toBe(180);
  expect(at('2022-12-19T10:00:00+03:00', '2022-12-19T11:00:00Z')).toBe(0);
  expect(at('2022-12-19T10:00:00+03:00', '2022-12-19')).toBe(180);
});
