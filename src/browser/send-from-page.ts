import type { PageToBackground } from '../messages/protocol.ts';
import { pageApi } from './page-world.ts';

/** Tells the background something from a page. No answer is handed back. */
export function sendFromPage<Name extends keyof PageToBackground>(
  name: Name,
  message: Parameters<PageToBackground[Name]>[0],
): void {
  try {
    // The background may be asleep, being replaced, or gone: none of that is the page's business.
    pageApi()
      ?.runtime?.sendMessage({ name, message })
      ?.catch(() => {});
  } catch {
    // "Extension context invalidated": reloaded between the check and the call.
  }
}
