import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleTerms } from '../../../../src/core/index/article-terms.ts';
import { signature } from '../../../../src/core/index/signature.ts';
import { INDEXING } from '../../../../src/core/index/thresholds.ts';
import { article, ferry, rarity } from '../sample-event.ts';

const LENGTH = INDEXING.signatureTerms;
const of = (fields: Parameters<typeof article>[0]) => signature(articleTerms(article(fields), rarity));
const none = new Map<string, number>();
const ranked = (...terms: string[]) => signature({ weights: none, head: none, title: none, ranked: terms });

describe('a signature', () => {
  test('always has the same length; a short article fills up with 0', () => {
    expect(of(ferry.herald)).toHaveLength(LENGTH);
    expect([...of({})]).toEqual(new Array(LENGTH).fill(0));
    const two = ranked('sonar', 'hull');
    expect([...two].filter((hash) => hash !== 0)).toHaveLength(2);
  });

  test('stays what it is: stored ones are compared with new ones', () => {
    expect([...ranked('putin', 'minsk', '2019')].slice(0, 3)).toEqual([28360, 16827, 34981]);
    expect(of(ferry.herald)).toEqual(of({ ...ferry.herald }));
  });

  test('no term hashes to 0, the mark of an empty place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (term) => {
        expect(ranked(term)[0]).toBeGreaterThan(0);
      }),
      { numRuns: 1_000 },
    );
  });
});
