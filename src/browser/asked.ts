import { askOf } from '../messages/checks.ts';
import type { Ask } from '../messages/protocol.ts';
import { api } from './api.ts';

const keyOf = (tabId: number) => `asked-${tabId}`;

/**
 * What the reader asked for by menu or keyboard, left for the popup that opens for it. Kept by the browser only as long as
 * it runs, since the background may stop in between.
 */
export async function leaveAsked(tabId: number, ask: Ask): Promise<void> {
  await api.storage.session.set({ [keyOf(tabId)]: ask });
}

/** What was left for the popup of a tab, once. */
export async function takeAsked(tabId: number): Promise<Ask | null> {
  const key = keyOf(tabId);
  const { [key]: left } = await api.storage.session.get(key);
  if (left === undefined) return null;
  await api.storage.session.remove(key);
  return askOf(left);
}
