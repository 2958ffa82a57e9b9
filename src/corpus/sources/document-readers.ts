import { readFeed } from '../formats/feed.ts';
import type { DocumentReader } from '../formats/format-reader.ts';
import { readHtmlPage } from '../formats/html-page.ts';
import { readMhtmlPage } from '../formats/mhtml-page.ts';
import { readTextFile } from '../formats/text-file.ts';

export type DocumentFormat = 'text' | 'html' | 'mhtml' | 'feed';

/** The formats of which a file is one document, held whole. */
export const DOCUMENT_READERS: Readonly<Record<DocumentFormat, DocumentReader>> = {
  text: readTextFile,
  html: readHtmlPage,
  mhtml: readMhtmlPage,
  feed: readFeed,
};
