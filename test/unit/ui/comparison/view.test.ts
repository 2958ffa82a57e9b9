import { describe, expect, it } from 'vitest';
import type { SharedFact } from '../../../../src/core/context/context.ts';
import { cell, comparisonView, FIRST_MATRIX_ROWS } from '../../../../src/ui/comparison/view.ts';
import { origin } from '../../core/context/sample-values.ts';
import { article, context, fact, report } from '../popup/sample-context.ts';

const ids = (facts: readonly { readonly id: string }[]) => facts.map((each) => each.id);

describe('comparisonView', () => {
  it('parts facts by whether the page has them and orders them by origins', () => {
    const view = comparisonView(
      context([
        fact('one', 1, false, [report('b')]),
        fact('two', 2, false, [report('b'), report('d')]),
        fact('here', 2, true, [report('page'), report('b')]),
        fact('everywhere', 3, true, [report('page'), report('b'), report('d')]),
      ]),
    );
    expect(ids(view.elsewhere)).toEqual(['two', 'one']);
    expect(ids(view.shared)).toEqual(['everywhere', 'here']);
  });

  it('puts what is surely carried before what possibly is, and keeps the order otherwise', () => {
    const view = comparisonView(
      context([
        fact('doubtful', 2, false, [report('b'), report('d', 'possible')]),
        fact('sure', 2, false, [report('b'), report('d')]),
        fact('sure too', 2, false, [report('d'), report('b')]),
      ]),
    );
    expect(ids(view.elsewhere)).toEqual(['sure', 'sure too', 'doubtful']);
  });

  it('never lists a fact as not found here that the page even possibly has', () => {
    const view = comparisonView(context([fact('f', 1, false, [report('b'), report('page', 'possible')])]));
    expect(ids(view.elsewhere)).toEqual([]);
    expect(ids(view.possiblyShared)).toEqual(['f']);
  });

  it('counts as reported here and elsewhere only what the page and another outlet surely have', () => {
    const view = comparisonView(
      context([
        fact('page possibly', 2, true, [report('b'), report('d'), report('page', 'possible')]),
        fact('others possibly', 1, true, [report('page'), report('b', 'possible'), report('d', 'possible')]),
        fact('one of them possibly', 2, true, [report('page'), report('b'), report('d', 'possible')]),
        fact('sure', 2, true, [report('page'), report('b')]),
      ]),
    );
    expect(ids(view.shared)).toEqual(['one of them possibly', 'sure']);
    expect(ids(view.possiblyShared)).toEqual(['page possibly', 'others possibly']);
  });

  it('takes another article of the page’s outlet for no other outlet', () => {
    const base = context([
      fact('own', 1, true, [report('page'), report('p2')]),
      fact('with another', 2, true, [report('page'), report('p2'), report('b')]),
    ]);
    const articles = [...base.articles, article('p2', 'page post')];
    const view = comparisonView({ ...base, articles });
    expect(ids(view.shared)).toEqual(['with another']);
    expect(ids(view.possiblyShared)).toEqual(['own']);
    expect([view.shared[0]!, view.possiblyShared[0]!].map(({ outlets }) => outlets)).toEqual([2, 1]);
  });

  it('does not lump together outlets that nobody knows', () => {
    const base = context([fact('f', 2, false, [report('x'), report('y', 'possible')])]);
    const view = comparisonView({ ...base, articles: [article('x', ''), article('y', '')] });
    expect(view.elsewhere[0]).toMatchObject({ outlets: 2, sureOutlets: 1 });
  });

  it('orders what is possibly shared by origins, then by outlets', () => {
    const view = comparisonView(
      context([
        fact('few', 1, true, [report('page'), report('b', 'possible')]),
        fact('many', 1, true, [report('page'), report('b', 'possible'), report('d', 'possible')]),
        fact('origins', 2, true, [report('page', 'possible'), report('b'), report('d')]),
      ]),
    );
    expect(ids(view.possiblyShared)).toEqual(['origins', 'many', 'few']);
  });

  it('leaves out facts that only the page has: they stand under "Only here"', () => {
    expect(comparisonView(context([fact('f', 1, true, [report('page')])])).shared).toEqual([]);
  });

  it('takes the surest of an outlet’s articles for its cell, and null where none carries it', () => {
    const base = context([fact('f', 1, false, [report('b', 'possible'), report('b2')])]);
    const articles = [...base.articles, article('b2', 'Daily Bee')];
    const view = comparisonView({ ...base, articles });
    const bee = view.columns.find((column) => column.name === 'Daily Bee')!;
    const page = view.columns.find((column) => column.here)!;
    expect(cell(view.elsewhere[0]!, bee)).toBe('strong');
    expect(cell(view.elsewhere[0]!, page)).toBeNull();
    expect(view.elsewhere[0]!.carriers).toHaveLength(1);
  });

  it('groups the passages of one article and keeps the first report first', () => {
    const second = { ...report('d'), start: 9, end: 11 };
    const view = comparisonView(context([fact('f', 2, false, [report('d'), report('b'), second])]));
    expect(view.elsewhere[0]!.reports.map(({ article: { id }, spans }) => [id, spans.length])).toEqual([
      ['d', 2],
      ['b', 1],
    ]);
  });

  it('shows two facts from elsewhere and the best shared ones first in the matrix, and every fact once', () => {
    const facts = [1, 2, 3, 4].flatMap((n) => [
      fact(`e${n}`, 2, false, [report('b'), report('d')]),
      fact(`s${n}`, 2, true, [report('page'), report('b')]),
      fact(`p${n}`, 1, true, [report('page'), report('b', 'possible')]),
    ]);
    const { matrix } = comparisonView(context(facts));
    expect(ids(matrix).slice(0, FIRST_MATRIX_ROWS)).toEqual(['e1', 'e2', 's1', 's2', 's3']);
    expect(ids(matrix).slice(FIRST_MATRIX_ROWS)).toEqual(['e3', 'e4', 's4', 'p1', 'p2', 'p3', 'p4']);
  });

  it('never shows what one outlet alone carries above what several do', () => {
    const single = [1, 2, 3].map((n) => fact(`e${n}`, 1, false, [report('b')]));
    const shared = [1, 2, 3, 4].map((n) => fact(`s${n}`, 2, true, [report('page'), report('b')]));
    const possibly = fact('p', 1, true, [report('page'), report('d', 'possible')]);
    const several = fact('several', 1, false, [report('b'), report('d', 'possible')]);
    const { matrix } = comparisonView(context([...single, ...shared, possibly, several]));
    expect(ids(matrix)).toEqual(['several', 's1', 's2', 's3', 's4', 'p', 'e1', 'e2', 'e3']);
  });

  it('begins the matrix with one doubtful fact from elsewhere at most', () => {
    const doubtful = [1, 2].map((n) => fact(`d${n}`, 1, false, [report('b'), report('d', 'possible')]));
    const shared = [1, 2, 3, 4].map((n) => fact(`s${n}`, 2, true, [report('page'), report('b')]));
    const sure = fact('sure', 1, false, [report('b'), report('d')]);
    const first = (elsewhere: SharedFact[]) =>
      ids(comparisonView(context([...elsewhere, ...shared])).matrix).slice(0, FIRST_MATRIX_ROWS);
    expect(first(doubtful)).toEqual(['d1', 's1', 's2', 's3', 's4']);
    expect(first([...doubtful, sure])).toEqual(['sure', 's1', 's2', 's3', 's4']);
  });

  it('fills the matrix with facts from elsewhere where none is shared', () => {
    const facts = [1, 2, 3, 4, 5, 6].map((n) => fact(`e${n}`, 1, false, [report('b')]));
    expect(ids(comparisonView(context(facts)).matrix)).toEqual(['e1', 'e2', 'e3', 'e4', 'e5', 'e6']);
  });

  it('lists a copy with its outlets, but not one whose other outlets are not shown', () => {
    const copies = comparisonView(context([])).copies;
    expect(copies.map((copy) => copy.columns.map((column) => column.name))).toEqual([
      ['Page Post', 'Copy Courier'],
    ]);
    const alone = context([], {
      origins: [origin({ id: 'o', kind: 'copy', articles: ['b', 'gone'], containment: 0.5 })],
    });
    expect(comparisonView(alone).copies).toEqual([]);
  });
});
