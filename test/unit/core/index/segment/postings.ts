import fc from 'fast-check';
import { createPostingsTable } from '../../../../../src/core/index/segment/postings-table.ts';
import { visitTerms } from '../../../../../src/core/index/segment/read-bucket.ts';
import { type Bucket, writeBuckets } from '../../../../../src/core/index/segment/write-buckets.ts';

export type Posting = readonly [hash: number, article: number, termClass: number];

export const CLASS_BITS = 3;

/** Hashes lie close and at the ends of the range, where mistakes of one show. */
const anyHash = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 2 ** 31 - 20, max: 2 ** 31 + 20 }),
  fc.integer({ min: 2 ** 32 - 20, max: 2 ** 32 - 1 }),
  fc.integer({ min: 0, max: 2 ** 32 - 1 }),
);
const anyArticle = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 2 ** 28 - 1 }));

/** No term has an article twice. */
export const anyPostings = fc.uniqueArray(
  fc.tuple(anyHash, anyArticle, fc.integer({ min: 0, max: 2 ** CLASS_BITS - 1 })),
  { maxLength: 400, selector: ([hash, article]) => `${hash} ${article}` },
);

export function bucketsOf(postings: readonly Posting[], buckets: number): Bucket[] {
  const table = createPostingsTable(CLASS_BITS);
  for (const [hash, article, termClass] of postings) table.add(table.termOf(hash), article, termClass);
  return writeBuckets(table.lists(), buckets);
}

/** All postings of some records in the order in which they stand there. */
export function postingsIn(records: readonly Bucket[]): Posting[] {
  const found: Posting[] = [];
  for (const { bytes } of records) {
    visitTerms(bytes, 0, 2 ** 32, (hash) => (article, termClass) => found.push([hash, article, termClass]));
  }
  return found;
}

export const inOrder = (postings: readonly Posting[]): Posting[] =>
  [...postings].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
