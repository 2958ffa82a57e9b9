import { type Saying, saying } from '../../words/saying.ts';
import type { SourceRecord } from '../formats/format-reader.ts';
import type { SourceFile } from '../import/described.ts';
import { MAX_FILE_BYTES } from '../limits.ts';
import { blobBytes, UNREADABLE } from './byte-stream.ts';
import { entryLabel, isLeftBySystem, visibleName } from './labels.ts';
import { type EntryOptions, readEntry } from './read-entry.ts';
import { isGzip, isOfficeEntry, isZip, OFFICE_KIND } from './recognise/binary-kinds.ts';
import { SourceError } from './source-error.ts';
import { gunzip } from './unpack/gunzip.ts';
import { megabytes } from './unpack/inflation.ts';
import { zipEntries } from './unpack/zip-entries.ts';

export interface FileOptions extends EntryOptions {
  /** Told of a file that others are packed in, before what is said of these. */
  onArchive?(format: 'zip' | 'gzip'): void;
}

/** The records of a file, whatever it is packed in. */
export async function* fileRecords(
  { path, blob }: SourceFile,
  options: FileOptions,
  onBytes: (bytes: number) => void,
): AsyncGenerator<SourceRecord> {
  const { signal } = options;
  signal.throwIfAborted();
  if (isLeftBySystem(path)) return;
  const label = visibleName(path);
  const passedOver = (reason: Saying): SourceRecord => ({
    kind: 'passed-over',
    file: label,
    line: null,
    reason,
  });
  if (blob.size > MAX_FILE_BYTES) {
    yield passedOver(saying('passedOver_largeFile', { size: megabytes(MAX_FILE_BYTES) }));
    return;
  }
  let start: Uint8Array;
  try {
    start = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  } catch {
    yield passedOver(UNREADABLE);
    return;
  }
  if (isZip(start)) {
    options.onArchive?.('zip');
    yield* zipRecords(label, blob, options, onBytes);
  } else if (isGzip(start)) {
    options.onArchive?.('gzip');
    const bytes = gunzip(blobBytes(blob, signal, onBytes));
    yield* readEntry({ label, name: path, bytes }, options);
  } else {
    const bytes = blobBytes(blob, signal, onBytes);
    yield* readEntry({ label, name: path, bytes, samples: () => samplesOf(blob) }, options);
  }
}

async function* zipRecords(
  label: string,
  blob: Blob,
  options: EntryOptions,
  onBytes: (bytes: number) => void,
): AsyncGenerator<SourceRecord> {
  let entries = 0;
  let office = false;
  try {
    for await (const item of zipEntries(blob, options.signal, onBytes)) {
      entries++;
      office ||= isOfficeEntry(item.name);
      if (office) break;
      if (isLeftBySystem(item.name)) continue;
      const file = entryLabel(label, item.name);
      if (item.refused !== null) yield { kind: 'passed-over', file, line: null, reason: item.refused };
      else yield* readEntry({ label: file, name: item.name, bytes: item.bytes() }, options);
    }
    if (office) throw new SourceError(OFFICE_KIND);
    if (entries === 0) throw new SourceError(saying('passedOver_emptyZip'));
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    yield { kind: 'passed-over', file: label, line: null, reason: error.saying };
  }
}

/** So many pieces, of so many bytes, from all over a file. */
const SAMPLES = 8;
const SAMPLE_BYTES = 16 * 1024;

async function samplesOf(blob: Blob): Promise<Uint8Array[]> {
  const samples: Uint8Array[] = [];
  for (let i = 1; i <= SAMPLES; i++) {
    const at = Math.floor(((blob.size - SAMPLE_BYTES) * i) / SAMPLES);
    try {
      samples.push(new Uint8Array(await blob.slice(Math.max(0, at), at + SAMPLE_BYTES).arrayBuffer()));
    } catch (error) {
      throw new SourceError(UNREADABLE, { cause: error });
    }
  }
  return samples;
}
