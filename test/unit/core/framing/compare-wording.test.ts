import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Claim, compareWording } from '../../../../src/core/framing/compare-wording.ts';
import { lexicon } from '../reading/lexicon.ts';
import { claimOf, told } from './wording-lines.ts';

interface Line {
  readonly a: string;
  readonly b: string;
  readonly want: readonly string[];
  /** Place of the sentence that is the claim; 0 where it is left out. */
  readonly claim?: { readonly a?: number; readonly b?: number };
}

const folder = join(import.meta.dirname, '../../../fixtures/framing');
const kinds = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));

describe.each(kinds)('%s', (file) => {
  const lines = readFileSync(join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

  test.each(lines.map((line) => [line.a, line.b, line] as const))('%s | %s', (_a, _b, line) => {
    const [a, b] = [claimOf(line.a, line.claim?.a), claimOf(line.b, line.claim?.b)];
    expect(compareWording(a, b, lexicon).map((each) => told(each, a, b))).toEqual(line.want);
  });

  test('the other way round it is the same with the sides changed', () => {
    for (const line of lines) {
      const [a, b] = [claimOf(line.a, line.claim?.a), claimOf(line.b, line.claim?.b)];
      const flipped = compareWording(b, a, lexicon).map((each) => told(each, b, a, true));
      expect(flipped.sort()).toEqual(
        compareWording(a, b, lexicon)
          .map((each) => told(each, a, b))
          .sort(),
      );
    }
  });

  test('of a claim and itself there is nothing to tell', () => {
    for (const line of lines)
      for (const text of [line.a, line.b]) {
        const claim: Claim = claimOf(text);
        expect(compareWording(claim, claim, lexicon)).toEqual([]);
      }
  });
});
