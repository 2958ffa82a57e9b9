import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lineScorers } from '../../../../../tools/eval/lines.ts';
import { f1 } from '../../../../../tools/eval/score.ts';
import { lexicon } from '../lexicon.ts';

/** The rules were written beside these lines, so the floor only guards against falling back. */
const FLOOR = 0.97;

test('dates of the test lines in eleven languages', () => {
  const root = join(import.meta.dirname, '../../../../..');
  const { byLanguage, total, errors } = lineScorers(root, lexicon, (slug) => slug).dates('dates');
  console.log(`dates F1 ${f1(total).toFixed(3)}`);
  expect(f1(total), errors.join('\n')).toBeGreaterThanOrEqual(FLOOR);
  for (const [lang, tally] of byLanguage)
    expect(f1(tally), `${lang}: ${errors.join('\n')}`).toBeGreaterThanOrEqual(0.9);
});
