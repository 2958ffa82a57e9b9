import { beforeAll, describe, expect, test } from 'vitest';
import { type Surface, waitForText } from '../drivers/surface.ts';
import { until } from '../drivers/within.ts';
import { ReaderAtPage } from '../options/reader-at-page.ts';
import { openFirstRow } from '../popup-facts.ts';

const PATIENCE = 30_000;

export interface Clipboard {
  readonly text: string;
  readonly html: string;
}

export interface Saved {
  readonly name: string;
  readonly html: string;
}

/** A saved file as it is read: it follows the browser, light or dark. */
export interface SavedPage extends Surface {
  colourScheme(scheme: 'light' | 'dark'): Promise<void>;
}

/** What the tests need of a browser with the extension, over a page on the event of the starter articles. */
export interface TakeAlongBrowser {
  /** The real popup, once it shows the comparison. */
  openPopup(): Promise<Surface>;
  /** Clicks in the popup as a reader does: browsers let only that write to the clipboard. */
  press(popup: Surface, selector: string): Promise<void>;
  clipboard(): Promise<Clipboard>;
  /** What the browser has downloaded since. */
  download(press: () => Promise<void>): Promise<Saved>;
  /** Opens a saved file from the disk. */
  openFile(saved: Saved): Promise<SavedPage>;
  /** What was asked of the network that no test opened, so far. */
  unexpected(): readonly string[];
  /** Sees to it that the tab that then opens is printed as a reader's would be, and all of it. */
  expectPrinted(press: () => Promise<void>): Promise<void>;
  screenshots: string;
}

const MENU = '.take-along-toggle';
const choice = (n: number) => `.take-along-choices li:nth-child(${n}) button`;
const [AS_TEXT, AS_MARKDOWN, AS_HTML, SAVE, PRINT] = [1, 2, 3, 4, 5].map(choice) as [
  string,
  string,
  string,
  string,
  string,
];

export function takeAlongCases(browser: () => TakeAlongBrowser): void {
  describe('a comparison is taken along', () => {
    let popup: Surface;
    beforeAll(async () => {
      popup = await browser().openPopup();
    });

    const press = async (selector: string) => {
      await popup.evaluate(
        `document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center' })`,
      );
      await browser().press(popup, selector);
    };
    /** A popup that has just opened may not take a press yet. */
    const openMenu = () =>
      until(PATIENCE, 'the menu', async () => {
        const open = `document.querySelector('${MENU}').getAttribute('aria-expanded') === 'true'`;
        if ((await popup.evaluate(open)) === true) return true;
        await press(MENU);
        return null;
      });
    const said = (words: RegExp) => waitForText(popup, words);

    test('one fact is copied, as text and formatted, with its receipts', async () => {
      await openFirstRow(popup);
      const passages = (await popup.evaluate(
        `[...document.querySelectorAll('.fact-open .fact-toggle .receipt, .fact-open .passage .receipt')]
          .map((each) => each.textContent.trim())`,
      )) as string[];
      expect(passages.length).toBeGreaterThan(1);
      await press('.copy-fact button');
      await said(/Copied/);
      await popup.screenshot(`${browser().screenshots}-copied-fact.png`);
      const { text, html } = await browser().clipboard();
      for (const passage of passages) {
        expect(text).toContain(`> ${passage}\n`);
        expect(html).toContain('<blockquote');
      }
      expect(text).toMatch(/— .+, 19 Dec 2022: .+/);
      expect(text).toMatch(/\n\((?:strong|possible) match\)\n— /);
    });

    test('all of it is copied as text, as Markdown and as HTML', async () => {
      await openMenu();
      await press(AS_TEXT);
      await said(/Copied/);
      await popup.screenshot(`${browser().screenshots}-menu.png`);
      const { text } = await until(PATIENCE, 'the text', async () => {
        const now = await browser().clipboard();
        return now.text.includes('How to read this') ? now : null;
      });
      expect(text).toContain('4 other articles, 4 outlets, 3 origins independent of this page');
      await press(AS_MARKDOWN);
      const markdown = await until(PATIENCE, 'the Markdown', async () => {
        const now = await browser().clipboard();
        return now.text.startsWith('# ') ? now.text : null;
      });
      expect(markdown).toContain('## Reported elsewhere, not found here');
      await press(AS_HTML);
      const copied = await until(PATIENCE, 'the HTML', async () => {
        const now = await browser().clipboard();
        return now.text.startsWith('<header>') ? now : null;
      });
      expect(copied.html).toContain('<table>');
    });

    let saved: Saved;
    test('it is saved as a file by its day and headline', async () => {
      const headline = String(await popup.evaluate(`document.querySelector('h1').textContent`));
      saved = await browser().download(() => press(SAVE));
      expect(saved.name).toMatch(/^2022-12-19 .+\.html$/);
      expect(saved.name).toContain(headline.match(/\p{L}+/u)![0]);
      await said(/Handed to the downloads/);
    });

    test('which opens without a request and without a script, and says it all', async () => {
      const facts = (await popup.evaluate(
        `[...document.querySelectorAll('.fact-toggle .receipt')].map((each) => each.textContent.trim())`,
      )) as string[];
      expect(facts.length).toBeGreaterThan(5);
      const page = await browser().openFile(saved);
      const text = await waitForText(page, /How to read this/);
      for (const fact of facts) expect(text.replace(/\s+/g, ' ')).toContain(fact.replace(/\s+/g, ' '));
      expect(await page.evaluate('document.scripts.length')).toBe(0);
      expect(browser().unexpected()).toEqual([]);
      await page.screenshot(`${browser().screenshots}-saved.png`);
      const reader = new ReaderAtPage(page);
      // Light last: it is the whole browser that is light or dark.
      for (const scheme of ['dark', 'light'] as const) {
        await page.colourScheme(scheme);
        expect([scheme, ...(await reader.faults())]).toEqual([scheme]);
      }
      expect(await reader.overflow()).toBeLessThanOrEqual(0);
    });

    test('it is printed from a tab: all of it, whatever is folded, and nothing else', async () => {
      // The file came in front of the popup, which closed it.
      popup = await browser().openPopup();
      await openMenu();
      await browser().expectPrinted(() => press(PRINT));
    });
  });
}
