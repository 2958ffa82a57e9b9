import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, Span } from '../../../../src/core/article/article.ts';
import { wrongPairs } from '../../../../src/core/judging/wrong-pairs.ts';
import { comparePairSteps } from '../../../../src/core/pair/compare-pair.ts';
import type { ComparedPair } from '../../../../src/core/pair/compared-pair.ts';
import { atOnce } from '../../../../src/core/slices.ts';
import { LINEAR } from '../../reads.ts';
import { article, ferry, tables } from '../sample-event.ts';

const { herald, courier, evening, other } = ferry;
const compare = (a: Article, b: Article) => atOnce(comparePairSteps(a, b, tables));
const cutter =
  ({ text }: Article) =>
  ({ start, end }: Span) =>
    text.slice(start, end);

/** What has to hold of every comparison, whatever the articles. */
function expectSound({ matches, compared }: ComparedPair, a: Article, b: Article): void {
  const inside = ({ start, end }: Span, text: string) => {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  };
  for (const match of matches) {
    inside(match.a, a.text);
    inside(match.b, b.text);
    for (const difference of match.differences) {
      for (const span of difference.a) inside(span, a.text);
      for (const span of difference.b) inside(span, b.text);
    }
  }
  for (const span of compared.a) inside(span, a.text);
  for (const span of compared.b) inside(span, b.text);
  const keys = matches.map((match) => `${match.a.start}-${match.a.end} ${match.b.start}-${match.b.end}`);
  expect(new Set(keys).size).toBe(keys.length);
  const starts = matches.map((match) => match.a.start);
  expect(starts).toEqual(starts.toSorted((one, two) => one - two));
}

describe('two reports of one event', () => {
  const pair = compare(herald, courier);

  test('are thought to be on one event, and their sentences matched', () => {
    expectSound(pair, herald, courier);
    expect(pair.event).toMatchObject({ sameEvent: true, days: 0 });
    const told = pair.matches.map(({ a, b }) => [cutter(herald)(a), cutter(courier)(b)]);
    expect(told.some((both) => both.every((words) => /aground/.test(words)))).toBe(true);
    expect(told.flat().join()).not.toMatch(/eleven defects|Tugboats/);
  });

  test('the same is found from the other side', () => {
    const turned = compare(courier, herald);
    expectSound(turned, courier, herald);
    const sides = ({ matches }: ComparedPair) => matches.map(({ a, b }) => `${a.start} ${b.start}`);
    const back = turned.matches.map(({ a, b }) => `${b.start} ${a.start}`);
    expect(sides(pair).toSorted()).toEqual(back.toSorted());
  });

  test('what the reader called wrong is no match here either', () => {
    const [first] = pair.matches;
    const called = wrongPairs([[cutter(courier)(first!.b), cutter(herald)(first!.a)]]);
    const after = atOnce(comparePairSteps(herald, courier, tables, called));
    expectSound(after, herald, courier);
    expect(after.matches.some(({ a, b }) => a.start === first!.a.start && b.start === first!.b.start)).toBe(
      false,
    );
  });
});

test('another number is named at the pair, with its place on both sides', () => {
  const a = article({
    id: 'x',
    outlet: 'A',
    published: '2031-03-14',
    text: 'A blast in the port of Norvik killed 12 people on Friday.',
  });
  const b = article({
    id: 'x',
    outlet: 'B',
    published: '2031-03-14',
    text: 'The blast in the port of Norvik killed 15 people on Friday.',
  });
  const { matches } = compare(a, b);
  const [difference] = matches
    .flatMap(({ differences }) => differences)
    .filter(({ kind }) => kind === 'number');
  expect([difference!.a.map(cutter(a)).join(), difference!.b.map(cutter(b)).join()]).toEqual([
    expect.stringContaining('12'),
    expect.stringContaining('15'),
  ]);
});

test('articles on two events are compared all the same, and what tells them apart is there', () => {
  const pair = compare(herald, other);
  expectSound(pair, herald, other);
  expect(pair.event).toMatchObject({ sameEvent: false, days: 6 });
});

