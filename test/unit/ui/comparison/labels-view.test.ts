import { describe, expect, test } from 'vitest';
import type { Context } from '../../../../src/core/context/context.ts';
import { labelsViews, withoutListed } from '../../../../src/ui/comparison/labels-view.ts';
import { outletColumns } from '../../../../src/ui/outlets/outlet-columns.ts';
import { ledgerEntry } from '../../core/context/sample-values.ts';
import { context } from '../popup/sample-context.ts';

const use = (article: string, start = 0) => ({ article, origin: article, start, end: start + 5 });
const columns = outletColumns(context([]));

describe('labels by outlet', () => {
  test('each outlet with its column', () => {
    const ledger = [ledgerEntry('lukashenko', [use('b'), use('b', 20)], [use('d')])];
    const [view] = labelsViews({ ledger, names: { lukashenko: use('b') } }, columns);
    expect(view?.name).toEqual(use('b'));
    expect(view?.outlets.map(({ column, uses }) => [column.name, uses.map(({ start }) => start)])).toEqual([
      ['Daily Bee', [0, 20]],
      ['The Dove', [0]],
    ]);
  });

  test('no row for what is not listed, and no name for an event', () => {
    const ledger = [ledgerEntry('putin'), ledgerEntry('constructor', [use('b')], [use('d')])];
    expect(labelsViews({ ledger, names: {} }, columns)).toMatchObject([
      { entity: 'constructor', name: null },
    ]);
  });
});

test('a difference in labels is not listed twice, by whichever id its articles have', () => {
  const of = (target: string): Context['differences'][number] => ({
    fact: target,
    kind: 'label',
    reports: [
      { ...use('page'), marks: [], wording: [] },
      { ...use('b'), marks: [], wording: [{ kind: 'label', relation: 'actor', target, a: [], b: [] }] },
    ],
  });
  const listed = { ...ledgerEntry('jd-vance', [use('b')], [use('d')]), ids: ['jd-vance', 'vance'] };
  const ledger = [listed, { ...ledgerEntry('makei'), ids: ['makei'] }];
  const differences = [of('jd-vance'), of('vance'), of('makei')];
  expect(withoutListed({ differences, ledger }).map(({ fact }) => fact)).toEqual(['makei']);
});
