import { describe, expect, it, test } from 'vitest';
import { outletColumns } from '../../../../src/ui/outlets/outlet-columns.ts';
import { around } from '../../../../src/ui/pictures/labels/around.ts';
import { labelledActors } from '../../../../src/ui/pictures/labels/labels-data.ts';
import { ledgerEntry } from '../../core/context/sample-values.ts';
import { CONTEXTS } from './contexts.ts';

describe.each(CONTEXTS)('the words for actors of %s', (_, given) => {
  const columns = outletColumns(given);
  const actors = labelledActors(given, columns);

  it('are there', () => {
    expect(actors.length).toBeGreaterThan(0);
  });

  it('are counted as in the ledger: origins, uses, and uses by outlet', () => {
    for (const actor of actors) {
      const entry = given.ledger.find(({ entity }) => entity === actor.entity)!;
      for (const row of actor.rows) {
        const words = entry[row.voice].find(({ key }) => `${row.voice} ${key}` === row.key)!;
        expect(row.origins).toBe(words.origins);
        expect(row.uses).toBe(words.uses);
        expect(row.byColumn.reduce((sum, each) => sum + each, 0)).toBe(words.uses.length);
        actor.columns.forEach(({ articles }, n) => {
          expect(row.byColumn[n]).toBe(words.uses.filter(({ article }) => articles.includes(article)).length);
        });
      }
      expect(actor.drawn.length + actor.left).toBe(entry.labels.length + entry.names.length);
    }
  });

  it('stand where their receipts say, with what stands around them', () => {
    const texts = new Map([given.page, ...given.articles].map(({ id, text }) => [id, text]));
    for (const { article, start, end } of actors.flatMap(({ rows }) => rows).flatMap(({ uses }) => uses)) {
      const text = texts.get(article)!;
      const shown = around(text, { start, end });
      expect(shown.start).toBeLessThanOrEqual(start);
      expect(shown.end).toBeGreaterThanOrEqual(end);
      expect(shown.end).toBeLessThanOrEqual(text.length);
      expect(shown.end - shown.start).toBeLessThanOrEqual(end - start + 180);
    }
  });
});

test('who is named by nobody, or called something by one outlet alone, is not shown', () => {
  const use = { article: 'page', origin: 'page', start: 0, end: 3 };
  const words = { key: 'k', shown: use, origins: 1, uses: [use] };
  const entry = { ...ledgerEntry('x'), labels: [words] };
  const columns = [
    { key: 'page', name: 'P', monogram: 'P', here: true, articles: ['page'], tied: false, reworded: false },
    { key: 'b', name: 'B', monogram: 'B', here: false, articles: ['b'], tied: false, reworded: false },
  ];
  const named = { x: use };
  expect(labelledActors({ ledger: [entry], names: named }, columns)).toEqual([]);
  const both = { ...entry, labels: [{ ...words, uses: [use, { ...use, article: 'b' }] }] };
  expect(labelledActors({ ledger: [both], names: named }, columns)).toHaveLength(1);
  expect(labelledActors({ ledger: [both], names: {} }, columns)).toEqual([]);
  expect(labelledActors({ ledger: [{ ...both, isEvent: true }], names: {} }, columns)).toHaveLength(1);
});

test('around a word stands its sentence', () => {
  const text = 'One sentence ends. The Belarusian leader met him in Minsk. Another begins.';
  const start = text.indexOf('Belarusian leader');
  const { start: from, end } = around(text, { start, end: start + 17 });
  expect(text.slice(from, end)).toBe('The Belarusian leader met him in Minsk.');
});
