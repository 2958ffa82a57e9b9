import { BUCKET_FORMAT } from './write-buckets.ts';

/** Bytes that are no record of postings: the index must be made anew from the articles. */
export class DamagedBucket extends Error {
  override readonly name = 'DamagedBucket';

  constructor(what: string) {
    super(`A record of the index can't be read: ${what}.`);
  }
}

export type VisitPosting = (article: number, termClass: number) => void;

/**
 * Calls `visit` for each posting of a term in a record, numbers rising. A record that holds other hashes costs nothing.
 * @throws DamagedBucket
 */
export function visitPostings(bytes: Uint8Array, hash: number, visit: VisitPosting): void {
  const { first, span } = rangeOf(bytes);
  if (hash < first || hash - first >= span) return;
  const reader = new BucketReader(bytes);
  if (reader.seek(hash)) reader.visit(visit);
}

/**
 * Goes through the terms of a record whose hashes are from `from` up to but not `to`, hashes rising.
 * @param begin called for each; what it returns is called for each posting of the term
 * @throws DamagedBucket
 */
export function visitTerms(
  bytes: Uint8Array,
  from: number,
  to: number,
  begin: (hash: number) => VisitPosting,
): void {
  const reader = new BucketReader(bytes);
  for (let there = reader.goNear(from); there && reader.hash < to; there = reader.next())
    if (reader.hash >= from) reader.visit(begin(reader.hash));
}

/** Which hashes a record may hold. */
function rangeOf(bytes: Uint8Array): { readonly first: number; readonly span: number } {
  const bits = bytes[1]! >> 2;
  if (bytes.length < 8 || bytes[0] !== BUCKET_FORMAT || bits > MOST_BITS) throw new DamagedBucket('its head');
  return { first: fixed4(bytes, 2), span: 2 ** (32 - bits) };
}

function fixed4(bytes: Uint8Array, at: number): number {
  return (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0;
}

class BucketReader {
  /** Of the term that was read last. */
  hash: number;
  private readonly bytes: Uint8Array;
  private readonly classBits: number;
  private readonly smallest: number;
  private readonly directory: number;
  private readonly restarts: number;
  private readonly entries: number;
  private at: number;
  /** Where the postings of the term end, and where they begin. */
  private end: number;
  private start: number;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.hash = rangeOf(bytes).first;
    this.classBits = bytes[1]! & 3;
    this.at = 6;
    this.smallest = this.varint();
    const length = this.varint();
    this.restarts = this.varint();
    this.directory = this.at;
    this.entries = this.directory + this.restarts * DIRECTORY_ENTRY;
    if (this.entries + length !== bytes.length) throw new DamagedBucket('its length');
    this.end = this.entries;
    this.start = this.entries;
  }

  /** Goes to a term; false if it isn't there. */
  seek(hash: number): boolean {
    let there = this.goNear(hash);
    while (there && this.hash < hash) there = this.next();
    return there && this.hash === hash;
  }

  /** Goes to the last term of the directory that does not lie beyond a hash, or to the first; false if there is none. */
  goNear(hash: number): boolean {
    let low = 0;
    let high = this.restarts;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (fixed4(this.bytes, this.directory + middle * DIRECTORY_ENTRY) <= hash) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return this.next();
    const entry = this.directory + (low - 1) * DIRECTORY_ENTRY;
    this.end = this.entries + (this.bytes[entry + 4]! | (this.bytes[entry + 5]! << 8));
    if (!this.next()) throw new DamagedBucket('its directory');
    // The entry says how far its hash is from one that was passed over.
    this.hash = fixed4(this.bytes, entry);
    return true;
  }

  next(): boolean {
    if (this.end >= this.bytes.length) return false;
    this.at = this.end;
    this.hash += this.varint();
    const length = this.varint();
    this.start = this.at;
    this.end = this.at + length;
    if (this.end > this.bytes.length) throw new DamagedBucket('the length of a term');
    return true;
  }

  visit(visit: VisitPosting): void {
    this.at = this.start;
    const { classBits } = this;
    const classMask = (1 << classBits) - 1;
    let number = this.smallest - 1;
    while (this.at < this.end) {
      const posting = this.varint();
      number += (posting >>> classBits) + 1;
      visit(number, posting & classMask);
    }
  }

  private varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new DamagedBucket('it ends early');
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
    throw new DamagedBucket('a number in it');
  }
}

const DIRECTORY_ENTRY = 6;
/** Of a bucket: as many as `bucketCountFor` gives at most. */
const MOST_BITS = 20;
