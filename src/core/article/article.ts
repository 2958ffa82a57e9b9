/** A place in a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * One outlet's page as text. This is the shape of a record in JSON lines, of a stored article and of the page
 * being read: everything after reading and extraction works on it alone.
 */
export interface Article {
  readonly id: string;
  /** Canonical http(s) URL, or null where the text came without one. */
  readonly url: string | null;
  /** The publisher's name as printed, or the host where no name was found; '' if nothing is known. */
  readonly outlet: string;
  readonly title: string;
  readonly byline: string | null;
  /** ISO 8601 date (`2022-12-19`) or date and time with offset; null if unknown. Never the date of the crawl. */
  readonly published: string | null;
  /** BCP 47 primary language tag (`en`), or null. */
  readonly lang: string | null;
  /** Body without the title; paragraphs separated by a blank line. All spans are offsets into this text. */
  readonly text: string;
}

/** The words of a span, cut out of the text it points into. */
export function cut(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
