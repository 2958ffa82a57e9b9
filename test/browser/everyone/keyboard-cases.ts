import { expect, test } from 'vitest';
import { PANEL_PATH, POPUP_PATH } from '../drivers/chromium.ts';
import { KeyboardReader, type KeyboardTab } from './keyboard-reader.ts';

/** A browser in which the extension was installed a moment ago. */
export interface KeyboardBrowser {
  /** The page that opened by itself. */
  welcome(): Promise<KeyboardTab>;
  /** A page of the extension in a tab, where keys reach it as they reach no popup from outside. */
  open(path: string): Promise<KeyboardTab>;
  /** The page that the extension has opened, in front. */
  opened(path: string): Promise<KeyboardTab>;
}

const THIS_TAB = '(globalThis.browser ?? chrome).tabs.getCurrent().then(({ id }) => id)';
const ARTICLE = {
  title: 'Typed without a mouse',
  outlet: 'The Keyboard',
  published: '2023-01-02',
  text: 'The harbour of Altstadt was closed for two days. Nobody was hurt, the mayor said on Monday.',
};
const focusedIs = (selector: string) => `document.activeElement?.matches(${JSON.stringify(selector)})`;
const HEADING = focusedIs('#section-heading');

/** Through the whole product without a mouse; nothing gets the focus but by keys. The same in every browser. */
export function keyboardCases(browser: () => KeyboardBrowser): void {
  let sample: number;

  test('from the first page to the sample', async () => {
    const reader = new KeyboardReader(await browser().welcome());
    await reader.sees(/Welcome to Lateral/);
    await reader.goTo(/Open the sample article/);
    await reader.leave();
    await reader.sees(/A sample to try Lateral on/);
    await reader.comes("document.querySelector('main.sample article') !== null");
    sample = Number(await reader.ask(THIS_TAB));
  });

  test('in the popup: passages, a wrong match and its undo, all that is folded, take along', async () => {
    const reader = new KeyboardReader(await browser().open(`${POPUP_PATH}?tab=${sample}`));
    await reader.sees(/Facts by outlet/);
    await reader.goTo(/^Headlines/);
    await reader.press('Space', "document.querySelector('.headlines').open");
    await reader.press('Enter', "!document.querySelector('.headlines').open");

    await reader.goTo(/^Take it along/);
    await reader.press('Enter', "!document.querySelector('.take-along-choices').hidden");
    await reader.goTo(/^Copy as Markdown/);
    await reader.pressAndSee('Enter', /Copied/);
    await reader.press('Escape', "document.querySelector('.take-along-choices').hidden");
    expect(await reader.ask(focusedIs('.take-along-toggle'))).toBe(true);

    await reader.goTo(/more facts?$/);
    await reader.press('Enter', focusedIs('tr:nth-child(6) .matrix-fact'));
    await reader.press('Enter', focusedIs('.fact-toggle[aria-expanded=true]'));
    await reader.goTo(/^Wrong match/);
    const wrong = await reader.press('Space', "document.querySelector('.wrong-match-called') !== null");
    expect(wrong).toMatch(/^Undo/);
    const right = await reader.press('Enter', "document.querySelector('.wrong-match-called') === null");
    expect(right).toMatch(/^Wrong match/);
    await reader.press('Escape', focusedIs('.fact-toggle[aria-expanded=false]'));

    await reader.goTo(/^\d+ more/);
    await reader.press('Enter', focusedIs('.row'));
  });

  test('the pictures: sorted, a fact opened, the numbers of each', async () => {
    const popup = new KeyboardReader(await browser().open(`${POPUP_PATH}?tab=${sample}`));
    await popup.sees(/Facts by outlet/);
    await popup.goTo(/^Pictures/);
    await popup.leave();
    const reader = new KeyboardReader(await browser().opened('src/entries/pictures/index.html'));
    await reader.sees(/What each outlet calls whom/);
    const sortedBy = (key: string, way: string) =>
      `document.querySelector('.facts-head-${key}').getAttribute('aria-sort') === '${way}'`;
    await reader.goTo(/^Origins/);
    await reader.press('Enter', sortedBy('origins', 'descending'));
    await reader.press('Space', sortedBy('origins', 'ascending'));
    await reader.goTo(/./);
    await reader.goTo(/./);
    await reader.goTo(/./);
    await reader.press('Enter', `${focusedIs('.matrix-fact')} && document.querySelector('.facts-passages')`);
    await reader.press('Enter', "document.querySelector('.facts-passages') === null");
    await reader.goTo(/^The numbers/);
    await reader.press('Enter', "document.querySelector('.picture details[open] .numbers') !== null");
  });

  test('the panel: chosen, ordered, shown whole again', async () => {
    const reader = new KeyboardReader(await browser().open(`${PANEL_PATH}?tab=${sample}`));
    await reader.sees(/Facts by outlet/);
    // The rows below the first of each group follow after the first picture.
    const all = Number(
      await reader.ask("/\\d+/.exec(document.querySelector('.filters option').textContent)[0]"),
    );
    await reader.comes(`document.querySelectorAll('.row').length === ${all}`);
    await reader.goTo(/^Show$/);
    await reader.press('ArrowDown', `document.querySelectorAll('.row').length < ${all}`);
    await reader.goTo(/^Order$/);
    await reader.pressAndSee('ArrowDown', /In the order of this page|Not found on this page/);
    await reader.goTo(/^Show everything$/);
    const first = await reader.press('Enter', `document.querySelectorAll('.row').length === ${all}`);
    expect(first).toBe('Show');
    // Down through the findings and back, below the choices that stay in sight.
    for (let i = 0; i < 12; i++) await reader.goTo(/./);
    await reader.press('Enter', "document.activeElement.getAttribute('aria-expanded') === 'true'");
    await reader.goTo(/^Wrong match/);
    await reader.press('Escape', "document.activeElement.getAttribute('aria-expanded') === 'false'");
    await reader.goTo(/^Show$/, 'Shift+Tab');
  });

  let options: KeyboardReader;
  test('from the popup to the corpus, where an article is pasted and brought in', async () => {
    const popup = new KeyboardReader(await browser().open(`${POPUP_PATH}?tab=${sample}`));
    await popup.sees(/Facts by outlet/);
    await popup.goTo(/^Your corpus/);
    await popup.leave();
    options = new KeyboardReader(await browser().opened('src/entries/options/index.html'));
    await options.sees(/Sections|Bring in articles/);
    await options.goTo(/^Skip to the content/);
    await options.press('Enter', HEADING);
    await options.goTo(/^Paste text/);
    await options.press('Enter', focusedIs('textarea'));
    await options.type(JSON.stringify(ARTICLE));
    await options.goTo(/^Look at it/);
    await options.pressAndSee('Enter', /What was recognised/);
    await options.goTo(/^Import 1 article/);
    await options.pressAndSee('Enter', /“pasted” is in/);
    await options.goTo(/^Look into it$/);
    await options.press('Enter', HEADING);
  });

  test('there it is opened, deleted, and brought back', async () => {
    await options.sees(/Typed without a mouse/);
    await options.goTo(/Typed without a mouse/);
    await options.press('Enter', focusedIs('.pane'));
    await options.goTo(/^Delete this article/);
    const undo = await options.pressAndSee('Enter', /was deleted/);
    expect(undo).toMatch(/^Undo/);
    await options.press('Enter', focusedIs('.article-row, .pane, #section-heading'));
    await options.sees(/Typed without a mouse/);
  });

  test('sites and appearance are set', async () => {
    await options.goTo(/^Sites/, 'Shift+Tab');
    await options.press('Enter', HEADING);
    await options.goTo(/^Switch off a site/);
    await options.type('news.example');
    await options.pressAndSee('Enter', /Switched off: 1 site/);
    await options.goTo(/^Switch on again/);
    const undo = await options.pressAndSee('Enter', /is switched on again/);
    expect(undo).toMatch(/^Undo/);

    await options.goTo(/^Find a setting/, 'Shift+Tab');
    await options.type('dark');
    await options.goTo(/^Light or dark/);
    await options.press('Enter', focusedIs('.schemes input:checked'));
    const scheme = (value: string) => `document.documentElement.dataset.scheme === '${value}'`;
    await options.press('ArrowDown', scheme('light'));
    await options.press('ArrowDown', scheme('dark'));
    await options.goTo(/^Privacy and about/, 'Shift+Tab');
    await options.press('Enter', HEADING);
    await options.goTo(/^Back to the original settings/);
    expect(await options.press('Enter', scheme('auto'))).toBe('Undo');
    expect(await options.press('Space', scheme('dark'))).toBe('Back to the original settings');
  });
}
