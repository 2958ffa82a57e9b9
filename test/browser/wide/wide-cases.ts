import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Surface, waitForText } from '../drivers/surface.ts';
import { until } from '../drivers/within.ts';
import { brokenWords } from '../languages/outside.ts';
import { ReaderAtPage } from '../options/reader-at-page.ts';
import { openNumbers } from './open-numbers.ts';

const PATIENCE = 15_000;

/** The pictures in a tab. */
export interface WideTab extends Surface {
  /** Presses a key as a reader does. */
  key(key: 'Enter' | 'Tab'): Promise<void>;
}

/** What the tests need of a browser with the extension, over a page on the event of the starter articles. */
export interface WideBrowser {
  /** Opens the pictures from the real popup. */
  openWide(): Promise<WideTab>;
  /** The panel's page in a tab, over the same page. */
  openPanelPage(): Promise<Surface>;
  /** What the browser has downloaded since. */
  download(press: () => Promise<void>): Promise<{ readonly name: string; readonly text: string }>;
  colourScheme(scheme: 'light' | 'dark', tab: Surface): Promise<void>;
  /** What was asked of the network that no test opened, so far. */
  unexpected(): readonly string[];
  /** Rows out of sight are left out: only where a screen reader still has their words. */
  leavesRowsOut: boolean;
  screenshots: string;
}

/** Words of a table's cells by row, the first cell being what the row is about. */
const TABLE = (selector: string, nth = 0) => `
  [...document.querySelectorAll('${selector} .numbers')[${nth}].querySelectorAll('tbody tr:not(.numbers-under)')].map(
    (row) => [...row.cells].map((cell) => cell.textContent.trim()))`;

