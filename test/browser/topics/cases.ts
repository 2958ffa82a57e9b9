import { beforeAll, expect, test } from 'vitest';
import type { Surface } from '../drivers/surface.ts';
import { waitForText } from '../drivers/surface.ts';
import { pause, until } from '../drivers/within.ts';
import { ReaderAtPage } from '../options/reader-at-page.ts';

export const TOPIC_PAGES = 'test/fixtures/pages-topics';
const PAGE = 'danube-flood.html';
const PASTED =
  'Flood on the Danube\nThe Danube rose again in the night, and the flood reached the old town of Passau.';
const PATIENCE = 20_000;
/** Longer than the probe takes to look again after a page has loaded. */
const SILENCE = 3_000;

/** A browser with the built extension, and a server of pages. */
export interface TopicsBrowser {
  openOptions(hash: string): Promise<Surface>;
  url(file: string): string;
  /** What pages have told the background so far. */
  messages(): Promise<readonly { readonly url: string; readonly message: unknown }[]>;
  /** Opens a page; `popup` gives what the popup says there. */
  visit(url: string): Promise<{ popup(): Promise<Surface>; close(): Promise<void> }>;
}

/** A topic of one's own and a site, from the options page to pages: the same in every browser. */
export function topicsCases(browser: () => TopicsBrowser): void {
  let reader: ReaderAtPage;

  beforeAll(async () => {
    reader = new ReaderAtPage(await browser().openOptions('#topics'));
  }, 120_000);

  /** What the page says for itself: whether it is on a topic. */
  const toldBy = async (url: string) => (await browser().messages()).filter((one) => one.url === url);

  async function staysSilent(then: (popup: Surface) => Promise<unknown>): Promise<void> {
    const url = browser().url(PAGE);
    const before = (await toldBy(url)).length;
    const page = await browser().visit(url);
    await pause(SILENCE);
    expect((await toldBy(url)).slice(before)).toEqual([]);
    await then(await page.popup());
    await page.close();
  }

  async function isTold(): Promise<void> {
    const url = browser().url(PAGE);
    const before = (await toldBy(url)).length;
    const page = await browser().visit(url);
    await until(PATIENCE, 'a message', async () => (await toldBy(url)).length > before || null);
    // The topic is the reader's own, so that nothing is held on it: that is an answer.
    await waitForText(await page.popup(), /Flood on the Danube reaches the old town/);
    await page.close();
  }

  test('a page on no topic says nothing', () => staysSilent((popup) => waitForText(popup, /Not on a topic/)));

  test('a topic is written, tried on a text, and saved', async () => {
    await reader.press('a', 'New topic');
    await reader.sees(/Name of the topic/);
    await reader.enter('.trial-text', PASTED);
    await reader.sees(/It can’t be tried yet/);
    await reader.enter('.topic-form > .field input', 'Floods on the Danube');
    await reader.enter('.topic-subject:nth-of-type(1) input', 'Danube');
    await reader.enter('.topic-subject:nth-of-type(1) textarea', 'danube, donau*');
    await reader.enter('.topic-subject:nth-of-type(2) input', 'Flood');
    await reader.enter('.topic-subject:nth-of-type(2) textarea', 'storm');
    await reader.sees(/Not named at all: Flood/);
    await reader.enter('.topic-subject:nth-of-type(2) textarea', 'flood*');
    await reader.seesNo(/Not named at all/);
    await reader.sees(/Taken/);
    expect(await reader.words('.evidence tbody th')).toContain('danube');
    expect(await reader.faults()).toEqual([]);
    await reader.press('button[type=submit]');
    await reader.sees(/“Floods on the Danube” is saved, version 1/);
    expect(await reader.faults()).toEqual([]);
  });

  test('a page on it tells of itself, and the popup has an answer', isTold);

  test('switched off, no page is told of for it', async () => {
    await reader.go('#topics');
    await reader.press('li:has(.button-quiet) .card-switch input');
    await reader.sees(/Switched off: pages are not looked at for it/);
    await staysSilent((popup) => waitForText(popup, /Not on a topic/));
    await reader.press('li:has(.button-quiet) .card-switch input');
    await reader.seesNo(/Switched off: pages are not looked at for it/);
    await isTold();
  });

  test('on a site that is switched off no page is told of, and the popup says why', async () => {
    const { hostname } = new URL(browser().url(PAGE));
    await reader.go('#sites');
    await reader.enter('.site-add input', browser().url(PAGE));
    await reader.press('.site-add button');
    await reader.sees(/Switched off: 1 site/);
    expect(await reader.words('.site bdi')).toEqual([hostname]);
    expect(await reader.faults()).toEqual([]);
    await staysSilent((popup) => waitForText(popup, new RegExp(`Switched off on ${hostname}`)));
    await reader.press('.site button');
    await reader.sees(/is switched on again/);
    await isTold();
  });
}
