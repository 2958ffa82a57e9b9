import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Surface } from '../drivers/surface.ts';
import { type ChosenFile, ReaderAtPage } from './reader-at-page.ts';

/** What is shown follows when the worker has answered. */
const PATIENT = { timeout: 20_000 };

/** A browser with the built extension in it. */
export interface TestedBrowser {
  readonly name: string;
  /** The options page, in a tab of its own. */
  openOptions(hash: string): Promise<Surface>;
  colourScheme(scheme: 'light' | 'dark', surface: Surface): Promise<void>;
}

const record = (n: number, soldiers = '9,000') =>
  JSON.stringify({
    id: `article-${n}`,
    url: `https://news.example/${n}`,
    outlet: n % 2 === 0 ? 'Daily Bee' : 'Вечерние вести',
    title: n === 1 ? '<img src=x onerror="globalThis.ran = 1">' : `Putin visits Minsk, part ${n}`,
    published: `2022-12-${10 + n}`,
    lang: 'en',
    text: `Vladimir Putin flew to Minsk on Monday, the visit number ${n}.\n\n“We want up to ${soldiers} soldiers here,” Putin said in Minsk.`,
  });

const LINES: ChosenFile = {
  name: 'visits.jsonl',
  text: [record(1), record(2), '{broken', record(3)].join('\n'),
};
const TABLE: ChosenFile = {
  name: 'drones.csv',
  text: 'when,paper,headline,words\n2023-01-02,Krone,Drones over Kyiv,"In the night drones flew over Kyiv. Many of them were shot down, the city said."\n',
};

const short = (_: unknown, n: number) =>
  JSON.stringify({ id: `short-${n}`, outlet: 'Short', title: `Number ${n}`, text: `Words of number ${n}.` });

/** Which rows in sight show nothing; all of them while there are none. */
const EMPTY_IN_SIGHT = `(() => {
  const rows = [...document.querySelectorAll('.article-row')].filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  return rows.length < 5 ? ['few'] : rows.filter((row) => !row.querySelector('.cell-outlet')).map((row) => row.ariaRowIndex);
})()`;

