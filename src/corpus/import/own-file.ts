import { type Saying, saying } from '../../words/saying.ts';
import { type CorpusHead, readHead } from '../export/corpus-head.ts';
import { type CorpusLine, readLine } from '../export/corpus-lines.ts';
import { parseJson } from '../formats/json-lines.ts';
import { readRecord } from '../formats/record/read-record.ts';
import { textLines } from '../formats/text-lines.ts';
import { MAX_DOCUMENT_BYTES } from '../limits.ts';
import { type Bytes, blobBytes, peek } from '../sources/byte-stream.ts';
import { SourceError } from '../sources/source-error.ts';
import { gunzip } from '../sources/unpack/gunzip.ts';
import type { SourceFile } from './described.ts';
import { IMPORT } from './limits.ts';

/** A line of a corpus file with its number from 1. */
export type OwnLine = CorpusLine & { readonly line: number };

/** A corpus file: its head, read already, and its lines, which can be read any number of times. */
export type OwnFile =
  | {
      readonly kind: 'readable';
      readonly head: CorpusHead;
      /** @param blob the file again: who reads it may want to watch it */
      lines(blob: Blob, options: LineOptions): AsyncGenerator<OwnLine>;
    }
  | { readonly kind: 'unreadable'; readonly reason: Saying };

interface LineOptions {
  readonly signal: AbortSignal;
  /** Told of bytes of the file as it lies on disk. */
  readonly onBytes: (bytes: number) => void;
}

/** What a corpus file may be called: to look into every one of many web pages would take a while. */
const NAMES = /\.(?:jsonl|ndjson|json|gz)$/i;
/** How its first line begins. */
const OPENING = /^\{\s{0,4}"lateral"\s{0,4}:/;
/** Bytes that hold the opening. */
const OPENING_BYTES = 64;

/** The file as one that has the head of a corpus file; null if it is none. */
export async function asOwnFile({ path, blob }: SourceFile, signal: AbortSignal): Promise<OwnFile | null> {
  if (!NAMES.test(path)) return null;
  const first = await firstLine(blob, signal).catch((error: unknown) => {
    // What can't be read is no file of ours: reading it as any other says what is wrong with it.
    if (error instanceof SourceError) return null;
    throw error;
  });
  const parsed = first === null ? null : parseJson(first);
  const read = parsed?.ok ? readHead(parsed.value) : null;
  if (read === null || read.kind === 'unreadable') return read;
  const { head } = read;
  return { kind: 'readable', head, lines: (again, options) => linesOf(again, head, options) };
}

/** Articles, sets and the end, in the order of the file. Damage ends it with an `unusable` line. */
async function* linesOf(
  blob: Blob,
  head: CorpusHead,
  { signal, onBytes }: LineOptions,
): AsyncGenerator<OwnLine> {
  if (blob.size > IMPORT.ownFileBytes) {
    const reason = saying('passedOver_ownTooLarge', { most: IMPORT.ownFileBytes / 2 ** 30 });
    yield { kind: 'unusable', reason, line: 1 };
    return;
  }
  let last = 0;
  try {
    const text = decoded(await unpacked(blobBytes(blob, signal, onBytes)));
    for await (const { number, text: json } of textLines(text, MAX_DOCUMENT_BYTES)) {
      last = number;
      if (number === 1 || json?.trim() === '') continue;
      yield { ...lineOf(json, head), line: number };
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    yield {
      kind: 'unusable',
      reason: saying('passedOver_readNoFurther', { reason: error.saying }),
      line: last + 1,
    };
  }
}

function lineOf(json: string | null, head: CorpusHead): CorpusLine {
  if (json === null) return { kind: 'unusable', reason: TOO_LONG };
  const parsed = parseJson(json);
  if (!parsed.ok) return { kind: 'unusable', reason: parsed.reason };
  const { value } = parsed;
  const isOurs = typeof value === 'object' && value !== null && Object.hasOwn(value, 'lateral');
  // What Lateral exported comes back as it was; what others wrote is read as kindly as all that others write.
  if (head.exported !== null || isOurs) return readLine(value);
  const reading = readRecord(value);
  if (!reading.ok) return { kind: 'unusable', reason: reading.reason };
  return { kind: 'article', article: reading.article, notes: reading.notes, cutOff: reading.cutOff === true };
}

const TOO_LONG = saying('passedOver_lineTooLong', { most: MAX_DOCUMENT_BYTES / 2 ** 20 });

/** Null as soon as it is clear that the file is none of ours. */
async function firstLine(blob: Blob, signal: AbortSignal): Promise<string | null> {
  const { head, all } = await peek(await unpacked(blobBytes(blob, signal)), OPENING_BYTES);
  try {
    if (!OPENING.test(new TextDecoder().decode(head))) return null;
    for await (const { text } of textLines(decoded(upTo(all, IMPORT.headBytes)), IMPORT.headBytes))
      return text;
    return null;
  } finally {
    await all.return(undefined);
  }
}

async function unpacked(bytes: Bytes): Promise<Bytes> {
  const { head, all } = await peek(bytes, 2);
  const [a, b] = head;
  return a === 0x1f && b === 0x8b ? gunzip(all, IMPORT.ownFileInflation) : all;
}

async function* decoded(bytes: Bytes): AsyncGenerator<string> {
  const utf8 = new TextDecoder();
  for await (const chunk of bytes) yield utf8.decode(chunk, { stream: true });
  yield utf8.decode();
}

/** Ends soon after so many bytes. */
async function* upTo(bytes: Bytes, most: number): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const chunk of bytes) {
    yield chunk;
    read += chunk.byteLength;
    if (read > most) return;
  }
}
