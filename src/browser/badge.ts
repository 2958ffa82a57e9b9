import { api } from './api.ts';

const ACCENT = '#0b5c63';

/**
 * Shows `text` on the icon for one tab and says in the tool tip what it counts; '' takes both away. A tab that is gone by
 * now is no error.
 */
export async function setBadge(tabId: number, text: string, tip = ''): Promise<void> {
  try {
    const { action } = api.runtime.getManifest();
    const name = String(action?.default_title ?? '');
    // In this order, and none waits for the one before to be answered.
    await Promise.all([
      text === '' ? undefined : api.action.setBadgeBackgroundColor({ tabId, color: ACCENT }),
      api.action.setBadgeText({ tabId, text }),
      api.action.setTitle({ tabId, title: tip === '' ? name : `${name}: ${tip}` }),
    ]);
  } catch {
    // The tab was closed while its page was compared.
  }
}

/** What stands on the icon for a tab; '' for nothing, and for a tab that is gone. */
export async function badgeOn(tabId: number): Promise<string> {
  try {
    return await api.action.getBadgeText({ tabId });
  } catch {
    return '';
  }
}