/** The options page as a reader uses it, with its own worker and store: the same in every browser. */
export function optionsCases(browser: () => TestedBrowser): void {
  vi.setConfig({ testTimeout: 300_000 });

  describe.sequential('the options page', () => {
    let reader: ReaderAtPage;

    beforeAll(async () => {
      reader = new ReaderAtPage(await browser().openOptions('#held'));
    }, 120_000);

    // Each test leaves the page in the state it ends in: that is looked at in both schemes, and by axe-core.
    afterEach(async ({ task }) => {
      const name = task.name.replaceAll(/[^a-z]+/giu, '-');
      for (const scheme of ['light', 'dark'] as const) {
        await browser().colourScheme(scheme, reader.surface);
        await reader.surface.screenshot(`dist/screenshots/${browser().name}-options-${name}-${scheme}.png`);
        expect(await reader.faults()).toEqual([]);
      }
    });

    test('holds the starter articles from the start', async () => {
      const text = await reader.sees(/Lateral uses about/);
      expect(text).toMatch(/5 articles of 5 outlets/);
      expect(text).toMatch(/Came with Lateral/);
    });

    test('shows what was recognised before anything is written', async () => {
      await reader.go('#bring-in');
      await reader.choose([LINES, TABLE]);
      const text = await reader.sees(/What was recognised/);
      expect(text).toMatch(/visits\.jsonl line 3: /);
      expect(text).toMatch(/<img src=x onerror="globalThis\.ran = 1">/);
      await reader.enter('input[type=text]', 'Visits and drones');
    });

    test('takes the columns that the reader says', async () => {
      const columns = ['Date', 'Outlet', 'Title', 'Text'];
      for (const [i, field] of ['published', 'outlet', 'title', 'text'].entries())
        await reader.enter(`.columns-table tbody tr:nth-child(${i + 1}) select`, field);
      await reader.sees(/Drones over Kyiv/);
      await reader.seesNo(/Reading it again/);
      expect((await reader.words('.columns-table tbody th')).map((_, i) => columns[i])).toEqual(columns);
      await expect.poll(() => reader.words('.preview-sum strong'), PATIENT).toEqual(['4 articles']);
    });

    test('imports, and says what came of it', async () => {
      await reader.press('button[type=submit]', 'Import 4 articles');
      const text = await reader.sees(/“Visits and drones” is in/);
      expect(await reader.words('.sum dd')).toEqual(['4', '0', '0', '1']);
      expect(text).toMatch(/What was passed over, and why \(1\)/);
      await reader.press('.more > summary', 'passed over');
      await reader.sees(/visits\.jsonl line 3: /);
    });

    test('shows the set as a card', async () => {
      await reader.go('#held');
      const text = await reader.sees(/Visits and drones/);
      expect(text).toMatch(/9 articles of/);
      expect(text).toMatch(/from visits\.jsonl and drones\.csv|from drones\.csv and visits\.jsonl/);
      expect(text).toMatch(/11 Dec 2022 to 2 Jan 2023/);
    });

    test('holds a changed article as a new version', async () => {
      await reader.go('#bring-in');
      await reader.press('button', 'Bring in more');
      await reader.choose([{ name: 'changed.jsonl', text: [record(2, '7,000'), record(3)].join('\n') }]);
      await reader.sees(/What was recognised/);
      await reader.press('button[type=submit]', 'Import 2 articles');
      await expect.poll(() => reader.words('.sum dd'), PATIENT).toEqual(['0', '1', '1', '0']);
    });

    test('shows at a glance what is held, and of what little', async () => {
      await reader.go('#glance');
      await reader.sees(/5 articles of 5 outlets · 19 Dec 2022/);
      await reader.sees(/Found by their words and days/);
      expect(await reader.words('.glance-thin li')).toEqual([
        '5 of 7 outlets have one article only.',
        'No article is dated 20 Dec 2022 to 1 Jan 2023.',
      ]);
      // A bar for each day on which an outlet has articles; each row says how many they are.
      const drawn = await reader.surface.evaluate(`[...document.querySelectorAll('[data-row]')].map((row) => [
        row.dataset.row,
        [...row.querySelectorAll('rect')].reduce((sum, { dataset }) => sum + Number(dataset.count), 0),
        row.lastElementChild.textContent,
      ])`);
      expect(drawn).toContainEqual(['Вечерние вести', 2, '2']);
      expect(drawn).toContainEqual(['Krone', 2, '2']);
      await reader.press('.glance-event a');
      await expect
        .poll(() => reader.words('.article-title'), PATIENT)
        .toEqual([expect.stringMatching(/Putin/)]);
    });

    test('finds articles by their words', async () => {
      await reader.go('#articles');
      await reader.sees(/9 articles/);
      await reader.enter('.search-words input', 'soldiers outlet:"Daily Bee"');
      await reader.sees(/1 article found/);
      expect(await reader.words('.article-row .cell-title')).toEqual(['Putin visits Minsk, part 2']);
    });

    test('opens an article, with the words marked and what was read in it', async () => {
      await reader.press('.article-row');
      await reader.sees(/12 December 2022/);
      expect(await reader.words('.found-word')).toEqual(['soldiers']);
      await reader.press('.read-panel > summary');
      const text = await reader.sees(/at most 7,000/);
      expect(text).toMatch(/Vladimir Putin person/);
      expect((await reader.words('.article-text .read-name')).includes('Minsk')).toBe(true);
    });

    test('shows what changed, word by word', async () => {
      await reader.press('.versions > summary');
      await reader.sees(/Replaced/);
      expect((await reader.words('.version-part del')).join()).toContain('9,000');
      expect((await reader.words('.version-part ins')).join()).toContain('7,000');
    });

    test('deletes an article and brings it back', async () => {
      await reader.press('.pane-end button');
      await reader.sees(/“Putin visits Minsk, part 2” was deleted/);
      await reader.sees(/No article found/);
      await reader.press('.strip button', 'Undo');
      await reader.sees(/1 article found/);
    });

    test('shows hostile words as words', async () => {
      await reader.enter('.search-words input', '');
      await reader.sees(/9 articles/);
      await reader.press('.article-row a', 'onerror');
      await reader.sees(/Вечерние вести/);
      expect(await reader.surface.evaluate('[document.images.length, globalThis.ran ?? 0]')).toEqual([0, 0]);
    });

    test('deletes a set and brings it back', async () => {
      await reader.go('#held');
      await reader.sees(/Visits and drones/);
      await reader.press('article:has(h2) button', 'Delete: Visits and drones');
      await reader.sees(/“Visits and drones” was deleted: 4 articles\./);
      expect(await reader.surface.evaluate('document.activeElement.textContent')).toMatch(/^Undo/);
      await reader.press('.strip button', 'Undo');
      await reader.seesNo(/was deleted/);
      await reader.sees(/9 articles of/);
    });

    test('leads to a setting by its words', async () => {
      await reader.enter('.find-field', 'spreadsheet');
      expect(await reader.words('.find-places a')).toEqual([expect.stringMatching(/^Everything as a table/)]);
      await reader.press('.find-places a');
      await expect
        .poll(() => reader.surface.evaluate('document.activeElement.textContent'), PATIENT)
        .toBe('Save as CSV');
      expect(await reader.surface.evaluate('location.hash')).toBe('#take-out/csv');
      await reader.sees(/Look into it/);
    });

    test('saves everything as a backup', async () => {
      await reader.go('#take-out');
      await reader.press('.way button', 'Save a backup');
      await reader.sees(/Saved as lateral/);
    });

    test('deletes everything once the number was typed', async () => {
      await reader.press('.everything button');
      await reader.sees(/Delete all 9 articles\?/);
      await reader.enter('dialog input', '9');
      await reader.press('dialog button[type=submit]');
      await reader.sees(/Everything was deleted/);
      await reader.go('#held');
      await reader.sees(/No articles are held here/);
    });

    test('brings the starter articles back', async () => {
      await reader.press('.strip button', 'Bring them back');
      await reader.sees(/5 articles of 5 outlets/);
    });

    test('shows in a tab that nobody touches what another one brought in, filled to the last row', async () => {
      const other = new ReaderAtPage(await browser().openOptions('#articles'));
      await other.sees(/5 articles/);
      await reader.go('#bring-in');
      await reader.choose([{ name: 'many.jsonl', text: Array.from({ length: 4_000 }, short).join('\n') }]);
      await reader.sees(/What was recognised/);
      await reader.press('button[type=submit]');
      await reader.sees(/“many” is in/);
      await other.sees(/4,005 articles/);
      for (const share of [0.3, 0.7, 1]) {
        await other.surface.evaluate(`scrollTo(0, document.documentElement.scrollHeight * ${share})`);
        await expect.poll(() => other.surface.evaluate(EMPTY_IN_SIGHT), PATIENT).toEqual([]);
      }
      await other.surface.evaluate('close()');
    });
  });
}
