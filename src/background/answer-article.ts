import type { Article } from '../core/article/article.ts';
import { sameVersion } from '../core/event/same-article.ts';
import { articleFields, detect } from '../core/topic/detect.ts';
import type { TopicPack } from '../core/topic/topic-pack.ts';
import type { Answer, Ask } from '../messages/protocol.ts';
import type { AnswerPorts } from './answer-ports.ts';
import { inSlices } from './in-slices.ts';

/**
 * The answer for one article: a page's, or a passage or entry of it.
 * @param packs those that it is held against
 * @param anyTopic compare it even if none of them takes it
 * @param isPart whether it is known that there is more of its text than was read
 * @throws CorpusDamaged
 */
export async function answerArticle(
  ports: AnswerPorts,
  article: Article,
  of: Ask['kind'],
  packs: readonly TopicPack[],
  anyTopic: boolean,
  isPart: boolean,
): Promise<Answer> {
  const detection = detect(articleFields(article), packs);
  const { title } = article;
  const corpus = await ports.corpus();
  const isAsked = detection.topic !== null || anyTopic;
  const [held, candidates] = await Promise.all([corpus.held(), isAsked ? corpus.lookUp(article) : []]);
  if (!isAsked) return { kind: 'not-topic', detection, title, held };
  if (held === 0) return { kind: 'corpus-empty' };
  // An article that the outlet has changed since can be kept: the held one becomes its older version.
  const pageHeld = candidates.some((candidate) => sameVersion(candidate, article));
  const context = await inSlices(await ports.compare(article, candidates, isPart), ports.pause);
  return context.coverage.length === 0
    ? { kind: 'nothing-on-event', of, detection, title, held, pageHeld }
    : { kind: 'context', of, context, detection, held, pageHeld };
}
