import { api } from './api.ts';

const ACCENT = '#0b5c63';

/** Shows `text` on the icon for one tab; '' takes it away. A tab that is gone by now is no error. */
export async function setBadge(tabId: number, text: string): Promise<void> {
  try {
    if (text !== '') await api.action.setBadgeBackgroundColor({ tabId, color: ACCENT });
    await api.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed while its page was compared.
  }
}

/** Address of a tab's page as far as it can be seen; null for a closed tab or a page the extension may not see. */
export async function tabAddress(tabId: number): Promise<string | null> {
  try {
    return (await api.tabs.get(tabId)).url ?? null;
  } catch {
    return null;
  }
}
