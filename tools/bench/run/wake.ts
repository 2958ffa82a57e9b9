import type { CDPSession, Worker } from 'playwright-core';
import putinBelarus from '../../../assets/topics/putin-belarus.json' with { type: 'json' };
import type { Article } from '../../../src/core/article/article.ts';
import { sameEvent } from '../../../src/core/event/same-event.ts';
import { lexiconFromTable } from '../../../src/core/reading/lexicon.ts';
import { articleFields, detect } from '../../../src/core/topic/detect.ts';
import { pause, until, within } from '../../../test/browser/drivers/within.ts';
import { comparingTables, lexiconTable } from '../../packaged-tables.ts';
import type { BenchCorpus } from '../corpus/bench-corpus.ts';
import type { MadeCorpus } from '../extension/jobs.ts';
import { serveArticles } from './article-pages.ts';
import { type BenchBrowser, launchBench } from './bench-browser.ts';
import { bareExtension, type Loadable, productExtension } from './bench-extensions.ts';
import { profileOf } from './built-profile.ts';
import { UNTIL_CLOSED } from './look-up.ts';
import { madeCorpus } from './made-corpora.ts';
import { median } from './statistics.ts';

/** What functions that run in the product's background see. */
declare const chrome: {
  storage: { session: { get(key: string): Promise<object> } };
  action: { getBadgeText(about: { tabId: number }): Promise<string> };
  tabs: { query(about: object): Promise<{ readonly id: number; readonly url: string }[]> };
};

const PAGES = 15;
/** Queries looked through for pages that are on the topic and have coverage. */
const LOOKED_THROUGH = 80;
const BADGE_LIMIT = 15_000;
const CHECK_LIMIT = 120_000;

export interface WakeFigures {
  /** Medians, in ms: from a page's message to its answer, with the background stopped before it. */
  readonly wake: number;
  readonly bare: number;
  /** The same message with the background awake. */
  readonly awake: number;
  readonly pages: number;
}

/**
 * The product as built, with the corpus of this size: a page's script tells the stopped background that it may be on the
 * topic, which wakes up, reads the page, looks up, judges and sets the badge, and answers. Beside it, by turns, a
 * background that wakes up, reads one record and answers. Null where no page finds coverage.
 */
export async function measureWake(
  size: MadeCorpus,
  say: (text: string) => void,
): Promise<WakeFigures | null> {
  const articles = coveredPages(madeCorpus(size, { queries: LOOKED_THROUGH, onTopic: true }));
  const served = await serveArticles(articles);
  const [product, bare] = [productExtension(), bareExtension()];
  const browser = await launchBench(profileOf(size), [product, bare]);
  const times = { wake: [] as number[], bare: [] as number[], awake: [] as number[] };
  try {
    let covered = 0;
    for (let i = 0; i < articles.length && covered < PAGES; i++) {
      const url = served.url(i);
      const page = await browser.context.newPage();
      const session = await browser.context.newCDPSession(page);
      const worlds = await worldsOf(session);
      await page.goto(url);
      const badge = await badgeOf(browser, product, url);
      if (Number(badge) > 0) {
        if (covered === 0) await wholeCheck(browser, product);
        const candidate = { name: 'candidate', message: { url } };
        const ask = {
          wake: () => timedMessage(session, worlds, product, candidate),
          bare: () => timedMessage(session, worlds, bare, 'wake'),
        };
        times.awake.push(await ask.wake());
        for (const turn of covered % 2 === 0 ? (['wake', 'bare'] as const) : (['bare', 'wake'] as const)) {
          await stopWorkers(session);
          await pause(UNTIL_CLOSED);
          times[turn].push(await ask[turn]());
        }
        covered += 1;
        say(`woken for page ${covered} of ${PAGES}`);
      }
      await page.close();
    }
    if (covered === 0) return null;
    return { wake: median(times.wake), bare: median(times.bare), awake: median(times.awake), pages: covered };
  } finally {
    await browser.close();
    await served.close();
  }
}

/** Made-up pages that the topic pack takes and that a mate is on the same event with. */
export function coveredPages(corpus: BenchCorpus): Article[] {
  const root = process.cwd();
  const lexicon = lexiconFromTable(lexiconTable(root));
  const tables = { ...comparingTables(root), lexicon };
  const indexes = new Map(Array.from({ length: corpus.articles }, (_, i) => [corpus.idOf(i), i]));
  return Array.from({ length: corpus.queries }, (_, i) => i).flatMap((query) => {
    const page = corpus.query(query);
    if (detect(articleFields(page), [putinBelarus]).topic === null) return [];
    const mates = corpus.relevant(query).map((id) => corpus.article(indexes.get(id)!));
    return mates.some((mate) => sameEvent(page, mate, tables).sameEvent) ? [page] : [];
  });
}

/** Execution contexts of the extensions' page scripts, by extension id. */
async function worldsOf(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const worlds = new Map<string, number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const id = /^chrome-extension:\/\/([a-p]{32})/.exec(context.origin)?.[1];
    if (id) worlds.set(id, context.id);
  });
  await session.send('Runtime.enable');
  return worlds;
}

async function timedMessage(
  session: CDPSession,
  worlds: ReadonlyMap<string, number>,
  { id }: Loadable,
  message: unknown,
): Promise<number> {
  const contextId = worlds.get(id);
  if (contextId === undefined) throw new Error('The page has no script of the extension.');
  const expression = `(async () => {
    const began = performance.now();
    const answer = await chrome.runtime.sendMessage(${JSON.stringify(message)});
    return { ms: performance.now() - began, ok: answer?.ok === true, error: answer?.error };
  })()`;
  const { result, exceptionDetails } = await within(
    60_000,
    'an answer from the background',
    session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true, returnByValue: true }),
  );
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  const { ms, ok, error } = result.value as { ms: number; ok: boolean; error?: string };
  if (!ok) throw new Error(`The background did not answer well: ${error}`);
  return ms;
}

/** Behind the first look-up of a browser session the whole store is checked; a background that is stopped begins anew. */
async function wholeCheck(browser: BenchBrowser, product: Loadable): Promise<void> {
  const worker = await backgroundOf(browser, product);
  await until(CHECK_LIMIT, 'the check of the whole store', () =>
    worker.evaluate(async () => ('checked' in (await chrome.storage.session.get('checked')) ? true : null)),
  );
}

export function backgroundOf(browser: BenchBrowser, { id }: Loadable): Promise<Worker> {
  return until(BADGE_LIMIT, "the product's background", () => {
    const running = browser.context.serviceWorkers().find((one) => one.url().includes(id));
    return running ?? null;
  });
}

/** '' where none is set in time. */
async function badgeOf(browser: BenchBrowser, product: Loadable, url: string): Promise<string> {
  const worker = await backgroundOf(browser, product);
  return until(BADGE_LIMIT, 'a badge', async () => {
    const text = await worker.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : '';
    }, url);
    return text || null;
  }).catch(() => '');
}

export async function stopWorkers(session: CDPSession): Promise<void> {
  const stopped = new Promise<void>((done) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) done();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await within(10_000, 'the backgrounds to stop', stopped);
  await session.send('ServiceWorker.disable');
}
