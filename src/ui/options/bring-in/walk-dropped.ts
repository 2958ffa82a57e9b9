import type { SourceFile } from '../../../corpus/import/described.ts';

/** What was handed over: files with the path they had in their folder, and folders that could not be listed. */
export interface Walked {
  readonly files: readonly SourceFile[];
  readonly unreadable: readonly string[];
}

/** Files of a folder are read this many at a time: a folder of 50,000 must not open 50,000 at once. */
const AT_ONCE = 100;
/** Deeper folders than this are none that a reader has made. */
const MOST_DEPTH = 64;

/**
 * What was dropped, with folders walked through to their last file, in the order of their names so that the same
 * folder is always the same list. The entries must be taken from the event while it is handled; this may go on after.
 * @param listed told from time to time how many files were found
 * @throws the signal's reason once it is aborted
 */
export async function walkDropped(
  entries: readonly FileSystemEntry[],
  signal: AbortSignal,
  listed: (files: number) => void,
): Promise<Walked> {
  const files: SourceFile[] = [];
  const unreadable: string[] = [];

  async function walk(entry: FileSystemEntry, depth: number): Promise<void> {
    signal.throwIfAborted();
    if (isFile(entry)) {
      await take([entry]);
    } else if (isFolder(entry)) {
      if (depth >= MOST_DEPTH) {
        unreadable.push(pathOf(entry));
        return;
      }
      const children = await childrenOf(entry, signal).catch((): FileSystemEntry[] => {
        signal.throwIfAborted();
        unreadable.push(pathOf(entry));
        return [];
      });
      await take(children.filter(isFile));
      for (const folder of children.filter(isFolder)) await walk(folder, depth + 1);
    }
  }

  async function take(found: readonly FileSystemFileEntry[]): Promise<void> {
    for (let at = 0; at < found.length; at += AT_ONCE) {
      signal.throwIfAborted();
      const part = found.slice(at, at + AT_ONCE);
      const read = await Promise.all(part.map((entry) => fileOf(entry).catch(() => null)));
      for (const [i, blob] of read.entries()) {
        const path = pathOf(part[i] as FileSystemFileEntry);
        if (blob === null) unreadable.push(path);
        else files.push({ path, blob });
      }
      listed(files.length);
    }
  }

  for (const entry of entries) await walk(entry, 0);
  return { files, unreadable };
}

/** Files that were picked, with their path where a folder was. Hidden files of the system are no articles. */
export function pickedFiles(list: Iterable<File>): SourceFile[] {
  return [...list]
    .map((file) => ({ path: file.webkitRelativePath || file.name, blob: file }))
    .filter(({ path }) => !isHidden(path));
}

/** What macOS and Windows put beside files, and folders of programs: `.DS_Store`, `__MACOSX/`, `Thumbs.db`. */
export function isHidden(path: string): boolean {
  return path.split('/').some((part) => /^\.[^.]|^__MACOSX$|^Thumbs\.db$|^desktop\.ini$/iu.test(part));
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile && !isHidden(entry.name);
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory && !isHidden(entry.name);
}

function pathOf(entry: FileSystemEntry): string {
  return entry.fullPath.replace(/^\//u, '') || entry.name;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** All entries of a folder by name: a browser hands them out a hundred at a time, in no order, until none is left. */
async function childrenOf(folder: FileSystemDirectoryEntry, signal: AbortSignal): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    signal.throwIfAborted();
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) break;
    all.push(...some);
  }
  return all.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
