import type { PageSettings } from '../../../core/topic/page-settings.ts';
import type { Desk } from '../desk.ts';
import { failureOf } from '../failure.ts';

export interface SettingsActions {
  readonly refresh: () => Promise<void>;
  /** From now on shows what other tabs, and the popup, have changed. */
  readonly follow: () => () => void;
}

export function settingsActions({ store, settings }: Desk): SettingsActions {
  let asked = 0;
  async function refresh(): Promise<void> {
    const ticket = ++asked;
    try {
      const read = await settings.read();
      if (ticket === asked) store.tell({ kind: 'settings', settings: read });
    } catch (error) {
      if (ticket === asked) store.tell({ kind: 'settings-failed', failure: failureOf(error) });
    }
  }
  return { refresh, follow: () => settings.watch(() => void refresh()) };
}

/**
 * Changes made one after the other, each on what is stored by then: another tab, or the change before, may have written
 * since the page was drawn. What `change` throws is not written. Resolves when what was written has been shown.
 */
export function settingsChanges({
  store,
  settings,
}: Desk): (change: (now: PageSettings) => Partial<PageSettings>) => Promise<void> {
  let before: Promise<unknown> = Promise.resolve();
  return (change) => {
    const mine = before.then(async () => {
      await settings.write(change(await settings.read()));
      store.tell({ kind: 'settings', settings: await settings.read() });
    });
    before = mine.catch(() => undefined);
    return mine;
  };
}
