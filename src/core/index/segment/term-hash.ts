/**
 * 32-bit hash of a term: FNV-1a over its UTF-16 units, then the finaliser of MurmurHash3, since a bucket is chosen by
 * the top bits, which FNV-1a alone spreads badly for short terms. Stored: never change it without a new layout.
 */
export function termHash(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** What stands in the index for a term of the headline, beside the term itself: no word holds that character. */
export function titleTerm(term: string): string {
  return `\u0001${term}`;
}

/**
 * The bucket of a hash by its top bits: a bucket of few becomes a run of buckets of many.
 * @param buckets a power of two, 1 to 2^31
 */
export function bucketOf(hash: number, buckets: number): number {
  return buckets === 1 ? 0 : hash >>> (Math.clz32(buckets) + 1);
}

/** The smallest hash of a bucket. */
export function firstHash(bucket: number, buckets: number): number {
  return bucket * (2 ** 32 / buckets);
}
