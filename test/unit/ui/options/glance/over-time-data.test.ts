import { expect, test } from 'vitest';
import { dayOf } from '../../../../../src/core/index/day.ts';
import { overTime } from '../../../../../src/ui/options/glance/over-time-data.ts';
import { MOST } from '../../../../../src/ui/options/glance/thresholds.ts';
import { sampleGlance } from './sample-glance.ts';

test('each outlet has a row, each day a cell', () => {
  const data = overTime(
    sampleGlance(
      { outlet: 'Herald', from: '2022-12-01', articles: 3 },
      { outlet: 'Herald', from: '2022-12-02', articles: 1 },
      { outlet: 'Courier', from: '2022-12-04', articles: 1 },
      { outlet: 'Courier', from: null, articles: 1 },
    ),
  )!;
  expect(data.periods.unit).toBe('day');
  expect(data.periods.list[0]).toEqual({ from: dayOf('2022-12-01'), to: dayOf('2022-12-02') });
  expect(data.rows).toEqual([
    { name: 'Herald', outlets: 1, articles: 4, cells: [1, 2, 1, 0] },
    { name: 'Courier', outlets: 1, articles: 2, cells: [0, 0, 0, 1] },
  ]);
  expect(data).toMatchObject({ most: 2, before: 0, after: 0 });
});

test('outlets beyond the most that are read stand in one row, and nothing is lost', () => {
  const outlets = Array.from({ length: MOST.outlets + 5 }, (_, i) => ({
    outlet: `Outlet ${i}`,
    from: '2022-12-01',
    articles: 1 + (i % 3),
  }));
  const glance = sampleGlance(...outlets);
  const { rows } = overTime(glance)!;
  expect(rows).toHaveLength(MOST.outlets);
  expect(rows.at(-1)).toMatchObject({ name: null, outlets: 6 });
  expect(rows.reduce((sum, { articles }) => sum + articles, 0)).toBe(glance.articles);
  expect(rows.flatMap(({ cells }) => cells).reduce((sum, n) => sum + n, 0)).toBe(glance.articles);
});

test('what lies beyond the axis is counted', () => {
  const { before, after, rows } = overTime(
    sampleGlance(
      { outlet: 'Herald', from: '2022-01-01', articles: 300 },
      { outlet: 'Herald', from: '1970-01-01', articles: 1 },
      { outlet: 'Herald', from: '2092-01-01', articles: 2 },
    ),
  )!;
  expect({ before, after }).toEqual({ before: 1, after: 2 });
  expect(rows[0]!.cells.reduce((sum, n) => sum + n, 0)).toBe(300);
});

test('without a date there is nothing to draw', () => {
  expect(overTime(sampleGlance({ outlet: 'Herald', from: null, articles: 3 }))).toBeNull();
});
