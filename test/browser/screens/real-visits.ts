import type { Surface } from '../drivers/surface.ts';
import { click, waitForText } from '../drivers/surface.ts';
import { ReaderAtPage } from '../options/reader-at-page.ts';

/** A browser with the built extension in it. */
export interface RealBrowser {
  readonly name: 'chromium' | 'firefox';
  open(url: string): Promise<{ close(): Promise<void> }>;
  /** Presses the button over the tab in front, which shows this address; the popup closes with `close`. */
  openPopup(url: string): Promise<Surface & { close(): Promise<void> }>;
  /** Presses the popup's button for the panel. */
  openPanel(url: string): Promise<Surface>;
  openOptions(hash: string): Promise<Surface>;
  colourScheme(scheme: 'light' | 'dark', surface: Surface): Promise<void>;
  /** A page that no extension may read. */
  readonly closedPage: string;
}

/** A state that is reached by what a reader does, with what the popup then says. */
interface Visit {
  readonly name: string;
  /** A file of the served pages; null for one that the browser keeps extensions out of. */
  readonly file: string | null;
  /** Done once the popup has said the first of these. */
  readonly steps?: (popup: Surface) => Promise<unknown>;
  readonly says: RegExp;
}

const ON_TOPIC = 'the-limited-times.html';
const ANSWERED = /4 other articles/;

const VISITS: readonly Visit[] = [
  { name: 'comparison', file: ON_TOPIC, says: ANSWERED },
  {
    name: 'comparison-unfolded',
    file: ON_TOPIC,
    says: ANSWERED,
    async steps(popup) {
      await click(popup, '.fact-toggle[aria-expanded="false"]');
      await waitForText(popup, /(strong|possible) match/);
      await popup.evaluate(`document.querySelector('.fact-open').scrollIntoView()`);
    },
  },
  { name: 'not-topic', file: 'recipe.html', says: /Not on a topic/ },
  { name: 'not-article', file: 'empty.html', says: /No article found|Not on a topic/ },
  { name: 'front-page', file: 'front-cards-en.html', says: /headline/ },
  { name: 'no-access', file: null, says: /keeps Lateral out/ },
  {
    name: 'site-off',
    file: ON_TOPIC,
    says: ANSWERED,
    async steps(popup) {
      await click(popup, '.site-switch');
      await waitForText(popup, /Switched off on/);
    },
  },
];

/** Goes to each state that can be reached by reading, then through the panel, and last to an emptied corpus. */
export async function visitForReal(
  browser: RealBrowser,
  url: (file: string) => string,
  picture: (name: string, surface: Surface) => Promise<void>,
): Promise<void> {
  for (const { name, file, says, steps } of VISITS) {
    const address = file === null ? browser.closedPage : url(file);
    const tab = await browser.open(address);
    const popup = await browser.openPopup(address);
    await waitForText(popup, says);
    await steps?.(popup);
    await picture(`popup-${name}`, popup);
    await popup.close();
    await tab.close();
  }
  const address = url(ON_TOPIC);
  await browser.open(address);
  const off = await browser.openPopup(address);
  await waitForText(off, /Switched off on/);
  await click(off, '.state-actions .button');
  await waitForText(off, ANSWERED);
  await off.close();

  const panel = await browser.openPanel(address);
  await waitForText(panel, ANSWERED);
  await picture('panel-comparison', panel);
  await click(panel, '.fact-toggle[aria-expanded="false"]');
  await waitForText(panel, /(strong|possible) match/);
  await panel.evaluate(`document.querySelector('.fact-open').scrollIntoView()`);
  await picture('panel-comparison-unfolded', panel);

  const reader = new ReaderAtPage(await browser.openOptions('#take-out'));
  await reader.press('.everything > button');
  // It asks for the number of articles: those of the starter corpus.
  await reader.enter('dialog input', '5');
  await reader.press('dialog button[type=submit]');
  await reader.sees(/Everything was deleted/);
  await browser.open(address);
  const empty = await browser.openPopup(address);
  await waitForText(empty, /No articles are held here/);
  await picture('popup-corpus-empty', empty);
  await empty.close();
}
