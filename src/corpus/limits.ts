/**
 * What the importers accept at most, beside the limits of an article itself (`core/article/limits.ts`). Round
 * numbers, far above any real article and far below what would harm the browser. Over a limit a record is passed
 * over, counted and named with the limit: nothing is cut silently.
 */

const MB = 1024 * 1024;

/** One text file, streamed. */
export const MAX_FILE_BYTES = 512 * MB;

/** One JSON or HTML document, which has to be held whole. */
export const MAX_DOCUMENT_BYTES = 32 * MB;

/** One page as text with everything around the article, in UTF-16 units. Same as the extraction of a live page. */
export const MAX_PAGE_CHARACTERS = 2_000_000;
/** Lines of such a page: each costs about 20 µs, so the worst page takes about a second. */
export const MAX_PAGE_LINES = 50_000;

/** `JSON.parse` takes a depth of millions, Chromium's IndexedDB fails at 5,000. */
export const MAX_JSON_DEPTH = 64;
export const MAX_RECORD_KEYS = 256;

/** Entries of a zip archive. */
export const MAX_ZIP_ENTRIES = 100_000;
/** What a packed file holds in all, counted as it is unpacked: what an archive declares is not believed. */
export const MAX_INFLATED_BYTES = 2048 * MB;
/** Unpacked bytes for each packed one, counted once more than `INFLATION_FREE_BYTES` were unpacked. Text has 3 to 30. */
export const MAX_INFLATION = 200;
export const INFLATION_FREE_BYTES = MB;
