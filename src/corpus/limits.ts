/**
 * What the importers accept at most. Round numbers, far above any real article and far below what would harm the
 * browser; each is tested at N and N + 1 where it is enforced. Over a limit a record is passed over, counted and
 * named with the limit: nothing is cut silently.
 */

const KB = 1024;
const MB = 1024 * KB;
const GB = 1024 * MB;

/** One text or zip file, streamed. */
export const MAX_FILE_BYTES = 512 * MB;

/** One JSON, HTML or XML document, which has to be held whole. */
export const MAX_DOCUMENT_BYTES = 32 * MB;

/** One page as text with everything around the article, in UTF-16 units. Same as the extraction of a live page. */
export const MAX_PAGE_CHARACTERS = 2_000_000;
/** Lines of such a page: each costs about 20 µs, so the worst page takes about a second. */
export const MAX_PAGE_LINES = 50_000;

/** An article's text, title and URL, in UTF-16 units. */
export const MAX_TEXT_CHARACTERS = 1_000_000;
export const MAX_TITLE_CHARACTERS = 1_000;
export const MAX_URL_CHARACTERS = 2_048;

/** Articles of one import, and of the whole corpus. */
export const MAX_ARTICLES_PER_IMPORT = 100_000;
export const MAX_ARTICLES = 1_000_000;

/** `JSON.parse` takes a depth of millions, Chromium's IndexedDB fails at 5,000. */
export const MAX_JSON_DEPTH = 64;
export const MAX_RECORD_KEYS = 256;

/** Zip archives: inflated bytes are counted, never believed; the ratio counts after the first megabyte. */
export const MAX_ZIP_ENTRIES = 100_000;
export const MAX_ZIP_INFLATED_BYTES = 2 * GB;
export const MAX_ZIP_RATIO = 200;
export const ZIP_RATIO_FREE_BYTES = 1 * MB;

/** One IndexedDB transaction, whichever comes first. */
export const MAX_TRANSACTION_RECORDS = 500;
export const MAX_TRANSACTION_BYTES = 8 * MB;

/** One message between the parts of the extension. */
export const MAX_MESSAGE_BYTES = 1 * MB;

/** Extraction of a live page, done in slices so that no task holds the page up. */
export const MAX_PAGE_ELEMENTS = 50_000;
export const MAX_EXTRACTION_MS = 200;
