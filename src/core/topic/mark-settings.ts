import { isSiteOff, SETTINGS_LIMITS } from './page-settings.ts';

/**
 * On which pages the reader wants sentences marked: nowhere at first. The names are those that it is stored under, apart
 * from what the probe reads on every page.
 */
export interface MarkSettings {
  readonly markEverywhere: boolean;
  /** Sites as `siteOf` gives them; what lies under them is marked with them. Kept while all sites are marked. */
  readonly markedSites: readonly string[];
}

/** What a reader chooses for a site: no marks on it, marks on it, marks on all sites. */
export type MarkChoice = 'off' | 'site' | 'everywhere';

/** What of `storage.local` they are. */
export const MARK_SETTING_NAMES = ['markEverywhere', 'markedSites'] as const satisfies (keyof MarkSettings)[];

export const NO_MARKS: MarkSettings = { markEverywhere: false, markedSites: [] };

/** What holds for a site, or the host of a page. */
export function markChoice({ markEverywhere, markedSites }: MarkSettings, host: string): MarkChoice {
  if (markEverywhere) return 'everywhere';
  return isSiteOff(host, markedSites) ? 'site' : 'off';
}

/** The settings once a reader has chosen for a site. No marks on it are none on all sites, where all had them. */
export function chooseMarks({ markedSites }: MarkSettings, site: string, choice: MarkChoice): MarkSettings {
  if (choice === 'everywhere') return { markEverywhere: true, markedSites };
  // With every site that it lies under or that lies under it: what is chosen holds.
  const others = markedSites.filter((other) => !isSiteOff(site, [other]) && !isSiteOff(other, [site]));
  return { markEverywhere: false, markedSites: choice === 'site' ? [...others, site] : others };
}

/** Settings out of anything: a store that another version wrote, a backup that anybody may have written. */
export function checkMarkSettings(stored: Readonly<Record<string, unknown>>): MarkSettings {
  const { markEverywhere, markedSites } = stored;
  const sites = (Array.isArray(markedSites) ? markedSites : []).filter(
    (site): site is string =>
      typeof site === 'string' && site !== '' && site.length <= SETTINGS_LIMITS.siteLetters,
  );
  return {
    markEverywhere: markEverywhere === true,
    markedSites: [...new Set(sites)].slice(0, SETTINGS_LIMITS.sites),
  };
}
