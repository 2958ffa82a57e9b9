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
