import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/core/article/article.ts';
import type { Context, Difference, FactReport, SharedFact } from '../../../../src/core/context/context.ts';
import { MARK_LIMITS, type PageMark, pageMarks } from '../../../../src/core/context/page-marks.ts';
import { NOTHING_MORE, reportOf, WEIGHTLESS } from './sample-values.ts';

const text = 'Ferry aground. Nine hurt. Nobody drowned. The captain is Ann Li.';
const article = (id: string, outlet: string): Article => ({
  id,
  url: null,
  outlet,
  title: '',
  byline: null,
  published: null,
  lang: 'en',
  text,
});
const page = article('page', 'The Harbour Times');
const other = article('other', 'Coast Daily');
const own = article('own', 'Harbour Times');

function fact(id: string, ...reports: readonly FactReport[]): SharedFact {
  return { id, onPage: true, origins: 2, ...WEIGHTLESS, reports };
}

function difference(of: SharedFact): Difference {
  return {
    fact: of.id,
    kind: 'number',
    reports: of.reports.map((each) => ({ ...each, marks: [], wording: [] })),
  };
}

function context(of: Partial<Context>): Context {
  return {
    ...NOTHING_MORE,
    page,
    articles: [other, own],
    event: { date: null, otherArticles: 2, otherOutlets: 1, independentOrigins: 1, leftOut: 0 },
    coverage: [],
    facts: [],
    onlyHere: [],
    undecided: 0,
    differences: [],
    origins: [],
    ...of,
  };
}

const told = (marks: readonly PageMark[]) =>
  marks.map(({ kind, fact: id, text: words }) => [kind, id, words]);

describe('a sentence of the page', () => {
  test('is shared where another outlet surely carries it, and is not where that is in doubt', () => {
    const facts = [
      fact('sure', reportOf(page, 'Nine hurt.'), reportOf(other, 'Nine hurt.')),
      fact('doubted', reportOf(page, 'Ferry aground.'), reportOf(other, 'Ferry aground.', 'possible')),
      fact('doubtful', reportOf(other, 'Nobody drowned.'), reportOf(page, 'Nobody drowned.', 'possible')),
    ];
    expect(told(pageMarks(context({ facts })))).toEqual([
      ['possible', 'doubted', 'Ferry aground.'],
      ['shared', 'sure', 'Nine hurt.'],
      ['possible', 'doubtful', 'Nobody drowned.'],
    ]);
  });

  test('is not shared by another article of its own outlet', () => {
    const facts = [fact('own', reportOf(page, 'Nine hurt.'), reportOf(own, 'Nine hurt.'))];
    expect(pageMarks(context({ facts }))).toEqual([]);
  });

  test('differs where a difference is told of it', () => {
    const of = fact('a', reportOf(page, 'Nine hurt.'), reportOf(other, 'Nine hurt.', 'possible'));
    const elsewhere = fact('b', reportOf(page, 'Nobody drowned.'), reportOf(other, 'Nobody drowned.'));
    const differences = [difference(of), difference({ ...elsewhere, reports: elsewhere.reports.slice(1) })];
    expect(told(pageMarks(context({ facts: [of, elsewhere], differences })))).toEqual([
      ['differs', 'a', 'Nine hurt.'],
      ['shared', 'b', 'Nobody drowned.'],
    ]);
  });

  test('that only it carries has no fact', () => {
    const { start, end } = reportOf(page, 'Nobody drowned.');
    expect(pageMarks(context({ onlyHere: [{ start, end }] }))).toEqual([
      { start, end, text: 'Nobody drowned.', fact: null, kind: 'only-here' },
    ]);
  });
});

test('what is not on the page has no mark', () => {
  expect(pageMarks(context({ facts: [fact('a', reportOf(other, 'Nine hurt.'))] }))).toEqual([]);
});

test('of two marks on one sentence the surer stands, and of equals the weightier fact’s', () => {
  const [first, second, doubted] = [
    fact('first', reportOf(page, 'Nine hurt.'), reportOf(other, 'Nine hurt.')),
    fact('second', reportOf(page, 'Nine hurt. Nobody drowned.'), reportOf(other, 'Nine hurt.')),
    fact('doubted', reportOf(page, 'Ferry aground. Nine'), reportOf(other, 'Nine hurt.', 'possible')),
  ];
  const marks = pageMarks(context({ facts: [doubted, first, second] }));
  expect(told(marks)).toEqual([['shared', 'first', 'Nine hurt.']]);
});

test('there are so many of them, in the order of the page', () => {
  const count = MARK_LIMITS.marks + 5;
  const onlyHere = Array.from({ length: count }, (_, i) => ({ start: i * 11, end: i * 11 + 10 }));
  const last = { ...reportOf(page, 'Nine hurt.'), start: count * 11, end: count * 11 + 10 };
  const facts = [fact('a', last, reportOf(other, 'Nine hurt.'))];
  const long = { ...page, text: 'Nine hurt. '.repeat(count + 1) };
  const marks = pageMarks(context({ page: long, facts, onlyHere }));
  expect(marks).toHaveLength(MARK_LIMITS.marks);
  expect(marks.map(({ start }) => start)).toEqual(marks.map(({ start }) => start).toSorted((x, y) => x - y));
  // What others carry is not left out for what is only here.
  expect(marks.at(-1)).toMatchObject({ fact: 'a', kind: 'shared' });
});

test('a sentence without end is none', () => {
  const endless = 'x'.repeat(MARK_LIMITS.letters + 1);
  const onlyHere = [{ start: 0, end: endless.length }];
  expect(pageMarks(context({ page: { ...page, text: endless }, onlyHere }))).toEqual([]);
});
