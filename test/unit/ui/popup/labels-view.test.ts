import { describe, expect, test } from 'vitest';
import type { Context } from '../../../../src/core/context/context.ts';
import { outletColumns } from '../../../../src/ui/outlets/outlet-columns.ts';
import { labelsViews, withoutListed } from '../../../../src/ui/popup/labels-view.ts';
import { context } from './sample-context.ts';

type Entry = Context['ledger'][number];

const use = (article: string, start = 0) => ({ article, origin: article, start, end: start + 5 });

function entry(entity: string, ...labels: ReturnType<typeof use>[][]): Entry {
  const words = labels.map((uses, i) => ({ key: `${i}`, shown: uses[0]!, origins: uses.length, uses }));
  const nothing = { isEvent: false, origins: 3, reported: [], quoted: [], names: [] };
  return { entity, ...nothing, differing: labels.length > 1 ? labels.length : 0, labels: words };
}

const named = { lukashenko: use('b'), putin: use('b'), makei: use('b'), shoigu: use('b') };
const columns = outletColumns(context([]));
const views = (ledger: readonly Entry[], names: Context['names'] = named) =>
  labelsViews({ ledger, names }, columns);

describe('labels by outlet', () => {
  test('each outlet once with the different labels it uses', () => {
    const [view] = views([entry('lukashenko', [use('b'), use('b', 9), use('d')], [use('b', 20)])]);
    expect(view?.outlets.map(({ column, uses }) => [column.name, uses.map(({ start }) => start)])).toEqual([
      ['Daily Bee', [0, 20]],
      ['The Dove', [0]],
    ]);
  });

  test('no row where outlets do not differ, where one alone has labels, or nobody is named', () => {
    expect(views([entry('putin', [use('b'), use('d')])])).toEqual([]);
    expect(views([entry('putin', [use('b')], [use('b', 9)])])).toEqual([]);
    expect(views([entry('putin', [use('b')], [use('d')])], {})).toEqual([]);
  });

  test('three actors', () => {
    const ledger = Object.keys(named).map((entity) => entry(entity, [use('b')], [use('d')]));
    expect(views(ledger).map(({ entity }) => entity)).toEqual(['lukashenko', 'putin', 'makei']);
  });
});

test('a difference in labels is not listed twice', () => {
  const of = (target: string): Context['differences'][number] => ({
    fact: target,
    kind: 'label',
    reports: [
      { ...use('page'), marks: [], wording: [] },
      { ...use('b'), marks: [], wording: [{ kind: 'label', relation: 'actor', target, a: [], b: [] }] },
    ],
  });
  const listed = views([entry('putin', [use('b')], [use('d')])]);
  expect(withoutListed([of('putin'), of('makei')], listed).map(({ fact }) => fact)).toEqual(['makei']);
});
