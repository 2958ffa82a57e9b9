import type { SourceFile } from '../corpus/import/described.ts';
import type { HandedFiles, WireCalls } from './corpus-protocol.ts';
import type { CallOptions } from './worker-calls.ts';

/** Cloning a file costs the page some 20 µs: a part stays far below the 50 ms a page may be busy at a time. */
export const FILES_A_PART = 250;

type TakeFiles = (
  message: Parameters<WireCalls['takeFiles']>[0],
  options?: CallOptions<never>,
) => Promise<null>;

/**
 * Hands lists of files to the worker in parts, and the same list only once however often it is asked about: the list
 * handed over last is known by its identity.
 */
export function handOver(
  takeFiles: TakeFiles,
): (files: readonly SourceFile[], signal?: AbortSignal) => Promise<HandedFiles> {
  let lists = 0;
  let last: { readonly files: readonly SourceFile[]; readonly handed: HandedFiles } | null = null;
  return async (files, signal) => {
    if (last?.files === files && last.handed.count === files.length) return last.handed;
    const list = ++lists;
    // An answer to each part leaves the page free between two of them. A list of nothing is a list too.
    for (let at = 0; at === 0 || at < files.length; at += FILES_A_PART)
      await takeFiles({ list, files: files.slice(at, at + FILES_A_PART) }, { signal });
    last = { files, handed: { list, count: files.length } };
    return last.handed;
  };
}
