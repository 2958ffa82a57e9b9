import type { Article } from '../core/article/article.ts';
import type { Context } from '../core/context/context.ts';
import type { PageSettings } from '../core/topic/page-settings.ts';
import type { TopicPack } from '../core/topic/topic-pack.ts';
import type { Corpus } from '../corpus/store/corpus.ts';
import type { PageReading } from '../messages/protocol.ts';

/** Compares a page with what the look-up found, in slices. */
export type Compare = (
  page: Article,
  candidates: readonly Article[],
  /** Whether it is known that only a part of the page's text was read. */
  isPart: boolean,
) => Promise<Generator<unknown, Context>>;

/** What an answer is made from. Nothing in it is kept between answers but what can be read again. */
export interface AnswerPorts {
  /** Reads the article that is in the tab now; null where the browser forbids it. */
  readTab(tabId: number): Promise<PageReading | null>;
  /** The text that is selected in a frame of the tab; null where the browser forbids to read it. */
  readSelection(tabId: number, frameId: number): Promise<string | null>;
  /** Address of the tab's page; null where the extension may not see it. */
  address(tabId: number): Promise<string | null>;
  /** Whether the extension may read pages at all. */
  mayRead(): Promise<boolean>;
  settings(): Promise<PageSettings>;
  corpus(): Promise<Corpus>;
  /** As far as the answer needs it: whole, or for a badge the coverage alone. */
  compare: Compare;
  /** The coverage alone. */
  cover: Compare;
  /** Lets others be answered before it goes on. */
  pause(): Promise<void>;
  /** The packs that ship. */
  readonly packs: readonly TopicPack[];
}
