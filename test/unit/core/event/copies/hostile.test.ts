import fc from 'fast-check';
import { expect, test } from 'vitest';
import { independence } from '../../../../../src/core/event/independence.ts';
import { groupOrigins } from '../../../../../src/core/event/origins.ts';
import { article } from '../../sample-event.ts';
import { agency, everySixthReplaced, own, quotation, text } from './invented-reports.ts';

const of = (texts: readonly string[], more = {}) =>
  texts.map((each, i) => article({ id: `${i}`, outlet: `outlet ${i}`, text: each, ...more }));

test('bad texts neither throw nor are copies', () => {
  const bad = [
    '',
    ' ',
    'One.',
    '\ud800\udc00\ud800 “ \udfff',
    '\n\n\n',
    '“”',
    '。、',
    'Only one sentence here.',
  ];
  const origins = groupOrigins([...of(bad), ...of(bad).map((each) => ({ ...each, id: `${each.id} again` }))]);
  expect(origins).toHaveLength(2 * bad.length);
});

test('the same article twice, also under one id', () => {
  const whole = text(agency);
  expect(groupOrigins(of([whole, whole]))).toHaveLength(1);
  expect(groupOrigins(of([whole, whole], { id: 'one' })).flatMap((origin) => origin.articles)).toEqual([
    'one',
    'one',
  ]);
});

/** 45,000 pairs compared one by one would take minutes. */
test('300 prints of one text, 300 texts with one passage, 300 of their own', () => {
  expect(groupOrigins(of(Array.from({ length: 300 }, () => text(agency))))).toHaveLength(1);

  const words = own.join(' ').split(' ');
  const shuffled = (i: number) => words.map((_, k) => words[(k * (i * 2 + 7) + i) % words.length]).join(' ');
  const passage = of(
    Array.from({ length: 300 }, (_, i) => `${shuffled(i)}\n\n${agency[1]}\n\n${shuffled(i + 300)}`),
  );
  const origins = groupOrigins(passage);
  const { countReports } = independence(passage, origins);
  const places = passage.map(({ id, text: whole }) => {
    const start = whole.indexOf(agency[1]!);
    return { article: id, start, end: start + agency[1]!.length };
  });
  expect(countReports(places)).toBe(1);
  expect(groupOrigins(of(Array.from({ length: 300 }, (_, i) => shuffled(i)))).length).toBeGreaterThan(200);
});

test('every article is in one origin, and the order of the articles doesn’t matter to who is with whom', () => {
  const pool = of([
    text(agency),
    text(agency.slice(0, 3)),
    text(everySixthReplaced(agency)),
    text(own),
    text([...own.slice(0, 4), ...agency.slice(2, 5), ...own.slice(4)]),
    '',
  ]).map((each, i) => ({ ...each, published: `2031-05-0${i + 1}` }));
  const sets = (articles: typeof pool) =>
    groupOrigins(articles)
      .map((origin) => [...origin.articles].sort().join())
      .sort();
  fc.assert(
    fc.property(fc.shuffledSubarray(pool), (articles) => {
      const found = groupOrigins(articles).flatMap((origin) => origin.articles);
      expect(found.sort()).toEqual(articles.map(({ id }) => id).sort());
      expect(sets(articles)).toEqual(sets([...articles].sort((a, b) => (a.id < b.id ? -1 : 1))));
    }),
    { numRuns: 40 },
  );
});

test('passages lie inside their articles, and none is of two origins, whatever paragraphs are mixed', () => {
  const paragraphs = fc.subarray([...agency, ...own, quotation], { minLength: 1, maxLength: 9 });
  const credits = fc.constantFrom(null, 'Reuters', 'Jane Doe and AP');
  const one = fc.tuple(paragraphs, credits, fc.constantFrom('2031-05-07', '2031-05-08', null));
  fc.assert(
    fc.property(fc.array(one, { maxLength: 6 }), (all) => {
      const articles = all.flatMap(([each, byline, published], i) =>
        of([text(each)], { id: `${i}`, outlet: `outlet ${i % 4}`, byline, published }),
      );
      const lengths = new Map(articles.map(({ id, text: whole }) => [id, whole.length]));
      const ofPlace = new Map<string, string>();
      let twice = 0;
      for (const { id, parts, articles: inside } of groupOrigins(articles)) {
        for (const part of parts) {
          expect(inside).not.toContain(part.article);
          expect(part.words).toBeGreaterThanOrEqual(8);
          for (const { article: at, start, end } of [part, part.source]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(lengths.get(at)!);
          }
          for (let place = part.start; place < part.end; place++) {
            const key = `${part.article} ${place}`;
            twice += Number((ofPlace.get(key) ?? id) !== id);
            ofPlace.set(key, id);
          }
        }
      }
      expect(twice).toBe(0);
    }),
    { numRuns: 100 },
  );
});
