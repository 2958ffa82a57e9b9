import { describe, expect, it, test } from 'vitest';
import { cell, comparisonView } from '../../../../src/ui/comparison/view.ts';
import {
  directionOf,
  matrixRows,
  type SortKey,
  sorted,
} from '../../../../src/ui/pictures/matrix/matrix-data.ts';
import { CONTEXTS } from './contexts.ts';

describe.each(CONTEXTS)('the matrix of %s', (_, given) => {
  const view = comparisonView(given);
  const rows = matrixRows(view);

  it('has every fact that another outlet carries, and each cell as the context has it', () => {
    const shared = given.facts.filter(({ reports }) =>
      reports.some(({ article }) => article !== given.page.id),
    );
    expect(rows.map(({ id }) => id).toSorted()).toEqual(shared.map(({ id }) => id).toSorted());
    for (const { id, cells, origins } of rows) {
      const { reports, origins: counted } = given.facts.find((each) => each.id === id)!;
      expect(origins).toBe(counted);
      view.columns.forEach(({ articles }, n) => {
        const own = reports.filter(({ article }) => articles.includes(article));
        const strength = own.some((each) => each.strength === 'strong')
          ? 'strong'
          : own.length > 0
            ? 'possible'
            : null;
        expect(cells[n]).toBe(strength);
      });
    }
  });

  it('agrees with the matrix of popup and panel', () => {
    for (const { fact, cells } of rows)
      expect(cells).toEqual(view.columns.map((column) => cell(fact, column)));
  });

  test.each<[SortKey]>([['importance'], ['origins'], ['place'], ['time'], [1]])(
    'sorted by %s, keeps every row',
    (by) => {
      for (const turned of [false, true]) {
        const ordered = sorted(rows, { by, turned });
        expect(ordered.map(({ id }) => id).toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
      }
    },
  );

  it('numbers the facts of the page as they stand in it', () => {
    const here = sorted(rows, { by: 'place', turned: false }).filter(({ place }) => place !== null);
    expect(here.map(({ place }) => place)).toEqual(here.map((_, n) => n + 1));
    const starts = here.map(({ fact }) =>
      Math.min(
        ...fact.fact.reports.filter(({ article }) => article === given.page.id).map(({ start }) => start),
      ),
    );
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});

describe('sorting', () => {
  const rows = matrixRows(comparisonView(CONTEXTS.at(-1)![1]));
  it('puts most origins first, and turned fewest', () => {
    const origins = sorted(rows, { by: 'origins', turned: false }).map((row) => row.origins);
    expect(origins).toEqual(origins.toSorted((a, b) => b - a));
    const turned = sorted(rows, { by: 'origins', turned: true }).map((row) => row.origins);
    expect(turned).toEqual(turned.toSorted((a, b) => a - b));
  });
  it('puts what an outlet surely carries before what it may, and that before what it has not', () => {
    const cells = sorted(rows, { by: 2, turned: false }).map((row) => row.cells[2]);
    expect([...new Set(cells)]).toEqual(['strong', 'possible', null]);
  });
  it('leaves what has no place at the end, turned or not', () => {
    for (const turned of [false, true]) {
      const places = sorted(rows, { by: 'place', turned }).map(({ place }) => place);
      const first = places.indexOf(null);
      expect(places.slice(first).every((place) => place === null)).toBe(true);
    }
  });
  it('says which way it goes', () => {
    expect(directionOf({ by: 'origins', turned: false })).toBe('descending');
    expect(directionOf({ by: 'origins', turned: true })).toBe('ascending');
    expect(directionOf({ by: 'place', turned: false })).toBe('ascending');
    expect(directionOf({ by: 0, turned: false })).toBe('descending');
  });
});
