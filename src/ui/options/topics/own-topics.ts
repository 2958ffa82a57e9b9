import type { PageSettings, TopicSettings } from '../../../core/topic/page-settings.ts';
import type { TopicPack } from '../../../core/topic/topic-pack.ts';
import { Refused } from '../settings/refused.ts';
import { topicsWords as words } from '../words/topics.ts';

/** Changes topics in storage, and tells at `at` what came of it; `failed` takes back what was told ahead. */
export type ChangeTopics = (
  at: string,
  change: (topics: TopicSettings, now: PageSettings) => TopicSettings,
  done: () => void,
  failed?: () => void,
) => Promise<void>;

/**
 * Own topics with this one, in the place of the one that has its id.
 * @throws Refused where there is no room for one more
 */
export function withOwn({ off, own }: TopicSettings, pack: TopicPack, most: number): TopicSettings {
  const at = own.findIndex(({ id }) => id === pack.id);
  if (at < 0 && own.length >= most) throw new Refused(words.full(most));
  return { off, own: at < 0 ? [...own, pack] : own.map((other, i) => (i === at ? pack : other)) };
}
