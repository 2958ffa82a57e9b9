import { ByteWriter, varintLength } from './byte-writer.ts';
import type { TermLists } from './postings-table.ts';
import { bucketOf, firstHash } from './term-hash.ts';
import { SEGMENT } from './thresholds.ts';

/**
 * One record of postings. A bucket is the terms whose hashes begin with the same bits; where it passes `partBytes` it
 * goes on in further parts, and the postings of a term may be spread over parts that follow each other. Empty buckets
 * have no record. Format, numbers little-endian, v = varint:
 *
 *     1, bits of the bucket × 4 + bits of a class, first hash of the bucket (4), smallest number (v),
 *     bytes of all terms (v), entries of the directory (v), each: hash of a term (4), place of its entry (2),
 *     a term: hash since the term before (v), bytes of its postings (v), each posting: (gap - 1) × 2^classBits + class (v)
 */
export interface Bucket {
  readonly bucket: number;
  readonly part: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export const BUCKET_FORMAT = 1;

/** How many buckets lists make: a power of two. */
export function bucketCountFor(bytes: number): number {
  let buckets = 1;
  while (buckets * SEGMENT.bucketBytes < bytes && buckets < 2 ** 20) buckets *= 2;
  return buckets;
}

/** About how many bytes lists take, headers left out. */
export function bytesOf(lists: TermLists): number {
  const { classBits, hashes, starts, postings } = lists;
  const smallest = smallestNumber(lists);
  let bytes = 0;
  for (let term = 0; term < hashes.length; term++) {
    let before = smallest - 1;
    bytes += 3;
    for (let i = starts[term]!; i < starts[term + 1]!; i++) {
      const number = postings[i]! >>> classBits;
      bytes += varintLength((number - before - 1) << classBits);
      before = number;
    }
  }
  return bytes;
}

/** The records of lists, by bucket and part. */
export function writeBuckets(lists: TermLists, buckets: number): Bucket[] {
  const { classBits, hashes, starts, postings } = lists;
  const smallest = smallestNumber(lists);
  const written: Bucket[] = [];
  let part: PartWriter | null = null;
  for (let term = 0; term < hashes.length; term++) {
    // In a merge all articles of a term may be gone.
    if (starts[term] === starts[term + 1]) continue;
    const hash = hashes[term]!;
    const bucket = bucketOf(hash, buckets);
    if (part?.at.bucket !== bucket) {
      if (part) written.push(part.take());
      part = new PartWriter({ bucket, buckets, part: 0, classBits, smallest });
    }
    let from = starts[term]!;
    const end = starts[term + 1]!;
    while (from < end) {
      from = part.add(hash, postings, from, end);
      if (from < end) {
        written.push(part.take());
        part = new PartWriter({ bucket, buckets, part: part.at.part + 1, classBits, smallest });
      }
    }
  }
  if (part) written.push(part.take());
  return written;
}

function smallestNumber({ classBits, postings }: TermLists): number {
  let smallest = SEGMENT.numbersBelow;
  for (const posting of postings) smallest = Math.min(smallest, posting >>> classBits);
  return smallest;
}

/** Bytes before the directory, a term's own and the directory's, at most. */
const HEADER = 24;
const TERM = 16;

interface Place {
  readonly bucket: number;
  readonly buckets: number;
  readonly part: number;
  readonly classBits: number;
  readonly smallest: number;
}

class PartWriter {
  readonly at: Place;
  private readonly entries = new ByteWriter(SEGMENT.bucketBytes);
  private readonly directory = new ByteWriter();
  private readonly own = new ByteWriter();
  private terms = 0;
  private hashBefore: number;

  constructor(at: Place) {
    this.at = at;
    this.hashBefore = firstHash(at.bucket, at.buckets);
  }

  /** @returns the first of the postings for which there was no room */
  add(hash: number, postings: Uint32Array, from: number, end: number): number {
    const room = SEGMENT.partBytes - HEADER - TERM - this.directory.length - this.entries.length;
    const { own } = this;
    const { classBits, smallest } = this.at;
    const classMask = (1 << classBits) - 1;
    own.clear();
    let before = smallest - 1;
    let next = from;
    for (; next < end && own.length + 5 <= room; next++) {
      const number = postings[next]! >>> classBits;
      // The same article twice in a term can only come from a damaged merge; its first class stands.
      if (number === before) continue;
      own.varint(((number - before - 1) << classBits) | (postings[next]! & classMask));
      before = number;
    }
    if (own.length === 0) return next;
    if (this.terms % SEGMENT.restartEvery === 0) {
      this.directory.fixed(hash, 4);
      this.directory.fixed(this.entries.length, 2);
    }
    this.entries.varint(hash - this.hashBefore);
    this.entries.varint(own.length);
    this.entries.append(own);
    this.hashBefore = hash;
    this.terms += 1;
    return next;
  }

  take(): Bucket {
    const { bucket, buckets, part, classBits, smallest } = this.at;
    const record = new ByteWriter(HEADER + this.directory.length + this.entries.length);
    record.byte(BUCKET_FORMAT);
    record.byte(((31 - Math.clz32(buckets)) << 2) | classBits);
    record.fixed(firstHash(bucket, buckets), 4);
    record.varint(smallest);
    record.varint(this.entries.length);
    record.varint(Math.ceil(this.terms / SEGMENT.restartEvery));
    record.append(this.directory);
    record.append(this.entries);
    return { bucket, part, bytes: record.take() };
  }
}
