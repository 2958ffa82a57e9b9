import type { Bucket } from './write-buckets.ts';

export type Field = 'signature' | 'text';

/** Days since 1970, or `undated`. */
export type DayOrUndated = number | 'undated';

/** Signatures of articles of one day: `signatureTerms` hashes an article in the order of the numbers, which rise. */
export interface DayRecord {
  readonly day: DayOrUndated;
  /** From 0; a day with more than `SEGMENT.dayArticles` articles has several. */
  readonly part: number;
  readonly numbers: Uint32Array<ArrayBuffer>;
  readonly hashes: Uint16Array<ArrayBuffer>;
}

/** What must be known of a segment to read it and to merge it with others: small, kept with the layout. */
export interface SegmentShape {
  readonly articles: number;
  /** Number of buckets of each field, a power of two, and the bytes of all of them. */
  readonly signature: FieldShape;
  readonly text: FieldShape;
}

export interface FieldShape {
  readonly buckets: number;
  readonly bytes: number;
}

/** The index of some thousand articles, never changed once written. */
export interface Segment {
  readonly shape: SegmentShape;
  readonly days: readonly DayRecord[];
  readonly signature: readonly Bucket[];
  readonly text: readonly Bucket[];
}
