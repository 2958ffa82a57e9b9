import type { Article } from '../core/article/article.ts';
import { contextSteps } from '../core/context/build-context.ts';
import type { Context, Stage } from '../core/context/context.ts';
import type { ContextTables } from '../core/context/tables.ts';
import { sameArticle } from '../core/event/same-article.ts';
import type { ReadArticle } from '../core/reading/reading.ts';
import { articleFields, detect } from '../core/topic/detect.ts';
import type { TopicPack } from '../core/topic/topic-pack.ts';
import { type Corpus, CorpusDamaged } from '../corpus/store/corpus.ts';
import type { Answer, PageReading } from '../messages/protocol.ts';

/** What an answer is made from. Nothing in it is kept between answers but what can be read again. */
export interface AnswerPorts {
  /** Reads the article that is in the tab now; null where the browser forbids it. */
  readTab(tabId: number): Promise<PageReading | null>;
  corpus(): Promise<Corpus>;
  tables(): Promise<ContextTables>;
  /** Reads what an article says. */
  reader(): Promise<(article: Article) => ReadArticle>;
  /** Lets others be answered before it goes on. */
  pause(): Promise<void>;
  readonly packs: readonly TopicPack[];
}

/**
 * The answer for what a tab shows now, made from the page and the store each time: a background that was killed
 * between two lines loses nothing by it.
 * @param anyTopic compare the page even if no topic pack takes it
 * @param until how far to compare: for a badge it is enough to know who reports the event
 */
export async function answerTab(
  ports: AnswerPorts,
  tabId: number,
  anyTopic: boolean,
  until: Stage = 'whole',
): Promise<Answer> {
  const page = await ports.readTab(tabId);
  if (page === null) return { kind: 'no-access' };
  if (page.kind === 'not-article') return page;
  const { article } = page;
  const detection = detect(articleFields(article), ports.packs);
  const { title } = article;
  let held: number;
  let candidates: readonly Article[];
  try {
    const corpus = await ports.corpus();
    const isAsked = detection.topic !== null || anyTopic;
    [held, candidates] = await Promise.all([corpus.held(), isAsked ? corpus.lookUp(article) : []]);
    if (!isAsked) return { kind: 'not-topic', detection, title, held };
    if (held === 0) return { kind: 'corpus-empty' };
  } catch (error) {
    // The store may find out when it opens or, of a large corpus, when the index names what is not there.
    if (!(error instanceof CorpusDamaged)) throw error;
    return { kind: 'corpus-damaged', expected: error.expected, found: error.found };
  }
  const pageHeld = candidates.some((candidate) => sameArticle(candidate, article));
  const context = await compare(ports, article, candidates, until);
  if (context.coverage.length === 0) return { kind: 'nothing-on-event', detection, title, held, pageHeld };
  return { kind: 'context', context, detection, held, pageHeld };
}

/** In slices of some milliseconds, as far as it is asked for. */
async function compare(
  ports: AnswerPorts,
  page: Article,
  candidates: readonly Article[],
  until: Stage,
): Promise<Context> {
  const [tables, read] = await Promise.all([ports.tables(), ports.reader()]);
  const steps = contextSteps(page, candidates, tables, read);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (value?.stage === until) return value;
    await ports.pause();
  }
}

/** What the badge says of an answer: how many other outlets report the event; '' for nothing to say. */
export function badgeOf(answer: Answer): string {
  return answer.kind === 'context' && answer.context.event.otherOutlets > 0
    ? String(answer.context.event.otherOutlets)
    : '';
}
