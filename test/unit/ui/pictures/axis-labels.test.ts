import { expect, it, test } from 'vitest';
import { widthOf } from '../../../../src/ui/pictures/frame/fitted.ts';
import { TEXT } from '../../../../src/ui/pictures/frame/paint.ts';
import { axisLabels } from '../../../../src/ui/pictures/timeline/axis-labels.ts';
import { timeAxis } from '../../../../src/ui/pictures/timeline/time-axis.ts';
import type { Timeline } from '../../../../src/ui/pictures/timeline/timeline-data.ts';

const END = 400;
const labelsOf = (from: string, to: string, zone: number | null, left = 6) => {
  const data = { from: Date.parse(from), to: Date.parse(to), zone } as Timeline;
  return axisLabels(timeAxis(data, left, END - 14), END);
};
const SPANS: readonly [string, string, number | null][] = [
  ['2022-12-19', '2022-12-20', null],
  ['2022-12-19', '2022-12-20', 0],
  ['2022-12-16T23:00Z', '2022-12-17T20:00Z', 0],
  ['2022-12-16T22:10Z', '2022-12-19T07:00Z', 0],
  ['2022-12-01', '2023-03-20', null],
  ['2022-12-19T10:00Z', '2022-12-19T10:02Z', 0],
];

test.each(SPANS)('from %s to %s no label is cut off or stands in another', (from, to, zone) => {
  for (const left of [6, 120]) {
    const placed = labelsOf(from, to, zone, left);
    expect(placed.length).toBeGreaterThan(0);
    let end = 0;
    for (const { x, label } of placed) {
      expect(x).toBeGreaterThanOrEqual(end);
      end = x + widthOf(label, TEXT.small);
    }
    expect(end).toBeLessThanOrEqual(END);
  }
});

it('shows no hour whose day is not named to its left', () => {
  let hours = 0;
  for (let start = 0; start < 24; start++)
    for (let length = 1; length <= 60; length += 3)
      for (const end of [328, 400, 500, 700]) {
        const from = Date.UTC(2022, 11, 16, start, 40);
        const axis = timeAxis({ from, to: from + length * 3_600_000, zone: 0 } as Timeline, 6, end - 14);
        const day = (label: string) => /^\d+ Dec/.exec(label)?.[0];
        let named = '';
        for (const { x, label } of axisLabels(axis, end)) {
          named = day(label) ?? named;
          if (day(label)) continue;
          hours++;
          const middle = x + widthOf(label, TEXT.small) / 2;
          const tick = axis.ticks.find((each) => each.label === label && Math.abs(each.x - middle) < 1);
          expect([label, named]).toEqual([label, tick!.day]);
        }
      }
  expect(hours).toBeGreaterThan(1_000);
});

it('says on which day it begins, where its first line is of the next', () => {
  const labels = labelsOf('2022-12-16T23:00Z', '2022-12-17T20:00Z', 0, 120).map(({ label }) => label);
  expect(labels.slice(0, 2)).toEqual(['16 Dec', '17 Dec']);
  expect(labelsOf('2022-12-17T01:00Z', '2022-12-17T20:00Z', 0, 120)[0]?.label).toMatch(/^17 Dec/);
});

it('keeps a label whole whose line is at the edge', () => {
  expect(labelsOf('2022-12-19T00:30Z', '2022-12-20', 0)[0]).toEqual({ x: 0, label: '19 Dec' });
});
