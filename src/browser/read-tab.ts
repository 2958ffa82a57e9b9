import type { PageReading } from '../messages/protocol.ts';
import { checkPageReading } from '../messages/reading-checks.ts';
import { SayingError, saying } from '../words/saying.ts';
import { api } from './api.ts';

/** Reads the copy of a page. */
export type ReadCopy = (copy: unknown) => Promise<unknown>;

/**
 * Has the reader look at what a tab shows now; null where the browser does not let it in. Where the background reads pages
 * itself (`loadReader`), they are only copied where they are.
 */
export function tabReader(loadReader: (() => Promise<ReadCopy>) | null) {
  return async (tabId: number): Promise<PageReading | null> => {
    // Loaded while the page is copied; that it fails is said where it is used.
    const reader = loadReader?.();
    reader?.catch(() => {});
    let results: Awaited<ReturnType<typeof api.scripting.executeScript>>;
    try {
      // A candidate has been parsed when it says so; what it still loads, pictures and frames, is not waited for.
      results = await api.scripting.executeScript({
        target: { tabId },
        files: [reader === undefined ? '/reader.js' : '/copier.js'],
        injectImmediately: true,
      });
    } catch {
      return null;
    }
    const result = results[0]?.result;
    const readCopy = await reader;
    // As with a reader that fails in a page, no more is said of a failure here.
    const read = readCopy === undefined ? result : await readCopy(result).catch(() => null);
    const page = checkPageReading(read);
    if (!page) throw new SayingError(saying('failure_unreadPage'));
    return page;
  };
}
