import { entryArticle, type PageEntries } from '../core/article/page-entries.ts';
import { articleFields, detect } from '../core/topic/detect.ts';
import type { TopicPack } from '../core/topic/topic-pack.ts';
import type { Answer, CoveredEntry } from '../messages/protocol.ts';
import type { AnswerPorts } from './answer-ports.ts';
import { inSlices } from './in-slices.ts';

/** Entries of one page that are looked up: a front page of a topic's own outlet has a hundred on it. */
export const MOST_LOOKED_UP = 30;

/**
 * Which entries of a front page, a section or a live blog are on events that coverage is held of.
 * @throws CorpusDamaged
 */
export async function answerEntries(
  ports: AnswerPorts,
  page: PageEntries,
  packs: readonly TopicPack[],
): Promise<Answer> {
  const corpus = await ports.corpus();
  const held = await corpus.held();
  if (held === 0) return { kind: 'corpus-empty' };
  const articles = page.entries
    .map((entry) => entryArticle(page, entry))
    .filter((article) => detect(articleFields(article), packs).topic !== null)
    .slice(0, MOST_LOOKED_UP);
  const found: CoveredEntry[] = [];
  for (const article of articles) {
    const candidates = await corpus.lookUp(article);
    const { coverage, event } = await inSlices(await ports.cover(article, candidates, true), ports.pause);
    if (event.otherOutlets === 0) continue;
    found.push({
      title: article.title,
      published: article.published,
      url: article.url,
      coverage: coverage.map(({ article: id, outlet }) => ({
        outlet,
        title: candidates.find((candidate) => candidate.id === id)?.title ?? '',
      })),
      otherOutlets: event.otherOutlets,
    });
  }
  return {
    kind: 'entries',
    page: page.page,
    title: page.title,
    total: page.total,
    lookedUp: articles.length,
    found,
    held,
  };
}
