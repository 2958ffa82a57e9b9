import { checkPageSettings } from '../core/topic/check-page-settings.ts';
import { type PageSettings, SETTING_NAMES } from '../core/topic/page-settings.ts';
import { api } from './api.ts';

const LOCK = 'lateral-settings';

/** Which sites and topics are switched off, and the reader's own topic packs: in `storage.local`, where pages read them too. */
export const pageSettings = {
  async read(): Promise<PageSettings> {
    return checkPageSettings(await api.storage.local.get([...SETTING_NAMES]));
  },
  /**
   * Changes what is stored by then, one change at a time over all pages of the extension. What is not named stays as it is,
   * and so does everything if `change` throws. Checked, since pages take what is stored as it is.
   */
  change(change: (now: PageSettings) => Partial<PageSettings>): Promise<void> {
    return navigator.locks.request(LOCK, async () => {
      const now = await pageSettings.read();
      const { sitesOff, topics } = checkPageSettings({ ...now, ...change(now) });
      await api.storage.local.set({ sitesOff, topics });
    });
  },
  /** Calls back whenever they were changed, from whichever page of the extension. Returns how to stop that. */
  watch(changed: () => void): () => void {
    const told = (changes: Readonly<Record<string, unknown>>, area: string) => {
      if (area === 'local' && SETTING_NAMES.some((key) => Object.hasOwn(changes, key))) changed();
    };
    api.storage.onChanged.addListener(told);
    return () => api.storage.onChanged.removeListener(told);
  },
};
