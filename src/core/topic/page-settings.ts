import type { TopicPack } from './topic-pack.ts';

/** What the reader has set about where Lateral looks, and for what. The names are those that it is stored under. */
export interface PageSettings {
  /** Sites as `siteOf` gives them; what lies under them is off with them. */
  readonly sitesOff: readonly string[];
  readonly topics: TopicSettings;
}

export interface TopicSettings {
  /** Ids of packs, shipped or own, that are switched off. */
  readonly off: readonly string[];
  /** Packs that the reader wrote or imported. */
  readonly own: readonly TopicPack[];
}

/** What of `storage.local` they are. */
export const SETTING_NAMES = ['sitesOff', 'topics'] as const satisfies (keyof PageSettings)[];

export const NOTHING_SET: PageSettings = { sitesOff: [], topics: { off: [], own: [] } };

/** Every page reads them all. */
export const SETTINGS_LIMITS = { sites: 2_000, siteLetters: 253, ownPacks: 20 };

/** The packs that pages are held against: the shipped ones, then the reader's own, without those switched off. */
export function activePacks(shipped: readonly TopicPack[], { off, own }: TopicSettings): TopicPack[] {
  return [...shipped, ...own].filter(({ id }) => !off.includes(id));
}

/** The site of a host, as readers say it: without "www." (but "www.com" is no way to say all of ".com"). */
export function siteOf(host: string): string {
  return host.startsWith('www.') && host.includes('.', 4) ? host.slice(4) : host;
}

/** Whether a host is one of these sites, or lies under one. */
export function isSiteOff(host: string, sitesOff: readonly string[]): boolean {
  return sitesOff.some((site) => `.${host}`.endsWith(`.${site}`));
}
