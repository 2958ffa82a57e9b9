/** Sizes of an import's parts, in one place. None is a limit on what may be imported: those are `corpus/limits.ts`. */
export const IMPORT = {
  /** Files of which a preview is made: of more, this many are drawn evenly from all. 0.5 to 10 ms each. */
  previewedFiles: 200,
  /** Things passed over that are listed; all are counted. About 150 bytes each: the list stays under 2 MB. */
  listed: 10_000,
  /** Kinds of notes that are counted apart. Formats have a few dozen. */
  kindsOfNotes: 200,
  /** Reports of progress: five a second are more than a reader can follow. */
  reportEveryMs: 200,
  /** Speed is that of so long a time: shorter, it jumps; longer, it lags behind a change of file. */
  speedOverMs: 6_000,
  /** Before that, a guess of the time left is worth nothing. */
  guessAfterMs: 2_000,
  /** The worker takes messages in (a cancel, above all) at least this often. */
  pauseEveryMs: 40,
  /**
   * An import stops before the disk is quite full: Chromium once lost a whole database that was opened while not a byte
   * was left. LevelDB wants some MB for a while when it tidies up. Asked for at most so often.
   */
  reservedBytes: 32 * 1024 * 1024,
  roomEveryMs: 500,
  /** Articles handed to the store at once, one block of it, and characters of their texts. */
  batchArticles: 128,
  batchCharacters: 2_000_000,
  /** Files whose beginning and end tell a list of files apart from another: of more, so many drawn evenly. */
  fingerprintedFiles: 500,
  fingerprintBytes: 16 * 1024,
  /** File names that a set's card tells one by one. */
  namesTold: 20,
  /** Of a file of our own: the head line. */
  headBytes: 4 * 1024 * 1024,
  /**
   * Its size, and what it may unpack to: what was exported must come back in, a million articles of 6 kB each and the
   * most even of texts, which gzip packs 1,000 : 1. It is streamed line by line, and every line is held to the limits
   * of an article, so that a bomb is no more than a long file.
   */
  ownFileBytes: 4 * 1024 ** 3,
  ownFileInflation: { most: 16 * 1024 ** 3, ratio: 2_000, free: 1024 ** 2 },
  /** Of a file of our own: the texts of one article's older versions, in characters. */
  olderCharacters: 32 * 1024 * 1024,
} as const;
