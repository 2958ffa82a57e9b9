import { api } from './api.ts';

/** Opens the popup's page in a tab of its own, answering for a tab; `more` is what else its address says. */
export async function openPopupPage(tabId: number, more = ''): Promise<void> {
  const { action } = api.runtime.getManifest();
  // Chrome gives the path as it stands in the manifest, Firefox the whole address.
  const page = new URL(action?.default_popup ?? '', api.runtime.getURL('/'));
  await api.tabs.create({ url: `${page.href}?tab=${tabId}${more}` });
}
