import putinBelarus from '../../assets/topics/putin-belarus.json';
import names from '../../assets/topics/putin-belarus.names.json';
import { checkPageSettings } from '../../src/core/topic/check-page-settings.ts';
import { pageRules } from '../../src/core/topic/page-rules.ts';
import { NOTHING_SET, type PageSettings } from '../../src/core/topic/page-settings.ts';
import type { TopicPack } from '../../src/core/topic/topic-pack.ts';
import { widenPack } from '../../src/core/topic/widen-pack.ts';
import type { KeptPageSettings } from '../../src/ui/options/page-rules.ts';
import { shippedTopic } from '../../src/ui/options/topics/shipped-topic.ts';

/** Settings that are kept in memory, with what stands in for another tab and for a disk that refuses. */
export interface FakeSettings extends KeptPageSettings {
  stored: PageSettings;
  failsToRead: Error | null;
  failsToWrite: Error | null;
  /** Another tab writes. */
  readonly elsewhere: (changed: Partial<PageSettings>) => void;
}

export function fakeSettings(first: Partial<PageSettings> = {}): FakeSettings {
  const watching = new Set<() => void>();
  const settings: FakeSettings = {
    stored: { ...NOTHING_SET, ...first },
    failsToRead: null,
    failsToWrite: null,
    async read() {
      if (settings.failsToRead !== null) throw settings.failsToRead;
      return settings.stored;
    },
    async change(change) {
      if (settings.failsToRead !== null) throw settings.failsToRead;
      const changed = change(settings.stored);
      if (settings.failsToWrite !== null) throw settings.failsToWrite;
      settings.elsewhere(changed);
    },
    watch(changed) {
      watching.add(changed);
      return () => watching.delete(changed);
    },
    elsewhere(changed) {
      settings.stored = checkPageSettings({ ...settings.stored, ...changed });
      for (const told of [...watching]) told();
    },
  };
  return settings;
}

export const SHIPPED: TopicPack = shippedTopic(widenPack(putinBelarus, names));
export const RULES = pageRules([SHIPPED]);

export const DANUBE: TopicPack = {
  id: 'danube-floods',
  name: 'Floods on the Danube',
  version: 2,
  subjects: [
    { id: 'Danube', names: [{ weight: 1, names: ['danube', 'donau*', 'дунай', 'dunaj*'] }] },
    {
      id: 'Flood',
      names: [
        { weight: 0.9, names: ['flood*', 'hochwasser*'] },
        { weight: 0.8, names: ['high water'] },
      ],
    },
  ],
  against: [{ weight: 1, names: ['waltz', 'cruise*'] }],
  company: [],
  passing: [],
};

export const LONG_NAMED: TopicPack = {
  ...DANUBE,
  id: 'luftverteidigung',
  name: 'Die Luftverteidigungszusammenarbeitsvereinbarung <img src=x onerror="globalThis.ran = 1">',
  version: 1,
};

/** As many topics as can be kept. */
export const TWENTY = Array.from({ length: RULES.limits.ownPacks }, (_, i) => ({
  ...DANUBE,
  id: `topic-${i + 1}`,
  name: `Topic ${i + 1}`,
}));

export const FULL_DISK = new Error('The browser refused to write: there is no room left on the disk.');
