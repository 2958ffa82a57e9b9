import type { AtHand } from '../messages/at-hand.ts';
import { askOf } from '../messages/checks.ts';
import type { Ask } from '../messages/protocol.ts';
import { answersAtHand } from './answers-at-hand.ts';
import { api } from './api.ts';

const keyOf = (tabId: number) => `asked-${tabId}`;

/**
 * What the reader asked for by menu or keyboard, left for the popup that opens for it. Kept by the browser only as long as
 * it runs, since the background may stop in between.
 */
export async function leaveAsked(tabId: number, ask: Ask): Promise<void> {
  await api.storage.session.set({ [keyOf(tabId)]: ask });
}

/** What there is for the popup of a tab when it opens. */
export interface Opening {
  /** What the reader asked for when the popup was opened by menu or keyboard; null where it was by its button. Left once. */
  readonly asked: Ask | null;
  /** The comparison of the tab's page from before. */
  readonly atHand: AtHand | null;
}

/** All that was left for a tab, in one question to the browser. */
export async function takeOpening(tabId: number): Promise<Opening> {
  const key = keyOf(tabId);
  const { atHand, left } = await answersAtHand.readWith(tabId, [key]);
  if (left[key] === undefined) return { asked: null, atHand };
  await api.storage.session.remove(key);
  return { asked: askOf(left[key]), atHand };
}
