import { launchChromium } from '../../../test/browser/drivers/chromium.ts';
import { launchFirefox } from '../../../test/browser/drivers/firefox.ts';
import { serveFixtures } from '../../../test/browser/drivers/fixture-server.ts';
import { until } from '../../../test/browser/drivers/within.ts';
import { BROWSERS } from '../../../test/browser/screens/picture-browser.ts';
import { buildSurfacePage } from '../../../test/surface-page/build-page.ts';
import { findBrowser } from '../../browsers.mjs';
import { firefoxProduct, productExtension } from '../run/bench-extensions.ts';
import { measurePanel, type PanelFigures } from './panel-time.ts';
import { measurePictures, type PicturesFigures } from './pictures-time.ts';
import { measurePopup, type PopupBrowser, type PopupTimes } from './popup-time.ts';
import { type BackgroundRecord, backgroundOf, watchExtension } from './watched-extension.ts';

export interface SurfaceFigures {
  readonly popup: PopupTimes;
  readonly panel: PanelFigures;
  /** Not measured before there were any. */
  readonly pictures?: PicturesFigures;
}

export interface SurfacesPartFigures {
  readonly chromium: SurfaceFigures;
  readonly firefox: SurfaceFigures & { readonly version: string };
}

const PAGES = 'test/fixtures/pages';
/** An article of the starter corpus, on which the four others report. */
const PAGE = 'the-limited-times.html';
const BADGE_LIMIT = 20_000;

/** How soon popup, panel and pictures show what they have to show, in both browsers. */
export async function measureSurfaces(say: (text: string) => void): Promise<SurfacesPartFigures> {
  const server = await serveFixtures(PAGES, await buildSurfacePage());
  const panel = async (name: keyof typeof BROWSERS) => {
    const browser = await BROWSERS[name]();
    try {
      return await measurePanel(
        browser,
        (state) => server.url(`panel.html?state=${state}`),
        (text) => say(`${name}: ${text}`),
      );
    } finally {
      await browser.close();
    }
  };
  const pictures = async (name: keyof typeof BROWSERS) => {
    const browser = await BROWSERS[name]();
    try {
      return await measurePictures(
        browser,
        (state) => server.url(`pictures.html?state=${state}`),
        (text) => say(`${name}: ${text}`),
      );
    } finally {
      await browser.close();
    }
  };
  const popup = async (browser: PopupBrowser, name: string) => {
    try {
      return await measurePopup(browser, server.url(PAGE), (text) => say(`${name}: ${text}`));
    } finally {
      await browser.close();
    }
  };
  try {
    const chromium = {
      popup: await popup(await chromiumPopup(), 'chromium'),
      panel: await panel('chromium'),
      pictures: await pictures('chromium'),
    };
    const { browser, version } = await firefoxPopup();
    const firefox = {
      popup: await popup(browser, 'firefox'),
      panel: await panel('firefox'),
      pictures: await pictures('firefox'),
      version,
    };
    return { chromium, firefox };
  } finally {
    await server.close();
  }
}

async function chromiumPopup(): Promise<PopupBrowser> {
  const { folder } = productExtension();
  watchExtension(folder, backgroundOf(folder));
  const session = await launchChromium({ executable: pathOf('chromium'), extension: folder });
  return {
    async open(url) {
      const page = await session.open(url);
      const tab = await session.tabId(url);
      await until(BADGE_LIMIT, 'a badge', async () => (await session.badge(tab)) || null);
      return page;
    },
    openPopup: (url) => session.openPopup(url),
    stopBackground: () => session.stopWorker(),
    async background() {
      const worker = await session.worker();
      return (await worker.evaluate('backgroundRecord')) as BackgroundRecord;
    },
    close: () => session.close(),
  };
}

async function firefoxPopup(): Promise<{ readonly browser: PopupBrowser; readonly version: string }> {
  const folder = firefoxProduct();
  watchExtension(folder, backgroundOf(folder));
  const session = await launchFirefox({
    executable: pathOf('firefox'),
    extension: folder,
    // Times as they are; a page else gets them in whole milliseconds.
    preferences: { 'privacy.reduceTimerPrecision': false },
  });
  const browser: PopupBrowser = {
    async open(url) {
      const tab = await session.open(url);
      await until(BADGE_LIMIT, 'a badge', async () => (await session.badge(tab)) || null);
      return { close: () => session.closeTab(tab.context) };
    },
    openPopup: () => session.openPopup(),
    stopBackground: () => session.stopBackground(),
    background: async () => NO_RECORD,
    close: () => session.close(),
  };
  return { browser, version: String(await session.inBrowser('Services.appinfo.version')) };
}

/** Firefox lets nobody into a background from outside. */
const NO_RECORD: BackgroundRecord = {
  began: Number.NaN,
  heard: null,
  spans: { reading: null, tables: null, opening: null },
};

function pathOf(name: 'chromium' | 'firefox'): string {
  const { path, problem } = findBrowser(name);
  if (path === undefined) throw new Error(problem);
  return path;
}
