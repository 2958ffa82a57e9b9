import { expect, test } from 'vitest';
import type { Difference, DifferingReport } from '../../../../src/core/context/context.ts';
import { toldOnce } from '../../../../src/core/context/told-once.ts';

const report = (article: string, target?: string): DifferingReport => ({
  article,
  start: 0,
  end: 9,
  marks: [],
  wording: target === undefined ? [] : [{ kind: 'label', relation: 'actor', target, a: [], b: [] }],
});
const difference = (kind: Difference['kind'], ...reports: DifferingReport[]): Difference => ({
  fact: reports.map(({ article }) => article).join(),
  kind,
  reports,
});
const shown = (all: readonly Difference[]) =>
  toldOnce(all).map(({ kind, reports }) => [kind, ...reports.map(({ article }) => article)].join(' '));

test('two passages that stand against each other in two facts are told of once', () => {
  const all = [
    difference('number', report('page'), report('a')),
    difference('number', report('a'), report('page'), report('b')),
    difference('number', report('b'), report('a')),
  ];
  expect(shown(all)).toEqual(['number page a', 'number a b']);
});

test('in another kind, or of another actor, they are told of again', () => {
  const all = [
    difference('label', report('page'), report('a', 'vance')),
    difference('label', report('page'), report('a', 'reed')),
    difference('date', report('a'), report('page')),
  ];
  expect(shown(all)).toEqual(['label page a', 'label page a', 'date a page']);
});
