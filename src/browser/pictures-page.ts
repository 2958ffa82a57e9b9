import { askOf } from '../messages/checks.ts';
import type { Ask } from '../messages/protocol.ts';
import { text } from '../words/speech.ts';
import { api } from './api.ts';
import { leaveAsked } from './asked.ts';
import { ownTab } from './own-tab.ts';

const PAGE = 'src/entries/pictures/index.html';

/** Opens the pictures of a comparison in a tab of their own. */
export async function openPictures(ask: Ask): Promise<void> {
  const tabId = await ownTab();
  if (tabId === null) throw new Error(text('noArticle_none'));
  await leaveAsked(tabId, ask);
  await api.tabs.create({ url: `${api.runtime.getURL(PAGE)}?tab=${tabId}` });
}

const OF = 'asked';

/**
 * What the pictures in this tab are of: what was left for them as they opened, which is left once; after that, as when they are
 * loaded again, what the tab itself has kept of it. Null where it is nothing in particular.
 */
export function askOfTab(
  left: Ask | null,
  tab: Pick<Storage, 'getItem' | 'setItem'> = sessionStorage,
): Ask | null {
  if (left !== null) tab.setItem(OF, JSON.stringify(left));
  const kept = tab.getItem(OF);
  return kept === null ? null : askOf(JSON.parse(kept));
}
