import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type LineScore, lineScorers } from '../../../../../tools/eval/lines.ts';
import { f1, precision, recall } from '../../../../../tools/eval/score.ts';
import { lexicon } from '../lexicon.ts';

const root = join(import.meta.dirname, '../../../../..');
const scorers = lineScorers(root, lexicon, (id) => id);

/** The lines that rules may be tried on; the floors are what they reach less what other parts may take away. */
function holds(name: string, { total, byLanguage }: LineScore, floor: number, floorOfEach: number): void {
  const each = [...byLanguage].map(([lang, tally]) => `${lang} ${f1(tally).toFixed(3)}`).join('  ');
  const [p, r, f] = [precision(total), recall(total), f1(total)].map((figure) => figure.toFixed(3));
  console.log(`${name}: P ${p} R ${r} F1 ${f}; ${each}`);
  expect(f1(total)).toBeGreaterThan(floor);
  for (const tally of byLanguage.values()) expect(f1(tally)).toBeGreaterThan(floorOfEach);
}

test('marked quotes in eleven languages', () => {
  holds('quotes', scorers.quotes('quotes', ['direct', 'partial']), 0.96, 0.9);
});

test('reported clauses in eleven languages', () => {
  holds('indirect', scorers.quotes('quotes', ['indirect']), 0.93, 0.75);
});

test('speakers of found quotes in eleven languages', () => {
  holds('speakers', scorers.speakers('quotes'), 0.93, 0.85);
});
