import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleTerms } from '../../../../src/core/index/article-terms.ts';
import { type DaySignatures, nearestSignatures, signature } from '../../../../src/core/index/signature.ts';
import { INDEXING } from '../../../../src/core/index/thresholds.ts';
import { article, ferry, rarity } from '../sample-event.ts';

const LENGTH = INDEXING.signatureTerms;
const of = (fields: Parameters<typeof article>[0]) => signature(articleTerms(article(fields), rarity));
const none = new Map<string, number>();
const ranked = (...terms: string[]) => signature({ weights: none, head: none, title: none, ranked: terms });

function day(...articles: [id: string, hashes: Uint16Array][]): DaySignatures {
  return {
    ids: articles.map(([id]) => id),
    hashes: Uint16Array.from(articles.flatMap(([, hashes]) => [...hashes])),
  };
}

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

describe('the nearest', () => {
  const query = ranked('ferry', 'sonar', 'hull');

  test('more shared terms come first, then heavier ones, then the id', () => {
    const held = [
      day(['one', ranked('hull')], ['all', ranked('hull', 'sonar', 'ferry')]),
      day(['b-first', ranked('ferry')], ['a-first', ranked('ferry')], ['none', ranked('opera')]),
    ];
    expect(nearestSignatures(query, held, 10).map(({ id }) => id)).toEqual([
      'all',
      'a-first',
      'b-first',
      'one',
    ]);
    expect(nearestSignatures(query, held, 2).map(({ id }) => id)).toEqual(['all', 'a-first']);
  });

  test('empty places match nothing', () => {
    expect(nearestSignatures(ranked(), [day(['empty', ranked()], ['full', query])], 10)).toEqual([]);
    expect(nearestSignatures(query, [day(['empty', ranked()])], 10)).toEqual([]);
  });

  test('a record cut short is no error', () => {
    const whole = day(['a', query], ['b', query]);
    const cut = { ids: whole.ids, hashes: whole.hashes.slice(0, LENGTH + 1) };
    expect(nearestSignatures(query, [cut], 10).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('of real articles those of the event', () => {
    const held = day(
      ...[ferry.courier, ferry.evening, ferry.other].map((each): [string, Uint16Array] => [
        each.outlet,
        of(each),
      ]),
    );
    const found = nearestSignatures(of(ferry.herald), [held], 10).map(({ id }) => id);
    expect(found.slice(0, 2).sort()).toEqual(['Baltic Courier', 'Evening Post']);
  });
});
