import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type FixtureServer, serveFixtures } from '../drivers/fixture-server.ts';
import { pause, until } from '../drivers/within.ts';
import { dynamicFolder, pagesFolder, samplePages } from '../sample-pages.ts';
import { type Browser, testInTurn } from '../some-of.ts';
import {
  BOXED_PAGE,
  CLOBBERED_PAGE,
  HUGE_PAGE,
  LINK,
  type MarkedServer,
  STRICT_PAGE,
  serveMarked,
} from './marked-pages.ts';
import type { MarksBrowser } from './marks-browser.ts';
import {
  choose,
  forgetSetting,
  handOver,
  hear,
  LIMIT,
  type MarksDesk,
  painted,
  placeOf,
  say,
} from './marks-desk.ts';

/** A sentence that others report, of which a part stands in each place. */
const MARKED = 'The Ukrainian government recently expressed fears';
/** Longer than a message takes, and than a page is left in peace after a change of it. */
const A_WHILE = 1_500;

export function marksCases(name: Browser, browser: () => MarksBrowser): void {
  const test = testInTurn(name);
  let samples: FixtureServer;
  let pages: MarkedServer;
  beforeAll(async () => {
    [samples, pages] = await Promise.all([serveFixtures(pagesFolder, dynamicFolder), serveMarked()]);
  });
  afterAll(() => Promise.all([samples?.close(), pages?.close()]));

  const open: MarksDesk[] = [];
  afterEach(async () => {
    for (const { tab, surface } of open.splice(0)) {
      await forgetSetting(surface).catch(() => {});
      await surface.close().catch(() => {});
      await tab.close().catch(() => {});
    }
  });

  /** A page with its badge, and the popup's page behind it. */
  async function desk(url: string): Promise<MarksDesk> {
    const tab = await browser().open(url);
    await until(LIMIT, 'a badge', async () => (await tab.badge()) || null);
    const at = { tab, surface: await browser().popupBehind(tab) };
    open.push(at);
    return at;
  }

  test('lines come and go with the switch, and nothing else of the page changes', async () => {
    const at = await desk(pages.url(STRICT_PAGE));
    const { tab, surface } = at;
    const layout = `JSON.stringify([...document.querySelectorAll('*')].map((each) => Object.values(each.getBoundingClientRect().toJSON())))`;
    const before = await tab.ask(`(() => {
      window.seen = [];
      new MutationObserver((records) => seen.push(...records.map(({ type }) => type)))
        .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
        new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ value }) => 'shift ' + value)))
          .observe({ type: 'layout-shift' });
      document.querySelector('.td-post-content').scrollIntoView();
      return ${layout};
    })()`);
    await painted(at, false);
    await choose(surface, 1);
    await painted(at, true);
    expect(await tab.ask('[...CSS.highlights.keys()].sort()')).toEqual([
      'lateral-differs',
      'lateral-only-here',
      'lateral-shared',
    ]);
    expect(await tab.ask(layout)).toBe(before);
    await choose(surface, 0);
    await painted(at, false);
    expect(await tab.ask(layout)).toBe(before);
    expect(await tab.ask('[seen, CSS.highlights.size, document.styleSheets.length]')).toEqual([[], 0, 1]);
    const line = `getComputedStyle(document.querySelector('p'), '::highlight(lateral-shared)').textDecorationLine`;
    expect(await tab.ask(line)).toBe('none');
  });

  test('a sentence is found over elements, soft hyphens and copies of it, and in its own place', async () => {
    const at = await desk(pages.url(STRICT_PAGE));
    await choose(at.surface, 2);
    await painted(at, true);
    const { marks, marked } = await handOver(at);
    expect(marked).toEqual({ kind: 'marked', painted: true, found: marks.map(({ start }) => start) });
    const where = await at.tab.ask(`[...CSS.highlights].flatMap(([, ranges]) => [...ranges])
      .filter((range) => /Russian Defense Mini/.test(range.toString()))
      .map((range) => [range.startContainer.parentElement.localName, range.toString().replaceAll('\\u00ad', '').replaceAll('\\u00a0', ' ')])`);
    expect(where).toEqual([
      [
        'span',
        'The Russian Defense Ministry released footage of tank artillery exercises in a snowy landscape in Belarus on Monday.',
      ],
    ]);
    await choose(at.surface, 0);
    await painted(at, false);
  });

  test('all that is marked of the sample pages is found in them', async () => {
    const counts: string[] = [];
    for (const { file, name } of samplePages().onTopic) {
      const at = await desk(samples.url(file));
      const { marks, marked } = await handOver(at);
      if (marked.kind !== 'marked') throw new Error(marked.kind);
      counts.push(`${name}: ${marked.found.length} of ${marks.length}`);
      expect(marked.found).toEqual(marks.map(({ start }) => start));
      expect(marks.some(({ kind }) => kind === 'shared')).toBe(true);
    }
    console.info(`Found of the marks: ${counts.join('; ')}`);
  });

  test('a click chooses its sentence while a panel listens; links, selecting and the page itself choose none', async () => {
    const at = await desk(pages.url(STRICT_PAGE));
    const { tab, surface } = at;
    const chosen = await hear(surface);
    const { marks } = await handOver(at);
    const place = await placeOf(tab, MARKED);
    await tab.mouse(place);
    const mark = marks.find(({ text }) => text.startsWith(MARKED))!;
    const choice = { fact: mark.fact, start: mark.start };
    expect(mark.fact).not.toBeNull();
    await until(LIMIT, 'the choice', async () => ((await chosen()) as unknown[]).length === 1 || null);
    expect(await chosen()).toEqual([choice]);
    // Nothing is painted, and nothing selected.
    expect(await tab.ask('[CSS.highlights.size, getSelection().toString()]')).toEqual([0, '']);

    await tab.mouse(place, { x: place.x + 60, y: place.y });
    expect(String(await tab.ask('getSelection().toString()')).length).toBeGreaterThan(3);
    await tab.ask('getSelection().removeAllRanges()');
    await tab.ask(`document.elementFromPoint(${place.x}, ${place.y}).dispatchEvent(
      new MouseEvent('click', { bubbles: true, clientX: ${place.x}, clientY: ${place.y} }))`);
    const link = await placeOf(tab, 'released footage');
    await tab.mouse(link);
    const path = () => tab.ask('location.pathname').catch(() => '');
    await until(LIMIT, 'the link', async () => (await path()) === LINK || null);
    await pause(A_WHILE);
    expect(await chosen()).toEqual([choice]);

    // The panel goes.
    await tab.back();
    await until(
      LIMIT,
      'the page',
      async () => (await tab.ask('!!document.querySelector("article")')) || null,
    );
    await handOver(at);
    await say(surface, 'unmark', { tabId: tab.tabId });
    await tab.mouse(await placeOf(tab, MARKED));
    await pause(A_WHILE);
    expect(await chosen()).toEqual([choice]);
  });

  test('a sentence is shown: selected where nothing is painted, else by a stronger highlight for a while', async () => {
    const at = await desk(pages.url(STRICT_PAGE));
    const { tab, surface } = at;
    const { marks } = await handOver(at);
    const last = marks.at(-1)!;
    const isShown = `(() => { const { top, bottom } = getSelection().getRangeAt(0).getBoundingClientRect(); return top > 0 && bottom < innerHeight; })()`;
    expect(await say(surface, 'show', { tabId: tab.tabId, start: last.start })).toBe(true);
    expect(await tab.ask('getSelection().toString()')).toBe(last.text);
    await until(LIMIT, 'it to be in sight', async () => (await tab.ask(isShown)) || null);
    expect(await tab.ask('[CSS.highlights.size, scrollY > 100]')).toEqual([0, true]);
    expect(await say(surface, 'show', { tabId: tab.tabId, start: 99_999 })).toBe(false);

    await tab.ask('getSelection().removeAllRanges()');
    await choose(surface, 1);
    await painted(at, true);
    expect(await say(surface, 'show', { tabId: tab.tabId, start: marks[0]!.start })).toBe(true);
    const shown = `[...(CSS.highlights.get('lateral-shown') ?? [])].map((range) => range.toString())`;
    expect(await tab.ask(`[${shown}, getSelection().toString()]`)).toEqual([[marks[0]!.text], '']);
    await until(LIMIT, 'it to fade', async () =>
      (await tab.ask(`CSS.highlights.has('lateral-shown')`)) === false ? true : null,
    );
    await choose(surface, 0);
    await painted(at, false);
  });

  test('in a box that scrolls by itself it is shown as well', async () => {
    const at = await desk(pages.url(BOXED_PAGE));
    const { marks } = await handOver(at);
    expect(await say(at.surface, 'show', { tabId: at.tab.tabId, start: marks.at(-1)!.start })).toBe(true);
    expect(
      await at.tab.ask(`(() => {
        const { top, bottom } = getSelection().getRangeAt(0).getBoundingClientRect();
        const box = document.querySelector('.td-grid').getBoundingClientRect();
        return top >= box.top && bottom <= box.bottom;
      })()`),
    ).toBe(true);
  });

  test('marks go with the article of a single-page site, and come with the next', async () => {
    const at = await desk(samples.url('single-page.html'));
    const { tab, surface } = at;
    await choose(surface, 2);
    await painted(at, true);
    await tab.ask(`go('bread')`);
    await until(LIMIT, 'the marks to go', async () => (await tab.ask('CSS.highlights.size')) === 0 || null);
    await pause(A_WHILE);
    await painted(at, false);
    await tab.ask(`go('minsk')`);
    await painted(at, true);
    await tab.go(samples.url('recipe.html'));
    await tab.back();
    await painted(at, true);
  });

  test('a page that comes back after marks were switched off has none', async () => {
    const at = await desk(samples.url('krone.html'));
    const { tab, surface } = at;
    await choose(surface, 2);
    await painted(at, true);
    await tab.go(samples.url('recipe.html'));
    await choose(surface, 0);
    await pause(A_WHILE);
    await tab.back();
    await until(LIMIT, 'the marks to go', async () => (await tab.ask('CSS.highlights.size')) === 0 || null);
    await pause(A_WHILE);
    await painted(at, false);
    const line = `getComputedStyle(document.querySelector('p'), '::highlight(lateral-shared)').textDecorationLine`;
    expect(await tab.ask(`[CSS.highlights.size, ${line}]`)).toEqual([0, 'none']);
  });

  test('an article that is rendered anew is marked anew', async () => {
    const at = await desk(samples.url('krone.html'));
    const { tab, surface } = at;
    await choose(surface, 2);
    await painted(at, true);
    const ranges = `[...CSS.highlights.values()].flatMap((each) => [...each]).filter((range) => range.startContainer.isConnected && !range.collapsed).length`;
    const before = await tab.ask(ranges);
    expect(before).toBeGreaterThan(5);
    await tab.ask(`(() => {
      const article = document.querySelector('article');
      article.replaceWith(article.cloneNode(true));
    })()`);
    await until(LIMIT, 'all marks', async () => (await tab.ask(ranges)) === before || null);
    await painted(at, true);
    await choose(surface, 0);
    await painted(at, false);
  });

  test('a page that shadows names, and one without end, are marked all the same', async () => {
    for (const page of [CLOBBERED_PAGE, HUGE_PAGE]) {
      const at = await desk(pages.url(page));
      const { marks, marked } = await handOver(at);
      expect(marked).toMatchObject({ kind: 'marked', found: marks.map(({ start }) => start) });
      expect(await say(at.surface, 'show', { tabId: at.tab.tabId, start: marks.at(-1)!.start })).toBe(true);
    }
  });

  test('the address that marks were made for is the one that they come to', async () => {
    const at = await desk(samples.url('krone.html'));
    const { marks } = await handOver(at);
    const { tabId } = at.tab;
    expect(await say(at.surface, 'mark', { tabId, url: samples.url('recipe.html'), marks })).toEqual({
      kind: 'no-page',
    });
  });

  test('what is painted goes when the extension is gone, and comes again with it', async () => {
    const at = await desk(samples.url('krone.html'));
    await choose(at.surface, 2);
    await painted(at, true);
    await browser().reload();
    const surface = await browser().popupBehind(at.tab);
    const again = { tab: at.tab, surface };
    open.push(again);
    // What the copy before has painted goes first.
    await pause(2 * A_WHILE);
    await painted(again, true);
    await choose(surface, 0);
    await painted(again, false);
    expect(await at.tab.ask('CSS.highlights.size')).toBe(0);
  });
}
