import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import putinBelarus from '../../../assets/topics/putin-belarus.json' with { type: 'json' };
import { articleFields, detect } from '../../../src/core/topic/detect.ts';
import { extractArticle } from '../../../src/extract/extract-article.ts';
import { parsePage } from '../../../src/extract/parse-page.ts';
import { within } from '../../../test/browser/drivers/within.ts';
import { type BenchBrowser, launchBench } from '../run/bench-browser.ts';
import { type Loadable, productExtension } from '../run/bench-extensions.ts';
import { engineExtensions, fillProfile, profileOf } from '../run/built-profile.ts';
import { madeCorpus, SIZES } from '../run/made-corpora.ts';
import { backgroundOf, coveredPages, stopWorkers } from '../run/wake.ts';
import { type CandidateFigures, measureCandidates } from './candidate-cost.ts';
import { heavyPage, USUAL } from './heavy-page.ts';
import { type LoadFigures, measureLoads } from './load-pairs.ts';
import { offTopicPages } from './off-topic-pages.ts';
import type { PageBrowser } from './page-browser.ts';
import { measureProbe, type ProbeFigures } from './probe-cost.ts';
import { serveHtml } from './serve-html.ts';
import { type MemoryFigures, memoryFigures, tabHeap } from './tab-memory.ts';
import { silenceProbe, watchScripts } from './watched-scripts.ts';

const CORPUS = SIZES[1]!;
const CANDIDATES = 8;

/** What functions that run in the product's background see. */
declare const chrome: { storage: { local: { set(settings: object): Promise<void> } } };

export interface PageFigures {
  readonly probe: ProbeFigures;
  readonly loads: LoadFigures;
  readonly candidate: CandidateFigures;
  /** Null where the browser does not tell. */
  readonly memory: MemoryFigures | null;
}

export async function measureChromium(say: (text: string) => void): Promise<PageFigures> {
  await fillProfile(CORPUS, engineExtensions(), ['ours'], say);
  const corpus = madeCorpus(CORPUS, { queries: 80, onTopic: true });
  const { pages, others } = offTopicPages();
  const named = coveredPages(corpus)
    .map((article) => heavyPage(article, others, USUAL))
    .filter(isTaken)
    .slice(0, CANDIDATES)
    .map((html, i) => [`candidate-${i}`, html] as const);
  const server = await serveHtml({ ...pages, ...Object.fromEntries(named) });
  try {
    const watched = await inBrowser(profileOf(CORPUS), watchedProduct(), async (_, own) => ({
      candidate: await measureCandidates(
        own,
        named.map(([name]) => server.url(name)),
        CORPUS.articles,
        say,
      ),
      probe: await measureProbe(own, server, say),
    }));
    const rest = await inBrowser(null, null, (bare, without) =>
      inBrowser(null, productExtension(), async (full, own) => ({
        loads: await inBrowser(null, silentProduct(), (_, silent) =>
          measureLoads({ with: own, without, silent }, server, say),
        ),
        memory: memoryFigures(await tabHeap(full.context, server), await tabHeap(bare.context, server)),
      })),
    );
    return { ...watched, ...rest };
  } finally {
    await server.close();
  }
}

/** What stands beside an article on such a page may take it off the topic. */
function isTaken(html: string): boolean {
  const read = extractArticle(parsePage(html), 'http://127.0.0.1/', Date.now());
  return read.kind === 'article' && detect(articleFields(read.article), [putinBelarus]).topic !== null;
}

function watchedProduct(): Loadable {
  const product = productExtension('watched');
  watchScripts(product.folder);
  return product;
}

function silentProduct(): Loadable {
  const product = productExtension('silent');
  silenceProbe(product.folder);
  return product;
}

/** With no profile of its own it gets a fresh one, with no extension it is a browser without. */
async function inBrowser<T>(
  profile: string | null,
  extension: Loadable | null,
  run: (browser: BenchBrowser, pages: ReturnType<typeof pagesOf>) => Promise<T>,
): Promise<T> {
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'lateral-bench-'));
  const browser = await launchBench(folder, extension ? [extension] : []);
  try {
    return await run(browser, pagesOf(browser, extension));
  } finally {
    await browser.close();
    if (profile === null) rmSync(folder, { recursive: true, force: true });
  }
}

function pagesOf(browser: BenchBrowser, extension: Loadable | null) {
  const { context } = browser;
  return {
    async open(url: string) {
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'load' });
      // The end of the load event is known only after it.
      await page.evaluate(() => new Promise((done) => setTimeout(done)));
      return { ask: (expression: string) => page.evaluate(expression), close: () => page.close() };
    },
    async set(settings: object) {
      if (extension === null) return;
      const worker = await backgroundOf(browser, extension);
      await within(
        10_000,
        'settings',
        worker.evaluate((all) => chrome.storage.local.set(all), settings),
      );
    },
    async stopBackground() {
      const session = await context.newCDPSession(context.pages()[0]!);
      await stopWorkers(session);
      await session.detach();
    },
    close: () => browser.close(),
  } satisfies PageBrowser & { stopBackground(): Promise<void> };
}
