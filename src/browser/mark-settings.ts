import {
  checkMarkSettings,
  chooseMarks,
  MARK_SETTING_NAMES,
  type MarkChoice,
  markChoice,
} from '../core/topic/mark-settings.ts';
import { storedSettings } from './stored-settings.ts';

/** On which pages sentences are marked. No page reads them. */
export const markSettings = storedSettings(MARK_SETTING_NAMES, checkMarkSettings);

/** The same as seen from one site. */
export const marking = {
  can: typeof CSS === 'object' && 'highlights' in CSS,
  choice: async (site: string): Promise<MarkChoice> => markChoice(await markSettings.read(), site),
  choose: (site: string, choice: MarkChoice): Promise<void> =>
    markSettings.change((now) => chooseMarks(now, site, choice)),
  watch: markSettings.watch,
};
