import { describe, expect, test } from 'vitest';
import { stem } from '../../../../../src/core/article/stem.ts';
import { words } from '../../../../../src/core/article/words.ts';
import { articleTerms } from '../../../../../src/core/index/article-terms.ts';
import { dayOf } from '../../../../../src/core/index/day.ts';
import { visitPostings } from '../../../../../src/core/index/segment/read-bucket.ts';
import { createSegmentBuilder } from '../../../../../src/core/index/segment/segment-builder.ts';
import { bucketOf, termHash } from '../../../../../src/core/index/segment/term-hash.ts';
import { SEGMENT } from '../../../../../src/core/index/segment/thresholds.ts';
import type { Bucket } from '../../../../../src/core/index/segment/write-buckets.ts';
import { signature } from '../../../../../src/core/index/signature.ts';
import { INDEXING } from '../../../../../src/core/index/thresholds.ts';
import { article, ferry, rarity } from '../../sample-event.ts';

function found(
  records: readonly Bucket[],
  buckets: number,
  term: string,
): [article: number, termClass: number][] {
  const postings: [number, number][] = [];
  for (const { bucket, bytes } of records)
    if (bucket === bucketOf(termHash(term), buckets))
      visitPostings(bytes, termHash(term), (number, termClass) => postings.push([number, termClass]));
  return postings;
}

describe('a segment', () => {
  const builder = createSegmentBuilder(rarity);
  builder.add(128, ferry.herald);
  builder.add(129, { ...ferry.courier, published: null });
  builder.add(131, ferry.evening);
  const segment = builder.build();
  const { shape } = segment;

  test('holds the signatures of its articles by day', () => {
    const [day, later] = [ferry.herald, ferry.evening].map(({ published }) => dayOf(published)!);
    expect(segment.days.map(({ day: its, numbers }) => [its, [...numbers]])).toEqual([
      [day, [128]],
      ['undated', [129]],
      [later, [131]],
    ]);
    expect(segment.days[0]!.hashes.slice(0, INDEXING.signatureTerms)).toEqual(
      signature(articleTerms(ferry.herald, rarity)),
    );
  });

  test('finds an article by each of its best terms', () => {
    for (const term of articleTerms(ferry.courier, rarity).ranked.slice(0, INDEXING.signatureTerms))
      expect(found(segment.signature, shape.signature.buckets, term)).toContainEqual([129, 0]);
  });

  test('finds an article by every word of headline and text', () => {
    for (const { term } of [...words(ferry.evening.title), ...words(ferry.evening.text)])
      expect(found(segment.text, shape.text.buckets, term).map(([number]) => number)).toContain(131);
    expect(found(segment.text, shape.text.buckets, 'opera')).toEqual([]);
  });

  test('says how much of the article a term is', () => {
    const [often, once] = [stem('ferry'), stem('scraping')].map(
      (term) => found(segment.text, shape.text.buckets, term).find(([number]) => number === 128)![1],
    );
    expect(often).toBeGreaterThan(once!);
  });

  test('knows its size', () => {
    const size = (records: readonly Bucket[]) =>
      records.reduce((total, { bytes }) => total + bytes.length, 0);
    expect(shape).toEqual({
      articles: 3,
      signature: { buckets: 1, bytes: size(segment.signature) },
      text: { buckets: 1, bytes: size(segment.text) },
    });
  });
});

describe('a builder', () => {
  test('is empty after building, and may be used again', () => {
    const builder = createSegmentBuilder(rarity);
    expect(builder.build()).toMatchObject({ shape: { articles: 0 }, days: [], signature: [], text: [] });
    builder.add(1, ferry.herald);
    expect(builder.articles).toBe(1);
    const first = builder.build();
    expect(builder.articles).toBe(0);
    builder.add(1, ferry.herald);
    expect(builder.build()).toEqual(first);
  });

  test('is full when its texts are long, and has room for one more', () => {
    const builder = createSegmentBuilder(rarity);
    let word = 0;
    const long = () => Array.from({ length: 300_000 }, () => (word++).toString(36)).join(' ');
    for (let number = 0; number < 4; number++) {
      expect(builder.full).toBe(false);
      builder.add(number, article({ text: long() }));
    }
    expect(builder.full).toBe(true);
    builder.add(4, article({ text: long() }));
    expect(builder.build().shape.articles).toBe(5);
    expect(builder.full).toBe(false);
  });

  test('takes an article without a word', () => {
    const builder = createSegmentBuilder(rarity);
    builder.add(1, article({}));
    expect(builder.build()).toMatchObject({ shape: { articles: 1 }, signature: [], text: [] });
  });

  test('refuses numbers that no posting can hold', () => {
    const builder = createSegmentBuilder(rarity);
    for (const number of [-1, 0.5, SEGMENT.numbersBelow])
      expect(() => builder.add(number, ferry.herald)).toThrow(RangeError);
    builder.add(SEGMENT.numbersBelow - 1, ferry.herald);
    expect(found(builder.build().text, 1, stem('ferry')).map(([number]) => number)).toEqual([
      SEGMENT.numbersBelow - 1,
    ]);
  });

  test('gives an article the same classes whatever stands beside it', () => {
    const [alone, among] = [createSegmentBuilder(rarity), createSegmentBuilder(rarity)];
    alone.add(5, ferry.herald);
    among.add(4, ferry.courier);
    among.add(5, ferry.herald);
    const [a, b] = [alone.build(), among.build()];
    for (const { term } of words(ferry.herald.text))
      expect(found(b.text, 1, term)).toEqual(expect.arrayContaining(found(a.text, 1, term)));
  });
});
