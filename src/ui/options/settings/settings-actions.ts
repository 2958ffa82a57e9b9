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

/** Changes the settings. Resolves when what was written has been shown; what `change` throws is not written. */
export function settingsChanges({
  store,
  settings,
}: Desk): (change: (now: PageSettings) => Partial<PageSettings>) => Promise<void> {
  return async (change) => {
    await settings.change(change);
    store.tell({ kind: 'settings', settings: await settings.read() });
  };
}