export function wideCases(browser: () => WideBrowser): void {
  describe('the pictures of a comparison, in a tab', () => {
    let tab: WideTab;
    beforeAll(async () => {
      tab = await browser().openWide();
      await waitForText(tab, /What each outlet calls whom/);
    });
    const ask = <Value>(expression: string) => tab.evaluate(expression) as Promise<Value>;
    const focus = (selector: string) =>
      ask(`(document.querySelector(${JSON.stringify(selector)}).focus(), true)`);

    test('are all there, or say why not, in light and dark', async () => {
      const titles = await ask<string[]>(
        `[...document.querySelectorAll('.picture h2')].map((one) => one.textContent)`,
      );
      expect(titles).toEqual([
        'Every fact, by outlet',
        'When each outlet published',
        'Text in common',
        'Who is quoted',
        'What each outlet calls whom',
      ]);
      expect(await ask(`document.querySelectorAll('.drawn > svg').length`)).toBe(4);
      for (const scheme of ['light', 'dark'] as const) {
        await browser().colourScheme(scheme, tab);
        await tab.screenshot(`${browser().screenshots}-${scheme}.png`);
      }
    });

    test('of publication: each bar is as long as its number', async () => {
      const drawn = await ask<
        [string, string, string, number][]
      >(`[...document.querySelectorAll('[data-row]')].map((row) => {
        const bar = row.querySelector('[data-carries]');
        return [row.querySelector('text').textContent, bar.dataset.carries, bar.dataset.after,
          Number(bar.querySelector('rect').getAttribute('width')) / Number(bar.dataset.carries)];
      })`);
      await openNumbers(tab, 4);
      const table = await ask<string[][]>(TABLE('.picture-timeline'));
      expect(drawn.map(([outlet, carries, after]) => [outlet, carries, after])).toEqual(
        table.map(([outlet, , carries, after]) => [outlet, carries, after]),
      );
      for (const [, , , unit] of drawn) expect(unit).toBeCloseTo(drawn[0]![3], 3);
    });

    test('of who is quoted: each part is as wide as its share of the words', async () => {
      await openNumbers(tab, 4);
      const groups = await ask<string[]>(
        `[...document.querySelectorAll('.picture-quoted .numbers')[0].querySelectorAll('thead th')].map((one) => one.textContent)`,
      );
      const table = await ask<string[][]>(TABLE('.picture-quoted'));
      const drawn = await ask<{ outlet: string; words: string; parts: [number, string, number][] }[]>(`
        [...document.querySelectorAll('[data-outlet]')].map((row) => ({
          outlet: row.querySelector('text').textContent,
          words: row.dataset.words,
          parts: [...row.querySelectorAll('[data-group]')].map((part) => [
            Number(part.dataset.group), part.dataset.quoted, Number(part.querySelector('rect').getAttribute('width'))]),
        }))`);
      expect(drawn.map(({ outlet }) => outlet)).toEqual(table.map(([outlet]) => outlet));
      expect(drawn.filter(({ parts }) => parts.length > 0).length).toBeGreaterThan(1);
      drawn.forEach(({ words, parts }, n) => {
        const numbers = table[n]!.slice(1).map(Number);
        expect(numbers.reduce((sum, each) => sum + each, 0)).toBe(Number(words));
        const wide = parts.reduce((sum, [, , width]) => sum + width, 0);
        for (const [group, quoted, width] of parts) {
          expect([groups[group + 1], numbers[group]]).toEqual([groups[group + 1], Number(quoted)]);
          expect(width / wide).toBeCloseTo(Number(quoted) / Number(words), 3);
        }
      });
    });

    test('of words: each row has the origins of its table, each outlet its uses', async () => {
      const drawn = await ask<
        [string, string[]][]
      >(`[...document.querySelectorAll('[data-label]')].map((row) => [
        row.dataset.origins, [...row.querySelectorAll('[data-uses]')].map((dot) => dot.dataset.uses)])`);
      await openNumbers(tab, 4);
      const table = await ask<string[][]>(TABLE('.picture-labels'));
      expect(drawn.length).toBeGreaterThan(3);
      drawn.forEach(([origins, uses], n) => {
        const [, voice, counted, ...told] = table[n]!;
        // Of names the first place in each article is counted, which is said.
        expect(told.filter((each) => each.startsWith('≥\u00a0')).length > 0).toBe(voice === 'name');
        const [all, ...byOutlet] = told.map((each) => each.replace('≥\u00a0', ''));
        expect(origins).toBe(counted);
        expect(uses).toEqual(byOutlet.filter((each) => each !== '0'));
        expect(byOutlet.reduce((sum, each) => sum + Number(each), 0)).toBe(Number(all));
      });
    });

    test('of text in common: each square has the share of its table', async () => {
      const drawn = await ask<string[]>(
        `[...document.querySelectorAll('[data-pair]')].map((one) => Math.round(Number(one.dataset.share) * 100) + '%')`,
      );
      await openNumbers(tab, 4);
      const table = await ask<string[][]>(TABLE('.picture-same-text'));
      expect(drawn).toEqual(table.map(([, , share]) => share));
      expect(drawn.length).toBeGreaterThan(0);
    });

    test('a cell of the matrix holds the words that its shape stands for', async () => {
      const cells = await ask<string[]>(
        `[...new Set([...document.querySelectorAll('.facts tbody :is(.facts-strong, .facts-possible, td:not([class]))')]
          .map((cell) => [cell.className, cell.textContent].join(' / ')))]`,
      );
      expect(cells.sort()).toEqual([' / ', 'facts-possible / possibly reported', 'facts-strong / reported']);
    });

    test('cells of every row of the matrix stand under their heads', async () => {
      const [heads, ...rows] = await ask<string[]>(`[...document.querySelectorAll('.facts tr')].map((row) =>
        [...row.cells].map((cell) => {
          const { left, right } = cell.getBoundingClientRect();
          return [Math.round(left), Math.round(right)].join('-');
        }).join(' '))`);
      expect(rows.length).toBeGreaterThan(20);
      expect([...new Set(rows)]).toEqual([heads]);
    });

    test('a row of the matrix far out of sight is found there, whether it is left out or not', async () => {
      const last = `[...document.querySelectorAll('.facts tbody tr')].at(-1)`;
      const isDrawn = () => ask<boolean>(`${last}.cells[0].checkVisibility({ contentVisibilityAuto: true })`);
      const moveMatrix = (by: string) =>
        ask(
          `(document.querySelector('.picture-matrix').style.marginBlockStart = '${by}', scrollTo(0, 0), true)`,
        );
      await moveMatrix('20000px');
      const { leavesRowsOut } = browser();
      await until(PATIENCE, 'the last row left out', async () =>
        (await isDrawn()) === !leavesRowsOut ? true : null,
      );
      const words = await ask<string>(`${last}.querySelector('.receipt').textContent.slice(0, 30)`);
      await ask(`(getSelection().removeAllRanges(), true)`);
      expect(await ask(`find(${JSON.stringify(words)})`)).toBe(true);
      await until(PATIENCE, 'the row that was looked for', async () => ((await isDrawn()) ? true : null));
      await moveMatrix('0');
    });

    test('rows of the matrix are copied as the rows of a table, in sight or not', async () => {
      const copied = () => ask<string>('getSelection().toString()');
      const rows = await ask<string[][]>(`(() => {
        const rows = [...document.querySelectorAll('.facts tbody tr')];
        getSelection().selectAllChildren(document.querySelector('.facts tbody'));
        return [rows[0], rows.at(-1)].map((row) => [...row.cells].map((cell) => cell.textContent));
      })()`);
      for (const cells of rows) {
        const words = cells.slice(-4).join('\t').trim();
        await until(PATIENCE, `${words} in what is copied`, async () =>
          (await copied()).includes(words) ? true : null,
        );
      }
      await ask(`(getSelection().removeAllRanges(), true)`);
    });

    test('the matrix is sorted by keyboard, and says so', async () => {
      const head = '.facts-head-origins';
      const origins = async () =>
        (
          await ask<string[]>(
            `[...document.querySelectorAll('.facts tbody tr')].map((row) => row.querySelector('.facts-number').textContent)`,
          )
        ).map(Number);
      const state = () => ask<string>(`document.querySelector('${head}').getAttribute('aria-sort')`);
      const sortedAs = (wanted: string) =>
        until(PATIENCE, `${wanted} order`, async () => ((await state()) === wanted ? true : null));
      expect(await state()).toBe('none');
      await focus(`${head} button`);
      await tab.key('Enter');
      await sortedAs('descending');
      const falling = await origins();
      expect(falling.length).toBeGreaterThan(20);
      expect(falling).toEqual(falling.toSorted((a, b) => b - a));
      await tab.key('Enter');
      await sortedAs('ascending');
      expect(await origins()).toEqual(falling.toSorted((a, b) => a - b));
      await tab.key('Tab');
      await until(PATIENCE, 'the next head', async () =>
        (await ask(`document.activeElement.closest('th')?.className ?? ''`)) === 'facts-head-place'
          ? true
          : null,
      );
      await tab.key('Enter');
      await until(PATIENCE, 'the order of the page', async () =>
        (await ask(`document.querySelector('.facts-head-place').getAttribute('aria-sort')`)) === 'ascending'
          ? true
          : null,
      );
    });

    test('the keyboard gets past the rows by one button, which is seen when it stands there', async () => {
      const clipped = `getComputedStyle(document.querySelector('.picture-skip')).clipPath`;
      expect(await ask(clipped)).toBe('inset(50%)');
      await focus('.picture-skip');
      expect(await ask(clipped)).toBe('none');
      await tab.key('Enter');
      expect(await ask(`document.activeElement.matches('.picture-matrix .save-picture')`)).toBe(true);
    });

    test('a fact opens its passages by keyboard, and closes them', async () => {
      await focus('.facts .matrix-fact');
      await tab.key('Enter');
      const opened = `document.querySelector('.facts-passages')?.querySelectorAll('.passage').length ?? 0`;
      const passages = await until(PATIENCE, 'passages', async () => Number(await ask(opened)) || null);
      expect(passages).toBeGreaterThan(1);
      await tab.screenshot(`${browser().screenshots}-passages.png`);
      await tab.key('Enter');
      await until(PATIENCE, 'no passages', async () => (Number(await ask(opened)) === 0 ? true : null));
    });

    test('a count of publication opens the facts that it counts, by keyboard, and closes them', async () => {
      await openNumbers(tab, 4);
      const row = `[...document.querySelectorAll('.picture-timeline .numbers tbody tr:not(.numbers-under)')].at(-1)`;
      for (const [known, nth] of [
        ['carried', 0],
        ['of-unknown-order', -1],
      ] as const) {
        const button = `[...${row}.querySelectorAll('button')].at(${nth})`;
        const count = Number(await ask(`${button}.textContent`));
        expect(count).toBeGreaterThan(0);
        const left = await ask<number>(`${button}.getBoundingClientRect().left`);
        await ask(`(${button}.focus(), true)`);
        await tab.key('Enter');
        const shown = `document.querySelectorAll('.picture-timeline .numbers-under .passage').length`;
        await until(PATIENCE, 'facts', async () => (Number(await ask(shown)) === count ? true : null));
        const outlet = await ask<string>(`${button}.closest('tr').cells[0].textContent`);
        const from = await ask<string[]>(
          `[...document.querySelectorAll('.picture-timeline .numbers-under .source-outlet')].map((one) => one.textContent)`,
        );
        expect(new Set(from)).toEqual(new Set([outlet]));
        // What opens beneath moves no count from under the pointer, and nothing out of sight.
        const moved = (await ask<number>(`${button}.getBoundingClientRect().left`)) - left;
        expect(Math.abs(moved)).toBeLessThan(12);
        const beyond = `(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(${button}.closest('section'))`;
        expect(await ask<number>(beyond)).toBe(0);
        await tab.screenshot(`${browser().screenshots}-${known}.png`);
        await tab.key('Enter');
        await until(PATIENCE, 'no facts', async () => (Number(await ask(shown)) === 0 ? true : null));
      }
    });

    test('a count of words opens the places behind it', async () => {
      await openNumbers(tab, 4);
      const button = '.picture-labels .numbers button';
      const count = Number(await ask(`document.querySelector('${button}').textContent`));
      await ask(`document.querySelector('${button}').click()`);
      const places = `document.querySelectorAll('.picture-labels .numbers-under mark').length`;
      await until(PATIENCE, 'places', async () => (Number(await ask(places)) === count ? true : null));
      await tab.screenshot(`${browser().screenshots}-places.png`);
    });

    test('with all numbers open, nothing is at fault for a screen reader, and nothing lies outside', async () => {
      await openNumbers(tab, 4);
      const reader = new ReaderAtPage(tab);
      expect(await reader.faults()).toEqual([]);
      expect(await reader.overflow()).toBeLessThanOrEqual(0);
      expect(await brokenWords(reader)).toEqual([]);
      expect(
        await ask(
          `[...document.querySelectorAll('.numbers button')].map((one) => one.getBoundingClientRect())
            .filter(({ width, height }) => width < 24 || height < 24).length`,
        ),
      ).toBe(0);
    });

    test('each is saved as a file that needs nothing else', async () => {
      const names: string[] = [];
      const explained = {
        matrix: 'possibly reported',
        timeline: 'Same shape: one origin',
        'same-text': 'No text in common',
        quoted: 'Share of the words',
        labels: 'In the outlets’ own voice',
      };
      for (const [picture, how] of Object.entries(explained)) {
        const { name, text } = await browser().download(async () => {
          await ask(`document.querySelector('.picture-${picture} .save-picture').click()`);
        });
        names.push(name);
        const { elements, words } = readXml(text);
        expect(elements[0]).toBe('svg');
        expect(elements.length).toBeGreaterThan(10);
        expect(elements.filter((each) => /script|foreign|image|^a$|use|style/i.test(each))).toEqual([]);
        expect(text).not.toMatch(/var\(|light-dark|Canvas|url\((?!#)|href=|\son\w+=/);
        expect(words).toContain('Lateral');
        expect(words).toContain(how);
      }
      expect(names).toEqual([
        'Every fact by outlet.svg',
        'When each outlet published.svg',
        'Text in common.svg',
        'Who is quoted.svg',
        'What each outlet calls whom.svg',
      ]);
      expect(browser().unexpected()).toEqual([]);
    });

    test('the panel loads them when they are wanted', async () => {
      const panel = await browser().openPanelPage();
      const reader = new ReaderAtPage(panel);
      await waitForText(panel, /Facts by outlet/);
      expect(await panel.evaluate(`document.querySelector('.picture')`)).toBeNull();
      await reader.press('.in-panel-toggle');
      await waitForText(panel, /What each outlet calls whom/);
      expect(await panel.evaluate(`document.querySelectorAll('.picture').length`)).toBe(5);
      expect(await reader.faults()).toEqual([]);
      expect(await reader.overflow()).toBeLessThanOrEqual(0);
      await panel.screenshot(`${browser().screenshots}-panel.png`);
    });
  });
}

/** Throws at what is no well-formed XML. */
function readXml(xml: string): { readonly elements: string[]; readonly words: string } {
  const elements: string[] = [];
  let words = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name }) => elements.push(name));
  parser.on('text', (text) => {
    words += text;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return { elements, words };
}
