import { describe, expect, test } from 'vitest';
import { byPublication, firstKnownBy } from '../../../../../src/core/event/copies/publication-order.ts';
import { article } from '../../sample-event.ts';

const at = (...dates: (string | null)[]) =>
  dates.map((published) => article({ id: `${published}`, published }));
const sorted = (...dates: (string | null)[]) =>
  at(...dates)
    .sort(byPublication)
    .map(({ published }) => published);
const known = (...dates: (string | null)[]) => firstKnownBy(at(...dates));

test('in order of publication, undated last', () => {
  expect(
    sorted(null, '2031-03-16', '2031-03-14T18:00:00Z', '2031-03-14', '2031-03-14T19:30:00+02:00'),
  ).toEqual(['2031-03-14T19:30:00+02:00', '2031-03-14T18:00:00Z', '2031-03-14', '2031-03-16', null]);
});

describe('who was first is known', () => {
  test.each<[string, (string | null)[], 'time' | 'day' | null]>([
    ['by the day', ['2031-03-14', '2031-03-15'], 'day'],
    ['by the time of day', ['2031-03-14T08:00:00Z', '2031-03-14T08:01:00Z'], 'time'],
    ['by both', ['2031-03-14T08:00:00Z', '2031-03-15', '2031-03-14T09:00:00Z'], 'time'],
    ['not of one day without times', ['2031-03-14', '2031-03-14'], null],
    ['not of one day where one has no time', ['2031-03-14T08:00:00Z', '2031-03-14'], null],
    ['not of one moment', ['2031-03-14T08:00:00Z', '2031-03-14T09:00:00+01:00'], null],
    ['not where one has no date', ['2031-03-14', null], null],
    ['not where the date is none', ['2031-03-14', 'yesterday'], null],
    ['not of one article', ['2031-03-14'], null],
    ['not of none', [], null],
  ])('%s', (_, dates, how) => expect(known(...dates)).toBe(how));
});
