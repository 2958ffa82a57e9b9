import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../../src/core/article/article.ts';
import { articleTerms } from '../../../../../src/core/index/article-terms.ts';
import {
  bucketsToRead,
  type LookUpPlan,
  planLookUp,
} from '../../../../../src/core/index/look-up/plan-look-up.ts';
import { type LookedUp, rankCandidates } from '../../../../../src/core/index/look-up/rank-candidates.ts';
import { LOOK_UP } from '../../../../../src/core/index/look-up/thresholds.ts';
import { DamagedBucket } from '../../../../../src/core/index/segment/read-bucket.ts';
import type { Segment } from '../../../../../src/core/index/segment/segment.ts';
import { createSegmentBuilder } from '../../../../../src/core/index/segment/segment-builder.ts';
import { bucketOf, termHash } from '../../../../../src/core/index/segment/term-hash.ts';
import { INDEXING } from '../../../../../src/core/index/thresholds.ts';
import { randomFrom } from '../../../../../tools/bench/corpus/random.ts';
import { article, ferry, rarity } from '../../sample-event.ts';

/** One segment for each list; numbers rise from 0 through all of them. */
function segments(...lists: readonly (readonly Article[])[]): Segment[] {
  let number = 0;
  return lists.map((list) => {
    const builder = createSegmentBuilder(rarity);
    for (const each of list) builder.add(number++, each);
    return builder.build();
  });
}

/** What a store reads for a plan. */
function readFor(plan: LookUpPlan, all: readonly Segment[]): LookedUp {
  const { days } = plan;
  return {
    articles: all.reduce((sum, { shape }) => sum + shape.articles, 0),
    days: all
      .flatMap((segment) => segment.days)
      .filter(({ day }) => days !== null && day !== 'undated' && day >= days.from && day <= days.to),
    buckets: all.flatMap(({ shape, signature }) => {
      const wanted = bucketsToRead(plan, shape.signature.buckets);
      return signature.filter(({ bucket }) => wanted.includes(bucket)).map(({ bytes }) => bytes);
    }),
  };
}

function lookUp(
  query: Article,
  all: readonly Segment[],
  visible = (_: number) => true,
  limit = 10,
): number[] {
  const plan = planLookUp(query, rarity);
  return rankCandidates(plan, readFor(plan, all), visible, limit).map(({ number }) => number);
}

const later = (days: number) => new Date(Date.UTC(2031, 2, 14 + days)).toISOString().slice(0, 10);

