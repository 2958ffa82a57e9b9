import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FixtureServer, serveFixtures } from '../drivers/fixture-server.ts';
import { type Surface, textOf, waitForText } from '../drivers/surface.ts';
import { pause, until } from '../drivers/within.ts';
import { dynamicFolder, pagesFolder, samplePages } from '../sample-pages.ts';

/** A tab of one of the browsers. */
export interface PanelTab {
  /** Runs an expression in the page. */
  ask(expression: string): Promise<unknown>;
  /** A real click, in CSS pixels of the page's window. */
  clickAt(x: number, y: number): Promise<void>;
  front(): Promise<void>;
  close(): Promise<void>;
}

export interface PanelBrowser {
  readonly name: 'chromium' | 'firefox';
  open(url: string): Promise<PanelTab>;
  /** The real panel, opened by the button of the real popup over this page. */
  openPanel(url: string): Promise<Surface>;
  colourScheme(scheme: 'light' | 'dark', panel: Surface): Promise<void>;
}

const ANSWERED = /4 other articles/;
const PROBE_PATIENCE = 15_000;
const { onTopic } = samplePages();
const [topical, other] = onTopic;

/** The panel beside a page, in a real window. */
export function panelCases(browser: () => PanelBrowser): void {
  let server: FixtureServer;
  let tab: PanelTab;
  let panel: Surface;
  beforeAll(async () => {
    server = await serveFixtures(pagesFolder, dynamicFolder);
    const url = server.url(topical!.file);
    tab = await browser().open(url);
    panel = await browser().openPanel(url);
  });
  afterAll(() => server?.close());

  const rows = async () => Number(await panel.evaluate(`document.querySelectorAll('.row').length`));
  const choose = (name: string, value: string) =>
    panel.evaluate(`(() => {
      const label = [...document.querySelectorAll('.filter label')].find((one) => one.textContent === ${JSON.stringify(name)});
      const select = document.getElementById(label.htmlFor);
      select.value = ${JSON.stringify(value)};
      select.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
  const headings = () =>
    panel.evaluate(`[...document.querySelectorAll('.section h2')].map((one) => one.textContent)`);
  /** The words of the first opened fact's first passage. */
  const openedFact = () =>
    panel.evaluate(
      `document.querySelector('.fact-toggle[aria-expanded="true"] .receipt')?.textContent ?? null`,
    );

  test('opens with all findings', async () => {
    const text = await waitForText(panel, ANSWERED);
    expect(text).toContain('Reported elsewhere, not found here');
    const all = await rows();
    expect(all).toBeGreaterThan(20);
    expect(text).toContain('Same text');
    for (const scheme of ['light', 'dark'] as const) {
      await browser().colourScheme(scheme, panel);
      await panel.screenshot(`dist/screenshots/${browser().name}-panel-${scheme}.png`);
    }
    expect(await panel.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(
      await panel.evaluate(
        `(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('.matrix-scroll'))`,
      ),
    ).toBeLessThanOrEqual(0);
  });

  test('findings can be chosen by kind, outlet and origins, and shown whole again', async () => {
    const all = await rows();
    await choose('Show', 'shared');
    expect(await headings()).toEqual([expect.stringContaining('Reported here and elsewhere')]);
    const shared = await rows();
    expect(shared).toBeLessThan(all);
    expect(await textOf(panel)).toContain(`${shared} of ${all} findings`);
    await choose('Origins', '3');
    const independent = await rows();
    expect(independent).toBeGreaterThan(0);
    expect(independent).toBeLessThan(shared);
    await panel.screenshot(`dist/screenshots/${browser().name}-panel-chosen.png`);
    await panel.evaluate(`document.querySelector('.filter-said button').click()`);
    await until(5_000, 'all findings', async () => ((await rows()) === all ? true : null));
  });

  test('in the order of the page, what the page has not comes last', async () => {
    await choose('Order', 'place');
    expect(await headings()).toEqual([
      expect.stringContaining('In the order of this page'),
      expect.stringContaining('Not found on this page'),
    ]);
    await panel.screenshot(`dist/screenshots/${browser().name}-panel-by-place.png`);
    await choose('Order', 'importance');
  });

  test('a fact that is opened is shown in the page', async () => {
    await choose('Show', 'shared');
    await tab.ask(`void addEventListener('scrollend', () => { globalThis.restedAt = scrollY; })`);
    await tab.ask('scrollTo(0, document.documentElement.scrollHeight)');
    const before = Number(await tab.ask('scrollY'));
    // Its sentences are looked for in the page after the answer is there.
    await until(PROBE_PATIENCE, 'the page to be found', async () => {
      await panel.evaluate(`document.querySelector('.fact-toggle[aria-expanded="false"]')?.click()`);
      return (await panel.evaluate(`document.querySelector('.show-in-page') !== null`)) === true
        ? true
        : null;
    });
    await panel.evaluate(`[...document.querySelectorAll('.show-in-page')].at(-1).click()`);
    const selected = await until(
      PROBE_PATIENCE,
      'a sentence to be shown',
      async () => String(await tab.ask('String(getSelection())')) || null,
    );
    const shown = String(
      await panel.evaluate(`[...document.querySelectorAll('.show-in-page')].at(-1)
        .closest('.fact').querySelector('.fact-toggle .receipt').textContent`),
    );
    expect(squeezed(selected)).toContain(squeezed(shown).replace(/…$/, ''));
    // Firefox selects first and scrolls in its next picture. The movement takes a while: a click during it would miss.
    await until(PROBE_PATIENCE, 'the page to be scrolled and to rest', async () =>
      (await tab.ask(`scrollY !== ${before} && scrollY === globalThis.restedAt`)) === true ? true : null,
    );
    await choose('Show', 'all');
  });

  test('a sentence that is clicked in the page leads to its fact', async () => {
    await tab.ask('(getSelection().removeAllRanges(), scrollTo(0, 0))');
    await panel.evaluate(
      `document.querySelectorAll('.fact-toggle[aria-expanded="true"]').forEach((one) => one.click())`,
    );
    expect(await openedFact()).toBeNull();
    const words = 'first to Minsk since 2019';
    const place = (await tab.ask(`(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const at = walker.currentNode.data.indexOf(${JSON.stringify(words)});
        if (at < 0 || !walker.currentNode.parentElement.closest('p')) continue;
        const range = document.createRange();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + 8);
        walker.currentNode.parentElement.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = range.getBoundingClientRect();
        return [x + width / 2, y + height / 2];
      }
    })()`)) as [number, number];
    await tab.clickAt(...place);
    const opened = await until(PROBE_PATIENCE, 'a fact to be opened', openedFact);
    expect(opened).toContain(words);
    expect(await panel.evaluate('document.activeElement.textContent')).toContain(words);
    // Below the choices, which stay in sight, and within it.
    const top = `document.activeElement.closest('.row').getBoundingClientRect().top`;
    expect(await panel.evaluate(`${top} >= 0 && ${top} < innerHeight / 2`)).toBe(true);
    await panel.screenshot(`dist/screenshots/${browser().name}-panel-opened.png`);
  });

  test('it follows the tab: a page that is not the topic is not read, another article is compared', async () => {
    const recipe = await browser().open(server.url('recipe.html'));
    await waitForText(panel, /This page was not read/, PROBE_PATIENCE);
    await panel.screenshot(`dist/screenshots/${browser().name}-panel-not-read.png`);
    const second = await browser().open(server.url(other!.file));
    await waitForText(panel, new RegExp(`${other!.outlet}\\s*this page`), PROBE_PATIENCE);
    await recipe.front();
    await waitForText(panel, /This page was not read/, PROBE_PATIENCE);
    await tab.front();
    await waitForText(panel, new RegExp(`${topical!.outlet}\\s*this page`), PROBE_PATIENCE);
    await second.close();
    await recipe.close();
  });

  test('within a single-page site an old answer never stands beside a new page', async () => {
    const single = await browser().open(server.url('single-page.html'));
    await waitForText(panel, ANSWERED, PROBE_PATIENCE);
    await single.ask(`go('bread')`);
    await until(PROBE_PATIENCE, 'the answer to go', async () =>
      ANSWERED.test(await textOf(panel)) ? null : true,
    );
    await waitForText(panel, /This page was not read/, PROBE_PATIENCE);
    await panel.evaluate(`document.querySelector('.state-actions button').click()`);
    await waitForText(panel, /Not on a topic kept here|No article found/, PROBE_PATIENCE);
    await single.ask(`go('minsk')`);
    await waitForText(panel, ANSWERED, PROBE_PATIENCE);
    // An article reached by navigation is announced again once it has settled.
    await pause(3_000);
    expect(await textOf(panel)).toMatch(ANSWERED);
    await single.close();
  });
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
