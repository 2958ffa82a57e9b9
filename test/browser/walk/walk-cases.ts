import { mkdir, readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FixtureServer, serveFixtures } from '../drivers/fixture-server.ts';
import { click, textOf, waitForText } from '../drivers/surface.ts';
import { until } from '../drivers/within.ts';
import { askedForBy, pagesFolder, samplePages } from '../sample-pages.ts';
import { unexpectedRequests } from '../unexpected-requests.ts';
import type { WalkBrowser } from './walk-browser.ts';

/** The first page may have to wait until the starter corpus is in place. */
const PATIENCE = 20_000;
const SAVE = '.take-along-choices li:nth-child(4) button';
const { onTopic } = samplePages();
const [sample] = onTopic;

/** From installation over reading to a comparison on the disk, each step by what the reader sees. */
export function walkCases(browser: () => WalkBrowser, start: (proxy: string) => Promise<void>): void {
  let server: FixtureServer;
  beforeAll(async () => {
    await mkdir('dist/screenshots', { recursive: true });
    server = await serveFixtures(pagesFolder);
    await start(server.address);
  });
  afterAll(() => server?.close());

  test('from installation over reading to a comparison that is saved', async () => {
    const url = server.url(sample!.file);
    const tab = await browser().open(url);
    await until(PATIENCE, 'a badge', async () => ((await tab.badge()) === '4' ? true : null));

    const popup = await browser().openPopup(url);
    const atAGlance = await waitForText(popup, /4 other articles, 4 outlets, 3 origins/);
    expect(atAGlance).toContain('Reported elsewhere, not found here');
    const facts = Number(await popup.evaluate(`document.querySelectorAll('.matrix tbody tr').length`));
    expect(facts).toBe(5);

    const panel = await browser().openPanel(popup, '.open-panel');
    await waitForText(panel, /4 other articles/);
    await until(PATIENCE, 'a fact to be shown in the page', async () => {
      await panel.evaluate(`document.querySelector('.fact-toggle[aria-expanded="false"]')?.click()`);
      await panel.evaluate(`document.querySelector('.fact-open .show-in-page')?.click()`);
      return String(await tab.ask('String(getSelection())')).length > 20 ? true : null;
    });
    const shown = squeezed(String(await tab.ask('String(getSelection())')));

    await click(panel, '.take-along-toggle');
    const { name, text } = await browser().download(() => click(panel, SAVE));
    await panel.screenshot(`dist/screenshots/${browser().name}-walk-saved.png`);
    expect(await textOf(panel)).toContain(name);
    expect(name).toMatch(/^2022-12-19.*\.html$/);
    const words = wordsOf(text);
    expect(words).toContain('4 other articles, 4 outlets, 3 origins independent of this page');
    expect(words).toContain(shown);
    for (const { outlet } of onTopic) expect(words).toContain(outlet);
    // Whatever it quotes stands word for word in an article.
    const quoted = [...text.matchAll(/<p class="taken-passage"[^>]*>([\s\S]*?)<\/p>/g)].map(([, html]) =>
      wordsOf(html!),
    );
    expect(quoted.length).toBeGreaterThan(20);
    const texts = [String(await tab.ask('document.body.innerText')), ...(await seedTexts())].map(squeezed);
    expect(quoted.filter((passage) => !texts.some((one) => one.includes(passage)))).toEqual([]);
    expect(unexpectedRequests(server.requests, browser().opened, askedForBy)).toEqual([]);
  });
}

async function seedTexts(): Promise<string[]> {
  const files = (await readdir('seeds')).filter((file) => file.endsWith('.txt'));
  return Promise.all(files.map((file) => readFile(`seeds/${file}`, 'utf8')));
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The words of a piece of a saved file. */
function wordsOf(html: string): string {
  const text = html.replace(/<style[\s\S]*?<\/style>|<[^>]*>/g, '');
  return squeezed(text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name]!));
}
