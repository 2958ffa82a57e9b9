import { saying, sayingOf, whatWentWrong } from '../../words/saying.ts';
import type { TableHead } from '../formats/delimited/column-map.ts';
import { readDelimited } from '../formats/delimited.ts';
import type { SourceDocument, SourceRecord } from '../formats/format-reader.ts';
import { readJsonDocument } from '../formats/json-document.ts';
import { readJsonLines } from '../formats/json-lines.ts';
import type { ColumnMap, FormatName } from '../import/described.ts';
import { MAX_DOCUMENT_BYTES } from '../limits.ts';
import { type Bytes, collect, peek } from './byte-stream.ts';
import { decodeText } from './decode-text.ts';
import { DOCUMENT_READERS, type DocumentFormat } from './document-readers.ts';
import { binaryKind, isGzip, isOfficeZip, isZip, OFFICE_KIND } from './recognise/binary-kinds.ts';
import { detectEncoding, type Encoding } from './recognise/detect-encoding.ts';
import { recognise } from './recognise/recognise.ts';
import { SourceError } from './source-error.ts';
import { megabytes } from './unpack/inflation.ts';

/** A file, or an entry of an archive, as the bytes that it unpacks to. */
export interface SourceEntry {
  /** As it stands in the records. */
  readonly label: string;
  /** By whose ending it may be recognised. */
  readonly name: string;
  readonly bytes: Bytes;
  /** Further pieces of it, to tell the encoding from where its beginning is ASCII; none where it only streams. */
  samples?(): Promise<readonly Uint8Array[]>;
}

/** What an entry was recognised as. */
export interface RecognisedEntry {
  readonly label: string;
  readonly format: FormatName;
  readonly encoding: Encoding;
}

export interface EntryOptions {
  readonly signal: AbortSignal;
  /** Corrected columns of some tables. */
  readonly columns: readonly ColumnMap[];
  /** Told before the first record. */
  onRecognised?(entry: RecognisedEntry): void;
  onColumns?(head: TableHead, label: string): void;
}

/** Bytes at the beginning from which encoding and format are told. */
const HEAD = 256 * 1024;

/** The records of an entry. What is wrong with it comes as a record that is passed over; only an abort or a bug throws. */
export async function* readEntry(entry: SourceEntry, options: EntryOptions): AsyncGenerator<SourceRecord> {
  const { label: file } = entry;
  let articles = 0;
  try {
    for await (const record of recordsOf(entry, options)) {
      if (record.kind === 'article') articles++;
      yield record;
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const why = error.saying;
    const reason = articles === 0 ? why : sayingOf('passedOver_before', articles, { reason: why });
    yield { kind: 'passed-over', file, line: null, reason };
  }
}

async function* recordsOf(entry: SourceEntry, options: EntryOptions): AsyncGenerator<SourceRecord> {
  const { label: file, name } = entry;
  const { signal } = options;
  const { head, whole, all, close } = await peek(entry.bytes, HEAD);
  try {
    // Where nothing could be read, what was wrong is thrown here.
    if (head.length === 0) for await (const _ of all) break;
    if (head.length === 0) throw new SourceError(saying('passedOver_empty'));
    if (isOfficeZip(head)) throw new SourceError(OFFICE_KIND);
    if (isZip(head) || isGzip(head)) throw new SourceError(saying('passedOver_archiveInside'));
    const kind = binaryKind(head);
    if (kind !== null) throw new SourceError(kind);
    const encoding = detectEncoding(await samplesOf(entry, head, whole), whole);
    if (encoding === null) throw new SourceError(saying('passedOver_notReadable'));
    const start = new TextDecoder(encoding.label).decode(head, { stream: !whole });
    const recognised = recognise(start, name, whole);
    if ('refused' in recognised) throw new SourceError(recognised.refused);
    const { format } = recognised;
    options.onRecognised?.({ label: file, format, encoding });
    if (isDocument(format)) {
      const bytes = await collect(all, MAX_DOCUMENT_BYTES);
      if (bytes === null)
        throw new SourceError(saying('passedOver_largePage', { size: megabytes(MAX_DOCUMENT_BYTES) }));
      yield* documentRecords(format, { file, bytes, encoding: encoding.label, signal });
      return;
    }
    const source = { file, text: decodeText(all, encoding.label), signal };
    if (format === 'csv') {
      const onColumns = (table: TableHead) => options.onColumns?.(table, file);
      yield* readDelimited(source, { columns: options.columns, onColumns });
    } else yield* format === 'json' ? readJsonDocument(source) : readJsonLines(source);
  } finally {
    await close();
  }
}

/** What a page does to the parser of its format must not cost the other files of an import: it is named like any bad page. */
async function* documentRecords(
  format: DocumentFormat,
  document: SourceDocument,
): AsyncGenerator<SourceRecord> {
  try {
    yield* DOCUMENT_READERS[format](document);
  } catch (error) {
    if (document.signal.aborted || error instanceof SourceError) throw error;
    throw new SourceError(saying('passedOver_notParsed', { what: whatWentWrong(error) }), {
      cause: error,
    });
  }
}

function isDocument(format: FormatName): format is DocumentFormat {
  return Object.hasOwn(DOCUMENT_READERS, format);
}

/** The beginning alone, unless all of it is ASCII: then the rest decides. */
async function samplesOf(
  entry: SourceEntry,
  head: Uint8Array,
  whole: boolean,
): Promise<readonly Uint8Array[]> {
  if (whole || entry.samples === undefined || head.some((byte) => byte >= 0x80)) return [head];
  return [head, ...(await entry.samples())];
}
