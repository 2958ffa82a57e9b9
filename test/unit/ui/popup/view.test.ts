import { describe, expect, it } from 'vitest';
import { cell, FIRST_MATRIX_ROWS, popupView } from '../../../../src/ui/popup/view.ts';
import { article, context, fact, report } from './sample-context.ts';

const ids = (facts: readonly { readonly id: string }[]) => facts.map((each) => each.id);

describe('popupView', () => {
  it('parts facts by whether the page has them and orders them by origins', () => {
    const view = popupView(
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
    const view = popupView(
      context([
        fact('doubtful', 2, false, [report('b'), report('d', 'possible')]),
        fact('sure', 2, false, [report('b'), report('d')]),
        fact('sure too', 2, false, [report('d'), report('b')]),
      ]),
    );
    expect(ids(view.elsewhere)).toEqual(['sure', 'sure too', 'doubtful']);
  });

  it('never lists a fact as not found here that the page even possibly has', () => {
    const view = popupView(context([fact('f', 1, false, [report('b'), report('page', 'possible')])]));
    expect(ids(view.elsewhere)).toEqual([]);
    expect(ids(view.shared)).toEqual(['f']);
  });

  it('leaves out facts that only the page has: they stand under "Only here"', () => {
    expect(popupView(context([fact('f', 1, true, [report('page')])])).shared).toEqual([]);
  });

  it('takes the surest of an outlet’s articles for its cell, and null where none carries it', () => {
    const base = context([fact('f', 1, false, [report('b', 'possible'), report('b2')])]);
    const articles = [...base.articles, article('b2', 'Daily Bee')];
    const view = popupView({ ...base, articles });
    const bee = view.columns.find((column) => column.name === 'Daily Bee')!;
    const page = view.columns.find((column) => column.here)!;
    expect(cell(view.elsewhere[0]!, bee)).toBe('strong');
    expect(cell(view.elsewhere[0]!, page)).toBeNull();
    expect(view.elsewhere[0]!.carriers).toHaveLength(1);
  });

  it('groups the passages of one article and keeps the first report first', () => {
    const second = { ...report('d'), start: 9, end: 11 };
    const view = popupView(context([fact('f', 2, false, [report('d'), report('b'), second])]));
    expect(view.elsewhere[0]!.reports.map(({ article: { id }, spans }) => [id, spans.length])).toEqual([
      ['d', 2],
      ['b', 1],
    ]);
  });

  it('shows both kinds in the first rows of the matrix, and every fact once', () => {
    const facts = [1, 2, 3, 4, 5, 6].flatMap((n) => [
      fact(`e${n}`, 1, false, [report('b')]),
      fact(`s${n}`, 1, true, [report('page'), report('b')]),
    ]);
    const { matrix } = popupView(context(facts));
    expect(ids(matrix).slice(0, FIRST_MATRIX_ROWS)).toEqual(['e1', 'e2', 'e3', 's1', 's2']);
    expect(new Set(ids(matrix)).size).toBe(12);
  });

  it('fills the matrix with facts from elsewhere where few are shared', () => {
    const facts = [1, 2, 3, 4, 5, 6].map((n) => fact(`e${n}`, 1, false, [report('b')]));
    expect(ids(popupView(context(facts)).matrix)).toEqual(['e1', 'e2', 'e3', 'e4', 'e5', 'e6']);
  });

  it('lists a copy with its outlets, but not one whose other outlets are not shown', () => {
    const copies = popupView(context([])).copies;
    expect(copies.map((copy) => copy.columns.map((column) => column.name))).toEqual([
      ['Page Post', 'Copy Courier'],
    ]);
    const alone = context([], {
      origins: [
        { id: 'o', kind: 'copy', articles: ['b', 'gone'], agency: null, passages: [], containment: 0.5 },
      ],
    });
    expect(popupView(alone).copies).toEqual([]);
  });
});
