import { type PageSettings, SETTING_NAMES } from '../core/topic/page-settings.ts';
import { pageApi } from './page-world.ts';

/**
 * The settings as a page script has them: whatever is stored, which was checked when it was written. Calls nothing once the
 * extension is gone.
 */
export function settingsInPage(then: (settings: Partial<PageSettings>) => void): void {
  pageApi()
    ?.storage?.local.get(SETTING_NAMES)
    .then(then, () => {});
}
