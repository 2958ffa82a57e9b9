import { describe, expect, it } from 'vitest';
import { outletColumns } from '../../../../src/ui/outlets/outlet-columns.ts';
import { article, context, fact, report } from '../popup/sample-context.ts';

describe('outletColumns', () => {
  it('puts the page first and beside it the outlets that print the same text', () => {
    const columns = outletColumns(context([]));
    expect(columns.map(({ name, here, tied }) => [name, here, tied])).toEqual([
      ['Page Post', true, false],
      ['Copy Courier', false, true],
      ['Daily Bee', false, false],
      ['The Dove', false, false],
    ]);
  });

  it('makes one column of an outlet’s several articles, but none of outlets nobody knows', () => {
    const base = context([]);
    const articles = [
      article('b', 'Daily Bee'),
      article('b2', ' daily bee '),
      article('x', ''),
      article('y', ''),
    ];
    const coverage = articles.map((each) => ({ ...base.coverage[0]!, article: each.id }));
    const columns = outletColumns({ ...base, articles, coverage });
    expect(columns.map((column) => column.articles)).toEqual([['page'], ['b', 'b2'], ['x'], ['y']]);
  });

  it('keeps the page apart from another article of its own outlet, under the same monogram', () => {
    const base = context([]);
    const articles = [article('b', 'Page Post')];
    const columns = outletColumns({ ...base, articles, origins: [] });
    expect(columns.map(({ here, monogram }) => [here, monogram])).toEqual([
      [true, 'PP'],
      [false, 'PP'],
    ]);
  });

  it('names an outlet by the host of its page where no name was found', () => {
    const base = context([]);
    const articles = [article('b', '', { url: 'https://www.example.org/x' })];
    expect(outletColumns({ ...base, articles })[1]?.name).toBe('example.org');
  });

  it('leaves out articles on another event, unless a fact rests on them', () => {
    const base = context([fact('f', 1, false, [report('d')])]);
    const coverage = base.coverage.map((entry) => ({ ...entry, sameEvent: entry.article === 'b' }));
    expect(outletColumns({ ...base, coverage, origins: [] }).map((column) => column.key)).toEqual([
      'page',
      'outlet:daily bee',
      'outlet:the dove',
    ]);
  });
});
