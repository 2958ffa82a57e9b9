import { describe, expect, test } from 'vitest';
import { ALIGNING } from '../../../../../src/core/facts/thresholds.ts';
import { article } from '../../sample-event.ts';
import { aligned } from '../sample-sentences.ts';

const english = article({
  id: 'en',
  published: '2022-12-19',
  text: [
    'Vladimir Putin flew to Minsk on 19 December 2022 to meet Alexander Lukashenko.',
    'About 9,200 soldiers are stationed in Belarus, said Sergei Shoigu on Monday.',
    'Farmers near Brest complained about the early frost that destroyed their harvest.',
  ].join('\n\n'),
});
const russian = article({
  id: 'ru',
  lang: 'ru',
  published: '2022-12-19',
  text: [
    'Владимир Путин прилетел 19 декабря 2022 года в Минск на переговоры с Александром Лукашенко.',
    'По словам Сергея Шойгу, в Белоруссии размещены 9200 военнослужащих.',
    'Синоптики обещают сильные снегопады и гололёд на дорогах всей страны.',
  ].join('\n\n'),
});

describe('articles in two languages', () => {
  const { onPage, elsewhere } = aligned([english, russian]);

  test('match by names, numbers and dates, and only possibly', () => {
    const matched = onPage.map(({ centre, points }) => [
      centre.sentence.position,
      points.map((point) => point.sentence.sentence.position),
    ]);
    expect(matched).toContainEqual([1, [1]]);
    for (const { points } of onPage)
      for (const { score } of points) {
        expect(score).toBeGreaterThanOrEqual(ALIGNING.possible);
        expect(score).toBeLessThan(ALIGNING.strong);
      }
  });

  test('what they have in common is not absent', () => {
    const absent = elsewhere.flatMap(({ centre, points }) => [
      centre,
      ...points.map((each) => each.sentence),
    ]);
    expect(absent.map(({ sentence }) => sentence.position)).not.toContain(1);
  });
});
