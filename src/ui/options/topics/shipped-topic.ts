import type { TopicPack } from '../../../core/topic/topic-pack.ts';
import { topicsWords } from '../words/topics.ts';

/** The topic that comes with Lateral, called in the reader's language what its pack calls it by ids. */
export function shippedTopic(pack: TopicPack): TopicPack {
  const { name, subjects } = topicsWords.shipped;
  const called = new Map(Object.entries<string>(subjects));
  return {
    ...pack,
    name,
    subjects: pack.subjects.map((subject) => ({ ...subject, id: called.get(subject.id) ?? subject.id })),
  };
}
