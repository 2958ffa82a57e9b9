import type { Article } from '../../core/article/article.ts';
import type { Saying } from '../../words/saying.ts';

/** What a file yields, in the order of the file: an article, or why something in it did not become one. */
export type SourceRecord = ArticleRecord | PassedOverRecord;

export interface ArticleRecord {
  readonly kind: 'article';
  readonly article: Article;
  /** The file, with the entry of an archive behind ` › `. */
  readonly file: string;
  /** Line or record from 1; null where the file holds one article. */
  readonly line: number | null;
  /** Optional fields that could not be used and were left empty, each said to a reader. */
  readonly notes: readonly Saying[];
  /** True where the format knows that the text held ends before the outlet's does. */
  readonly cutOff?: boolean;
}

export interface PassedOverRecord {
  readonly kind: 'passed-over';
  readonly file: string;
  /** Null where the whole file or entry is meant. */
  readonly line: number | null;
  readonly reason: Saying;
}

/** A file that is read whole: at most `MAX_DOCUMENT_BYTES`, which whoever calls has seen to. */
export interface SourceDocument {
  /** As it is to stand in the records. A label for people: folder and name as dropped, entry behind ` › `. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /**
   * What the bytes themselves say of their encoding, as a label for `TextDecoder`: a byte order mark, valid UTF-8, else
   * the likeliest. What the document declares goes before it, except where there is a mark or UTF-16.
   */
  readonly encoding: string;
  /** Between records a reader looks whether it should end (`signal.throwIfAborted()`). */
  readonly signal: AbortSignal;
}

/**
 * Reads a document format (web page, MHTML, feed, page as text). Whatever is wrong with the document comes as a
 * record that is passed over; only a bug or an abort throws. The encoding is the reader's to find, since these
 * formats say it themselves. The same bytes give the same records in the same order.
 */
export type DocumentReader = (
  document: SourceDocument,
) => Iterable<SourceRecord> | AsyncIterable<SourceRecord>;

/** A file that is read as it streams by, already as text. */
export interface SourceText {
  readonly file: string;
  /** Decoded, without a byte order mark, cut anywhere. Fails with a `SourceError` where the file can't be read on. */
  readonly text: AsyncIterable<string>;
  readonly signal: AbortSignal;
}

/**
 * Reads a streamed format (JSON, JSON lines, CSV), holding a record at a time. What `text` throws it lets through,
 * having yielded what came before. The records do not depend on where the text was cut.
 */
export type TextReader = (source: SourceText) => AsyncIterable<SourceRecord>;
