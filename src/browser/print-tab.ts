import type { Ask } from '../messages/protocol.ts';
import { SayingError, saying } from '../words/saying.ts';
import { leaveAsked } from './asked.ts';
import { ownTab } from './own-tab.ts';
import { openPopupPage } from './popup-page.ts';

/** Whether this page is in a tab of its own, and whether it was opened there to be printed. */
export function ownPage(): { readonly isTab: boolean; readonly toPrint: boolean } {
  const asked = new URLSearchParams(location.search);
  return { isTab: asked.has('tab'), toPrint: asked.has('print') };
}

/** Opens a comparison in a tab of its own, to be printed there: from popups and panels browsers print badly or not at all. */
export async function openToPrint(ask: Ask): Promise<void> {
  const tabId = await ownTab();
  if (tabId === null) throw new SayingError(saying('noArticle_none'));
  await leaveAsked(tabId, ask);
  await openPopupPage(tabId, '&print');
}
