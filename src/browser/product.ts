import { WRONG_MATCHES } from '../core/judging/wrong-match.ts';
import { api } from './api.ts';
import { isFirefox } from './own-pages.ts';
import { schemeSetting } from './scheme.ts';
import { aloneWithSettings } from './stored-settings.ts';

/** Beside the settings: the copy of the corpus' ledger, and what the reader called a wrong match. */
const NO_SETTINGS: readonly string[] = ['ledger', WRONG_MATCHES];
const CHROME_SHORTCUTS = 'chrome://extensions/shortcuts';

/** The extension as the browser knows it, for the page on which it is looked after. */
export const product = {
  version: api.runtime.getManifest().version,
  scheme: schemeSetting,
  /** What its commands do (null: press its button), and by which keys they are called now: '' for none. */
  async shortcuts(): Promise<readonly { readonly what: string | null; readonly keys: string }[]> {
    const commands = await api.commands.getAll();
    // The button's own command has no description in Chrome.
    return commands.map(({ description, shortcut }) => ({ what: description || null, keys: shortcut ?? '' }));
  },
  /** Leads to the browser's own page of shortcuts. */
  async changeShortcuts(): Promise<void> {
    if (!isFirefox()) {
      await api.tabs.create({ url: CHROME_SHORTCUTS });
      return;
    }
    // Firefox opens it by a function that the polyfill's types don't know of.
    const { openShortcutSettings } = api.commands as { openShortcutSettings?: () => Promise<void> };
    await openShortcutSettings?.();
  },
  /** Everything that can be set is as it was at first; the corpus and matches called wrong stay. Gives the way back. */
  async reset(): Promise<() => Promise<void>> {
    let before: Record<string, unknown> = {};
    await aloneWithSettings(async () => {
      const all = await api.storage.local.get(null);
      before = Object.fromEntries(Object.entries(all).filter(([name]) => !NO_SETTINGS.includes(name)));
      await api.storage.local.remove(Object.keys(before));
    });
    // What was set since stays.
    return () =>
      aloneWithSettings(async () => {
        const now = await api.storage.local.get(null);
        const gone = Object.entries(before).filter(([name]) => !Object.hasOwn(now, name));
        await api.storage.local.set(Object.fromEntries(gone));
      });
  },
};
