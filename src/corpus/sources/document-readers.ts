import type { DocumentReader, SourceDocument, SourceRecord } from '../formats/format-reader.ts';
import { readTextPage } from '../formats/text-page.ts';
import { baseName } from './labels.ts';

export type DocumentFormat = 'text' | 'html' | 'mhtml' | 'feed';

/** The formats of which a file is one document, held whole. */
export const DOCUMENT_READERS: Readonly<Record<DocumentFormat, DocumentReader>> = {
  text: readText,
  html: pending,
  mhtml: pending,
  feed: pending,
};

function* pending({ file }: SourceDocument): Generator<SourceRecord> {
  yield { kind: 'passed-over', file, line: null, reason: 'PENDING' };
}

function* readText({ file, bytes, encoding }: SourceDocument): Generator<SourceRecord> {
  const page = readTextPage(new TextDecoder(encoding).decode(bytes), { fileName: baseName(file) });
  if (page.kind === 'article') yield { kind: 'article', article: page.article, file, line: null, notes: [] };
  else yield { kind: 'passed-over', file, line: null, reason: page.reason };
}
