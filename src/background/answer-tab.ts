import { entryArticle } from '../core/article/page-entries.ts';
import { activePacks, isSiteOff, type PageSettings, siteOf } from '../core/topic/page-settings.ts';
import { CorpusDamaged } from '../corpus/store/corpus.ts';
import type { Answer, Ask, PageReading } from '../messages/protocol.ts';
import { answerArticle } from './answer-article.ts';
import { answerEntries } from './answer-entries.ts';
import type { AnswerPorts } from './answer-ports.ts';
import { selectedPassage } from './selected-passage.ts';

/**
 * The answer for what a tab shows now, made from the page and the store each time: a background that was killed
 * between two lines loses nothing by it.
 */
export async function answerTab(ports: AnswerPorts, tabId: number, ask: Ask): Promise<Answer> {
  const [settings, address, mayRead] = await Promise.all([
    ports.settings(),
    ports.address(tabId),
    ports.mayRead(),
  ]);
  // A page that may not be read has no address. Chromium would let the reader wait in it until the button is pressed.
  if (address === null) return { kind: mayRead ? 'no-access' : 'no-permission' };
  if (ask.kind === 'page' && !ask.anyTopic) {
    const { hostname } = new URL(address);
    if (isSiteOff(hostname, settings.sitesOff)) return { kind: 'site-off', site: siteOf(hostname) };
  }
  const page = await ports.readTab(tabId);
  if (page === null) return { kind: mayRead ? 'no-access' : 'no-permission' };
  try {
    return await answerPage(ports, { tabId, address, page, settings }, ask);
  } catch (error) {
    // The store may find out when it opens or, of a large corpus, when the index names what is not there.
    if (!(error instanceof CorpusDamaged)) throw error;
    return { kind: 'corpus-damaged', expected: error.expected, found: error.found };
  }
}

interface OpenPage {
  readonly tabId: number;
  readonly address: string;
  readonly page: PageReading;
  readonly settings: PageSettings;
}

async function answerPage(
  ports: AnswerPorts,
  { tabId, address, page, settings }: OpenPage,
  ask: Ask,
): Promise<Answer> {
  const packs = activePacks(ports.packs, settings.topics);
  if (ask.kind === 'selection') {
    const selected = (await ports.readSelection(tabId, ask.frameId)) ?? '';
    const passage = selectedPassage(selected, page, address);
    return passage === null
      ? { kind: 'no-selection' }
      : answerArticle(ports, passage, 'selection', packs, true, true);
  }
  if (page.kind === 'not-article') return { kind: 'not-article', page: page.page, title: page.title };
  if (page.kind === 'article')
    return answerArticle(
      ports,
      page.article,
      'page',
      packs,
      ask.kind === 'page' && ask.anyTopic,
      page.cutOff === true,
    );
  if (ask.kind === 'entry') {
    const entry = page.entries.find(({ title }) => title === ask.title);
    if (entry) return answerArticle(ports, entryArticle(page, entry), 'entry', packs, true, true);
  }
  return answerEntries(ports, page, packs);
}

/**
 * What the badge says of an answer: how many other outlets report the event, of a page with many entries how many of
 * them others report; '' for nothing to say.
 */
export function badgeOf(answer: Answer): string {
  const count =
    answer.kind === 'context'
      ? answer.context.event.otherOutlets
      : answer.kind === 'entries'
        ? answer.found.length
        : 0;
  return count > 0 ? String(count) : '';
}
