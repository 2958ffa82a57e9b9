import { appendFileSync, mkdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { benchCorpus } from '../../../tools/bench/corpus/bench-corpus.ts';
import { CorpusInPage } from '../corpus/client.ts';
import { type FixtureServer, serveFixtures } from '../drivers/fixture-server.ts';
import { waitForText } from '../drivers/surface.ts';
import { until } from '../drivers/within.ts';
import { dynamicFolder, pagesFolder, samplePages } from '../sample-pages.ts';
import { testInTurn } from '../some-of.ts';
import { grown, least } from './growth.ts';
import type { Figures, SoakBrowser, SoakTab } from './soak-browser.ts';

/** A sample of it, or with `LATERAL_LONG` the whole. */
const WHOLE = Boolean(process.env.LATERAL_LONG);
/** Figures are compared from a fifth of the pages on, or a half of few, which have warmed everything up. */
const RUN = WHOLE
  ? { pages: 2_000, articles: 10_000, figuresEvery: 100, comparedFrom: 400 }
  : { pages: 8, articles: 100, figuresEvery: 4, comparedFrom: 4 };
/** Says which of the pages comes first. */
const SEED = Number(process.env.LATERAL_SEED ?? 20221219);
/** Over one of so many pages. */
const EVERY = { popup: 6, pictures: 30, step: 4 } as const;
const STARTER = 5;
const LIMIT = 60_000;
/** Of ten thousand articles, whose index is merged. */
const TIDY_LIMIT = 600_000;
/** What names those whom the pages are on may be taken for coverage of them, on whatever day it is made up to be. */
const OF_THE_TOPIC = /Putin|Lukashenko|Belarus|Minsk/;
const { onTopic, offTopic } = samplePages();
/** By turns, of which the badge is to say something and of which not. */
const TURNS = onTopic.flatMap((page, i) => [
  { file: page.file, badge: '4' },
  { file: offTopic[i % offTopic.length]!.file, badge: '' },
]);

/** Many pages are opened and closed in one browser with a large corpus: nothing grows, nothing complains, all answers hold. */
export function soakCases(name: 'chromium' | 'firefox', browser: () => SoakBrowser): void {
  const test = testInTurn(name);
  vi.setConfig({ testTimeout: 3 * 3_600_000 });
  let server: FixtureServer;
  beforeAll(async () => {
    server = await serveFixtures(pagesFolder, dynamicFolder);
  });
  afterAll(() => server?.close());

  async function isBadge(tab: SoakTab, wanted: string, what: string): Promise<void> {
    let last = '';
    await until(LIMIT, 'a badge', async () => {
      last = await tab.badge();
      return last === wanted ? true : null;
    }).catch(() => {
      throw new Error(`The badge of ${what} is "${last}", not "${wanted}".`);
    });
  }

  /** What the popup says over the page that is in front. */
  async function told(tab: SoakTab): Promise<string> {
    const popup = await tab.popup();
    const words = await waitForText(
      popup,
      /4 other articles[\s\S]*Compared on this machine[\s\S]*Mark sentences in the page/,
      LIMIT,
    );
    await popup.close();
    return words;
  }

  /** The answers to the pages on the topic, opened one after another. */
  async function answers(): Promise<string[]> {
    const all: string[] = [];
    for (const { file } of WHOLE ? onTopic : onTopic.slice(0, 2)) {
      const tab = await browser().open(server.url(file));
      await isBadge(tab, '4', file);
      all.push(await told(tab));
      await tab.close();
    }
    return all;
  }

  /** Brings in a made-up corpus, and has pages marked by themselves. */
  async function prepare(): Promise<void> {
    const page = await browser().openOwnPage();
    const corpus = await CorpusInPage.enter(page);
    const made = benchCorpus({ articles: 2 * RUN.articles, perDay: 250, seed: 1 }, { queries: 0 });
    const others = Array.from({ length: made.articles }, (_, i) => made.article(i))
      .filter(({ title, text }) => !OF_THE_TOPIC.test(title + text))
      .slice(0, RUN.articles);
    for (let from = 0; from < others.length; from += 500) {
      const lines = others.slice(from, from + 500).map((one) => JSON.stringify(one));
      await corpus.do('addFile', 'files', `made-${from}.jsonl`, [{ text: `${lines.join('\n')}\n` }]);
    }
    expect(await corpus.import('files')).toMatchObject({ kind: 'done', added: RUN.articles });
    // What is tidied up behind it holds a lock.
    const tidies = `navigator.locks.query().then(({ held }) => held.some(({ name }) => name === 'lateral-tidy'))`;
    await until(TIDY_LIMIT, 'all to be tidied up', async () => ((await page.evaluate(tidies)) ? null : true));
    await page.evaluate(`(globalThis.browser ?? chrome).storage.local.set({ markedSites: ['127.0.0.1'] })`);
    await page.close();
  }

  async function whatIsKept(): Promise<Figures> {
    const page = await browser().openOwnPage();
    const kept = await page.evaluate(`(async () => {
      const { local, session } = (globalThis.browser ?? chrome).storage;
      const [inLocal, inSession] = [await local.get(null), await session.get(null)];
      const bytes = (all) => JSON.stringify(all).length;
      return {
        localKeys: Object.keys(inLocal).length,
        localBytes: bytes(inLocal),
        ...Object.keys(inSession).reduce((all, key) => {
          // By what they are, without the numbers of tabs.
          const kind = 'inSession ' + key.replace(/-[0-9]+$/, '-N');
          return { ...all, [kind]: (all[kind] ?? 0) + 1 };
        }, {}),
        sessionBytes: bytes(inSession),
        storageBytes: (await navigator.storage.estimate()).usage,
      };
    })()`);
    await page.close();
    return kept as Figures;
  }

  test(`${RUN.pages} pages opened and closed with ${RUN.articles} articles: all stays as it is`, async () => {
    await prepare();
    const before = await answers();
    const staying = server.url('single-page.html');
    const site = await browser().open(staying);
    await isBadge(site, '4', staying);
    let shown = 'minsk';
    const all = new Map<number, Figures>();

    for (let i = 0; i < RUN.pages; i++) {
      const { file, badge } = TURNS[(2 * SEED + i) % TURNS.length]!;
      // Another page each time, as far as anything that is kept by address can know.
      const url = `${server.url(file)}?page=${i}`;
      const tab = await browser().open(url);
      if (badge !== '') {
        await isBadge(tab, badge, url);
        if (i % 3 !== 0)
          await until(
            LIMIT,
            `marks in ${url}`,
            async () => (await tab.ask('CSS.highlights.size > 0')) || null,
          );
        if (i % EVERY.popup === 0) await told(tab);
        if (i % EVERY.pictures === 0) await lookAtPictures(tab);
      }
      await tab.close();
      if (i % EVERY.step === 0) {
        shown = shown === 'minsk' ? 'bread' : 'minsk';
        await site.ask(`go('${shown}')`);
        await isBadge(site, shown === 'minsk' ? '4' : '', `${staying} with ${shown}`);
      }
      if ((i + 1) % RUN.figuresEvery === 0) {
        if (shown === 'bread') {
          shown = 'minsk';
          await site.ask(`go('${shown}')`);
          await isBadge(site, '4', staying);
        }
        const figures = { ...(await browser().figures(staying)), ...(await whatIsKept()) };
        all.set(i + 1, figures);
        note(name, i + 1, figures);
        expect(await browser().complaints()).toEqual([]);
      }
    }

    const warm = [...all].filter(([pages]) => pages >= RUN.comparedFrom).map(([, figures]) => figures);
    const half = Math.ceil(warm.length / 2);
    expect(grown(least(warm.slice(0, half)), least(warm.slice(half)))).toEqual([]);
    expect(await answers()).toEqual(before);
    const page = await browser().openOwnPage();
    const corpus = await CorpusInPage.enter(page);
    expect(await corpus.call('overview', null)).toMatchObject({
      articles: STARTER + RUN.articles,
      damage: null,
      pending: [],
    });
    await page.close();
    await site.close();
  });

  async function lookAtPictures(tab: SoakTab): Promise<void> {
    const popup = await tab.popup();
    await waitForText(popup, /Compared on this machine/, LIMIT);
    // The popup is gone before it could answer.
    void popup.evaluate(`document.querySelector('.open-wide').click()`).catch(() => undefined);
    const pictures = await browser().pictures();
    await until(LIMIT, 'pictures', async () =>
      (await pictures.evaluate(`document.querySelector('.drawn > svg') !== null`).catch(() => false)) === true
        ? true
        : null,
    );
    await pictures.close();
  }
}

/** For whoever wants to see how it went on. */
function note(name: string, pages: number, figures: Figures): void {
  mkdirSync('test-results', { recursive: true });
  appendFileSync(`test-results/soak-${name}.jsonl`, `${JSON.stringify({ pages, ...figures })}\n`);
}
