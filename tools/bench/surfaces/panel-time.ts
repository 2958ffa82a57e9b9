import type { PictureBrowser } from '../../../test/browser/screens/picture-browser.ts';
import { median } from '../run/statistics.ts';
import type { InPage } from './in-page.ts';

/** In ms; medians but for the longest. */
export interface PanelFigures {
  readonly runs: number;
  /** From an answer that is there to a picture of it: 200 facts of 30 outlets. */
  readonly painted: number;
  readonly fastest: number;
  /** Of which building the document. */
  readonly rendered: number;
  /** Rows shown. */
  readonly rows: number;
  /** While scrolling from top to bottom: the longest task of any run, and how many were over 50 ms; null where the browser does not tell. */
  readonly longestTask: number | null;
  readonly longTasks: number | null;
  /** Longest time between two pictures while scrolling. */
  readonly longestFrame: number;
}

const RUNS = 15;
const STEP_PX = 400;

interface Run {
  readonly rendered: number;
  readonly painted: number;
  readonly rows: number;
  readonly tasks: readonly number[] | null;
  readonly longestFrame: number;
}

/** The panel over a made-up comparison, as the browser shows it to a reader who scrolls through all of it. */
export async function measurePanel(
  browser: PictureBrowser,
  page: (state: string) => string,
  say: (text: string) => void,
): Promise<PanelFigures> {
  const runs: Run[] = [];
  // The first is not counted: fonts are loaded, scripts compiled.
  for (let i = 0; i <= RUNS; i++) {
    const tab = await browser.show(page('blank'), { width: 360, height: 800, scheme: 'light' });
    const run = (await tab.evaluate(`(${timedInPage.toString()})(${STEP_PX})`)) as Run;
    if (i > 0) runs.push(run);
    say(`panel ${i} of ${RUNS}`);
  }
  const tasks = runs.flatMap((run) => run.tasks ?? []);
  const told = runs[0]!.tasks !== null;
  return {
    runs: runs.length,
    painted: median(runs.map(({ painted }) => painted)),
    fastest: Math.min(...runs.map(({ painted }) => painted)),
    rendered: median(runs.map(({ rendered }) => rendered)),
    rows: runs[0]!.rows,
    longestTask: told ? Math.max(0, ...tasks) : null,
    longTasks: told ? tasks.length : null,
    longestFrame: Math.max(...runs.map(({ longestFrame }) => longestFrame)),
  };
}

/** Runs in the page, so it may use nothing from outside. */
async function timedInPage(step: number): Promise<Run> {
  const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
  const { showState, stateOf } = globalThis as unknown as InPage;
  const state = stateOf('thirty-outlets');
  await frame();
  const began = performance.now();
  showState(state);
  const rendered = performance.now() - began;
  await frame();
  await frame();
  const painted = performance.now() - began;
  // What is drawn behind the first picture.
  const drawn = () => document.querySelectorAll('.panel .row').length;
  let rows = 0;
  while (rows !== drawn()) {
    rows = drawn();
    await new Promise((done) => setTimeout(done, 500));
  }

  const tells = PerformanceObserver.supportedEntryTypes.includes('longtask');
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  if (tells) observer.observe({ type: 'longtask' });
  let longestFrame = 0;
  let last = await frame();
  for (let y = 0; y < document.documentElement.scrollHeight; y += step) {
    scrollTo(0, y);
    const now = await frame();
    longestFrame = Math.max(longestFrame, now - last);
    last = now;
  }
  await new Promise((done) => setTimeout(done, 100));
  observer.disconnect();
  return { rendered, painted, rows, tasks: tells ? tasks : null, longestFrame };
}
