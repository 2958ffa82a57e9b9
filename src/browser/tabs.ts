import type { Tabs } from 'webextension-polyfill';
import { api } from './api.ts';

const PAGES = ['http://*/*', 'https://*/*'];

/** Address of a tab's page as far as it can be seen; null for a closed tab or a page the extension may not see. */
export async function tabAddress(tabId: number): Promise<string | null> {
  try {
    return await addressOf(await api.tabs.get(tabId));
  } catch {
    return null;
  }
}

/** The same of a tab at hand. Of the extension's own pages older Chrome (seen in 120) does not tell the address with the tab. */
export async function addressOf({ id, url }: Tabs.Tab): Promise<string | null> {
  if (url !== undefined || id === undefined) return url ?? null;
  const own = await api.runtime.getContexts({ contextTypes: ['TAB'], tabIds: [id] }).catch(() => []);
  return own[0]?.documentUrl ?? null;
}

/** The open tabs whose page has such a host, those in front of their windows first. */
export async function tabsOn(isWanted: (host: string) => boolean): Promise<number[]> {
  const tabs = await api.tabs.query({ url: PAGES });
  return [...tabs]
    .sort((a, b) => Number(b.active) - Number(a.active))
    .flatMap(({ id, url }) => (id !== undefined && url && isWanted(new URL(url).hostname) ? [id] : []));
}

/**
 * Puts the probe into pages that were open before it could come by itself. A page that has one already keeps it, and a tab
 * that does not let it in is left alone.
 */
export async function probeOpenTabs(isWanted: (host: string) => boolean = () => true): Promise<void> {
  const files = api.runtime.getManifest().content_scripts?.[0]?.js ?? [];
  const tabs = await tabsOn(isWanted);
  await Promise.allSettled(
    tabs.map((tabId) => api.scripting.executeScript({ target: { tabId }, files: [...files] })),
  );
}

/** Whether the extension may read pages: the reader or the browser may have taken that back. */
export function mayReadPages(): Promise<boolean> {
  return api.permissions.contains({ origins: PAGES });
}

/** Asks the reader for it, from within a click; whether they agreed. */
export function askToReadPages(): Promise<boolean> {
  return api.permissions.request({ origins: PAGES });
}

/** Calls back when the reader has given that back. */
export function onMayRead(then: () => void): void {
  api.permissions.onAdded.addListener(({ origins }) => {
    if (origins && origins.length > 0) then();
  });
}
