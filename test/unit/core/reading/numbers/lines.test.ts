import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lineScorers } from '../../../../../tools/eval/lines.ts';
import { f1, precision, recall } from '../../../../../tools/eval/score.ts';
import { lexicon } from '../lexicon.ts';

const root = join(import.meta.dirname, '../../../../..');

/** The lines that rules may be tried on; the floor is what they reach less what other parts may take away. */
test('numbers with their unit in eleven languages', () => {
  const { total, byLanguage } = lineScorers(root, lexicon, (id) => id).numbers('numbers');
  const each = [...byLanguage].map(([lang, tally]) => `${lang} ${f1(tally).toFixed(3)}`).join('  ');
  console.log(
    `numbers: P ${precision(total).toFixed(3)} R ${recall(total).toFixed(3)} F1 ${f1(total).toFixed(3)}; ${each}`,
  );
  expect(f1(total)).toBeGreaterThan(0.95);
  for (const tally of byLanguage.values()) expect(f1(tally)).toBeGreaterThan(0.85);
});
