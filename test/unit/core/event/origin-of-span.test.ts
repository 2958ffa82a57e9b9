import { describe, expect, test } from 'vitest';
import { independence } from '../../../../src/core/event/independence.ts';
import { originOfSpan } from '../../../../src/core/event/origin-of-span.ts';
import { groupOrigins } from '../../../../src/core/event/origins.ts';
import { article } from '../sample-event.ts';
import { agency, own, quotation, text } from './copies/invented-reports.ts';

const printed = (outlet: string, paragraphs: readonly string[], more = {}) =>
  article({ id: outlet, outlet, text: text(paragraphs), published: '2031-05-07', ...more });
const wire = printed('Wire', agency, { byline: 'Reuters' });
const again = printed('Again', agency);
const mixed = printed('Mixed', [...own.slice(0, 4), ...agency.slice(2, 5), ...own.slice(4)]);
const place = ({ id, text: whole }: { id: string; text: string }, words: string) => {
  const start = whole.indexOf(words);
  return { article: id, start, end: start + words.length };
};

describe('the origin of a place', () => {
  const all = [mixed, wire, again];
  const origins = groupOrigins(all);
  const originAt = originOfSpan(origins);

  test('in a passage that was taken over is the one it comes from, else the article’s own', () => {
    expect(originAt(place(mixed, agency[3]!))).toBe('Wire');
    expect(originAt(place(mixed, own[1]!))).toBe('Mixed');
    expect(originAt(place(wire, agency[3]!))).toBe('Wire');
    expect(originAt(place(again, agency[3]!))).toBe('Wire');
  });

  test('half in a passage is in it, less is not', () => {
    const start = mixed.text.indexOf(agency[2]!);
    expect(originAt({ article: 'Mixed', start: start - 10, end: start + 30 })).toBe('Wire');
    expect(originAt({ article: 'Mixed', start: start - 40, end: start + 30 })).toBe('Mixed');
  });

  test('of an article that is in no origin, and of nothing, is its own', () => {
    expect(originAt({ article: 'nowhere', start: 0, end: 9 })).toBe('nowhere');
    expect(originAt({ article: 'Mixed', start: 5, end: 5 })).toBe('Mixed');
    expect(originOfSpan([])({ article: 'x', start: 0, end: 1 })).toBe('x');
  });

  test('counts independent voices', () => {
    const { countReports } = independence(all, origins);
    const [passage, ownWords] = [place(mixed, agency[3]!), place(mixed, own[1]!)];
    expect(countReports([place(wire, agency[3]!), passage])).toBe(1);
    expect(countReports([place(wire, agency[3]!), place(again, agency[3]!), ownWords])).toBe(2);
    expect(countReports([])).toBe(0);
  });

  test('says why, with the places on both sides', () => {
    const origin = origins.find(({ id }) => id === 'Wire')!;
    expect(origin.credit).toMatchObject({
      article: 'Wire',
      agency: 'Reuters',
      in: 'byline',
      start: 0,
      end: 7,
    });
    expect(origin.parts.length).toBeGreaterThan(0);
    const texts = new Map(all.map((each) => [each.id, each.text]));
    for (const { article: id, start, end, source } of [...origin.parts, ...origin.passages]) {
      const [copied, from] = [texts.get(id)!.slice(start, end), texts.get(source.article)!];
      expect(copied).toBe(from.slice(source.start, source.end));
      expect(copied.length).toBeGreaterThan(50);
    }
  });
});

describe('a short passage inside a longer one', () => {
  // A and B share three paragraphs, of which the agency printed the second.
  const [p1, p2, p3] = [agency[1]!, agency[2]!, agency[3]!];
  const filler = own.map((paragraph) => paragraph.split(' ').reverse().join(' '));
  const sorted = own.map((paragraph) => paragraph.split(' ').sort().join(' '));
  const a = printed('A', [...own.slice(0, 5), p1, p2, p3, ...own.slice(5)]);
  const b = printed('B', [...filler, p1, p2, p3, ...filler.slice(0, 2)], { published: '2031-05-08' });
  const c = printed('C', [...sorted, p2, sorted[3]!], { byline: 'Reuters' });
  const all = [a, b, c];

  test.each([all, [...all].reverse(), [b, c, a]].map((each) => [each.map(({ id }) => id).join(), each]))(
    'is the only part that the short one’s origin owns, in the order %s',
    (_, articles) => {
      const origins = groupOrigins(articles as typeof all);
      const originAt = originOfSpan(origins);
      const owners = (paragraph: string) => [a, b].map((each) => originAt(place(each, paragraph)));
      expect([p1, p2, p3].map(owners)).toEqual([
        ['A', 'A'],
        ['C', 'C'],
        ['A', 'A'],
      ]);
      for (const { start, end, source } of origins.find(({ id }) => id === 'C')!.parts) {
        expect(Math.abs(end - start - p2.length)).toBeLessThan(30);
        expect(source.end - source.start).toBe(end - start);
      }
      const { countReports } = independence(all, origins);
      expect(countReports([place(a, p1), place(b, p1), place(c, sorted[2]!)])).toBe(2);
      expect(countReports([place(a, p2), place(b, p2), place(c, p2)])).toBe(1);
    },
  );

  test('leaves a quotation beside it to those who print that', () => {
    for (const paragraphs of [
      [p1, quotation, p2, p3],
      [p1, p2, quotation, p3],
    ]) {
      const [x, y] = [
        printed('X', [...own.slice(0, 5), ...paragraphs, ...own.slice(5)]),
        printed('Y', [...filler, ...paragraphs, ...filler.slice(0, 2)], { published: '2031-05-08' }),
      ];
      const originAt = originOfSpan(groupOrigins([x, y, c]));
      expect([p1, quotation, p2, p3].map((each) => originAt(place(y, each)))).toEqual(['X', 'X', 'C', 'X']);
    }
  });

  test('a few words that differ make no part of their own', () => {
    const changed = printed('D', [...sorted, p2.replace('a fisherman who saw', 'an angler who noticed')], {
      byline: 'Reuters',
    });
    const origins = groupOrigins([a, b, changed]);
    expect(origins.find(({ id }) => id === 'D')!.parts.map(({ article: id }) => id)).toHaveLength(4);
    expect(originOfSpan(origins)(place(b, p2))).toBe('D');
  });
});

test('all who print one passage have it from one origin', () => {
  const others = ['A', 'B', 'C'].map((id, i) =>
    printed(
      id,
      [own[i]!, own[i + 1]!, own[i + 2]!, agency[3]!, own[i + 3]!].map((each, k) =>
        k === 3 ? each : `${id} ${each.split(' ').sort().join(' ')}`,
      ),
    ),
  );
  const origins = groupOrigins([...others, wire]);
  const originAt = originOfSpan(origins);
  expect(new Set([...others, wire].map((each) => originAt(place(each, agency[3]!)))).size).toBe(1);
});

test('a passage that one outlet prints in two articles is no other origin', () => {
  const twice = ['one', 'two'].map((id, i) => ({
    ...printed('Daily', [...own.slice(i * 4, i * 4 + 4), ...agency.slice(2, 4)]),
    id,
  }));
  const origins = groupOrigins(twice);
  expect(origins.flatMap((origin) => origin.parts)).toEqual([]);
  const { countReports } = independence(twice, origins);
  expect(countReports(twice.map((each) => place(each, agency[3]!)))).toBe(1);
});
