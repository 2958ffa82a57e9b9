import { type FirefoxSession, launchFirefox } from '../../../test/browser/drivers/firefox.ts';
import { findBrowser } from '../../browsers.mjs';
import { starterCorpus } from '../../packaged-tables.ts';
import { firefoxProduct } from '../run/bench-extensions.ts';
import { measureCandidates } from './candidate-cost.ts';
import type { PageFigures } from './chromium-page.ts';
import { heavyPage, USUAL } from './heavy-page.ts';
import { measureLoads } from './load-pairs.ts';
import { offTopicPages } from './off-topic-pages.ts';
import type { PageBrowser } from './page-browser.ts';
import { measureProbe } from './probe-cost.ts';
import { serveHtml } from './serve-html.ts';
import { silenceProbe, watchScripts } from './watched-scripts.ts';

/** Times as they are; a page of Firefox else gets them in whole milliseconds. */
const PRECISE = { 'privacy.reduceTimerPrecision': false };

/** The same in Firefox, whose store holds the starter corpus alone; null with a reason where there is no Firefox. */
export async function measureFirefoxPage(
  say: (text: string) => void,
): Promise<{ readonly figures: PageFigures; readonly version: string } | null> {
  const { path, problem } = findBrowser('firefox');
  if (path === undefined) {
    say(problem);
    return null;
  }
  const { pages, others } = offTopicPages();
  const articles = starterCorpus('.').articles;
  const named = articles.map((article, i) => [`candidate-${i}`, heavyPage(article, others, USUAL)] as const);
  const server = await serveHtml({ ...pages, ...Object.fromEntries(named) });
  const launch = (extension: string | null) =>
    launchFirefox({ executable: path, extension, preferences: PRECISE });
  try {
    const watchedFolder = firefoxProduct('watched');
    watchScripts(watchedFolder);
    const silentFolder = firefoxProduct('silent');
    silenceProbe(silentFolder);
    const watched = await inFirefox(await launch(watchedFolder), async (session) => ({
      version: String(await session.inBrowser('Services.appinfo.version')),
      candidate: await measureCandidates(
        pagesOf(session),
        named.map(([name]) => server.url(name)),
        articles.length,
        say,
      ),
      probe: await measureProbe(pagesOf(session), server, say),
    }));
    const loads = await inFirefox(await launch(null), async (bare) =>
      inFirefox(await launch('dist/firefox'), async (full) =>
        inFirefox(await launch(silentFolder), (silent) =>
          measureLoads({ with: pagesOf(full), without: pagesOf(bare), silent: pagesOf(silent) }, server, say),
        ),
      ),
    );
    const { version, ...figures } = watched;
    return { version, figures: { ...figures, loads, memory: null } };
  } finally {
    await server.close();
  }
}

async function inFirefox<T>(
  session: FirefoxSession,
  run: (session: FirefoxSession) => Promise<T>,
): Promise<T> {
  try {
    return await run(session);
  } finally {
    await session.close();
  }
}

function pagesOf(session: FirefoxSession) {
  return {
    async open(url: string) {
      const { context } = await session.open(url);
      await session.bidi.evaluate(context, 'new Promise((done) => setTimeout(() => done(true)))');
      return {
        ask: (expression: string) => session.bidi.evaluate(context, expression),
        close: () => session.closeTab(context),
      };
    },
    async set(settings: object) {
      const page = await session.openExtensionPage('src/entries/popup/index.html');
      await page.evaluate(`browser.storage.local.set(${JSON.stringify(settings)})`);
      await session.closeTab(page.context);
    },
    stopBackground: () => session.stopBackground(),
    close: () => session.close(),
  } satisfies PageBrowser & { stopBackground(): Promise<void> };
}