describe('a look-up', () => {
  test('finds the event’s articles before others, in one segment or in several', () => {
    const list = [ferry.other, ferry.evening, ferry.courier];
    for (const all of [segments(list), segments(...list.map((each) => [each]))])
      expect(lookUp(ferry.herald, all).slice(0, 2).sort()).toEqual([1, 2]);
  });

  test('finds a mate wherever it lies: in the days, at their edge, beyond, without a date', () => {
    const { windowDays } = INDEXING;
    for (const days of [0, 1, -windowDays, windowDays, windowDays + 1, -windowDays - 1, 300, -300])
      expect(
        lookUp(ferry.herald, segments([ferry.other], [{ ...ferry.courier, published: later(days) }]))[0],
      ).toBe(1);
    expect(lookUp(ferry.herald, segments([ferry.other, { ...ferry.courier, published: null }]))[0]).toBe(1);
  });

  test('far from its days, what few articles share outweighs what a great many do', () => {
    const { weights, head, ranked } = articleTerms(ferry.herald, rarity);
    const weight = (term: string) => weights.get(term)! + (head.get(term) ?? 0);
    const read = ranked.toSorted((a, b) => weight(b) - weight(a)).slice(0, LOOK_UP.termsRead);
    const sharing = (terms: readonly string[], i: number) =>
      article({ id: `far ${i}`, title: '', text: terms.join('. '), published: later(300) });
    const one = sharing(read.slice(4, 8), 0);
    const alike = Array.from({ length: 100 }, (_, i) => sharing(read.slice(0, 4), i + 1));
    expect(lookUp(ferry.herald, segments([one, ...alike.slice(0, 9)]))[0]).not.toBe(0);
    expect(lookUp(ferry.herald, segments([one, ...alike]))[0]).toBe(0);
  });

  test('of an article without a date finds the same', () => {
    const undated = { ...ferry.herald, published: null };
    expect(planLookUp(undated, rarity).days).toBeNull();
    const all = segments([ferry.other, ferry.courier, { ...ferry.evening, published: null }]);
    expect(lookUp(undated, all).slice(0, 2).sort()).toEqual([1, 2]);
  });

  test('of two alike the nearer comes first', () => {
    const at = (days: number) => ({ ...ferry.courier, published: later(days) });
    expect(lookUp(ferry.herald, segments([at(3), at(40), at(1)]))).toEqual([2, 0, 1]);
  });

  test('leaves out what may not be seen', () => {
    const all = segments([ferry.courier, { ...ferry.evening, published: null }]);
    expect(lookUp(ferry.herald, all, (number) => number !== 0)).toEqual([1]);
    expect(lookUp(ferry.herald, all, () => false)).toEqual([]);
  });

  test('gives as many as asked for, ties by number', () => {
    const all = segments(Array.from({ length: 5 }, () => ferry.courier));
    expect(lookUp(ferry.herald, all, undefined, 3)).toEqual([0, 1, 2]);
  });

  test('gives the first of all, none twice, whatever segments name and in whatever order', () => {
    const { below } = randomFrom(1);
    const words = articleTerms(ferry.herald, rarity).ranked;
    const near = Array.from({ length: 90 }, (_, i) => {
      const text = Array.from({ length: 1 + below(5) }, () => words[below(words.length)]).join('. ');
      const published = i % 3 === 0 ? later(300) : later(below(5) - 2);
      return article({ id: `a${i}`, title: '', text, published });
    });
    const some = (from: number, to: number) => {
      const builder = createSegmentBuilder(rarity);
      for (let number = from; number < to; number++) builder.add(number, near[number]!);
      return builder.build();
    };
    // Some stand in two segments.
    const all = [some(0, 50), some(30, 90), some(10, 20)];
    const isVisible = (number: number) => number % 7 !== 0;
    const each = near.flatMap((_, number) => (isVisible(number) ? [number] : []));
    const plan = planLookUp(ferry.herald, rarity);
    // What each is worth where no other may be seen, and so none can be in its way.
    const worth = each.flatMap((number) =>
      rankCandidates(plan, readFor(plan, all), (other) => other === number, 10),
    );
    const ranked = worth.sort((a, b) => b.score - a.score || a.number - b.number);
    expect(new Set(worth.map(({ score }) => score)).size).toBeGreaterThan(20);
    for (const limit of [1, 2, 10, 50])
      for (const order of [all, all.toReversed()])
        expect(rankCandidates(plan, readFor(plan, order), isVisible, limit)).toEqual(ranked.slice(0, limit));
  });

  test('of an article about nothing finds nothing', () => {
    const all = segments([ferry.courier, article({})]);
    expect(lookUp(article({}), all)).toEqual([]);
    expect(lookUp(article({ published: '2031-03-14' }), all)).toEqual([]);
    expect(lookUp(ferry.herald, [])).toEqual([]);
  });

  test('says so when a record is damaged', () => {
    const plan = planLookUp(ferry.herald, rarity);
    expect(() =>
      rankCandidates(plan, { articles: 1, days: [], buckets: [new Uint8Array(40)] }, () => true, 10),
    ).toThrow(DamagedBucket);
  });
});

describe('a plan', () => {
  test('reads the postings of the heaviest terms', () => {
    const plan = planLookUp(ferry.herald, rarity);
    expect(plan.terms.filter(({ read }) => read)).toHaveLength(LOOK_UP.termsRead);
    const { terms } = planLookUp({ ...ferry.herald, published: null }, rarity);
    expect(terms.filter(({ read }) => read)).toHaveLength(LOOK_UP.termsReadUndated);
    const weights = terms.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(terms.length).toBeLessThanOrEqual(LOOK_UP.terms);
  });

  test('begins with what is new in the article', () => {
    const first = new Set(
      planLookUp(ferry.herald, rarity)
        .terms.slice(0, 5)
        .map(({ hash }) => hash),
    );
    const { head } = articleTerms(ferry.herald, rarity);
    for (const term of head.keys()) first.delete(termHash(term));
    expect(first.size).toBe(0);
  });

  test('names each bucket once, whatever the size of the segment', () => {
    const plan = planLookUp(ferry.herald, rarity);
    expect(bucketsToRead(plan, 1)).toEqual([0]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), (bits) => {
        const buckets = bucketsToRead(plan, 2 ** bits);
        expect(buckets).toEqual([...new Set(buckets)].sort((a, b) => a - b));
        for (const { hash, read } of plan.terms)
          if (read) expect(buckets).toContain(bucketOf(hash, 2 ** bits));
        expect(buckets.length).toBeLessThanOrEqual(LOOK_UP.termsRead);
      }),
    );
  });
});
