import { describe, expect, it } from 'vitest';
import { dayOf, isoOfDay } from '../../../../../src/core/index/day.ts';
import { MOST } from '../../../../../src/ui/options/glance/thresholds.ts';
import { periodsOver, spanOf } from '../../../../../src/ui/options/glance/time-span.ts';

const day = (iso: string) => dayOf(iso)!;
const over = (first: string, last: string) => {
  const { unit, list } = periodsOver({ first: day(first), last: day(last) });
  return { unit, count: list.length, first: isoOfDay(list[0]!.from), end: isoOfDay(list.at(-1)!.to) };
};

describe('periods', () => {
  it('are days, weeks from Monday on, months or years, and never too many', () => {
    expect(over('2022-12-19', '2022-12-19')).toEqual({
      unit: 'day',
      count: 1,
      first: '2022-12-19',
      end: '2022-12-20',
    });
    expect(over('2022-12-01', '2022-12-31')).toMatchObject({ unit: 'day', count: 31 });
    expect(over('2022-01-01', '2022-12-31')).toEqual({
      unit: 'week',
      count: 53,
      first: '2021-12-27',
      end: '2023-01-02',
    });
    expect(over('2019-03-15', '2022-12-31')).toEqual({
      unit: 'month',
      count: 46,
      first: '2019-03-01',
      end: '2023-01-01',
    });
    expect(over('0021-03-15', '2022-12-31')).toMatchObject({
      unit: 'year',
      count: MOST.periods,
      end: '2023-01-01',
    });
    expect(over('1968-03-15', '2022-12-31')).toEqual({
      unit: 'year',
      count: 55,
      first: '1968-01-01',
      end: '2023-01-01',
    });
  });

  it('follow each other without a gap, over all of a span', () => {
    for (const days of [1, MOST.periods, MOST.periods + 1, 600, 700, 2_000, 3_000, 20_000]) {
      const span = { first: day('1999-11-30'), last: day('1999-11-30') + days - 1 };
      const { list } = periodsOver(span);
      expect(list.length).toBeLessThanOrEqual(MOST.periods);
      expect(list[0]!.from).toBeLessThanOrEqual(span.first);
      expect(list[0]!.to).toBeGreaterThan(span.first);
      expect(list.at(-1)!.to).toBeGreaterThan(span.last);
      expect(list.at(-1)!.from).toBeLessThanOrEqual(span.last);
      list.slice(1).forEach(({ from }, i) => void expect(from).toBe(list[i]!.to));
    }
  });
});

describe('a span', () => {
  it('is of all days', () => {
    expect(
      spanOf(
        new Map([
          [30, 1],
          [10, 2],
        ]),
      ),
    ).toEqual({ first: 10, last: 30 });
    expect(spanOf(new Map())).toBeNull();
  });

  it('of few articles is not stretched by one wrong date either', () => {
    const days = new Map(Array.from({ length: 20 }, (_, i) => [10_000 + i, 1]));
    days.set(0, 1);
    expect(spanOf(days)).toMatchObject({ first: 10_000 });
    // Too few to say which is wrong.
    expect(
      spanOf(
        new Map([
          [0, 1],
          [10_000, 1],
        ]),
      ),
    ).toEqual({ first: 0, last: 10_000 });
  });

  it('is not stretched by a few days far away', () => {
    const days = new Map<number, number>(Array.from({ length: 100 }, (_, i) => [10_000 + i, 3]));
    days.set(0, 1);
    days.set(90_000, 1);
    expect(spanOf(days)).toEqual({ first: 10_000, last: 10_099 });
  });
});
