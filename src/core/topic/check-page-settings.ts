import { checkTopicPack } from './check-topic-pack.ts';
import { type PageSettings, SETTINGS_LIMITS } from './page-settings.ts';

/**
 * Settings out of anything: a store that another version wrote, a backup that anybody may have written. What is no
 * setting is left out.
 */
export function checkPageSettings(stored: Readonly<Record<string, unknown>>): PageSettings {
  const { sitesOff } = stored;
  const topics = isRecord(stored.topics) ? stored.topics : {};
  const own = list(topics.own)
    .slice(0, SETTINGS_LIMITS.ownPacks)
    .flatMap((input) => {
      const checked = checkTopicPack(input);
      return checked.ok ? [checked.pack] : [];
    });
  return {
    sitesOff: ids(sitesOff).slice(0, SETTINGS_LIMITS.sites),
    topics: {
      off: ids(topics.off).slice(0, SETTINGS_LIMITS.ownPacks * 2),
      own: own.filter(({ id }, i) => own.findIndex((other) => other.id === id) === i),
    },
  };
}

function ids(value: unknown): string[] {
  const named = list(value).filter(
    (item): item is string => typeof item === 'string' && item.length <= SETTINGS_LIMITS.siteLetters,
  );
  return [...new Set(named)];
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
