import { checkPageSettings } from '../core/topic/check-page-settings.ts';
import type { PageSettings } from '../core/topic/page-settings.ts';
import { api } from './api.ts';

const KEYS = ['sitesOff', 'topics'] as const satisfies (keyof PageSettings)[];

/** Which sites and topics are switched off, and the reader's own topic packs: in `storage.local`, where pages read them too. */
export const pageSettings = {
  async read(): Promise<PageSettings> {
    return checkPageSettings(await api.storage.local.get([...KEYS]));
  },
  /** What is not named stays as it is. Checked, since pages take what is stored as it is. */
  async write(changed: Partial<PageSettings>): Promise<void> {
    const { sitesOff, topics } = checkPageSettings({ ...(await pageSettings.read()), ...changed });
    await api.storage.local.set({ sitesOff, topics });
  },
  /** Calls back whenever they were changed, from whichever page of the extension. Returns how to stop that. */
  watch(changed: () => void): () => void {
    const told = (changes: Readonly<Record<string, unknown>>, area: string) => {
      if (area === 'local' && KEYS.some((key) => Object.hasOwn(changes, key))) changed();
    };
    api.storage.onChanged.addListener(told);
    return () => api.storage.onChanged.removeListener(told);
  },
};
