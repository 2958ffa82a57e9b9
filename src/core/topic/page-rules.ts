import { checkTopicPack, PACK_LIMITS } from './check-topic-pack.ts';
import { isSiteOff, SETTINGS_LIMITS, siteOf } from './page-settings.ts';
import { PACK_FILE_LETTERS, readTopicPack, writeTopicPack } from './read-topic-pack.ts';
import type { TopicPack } from './topic-pack.ts';
import { TRIED_LETTERS, tryPack } from './try-pack.ts';

/** How topics are checked and tried and sites named, with every limit: all that a page for setting them needs. */
export function pageRules(shipped: readonly TopicPack[]) {
  return {
    shipped,
    check: checkTopicPack,
    read: readTopicPack,
    write: writeTopicPack,
    tryOn: tryPack,
    siteOf,
    isSiteOff,
    limits: {
      ...SETTINGS_LIMITS,
      ...PACK_LIMITS,
      triedLetters: TRIED_LETTERS,
      fileLetters: PACK_FILE_LETTERS,
    },
  };
}
