import {
  type Entry,
  ERR_AMBIGUOUS_ARCHIVE,
  ERR_CENTRAL_DIRECTORY_NOT_FOUND,
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  ERR_EOCDR_NOT_FOUND,
  ERR_INVALID_CRC32,
  ERR_INVALID_UNCOMPRESSED_SIZE,
  ERR_SPLIT_ZIP_FILE,
  ERR_UNSUPPORTED_COMPRESSION,
  type FileEntry,
  type Reader,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-reader.js';
import { type Saying, saying } from '../../../words/saying.ts';
import { MAX_ZIP_ENTRIES } from '../../limits.ts';
import { type Bytes, blobBytes, UNREADABLE } from '../byte-stream.ts';
import { SourceError } from '../source-error.ts';
import { INFLATION_LIMITS, InflationCount, type InflationLimits } from './inflation.ts';
import { TakenRanges } from './taken-ranges.ts';

/** An entry of a zip archive. */
export interface ZipItem {
  /** As the archive has it: a label, never a place. */
  readonly name: string;
  /** Why it is not read; null for one that is. */
  readonly refused: Saying | null;
  /** Its bytes, unpacked as they are asked for. Throws SourceError. Can be iterated once. */
  bytes(): Bytes;
}

export interface ZipLimits extends InflationLimits {
  readonly entries: number;
}

const LIMITS: ZipLimits = { ...INFLATION_LIMITS, entries: MAX_ZIP_ENTRIES };

/** The list of entries is read whole. With the most entries and names of 200 bytes it has 25 MB. */
const LONGEST_DIRECTORY = 64 * 2 ** 20;
/** What stands before an entry's data besides its name and what else is said of it. */
const LOCAL_HEADER = 30;

/**
 * The files of a zip archive in the order of its list, one at a time, each to be read before the next is asked for:
 * read in place from the blob, without workers or WebAssembly. Encrypted entries, links and such whose data lies in
 * that of another are refused; what is unpacked is counted, whatever the archive declares. Throws SourceError where the
 * archive itself can't be read.
 */
export async function* zipEntries(
  blob: Blob,
  signal: AbortSignal,
  onBytes: (bytes: number) => void = () => {},
  limits: ZipLimits = LIMITS,
): AsyncGenerator<ZipItem> {
  const pieces = new BlobPieces(blob, signal, onBytes);
  // zip.js asks a reader for no more than this, whatever its types say.
  const reader = new ZipReader(pieces as unknown as Reader<unknown>, {
    // Names are only shown: `../../x` does no harm.
    filenameValidation: 'tolerant',
    useWebWorkers: false,
    useCompressionStream: true,
    checkCrc32: true,
  });
  const taken = new TakenRanges();
  const unpacked = { bytes: 0 };
  let counted = 0;
  const entries = reader.getEntriesGenerator({
    onprogress: (_, total) => {
      counted = total;
      return undefined;
    },
  });
  for (;;) {
    const { done, value: entry } = await entries.next().catch((error: unknown) => {
      throw pieces.failure ?? asSourceError(error, ARCHIVE_ERRORS, saying('passedOver_zipDamaged'));
    });
    if (done === true) return;
    if (counted > limits.entries)
      throw new SourceError(saying('passedOver_zipEntries', { most: limits.entries }));
    if (entry.directory) continue;
    const end = entry.offset + LOCAL_HEADER + entry.rawFilename.length + entry.compressedSize;
    const refused = taken.take(entry.offset, end) ? refusal(entry) : saying('passedOver_zipOverlap');
    const count = new InflationCount(limits, unpacked);
    count.addPacked(entry.compressedSize);
    const bytes = () => entryBytes(entry as FileEntry, pieces, count, signal);
    yield { name: entry.filename, refused, bytes };
  }
}

function refusal(entry: Entry): Saying | null {
  if (entry.encrypted) return saying('passedOver_zipEncrypted');
  return entry.symlink ? saying('passedOver_zipLink') : null;
}

async function* entryBytes(
  entry: FileEntry,
  pieces: BlobPieces,
  count: InflationCount,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const reader = readable.getReader();
  const failed = entry.getData(writable, { signal }).then(
    () => null,
    (error: unknown) => {
      // What fails before the first byte leaves the stream open.
      void reader.cancel().catch(() => {});
      return pieces.failure ?? asSourceError(error, ENTRY_ERRORS, saying('passedOver_zipData'));
    },
  );
  try {
    for (;;) {
      // The stream's own error is the same as that of what writes to it, and says less.
      const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }));
      signal.throwIfAborted();
      if (done || value === undefined) break;
      // Handed on even where it is too much: before it may stand what is none of a bomb.
      yield value;
      count.addUnpacked(value.byteLength);
    }
    const error = await failed;
    if (error !== null) throw error;
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** The blob as zip.js asks for it. */
class BlobPieces {
  readonly size: number;
  /** What reading the blob failed with: zip.js hands it on in other words. */
  failure: unknown = null;
  private readonly blob: Blob;
  private readonly signal: AbortSignal;
  private readonly onBytes: (bytes: number) => void;

  constructor(blob: Blob, signal: AbortSignal, onBytes: (bytes: number) => void) {
    this.size = blob.size;
    this.blob = blob;
    this.signal = signal;
    this.onBytes = onBytes;
  }

  async readUint8Array(offset: number, length: number): Promise<Uint8Array> {
    return this.kept(async () => {
      this.signal.throwIfAborted();
      if (length > LONGEST_DIRECTORY) throw new SourceError(saying('passedOver_zipList'));
      const piece = this.blob.slice(offset, offset + length);
      return new Uint8Array(
        await piece.arrayBuffer().catch((error: unknown) => {
          throw new SourceError(UNREADABLE, { cause: error });
        }),
      );
    });
  }

  createReadable({
    offset = 0,
    size = this.size,
  }: {
    offset?: number;
    size?: number;
  } = {}): ReadableStream<Uint8Array> {
    const bytes = blobBytes(this.blob.slice(offset, offset + size), this.signal, this.onBytes);
    const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
      const { done, value } = await this.kept(() => bytes.next());
      if (done) controller.close();
      else controller.enqueue(value);
    };
    const cancel = async () => {
      await bytes.return(undefined);
    };
    return new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
  }

  private async kept<Value>(work: () => Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      this.failure = error;
      throw error;
    }
  }
}

const ARCHIVE_ERRORS: Readonly<Record<string, Saying>> = {
  [ERR_EOCDR_NOT_FOUND]: saying('passedOver_zipEnds'),
  [ERR_CENTRAL_DIRECTORY_NOT_FOUND]: saying('passedOver_zipListLost'),
  [ERR_ENCRYPTED_CENTRAL_DIRECTORY]: saying('passedOver_zipEncrypted'),
  [ERR_SPLIT_ZIP_FILE]: saying('passedOver_zipPart'),
  [ERR_AMBIGUOUS_ARCHIVE]: saying('passedOver_zipTwoWays'),
};

const ENTRY_ERRORS: Readonly<Record<string, Saying>> = {
  [ERR_INVALID_CRC32]: saying('passedOver_zipChecksum'),
  [ERR_INVALID_UNCOMPRESSED_SIZE]: saying('passedOver_zipLength'),
  [ERR_UNSUPPORTED_COMPRESSION]: saying('passedOver_zipPacking'),
};

/** What zip.js throws, in words for a reader. */
function asSourceError(
  error: unknown,
  known: Readonly<Record<string, Saying>>,
  otherwise: Saying,
): SourceError {
  const message = error instanceof Error ? error.message : '';
  return new SourceError(known[message] ?? otherwise, { cause: error });
}
