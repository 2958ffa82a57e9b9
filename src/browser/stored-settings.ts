import { api } from './api.ts';

const LOCK = 'lateral-settings';

/** Does something to the settings while no other page of the extension does. */
export function aloneWithSettings(change: () => Promise<void>): Promise<void> {
  return navigator.locks.request(LOCK, change);
}

export interface StoredSettings<Settings> {
  read(): Promise<Settings>;
  /**
   * Changes what is stored by then, one change at a time over all pages of the extension. What is not named stays as it is,
   * and so does everything if `change` throws. Checked, since what is stored is taken as it is.
   */
  change(change: (now: Settings) => Partial<Settings>): Promise<void>;
  /** Calls back whenever they were changed, from whichever page of the extension. Returns how to stop that. */
  watch(changed: () => void): () => void;
}

/** Settings that are kept in `storage.local` under these names. */
export function storedSettings<Settings extends object>(
  names: readonly (keyof Settings & string)[],
  check: (stored: Readonly<Record<string, unknown>>) => Settings,
): StoredSettings<Settings> {
  const read = async () => check(await api.storage.local.get([...names]));
  return {
    read,
    change(change) {
      return aloneWithSettings(async () => {
        const now = await read();
        const checked = check({ ...now, ...change(now) });
        await api.storage.local.set(Object.fromEntries(names.map((name) => [name, checked[name]])));
      });
    },
    watch(changed) {
      const told = (changes: Readonly<Record<string, unknown>>, area: string) => {
        if (area === 'local' && names.some((name) => Object.hasOwn(changes, name))) changed();
      };
      api.storage.onChanged.addListener(told);
      return () => api.storage.onChanged.removeListener(told);
    },
  };
}
