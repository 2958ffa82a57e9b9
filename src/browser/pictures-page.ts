import { askOf } from '../messages/checks.ts';
import type { Ask } from '../messages/protocol.ts';
import { SayingError, saying } from '../words/saying.ts';
import { api } from './api.ts';
import { leaveAsked } from './asked.ts';
import { ownTab } from './own-tab.ts';

const PAGE = 'src/entries/pictures/index.html';

/** Opens the pictures of a comparison in a tab of their own. */
export async function openPictures(ask: Ask): Promise<void> {
  const tabId = await ownTab();
  if (tabId === null) throw new SayingError(saying('noArticle_none'));
  await leaveAsked(tabId, ask);
  await api.tabs.create({ url: `${api.runtime.getURL(PAGE)}?tab=${tabId}` });
}

const OF_TABS = 'pictures-';
const keyOf = (tabId: number) => `${OF_TABS}${tabId}`;

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
    await forgetClosed();
    return left;
  }
  return askOf((await api.storage.session.get(key))[key]);
}

/** Nothing tells a page that another one's tab was closed: whoever opens next takes away what those have left. */
async function forgetClosed(): Promise<void> {
  const [kept, tabs] = await Promise.all([api.storage.session.get(null), api.tabs.query({})]);
  const open = new Set(tabs.flatMap(({ id }) => (id === undefined ? [] : [keyOf(id)])));
  const closed = Object.keys(kept).filter((key) => key.startsWith(OF_TABS) && !open.has(key));
  await api.storage.session.remove(closed);
}
