import type { PageToBackground } from '../messages/protocol.ts';

interface PageRuntime {
  /** Undefined once the extension was reloaded or removed under the open page. */
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown> | undefined;
}

/**
 * Tells the background something from a page, without the polyfill, which would add 10 kB to every page. No answer
 * is handed back. After the extension was reloaded the call does nothing: a page script that outlived it stays quiet.
 */
export function sendFromPage<Name extends keyof PageToBackground>(
  name: Name,
  message: Parameters<PageToBackground[Name]>[0],
): void {
  try {
    const world = globalThis as { browser?: { runtime?: PageRuntime }; chrome?: { runtime?: PageRuntime } };
    const runtime = world.browser?.runtime ?? world.chrome?.runtime;
    if (runtime?.id === undefined) return;
    // The background may be asleep, being replaced, or gone: none of that is the page's business.
    runtime.sendMessage({ name, message })?.catch(() => {});
  } catch {
    // "Extension context invalidated": reloaded between the check and the call.
  }
}
