import { createPostingsTable } from './postings-table.ts';
import { visitTerms } from './read-bucket.ts';
import type { Field, FieldShape, SegmentShape } from './segment.ts';
import { bucketOf, firstHash } from './term-hash.ts';
import { SEGMENT } from './thresholds.ts';
import { type Bucket, bucketCountFor, writeBuckets } from './write-buckets.ts';

/**
 * How one field of several segments becomes one field of a larger one: `steps` times, each step by itself, in any order
 * and in any number of sittings.
 */
export interface FieldMerge {
  readonly steps: number;
  /** Number of buckets of the merged field. */
  readonly buckets: number;
  /** Which buckets of each source a step needs, all their parts; `from` up to but not `to`. */
  reads(step: number): readonly { readonly from: number; readonly to: number }[];
  /**
   * The records that a step makes: those of buckets `step` × `buckets` / `steps` up to the next step's, and no others.
   * @param records of all that `reads` named, in any order
   * @throws DamagedBucket
   */
  merge(step: number, records: readonly Uint8Array[], gone: ReadonlySet<number>): Bucket[];
}

export function mergeField(field: Field, sources: readonly SegmentShape[]): FieldMerge {
  return planMerge(
    sources.map((source) => source[field]),
    SEGMENT.classBits[field],
  );
}

function planMerge(sources: readonly FieldShape[], classBits: number): FieldMerge {
  const buckets = bucketCountFor(sources.reduce((total, { bytes }) => total + bytes, 0));
  // As many steps as the largest source has buckets: each reads one of every source. A small source's bucket is wider
  // than a step, so it is read several times.
  const steps = Math.min(buckets, Math.max(1, ...sources.map((source) => source.buckets)));
  return {
    steps,
    buckets,
    reads: (step) =>
      sources.map((source) => {
        const from = bucketOf(firstHash(step, steps), source.buckets);
        return { from, to: from + Math.max(1, source.buckets / steps) };
      }),
    merge(step, records, gone) {
      const table = createPostingsTable(classBits);
      const first = firstHash(step, steps);
      for (const bytes of records) {
        visitTerms(bytes, first, firstHash(step + 1, steps), (hash) => {
          const term = table.termOf(hash);
          return (article, termClass) => {
            if (!gone.has(article)) table.add(term, article, termClass);
          };
        });
      }
      return writeBuckets(table.lists(), buckets);
    },
  };
}
