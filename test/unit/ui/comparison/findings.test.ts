import { expect, it } from 'vitest';
import type { Difference } from '../../../../src/core/context/context.ts';
import { findingsOf } from '../../../../src/ui/comparison/findings.ts';
import { comparisonView } from '../../../../src/ui/comparison/view.ts';
import { ledgerEntry } from '../../core/context/sample-values.ts';
import { context, fact, report } from '../popup/sample-context.ts';

const place = (article: string) => ({ article, start: 0, end: 8, marks: [], wording: [] });
const differ = (id: string, ...articles: string[]): Difference => ({
  fact: id,
  kind: 'number',
  reports: articles.map(place),
});
const use = (article: string) => ({ article, origin: article, start: 0, end: 8 });
const told = context(
  [
    fact('here', 3, true, [report('page'), report('b'), report('d')]),
    fact('elsewhere', 2, false, [report('b'), report('d')]),
  ],
  {
    differences: [differ('here', 'page', 'b'), differ('elsewhere', 'b', 'd')],
    ledger: [ledgerEntry('putin', [use('b')], [use('d')])],
  },
);
const kindsOf = (of: 'page' | 'selection') =>
  findingsOf(told, comparisonView(told, of)).map(({ kind, fact: about }) => [kind, about]);

it('lists of a page what others have, and how they differ among themselves', () => {
  expect(kindsOf('page')).toEqual([
    ['elsewhere', 'elsewhere'],
    ['differently', 'here'],
    ['differently', 'elsewhere'],
    ['differently', null],
    ['shared', 'here'],
    ['copies', null],
  ]);
});

it('lists of a selected passage only what is about it', () => {
  expect(kindsOf('selection').filter(([kind]) => kind !== 'copies')).toEqual([
    ['differently', 'here'],
    ['shared', 'here'],
  ]);
});
