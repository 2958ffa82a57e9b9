import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../src/ui/comparison/findings.ts';
import { comparisonView } from '../../../../src/ui/comparison/view.ts';
import { type Choice, chosen, EVERYTHING, grouped, isNarrowed } from '../../../../src/ui/panel/choosing.ts';
import { article, context, fact, report } from '../popup/sample-context.ts';

const at = (start: number) => ({ ...report('page'), start, end: start + 4 });
const told = context(
  [
    fact('late', 2, true, [at(20), report('b')]),
    fact('early', 3, true, [at(4), report('b'), report('d')]),
    fact('missing', 1, false, [report('d')]),
    fact('doubtful', 2, true, [at(12), report('c', 'possible')]),
  ],
  {
    onlyHere: [{ start: 8, end: 11 }],
    articles: [
      article('b', 'Daily Bee', { published: '2022-12-20T08:00:00+02:00' }),
      article('c', 'Copy Courier', { published: '2022-12-19T23:30:00Z' }),
      article('d', 'The Dove', { published: 'some day' }),
    ],
    page: article('page', 'Page Post', { published: '2022-12-20T09:00:00+00:00' }),
  },
);
const view = comparisonView(told);
const findings = findingsOf(told, view);
const from = { ...view, origins: told.origins };
const keys = (some: readonly { readonly key: string }[]) => some.map(({ key }) => key);
const pick = (choice: Partial<Choice>) => keys(chosen(findings, { ...EVERYTHING, ...choice }, from));

describe('choosing findings', () => {
  it('keeps all of them, in the order of kinds, until something is chosen', () => {
    expect(isNarrowed(EVERYTHING)).toBe(false);
    expect(pick({})).toEqual(['missing', 'early', 'late', 'doubtful', 'only 8', 'copy']);
  });

  it('by kind', () => {
    expect(pick({ kind: 'shared' })).toEqual(['early', 'late']);
    expect(pick({ kind: 'differently' })).toEqual([]);
  });

  it('by an outlet that carries them', () => {
    expect(pick({ outlet: 'outlet:the dove' })).toEqual(['missing', 'early']);
    expect(pick({ outlet: 'page' })).toEqual(['early', 'late', 'doubtful', 'only 8', 'copy']);
    expect(pick({ outlet: 'outlet:nobody' })).toEqual([]);
  });

  it('by how many origins carry them, and by one origin', () => {
    expect(pick({ origin: 2 })).toEqual(['early', 'late', 'doubtful']);
    expect(pick({ origin: 3 })).toEqual(['early']);
    expect(pick({ origin: 'b' })).toEqual(['early', 'late']);
  });

  it('by all of these at once', () => {
    expect(pick({ kind: 'shared', outlet: 'outlet:the dove', origin: 3 })).toEqual(['early']);
    expect(isNarrowed({ ...EVERYTHING, origin: 3 })).toBe(true);
  });
});

describe('ordering findings', () => {
  const groups = (order: Choice['order']) =>
    grouped(findings, order, view.articles).map((group) => [group.key, ...keys(group.findings)]);

  it('by kind, without headings that have nothing under them', () => {
    expect(groups('importance')).toEqual([
      ['elsewhere', 'missing'],
      ['shared', 'early', 'late'],
      ['possibly-shared', 'doubtful'],
      ['only-here', 'only 8'],
      ['copies', 'copy'],
    ]);
  });

  it('as they stand on the page, then what it does not have', () => {
    expect(groups('place')).toEqual([
      ['on-page', 'early', 'only 8', 'doubtful', 'late'],
      ['not-on-page', 'missing', 'copy'],
    ]);
  });

  it('by the day on which the first article was published, as printed; undated last', () => {
    expect(groups('time')).toEqual([
      ['2022-12-19', 'doubtful', 'copy'],
      ['2022-12-20', 'early', 'late', 'only 8'],
      ['undated', 'missing'],
    ]);
  });

  it('loses none', () => {
    for (const order of ['importance', 'place', 'time'] as const) {
      const listed = grouped(findings, order, view.articles).flatMap((group) => keys(group.findings));
      expect(listed.toSorted()).toEqual(keys(findings).toSorted());
    }
  });
});
