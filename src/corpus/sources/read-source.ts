import type { SourceRecord } from '../formats/format-reader.ts';
import type { ColumnMap, SourceFile } from '../import/described.ts';
import { fileRecords } from './file-records.ts';

export type { SourceRecord } from '../formats/format-reader.ts';
export { type PreviewOptions, previewSource } from './preview-source.ts';

export interface ReadOptions {
  /** Corrected columns, each for every table with its delimiter and headings. */
  readonly columns: readonly ColumnMap[];
  readonly signal: AbortSignal;
  /** Told how many more bytes of the file, as it lies on disk, were read. They add up to the file's size. */
  readonly onBytes?: (bytes: number) => void;
}

/**
 * What a file of any known format holds, streamed: no more than one record or one document is held, and of an archive
 * one entry after the other is read in place. The same file and columns always give the same records in the same order,
 * so that their count is a place to go on from. What can't be used comes as a record that is passed over, the whole file
 * too; it throws only when `signal` aborts (the signal's reason).
 */
export async function* readSource(file: SourceFile, options: ReadOptions): AsyncGenerator<SourceRecord> {
  const { signal, columns } = options;
  let left = file.blob.size;
  const onBytes = (bytes: number) => {
    const more = Math.min(bytes, left);
    left -= more;
    if (more > 0) options.onBytes?.(more);
  };
  yield* fileRecords(file, { signal, columns }, onBytes);
  // What of it was not read, since nothing more could be made of it, is done with as well.
  onBytes(left);
}
