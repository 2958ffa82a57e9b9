import { pageOf } from '../core/article/page-address.ts';
import type { Answer } from '../messages/protocol.ts';
import { badgeOf } from './answer-tab.ts';
import { badgeTip } from './badge-words.ts';

/** What the badge is set with. */
export interface BadgePorts {
  answer(tabId: number): Promise<Answer>;
  /** Address of the page in the tab now; null for a tab that is gone. */
  address(tabId: number): Promise<string | null>;
  setBadge(tabId: number, text: string, tip: string): Promise<void>;
  wait(ms: number): Promise<void>;
}

/** A page that had its headline but no text yet is read once more after this time. */
export const LATE_TEXT_MS = 2_500;

/**
 * Sets the badge of a tab for the candidate page at `url`, and gives back the answer that it was set for; null where
 * another page has taken its place meanwhile.
 */
export async function badgeTab(ports: BadgePorts, tabId: number, url: string): Promise<Answer | null> {
  let answer = await ports.answer(tabId);
  if (answer.kind === 'not-article') {
    await ports.wait(LATE_TEXT_MS);
    if (!(await isStill(ports, tabId, url))) return null;
    answer = await ports.answer(tabId);
  }
  if (!(await isStill(ports, tabId, url))) return null;
  await ports.setBadge(tabId, badgeOf(answer), badgeTip(answer));
  return answer;
}

async function isStill(ports: BadgePorts, tabId: number, url: string): Promise<boolean> {
  const now = await ports.address(tabId);
  return now !== null && pageOf(now) === pageOf(url);
}
