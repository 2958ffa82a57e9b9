import type { PageReading } from '../messages/protocol.ts';
import { checkPageReading } from '../messages/reading-checks.ts';
import { SayingError, saying } from '../words/saying.ts';
import { api } from './api.ts';

/** Has the reader look at what a tab shows now; null where the browser does not let it in. */
export async function readTab(tabId: number): Promise<PageReading | null> {
  let results: Awaited<ReturnType<typeof api.scripting.executeScript>>;
  try {
    // A candidate has been parsed when it says so; what it still loads, pictures and frames, is not waited for.
    results = await api.scripting.executeScript({
      target: { tabId },
      files: ['/reader.js'],
      injectImmediately: true,
    });
  } catch {
    return null;
  }
  const [first] = results;
  const page = checkPageReading(first?.result);
  if (!page) throw new SayingError(saying('failure_unreadPage'));
  return page;
}
