/** Limits and sizes of the store, in one place. */
export const STORE = {
  /** Places of a block: an article's number is block × this + place. */
  blockArticles: 128,
  /** Articles of one record, a part of a block: few large records open fast, small ones are read fast (ADR 8). */
  recordArticles: 4,
  /** Texts of one record in bytes, if it holds more than one: from 64 KB on, Chromium keeps a value in a file of its own. */
  recordBytes: 32_000,
  /** Texts of a block in bytes, so that it can always be read and written at once. */
  blockBytes: 7_000_000,
  /** One record of the catalogue, estimated: from 64 KB on, browsers keep a value in a file of its own. */
  catalogueBytes: 60_000,
  /** What one transaction writes at most (TRUST: 500 records or 8 MB). */
  transactionRecords: 500,
  transactionBytes: 8_000_000,
  /** Articles whose index is made in memory before it is written: about 15 kB each. */
  segmentArticles: 5_000,
  articlesAnImport: 100_000,
  articlesInAll: 1_000_000,
  /** Articles whose whole store is checked before the first answer of a browser session, and not after it. */
  checkedAtOpen: 1_000,
  /** Blocks of which one transaction reads catalogue or identities: about 13 kB and 3 kB each. */
  blocksRead: 64,
  /** Older versions of one article that are handed out. */
  versionsShown: 100,
} as const;

/** The limits that tests lower. */
export type StoreLimits = { readonly [name in keyof typeof STORE]: number };