test('another version of an article is compared as well, with the same words told', () => {
  const version = { ...herald, text: `${herald.text}\n\nOn Saturday the ferry was still there.` };
  const pair = compare(herald, version);
  expectSound(pair, herald, version);
  expect(pair.matches.filter(({ sameWords }) => sameWords).length).toBeGreaterThan(5);
});

test('a text that another outlet prints is told as a copy', () => {
  const pair = compare(herald, { ...herald, id: 'copy', url: null, outlet: 'Mirror' });
  expect(pair.copied).toBeGreaterThan(0.8);
  expect(compare(herald, courier).copied).toBeNull();
});

test('a sentence that is printed twice is matched in both places', () => {
  const [first] = herald.text.split('\n\n');
  const twice = { ...herald, text: `${herald.text}\n\n${first}` };
  const { matches } = compare(twice, courier);
  const at = matches.filter(({ a }) => cutter(twice)(a) === first).map(({ a }) => a.start);
  expect(new Set(at)).toEqual(new Set([0, twice.text.lastIndexOf(first!)]));
});

test.each([
  ['', herald.text],
  ['', ''],
  ['❤️', '* * *'],
])('texts without a sentence: %j, %j', (a, b) => {
  const [one, two] = [article({ id: 'a', text: a }), article({ id: 'b', text: b })];
  const pair = compare(one, two);
  expectSound(pair, one, two);
  expect(pair.matches).toEqual([]);
});

test('whatever the texts, every span lies in its text', () => {
  const lines = [herald, courier, evening, other].flatMap(({ text }) => text.split('\n\n'));
  const text = fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...lines) },
        fc.string({ unit: 'grapheme', maxLength: 30 }),
      ),
      {
        maxLength: 8,
      },
    )
    .map((parts) => parts.join('\n\n'));
  fc.assert(
    fc.property(text, text, fc.constantFrom('A', 'B'), (a, b, outlet) => {
      const [one, two] = [article({ id: '1', text: a, outlet: 'A' }), article({ id: '2', text: b, outlet })];
      expectSound(compare(one, two), one, two);
    }),
    { numRuns: 30 },
  );
});

const NAMES = [
  'Brekke',
  'Holm',
  'Lindqvist',
  'Marchetti',
  'Sorensen',
  'Aalto',
  'Duarte',
  'Novak',
  'Okafor',
  'Petrov',
  'Quist',
];
const DEEDS = [
  'inspected the harbour of',
  'sent a tanker to',
  'closed the bridge at',
  'paid for the school in',
  'flew home from',
  'counted the votes of',
  'rebuilt the mill near',
];
const PLACES = [
  'Norvik',
  'Hallen',
  'Tromsdal',
  'Varberg',
  'Lindholm',
  'Ostby',
  'Skagen',
  'Malmo',
  'Roskilde',
  'Visby',
  'Kalmar',
  'Umea',
  'Turku',
];

test('four hundred sentences a side take slices in proportion', () => {
  const pick = (list: readonly string[], n: number) => list[n % list.length]!;
  const sentence = (n: number) =>
    `On day ${n} of the year ${pick(NAMES, n)} ${pick(DEEDS, n * 3)} ${pick(PLACES, n * 5)} with ${n * 13} ${pick(
      DEEDS,
      n + 1,
    )
      .split(' ')
      .at(-2)} workers, ${pick(NAMES, n * 7 + 1)} said.`;
  const long = (id: string, from: number, length: number) =>
    article({ id, outlet: id, text: Array.from({ length }, (_, i) => sentence(from + i)).join('\n\n') });
  const compared = (length: number) => {
    const steps = comparePairSteps(long('one', 1, length), long('two', 1 + length / 2, length), tables);
    for (let slices = 1; ; slices++) {
      const { done, value } = steps.next();
      if (done) return { slices, pair: value };
    }
  };
  const { slices, pair } = compared(400);
  expect(slices).toBeGreaterThan(400);
  expect(slices).toBeLessThan(LINEAR * compared(100).slices);
  expect(pair.cut).toBe(false);
  expect(pair.matches.filter(({ sameWords }) => sameWords).length).toBeGreaterThanOrEqual(200);
});
