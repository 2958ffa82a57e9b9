import { checkPageSettings } from '../core/topic/check-page-settings.ts';
import { SETTING_NAMES } from '../core/topic/page-settings.ts';
import { storedSettings } from './stored-settings.ts';

/** Which sites and topics are switched off, and the reader's own topic packs: every page reads them too. */
export const pageSettings = storedSettings(SETTING_NAMES, checkPageSettings);
