import { expect, test } from 'vitest';
import { dayOf } from '../../../../src/core/index/day.ts';
import { glanceOf } from '../../../../src/corpus/glance/glance.ts';

const row = (outlet: string, published: string | null, lang: string | null = 'en', cutOff = false) => ({
  outlet,
  published,
  lang,
  cutOff,
});

test('articles are counted by outlet, by day and by language', () => {
  const glance = glanceOf([
    row('Herald', '2022-12-19T10:00:00+01:00'),
    row('Herald', '2022-12-18', 'en', true),
    row(' HERALD ', '2022-12-19'),
    row('Courier', null, 'de'),
    row('', '2022-12-20', null),
  ]);
  expect(glance).toEqual({
    articles: 5,
    undated: 1,
    cutOff: 1,
    outlets: [
      {
        name: 'Herald',
        articles: 3,
        undated: 0,
        cutOff: 1,
        days: [dayOf('2022-12-18'), dayOf('2022-12-19')],
        counts: [1, 2],
      },
      { name: '', articles: 1, undated: 0, cutOff: 0, days: [dayOf('2022-12-20')], counts: [1] },
      { name: 'Courier', articles: 1, undated: 1, cutOff: 0, days: [], counts: [] },
    ],
    languages: [
      { tag: 'en', articles: 3, outlets: 1 },
      { tag: '', articles: 1, outlets: 0 },
      { tag: 'de', articles: 1, outlets: 1 },
    ],
  });
});

test('nothing is counted where nothing is held', () => {
  expect(glanceOf([])).toEqual({ articles: 0, undated: 0, cutOff: 0, outlets: [], languages: [] });
});
