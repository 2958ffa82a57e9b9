/** Sizes of a segment's records and codes, in one place. */
export const SEGMENT = {
  /**
   * Bits of a posting's class: how much of the article a term is. None for signatures: weighing a term by its place in the
   * other article's signature found fewer of an event (R@10 .894 for .906 on newscluster-5w1h among 15,907 others).
   */
  classBits: { signature: 0, text: 3 },
  /** What a bucket should hold; the number of buckets is the power of two that comes nearest above. */
  bucketBytes: 16_384,
  /** Most bytes of one record: from 64 KB on, browsers keep a value in a file of its own, one read more. */
  partBytes: 57_344,
  /** Every so many terms of a bucket its directory names one, so that finding a term reads few others. */
  restartEvery: 32,
  /** Articles of one day record: 52 bytes each. */
  dayArticles: 1_000,
  /**
   * Postings and terms from which on a builder is full: 32 MB, as many as some 12,000 articles of 800 words have. There is
   * always room for one more, however long.
   */
  fullPostings: 4_000_000,
  fullTerms: 1_000_000,
  /** Numbers of articles lie below this: number and class together stay a small integer. */
  numbersBelow: 2 ** 28,
} as const;

/** BM25 as Robertson and Zaragoza give it (The Probabilistic Relevance Framework, 2009). */
export const BM25 = {
  k1: 1.2,
  b: 0.75,
  /**
   * Words of an average article, fixed, so that a posting can carry the whole of its term's share and no lengths are
   * read for a search. Means are 662 in 4,000 war articles, 926 in 4,000 US articles.
   */
  averageWords: 800,
  /** How often a word of the headline counts. */
  titleFactor: 3,
} as const;
