import type { ColumnMap, ImportPlan, SourceFile } from './described.ts';
import { evenly } from './evenly.ts';
import { IMPORT } from './limits.ts';

/**
 * What a list of files is recognised by when it is picked again: a hash of their names and sizes, and of the beginning
 * and end of each (of very many files: of some). A few milliseconds a file, whatever its size. A file that was changed
 * in the middle, its length kept, is taken for the same: then an import that is taken up again goes on in the changed
 * file, and nothing is lost by it.
 *
 * @param files in the order they are read in
 * @returns 64 hex digits (SHA-256). A file that can't be read counts by name and size.
 */
export async function fingerprint(files: readonly SourceFile[], signal: AbortSignal): Promise<string> {
  const list = JSON.stringify(files.map(({ path, blob }) => [path, blob.size]));
  const parts: Uint8Array<ArrayBuffer>[] = [new TextEncoder().encode(list)];
  for (const { blob } of evenly(files, IMPORT.fingerprintedFiles)) {
    signal.throwIfAborted();
    const ends = [blob.slice(0, IMPORT.fingerprintBytes), blob.slice(-IMPORT.fingerprintBytes)];
    for (const end of ends) parts.push(await digest(end).catch(() => new Uint8Array(0)));
  }
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', await new Blob(parts).arrayBuffer())));
}

async function digest(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * What a pending import is recognised and taken up again by: the files' fingerprint, and behind it the columns that the
 * reader had corrected, since records are only the same with the same columns.
 */
export function importMark(print: string, columns: ImportPlan['columns']): string {
  return columns.length === 0 ? print : `${print} ${JSON.stringify(columns)}`;
}

/** The columns of a mark; null if it is one of other files. */
export function columnsOfMark(mark: string, print: string): ImportPlan['columns'] | null {
  if (!mark.startsWith(print)) return null;
  return mark === print ? [] : (JSON.parse(mark.slice(print.length + 1)) as ColumnMap[]);
}
