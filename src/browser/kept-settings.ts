import { checkWrongMatches } from '../core/judging/check-wrong-matches.ts';
import { NO_WRONG_MATCHES, WRONG_MATCHES } from '../core/judging/wrong-match.ts';
import { checkSchemeSetting } from '../core/scheme.ts';
import { checkPageSettings } from '../core/topic/check-page-settings.ts';
import { checkMarkSettings } from '../core/topic/mark-settings.ts';
import { api } from './api.ts';
import { aloneWithSettings } from './stored-settings.ts';
import { wrongMatches } from './wrong-matches.ts';

/** Kept beside the settings, but part of the corpus: `ledger-copy.ts`. */
const NO_SETTING = 'ledger';

/** The reader's settings: all of `storage.local` but the ledger's copy. */
export const keptSettings = {
  async read(): Promise<Readonly<Record<string, unknown>>> {
    const { [NO_SETTING]: _, ...settings } = await api.storage.local.get(null);
    return settings;
  },
  /**
   * Puts these in the place of all that were. Whoever wrote them: what pages read of them is checked. Matches that were
   * called wrong are added to those that are: to take one back is the reader's to do, one by one.
   */
  async write(settings: Readonly<Record<string, unknown>>): Promise<void> {
    const { [NO_SETTING]: _, [WRONG_MATCHES]: judged, ...named } = settings;
    const known = { ...checkPageSettings(named), ...checkMarkSettings(named), ...checkSchemeSetting(named) };
    const checked = Object.entries(known).filter(([name]) => Object.hasOwn(named, name));
    const wanted: Record<string, unknown> = { ...named, ...Object.fromEntries(checked) };
    // First, since there may be too many of them: then nothing is restored, as is said.
    await wrongMatches.addAll(checkWrongMatches(judged) ?? NO_WRONG_MATCHES);
    await aloneWithSettings(async () => {
      const old = Object.keys(await api.storage.local.get(null));
      await api.storage.local.set(wanted);
      await api.storage.local.remove(
        old.filter((key) => key !== NO_SETTING && key !== WRONG_MATCHES && !Object.hasOwn(wanted, key)),
      );
    });
  },
};
