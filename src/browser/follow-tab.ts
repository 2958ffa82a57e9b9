import type { Runtime } from 'webextension-polyfill';
import { pageOf } from '../core/article/page-address.ts';
import { isRecord } from '../messages/dispatch.ts';
import { api } from './api.ts';
import { ownTab } from './own-tab.ts';
import { tabAddress } from './tabs.ts';

/** What a surface that stays open hears of the tab in front of it. */
export interface TabNews {
  /** Another tab came to the front. */
  front(tabId: number): void;
  /** The tab shows, or begins to load, another page. */
  moved(tabId: number): void;
  /** The page in the tab may be on a topic; heard at once, and again when its text came late. */
  candidate(tabId: number): void;
}

/** Tells what happens to the tab in front of this surface, from now on. */
export async function followTab(news: TabNews): Promise<void> {
  const fixed = new URLSearchParams(location.search).has('tab');
  const { id: ownWindow } = await api.windows.getCurrent();
  let tabId = await ownTab();
  let page = await pageIn(tabId);

  api.tabs.onActivated.addListener((active) => {
    if (fixed || active.windowId !== ownWindow || active.tabId === tabId) return;
    tabId = active.tabId;
    news.front(active.tabId);
    void pageIn(active.tabId).then((now) => {
      if (tabId === active.tabId) page = now;
    });
  });
  const nowAt = (updated: number, address: string | null) => {
    // Of a page that stays, only its frames load anew, or it is loaded again: then it says itself what it is about.
    if (updated !== tabId || address === page) return;
    page = address;
    news.moved(updated);
  };
  api.tabs.onUpdated.addListener((updated, { status, url }) => {
    if (updated !== tabId) return;
    if (url !== undefined) nowAt(updated, pageOf(url));
    // The browser's own pages and stores have no address that is told.
    else if (status !== undefined) void pageIn(updated).then((address) => nowAt(updated, address));
  });
  api.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
    const isTold = isRecord(raw) && raw.name === 'candidate' && sender.id === api.runtime.id;
    if (isTold && sender.frameId === 0 && sender.tab?.id !== undefined && sender.tab.id === tabId)
      news.candidate(sender.tab.id);
    // The background answers it.
    return undefined;
  });
}

async function pageIn(tabId: number | null): Promise<string | null> {
  const address = tabId === null ? null : await tabAddress(tabId);
  return address === null ? null : pageOf(address);
}
