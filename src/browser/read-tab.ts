import type { PageReading } from '../messages/protocol.ts';
import { checkPageReading } from '../messages/reading-checks.ts';
import { SayingError, saying } from '../words/saying.ts';
import { api } from './api.ts';

/**
 * A background that is a page has a script beside it (`entries/page-reader.ts`) that reads the copy of a page. Then no more is
 * done in the page than copying it.
 */
interface BackgroundPage {
  readonly lateralPageReader?: (copy: unknown) => Promise<unknown>;
}

/** Has the reader look at what a tab shows now; null where the browser does not let it in. */
export async function readTab(tabId: number): Promise<PageReading | null> {
  const { lateralPageReader } = globalThis as BackgroundPage;
  let results: Awaited<ReturnType<typeof api.scripting.executeScript>>;
  try {
    // A candidate has been parsed when it says so; what it still loads, pictures and frames, is not waited for.
    results = await api.scripting.executeScript({
      target: { tabId },
      files: [lateralPageReader === undefined ? '/reader.js' : '/copier.js'],
      injectImmediately: true,
    });
  } catch {
    return null;
  }
  const [first] = results;
  const read = lateralPageReader === undefined ? first?.result : await lateralPageReader(first?.result);
  const page = checkPageReading(read);
  if (!page) throw new SayingError(saying('failure_unreadPage'));
  return page;
}
