import { SECTIONS } from '../../../src/ui/options/route.ts';
import { WELCOME_PATH } from '../drivers/chromium.ts';
import { click, type Surface } from '../drivers/surface.ts';
import { until } from '../drivers/within.ts';
import { type ChosenFile, ReaderAtPage } from '../options/reader-at-page.ts';
import type { WalkBrowser, WalkTab } from '../walk/walk-browser.ts';

/**
 * One thing that a reader does. Popup, marks, panel and pictures are about the page that was opened last; exports and sections are
 * those of the corpus page in which something was imported.
 */
export type Step =
  | { readonly does: 'open'; readonly file: string; readonly badge: boolean }
  | { readonly does: 'popup' }
  | { readonly does: 'marks' }
  | { readonly does: 'panel' }
  | { readonly does: 'pictures' }
  | { readonly does: 'export' }
  | { readonly does: 'section'; readonly hash: string }
  | { readonly does: 'import'; readonly files: readonly ChosenFile[] }
  | { readonly does: 'own page'; readonly path: string };

const OPTIONS_PATH = 'src/entries/options/index.html';
const PICTURES_PATH = 'src/entries/pictures/index.html';
const SAMPLE_PATH = 'src/entries/sample/index.html';
/** The first page may have to wait until the starter corpus is in place. */
const PATIENCE = 20_000;

const ON_TOPIC: Step = { does: 'open', file: 'krone.html', badge: true };
const BROUGHT: ChosenFile = {
  name: 'visit.jsonl',
  text: JSON.stringify({
    url: 'https://paper.example/visit',
    outlet: 'Paper',
    title: 'Putin flies to Minsk',
    published: '2022-12-19',
    lang: 'en',
    text: '<img src="https://picture.example/1.png"> Putin flew to Minsk on Monday, https://link.example/ reports.',
  }),
};

/** All that the extension has to do for a reader. */
export const wholeSession: readonly Step[] = [
  { does: 'open', file: 'recipe.html', badge: false },
  { does: 'open', file: 'belarus-football.html', badge: false },
  { does: 'open', file: 'front-page.html', badge: false },
  { does: 'open', file: 'late-text.html', badge: true },
  ON_TOPIC,
  { does: 'popup' },
  { does: 'marks' },
  { does: 'panel' },
  { does: 'pictures' },
  { does: 'import', files: [BROUGHT] },
  { does: 'export' },
  { does: 'section', hash: '#articles?q=minsk' },
  ...SECTIONS.map((section) => ({ does: 'section' as const, hash: `#${section}` })),
  { does: 'own page', path: WELCOME_PATH },
  { does: 'own page', path: SAMPLE_PATH },
];

/** As much of it as has every script of the package run. */
export const shortSession: readonly Step[] = [
  ON_TOPIC,
  { does: 'popup' },
  { does: 'marks' },
  { does: 'import', files: [BROUGHT] },
];

/** What of a session can be done without the extension: the pages. */
export const pagesAlone = (steps: readonly Step[]) =>
  steps.flatMap((step) => (step.does === 'open' ? [{ ...step, badge: false }] : []));

/** Goes through a session; each step has ended, as far as a reader can see, before the next begins. */
export async function goThrough(
  browser: WalkBrowser,
  steps: readonly Step[],
  urlOf: (file: string) => string,
): Promise<void> {
  let url = '';
  let tab: WalkTab | null = null;
  let popup: Surface | null = null;
  let panel: Surface | null = null;
  let options: ReaderAtPage | null = null;
  for (const step of steps) {
    if (step.does === 'open') {
      url = urlOf(step.file);
      const opened = await browser.open(url);
      tab = opened;
      if (step.badge) await until(PATIENCE, 'a badge', async () => (await opened.badge()) || null);
    } else if (step.does === 'popup') {
      popup = await browser.openPopup(url);
      await seen(popup, '.fact');
    } else if (step.does === 'marks') {
      await new ReaderAtPage(popup!).press('.mark-switch label:nth-of-type(2) input');
      await until(PATIENCE, 'marks', async () => (await tab!.ask('CSS.highlights.size > 0')) || null);
    } else if (step.does === 'panel') {
      panel = await browser.openPanel(popup!, '.open-panel');
      await seen(panel, '.fact');
    } else if (step.does === 'pictures') {
      await click(panel!, '.open-wide');
      await seen(await browser.attachOwnPage(PICTURES_PATH), '.drawn > svg');
    } else if (step.does === 'import') {
      options = new ReaderAtPage(await browser.openOwnPage(`${OPTIONS_PATH}#bring-in`));
      await options.choose(step.files);
      await options.press('button[type=submit]');
      await seen(options.surface, '.sum dd');
    } else if (step.does === 'export') {
      const reader = options!;
      await reader.go('#take-out');
      await browser.download(() => reader.press('.way button'), 'jsonl');
    } else if (step.does === 'section') {
      await options!.go(step.hash);
      await seen(options!.surface, 'h1');
    } else {
      await seen(await browser.openOwnPage(step.path), 'h1');
    }
  }
}

/** Waits until a surface has something that the selector finds. */
async function seen(surface: Surface, selector: string): Promise<void> {
  const there = `document.querySelector(${JSON.stringify(selector)}) !== null`;
  await until(PATIENCE, selector, async () =>
    // While a page takes the place of another there is nothing to ask.
    (await surface.evaluate(there).catch(() => false)) === true ? true : null,
  );
}
