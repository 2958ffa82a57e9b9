import type { Ask } from '../messages/protocol.ts';
import { api } from './api.ts';
import { leaveAsked } from './asked.ts';
import { openPanelIn } from './panel.ts';
import { openPopupPage } from './popup-page.ts';

/** Entries of the context menu, and with the same names the commands for keyboards in the manifest. */
const ENTRIES = {
  'read-page': { title: 'menuReadPage', contexts: ['page'] },
  'compare-selection': { title: 'menuCompareSelection', contexts: ['selection'] },
} as const;
type EntryName = keyof typeof ENTRIES;

/** Puts the entries into the context menu; the browser keeps them from then on. */
export async function makeMenu(): Promise<void> {
  await api.contextMenus.removeAll();
  for (const [id, { title, contexts }] of Object.entries(ENTRIES)) {
    api.contextMenus.create({
      id,
      title: api.i18n.getMessage(title),
      contexts: [...contexts],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
}

/** Opens the popup for what was chosen in the menu or called by its keys. */
export function onAsked(): void {
  api.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    const ask = askedBy(menuItemId, frameId ?? 0);
    if (ask && tab?.id !== undefined) void answerFor(tab.id, ask);
  });
  api.commands.onCommand.addListener((command, tab) => {
    // A panel opens only before anything is waited for. Where the browser refuses, its own menu leads there.
    if (command === 'open-panel') openPanelIn(tab?.windowId).catch(() => {});
    const ask = askedBy(command, 0);
    if (ask && tab?.id !== undefined) void answerFor(tab.id, ask);
  });
}

function askedBy(name: unknown, frameId: number): Ask | null {
  if (name === ('read-page' satisfies EntryName)) return { kind: 'page', anyTopic: true };
  return name === ('compare-selection' satisfies EntryName) ? { kind: 'selection', frameId } : null;
}

/** Where a browser does not open popups for extensions (Chrome before 127), the popup's page opens in a tab. */
async function answerFor(tabId: number, ask: Ask): Promise<void> {
  // Firefox opens a popup only within the event itself, before anything is waited for: the popup finds later what was left.
  const left = leaveAsked(tabId, ask);
  try {
    await Promise.all([api.action.openPopup(), left]);
  } catch {
    await left;
    await openPopupPage(tabId);
  }
}
