import { checkMarkSettings, MARK_SETTING_NAMES } from '../core/topic/mark-settings.ts';
import { storedSettings } from './stored-settings.ts';

/** On which pages sentences are marked. No page reads them. */
export const markSettings = storedSettings(MARK_SETTING_NAMES, checkMarkSettings);
