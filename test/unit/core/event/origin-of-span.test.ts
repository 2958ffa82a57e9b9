import { describe, expect, test } from 'vitest';
import { independence } from '../../../../src/core/event/independence.ts';
import { originOfSpan } from '../../../../src/core/event/origin-of-span.ts';
import { groupOrigins } from '../../../../src/core/event/origins.ts';
import { article } from '../sample-event.ts';
import { agency, own, text } from './copies/invented-reports.ts';

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
    const { countReports, dependentReports } = independence(all, origins);
    const [passage, ownWords] = [place(mixed, agency[3]!), place(mixed, own[1]!)];
    expect(countReports([place(wire, agency[3]!), passage])).toBe(1);
    expect(countReports([place(wire, agency[3]!), place(again, agency[3]!), ownWords])).toBe(2);
    expect(dependentReports(passage, place(again, agency[3]!))).toBe(true);
    expect(dependentReports(ownWords, place(again, agency[3]!))).toBe(false);
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
