import type { Article } from '../core/article/article.ts';
import { whyEntries } from '../core/article/page-entries.ts';
import type { Context } from '../core/context/context.ts';
import { sameVersion } from '../core/event/same-article.ts';
import { articleFields, detect } from '../core/topic/detect.ts';
import type { TopicPack } from '../core/topic/topic-pack.ts';
import { type Corpus, CorpusDamaged } from '../corpus/store/corpus.ts';
import type { Answer, PageReading } from '../messages/protocol.ts';

/** What an answer is made from. Nothing in it is kept between answers but what can be read again. */
export interface AnswerPorts {
  /** Reads the article that is in the tab now; null where the browser forbids it. */
  readTab(tabId: number): Promise<PageReading | null>;
  corpus(): Promise<Corpus>;
  /** Compares the page with what the look-up found, in slices: whole, or as far as a badge needs it. */
  compare(page: Article, candidates: readonly Article[]): Promise<Generator<unknown, Context>>;
  /** Lets others be answered before it goes on. */
  pause(): Promise<void>;
  readonly packs: readonly TopicPack[];
}

/**
 * The answer for what a tab shows now, made from the page and the store each time: a background that was killed
 * between two lines loses nothing by it.
 * @param anyTopic compare the page even if no topic pack takes it
 */
export async function answerTab(ports: AnswerPorts, tabId: number, anyTopic: boolean): Promise<Answer> {
  const page = await ports.readTab(tabId);
  if (page === null) return { kind: 'no-access' };
  if (page.kind === 'entries') return { kind: 'not-article', title: page.title, reason: whyEntries(page) };
  if (page.kind === 'not-article') {
    const { kind, title, reason } = page;
    return { kind, title, reason };
  }
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
  // An article that the outlet has changed since can be kept: the held one becomes its older version.
  const pageHeld = candidates.some((candidate) => sameVersion(candidate, article));
  const context = await inSlices(await ports.compare(article, candidates), ports.pause);
  if (context.coverage.length === 0) return { kind: 'nothing-on-event', detection, title, held, pageHeld };
  return { kind: 'context', context, detection, held, pageHeld };
}

/** Others are answered between the slices. */
async function inSlices<T>(steps: Generator<unknown, T>, pause: () => Promise<void>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await pause();
  }
}

/** What the badge says of an answer: how many other outlets report the event; '' for nothing to say. */
export function badgeOf(answer: Answer): string {
  return answer.kind === 'context' && answer.context.event.otherOutlets > 0
    ? String(answer.context.event.otherOutlets)
    : '';
}
