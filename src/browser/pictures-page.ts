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

const keyOf = (tabId: number) => `pictures-${tabId}`;

/**
 * What the pictures in this tab are of: what was left for them as they opened, which is left once; after that, as when they are
 * loaded again, what is kept of it. As all that is asked for it is kept only as long as the browser runs, and never on disk.
 */
export async function askOfTab(left: Ask | null): Promise<Ask | null> {
  const own = await api.tabs.getCurrent();
  if (own?.id === undefined) return left;
  const key = keyOf(own.id);
  if (left !== null) {
    await api.storage.session.set({ [key]: left });
    return left;
  }
  return askOf((await api.storage.session.get(key))[key]);
}
