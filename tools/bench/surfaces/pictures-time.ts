import type { PictureBrowser } from '../../../test/browser/screens/picture-browser.ts';
import { median } from '../run/statistics.ts';
import type { InPage } from './in-page.ts';

/** In ms, medians. */
export interface PicturesFigures {
  readonly runs: number;
  /** From an answer that is there to a picture of it: 200 facts of 30 outlets, with hours, quotes, words and shared text. */
  readonly painted: number;
  readonly fastest: number;
  /** To the last row of the matrix, painted: a press of a head is then answered at once. */
  readonly whole: number;
  /** From a press of a head to the rows in its order, painted. */
  readonly sorted: number;
  /** Rows of the matrix. */
  readonly rows: number;
}

const RUNS = 15;

type Run = Omit<PicturesFigures, 'runs' | 'fastest'>;

/** The pictures of a made-up comparison in a tab, as the browser shows them to a reader who sorts the matrix. */
export async function measurePictures(
  browser: PictureBrowser,
  page: (state: string) => string,
  say: (text: string) => void,
): Promise<PicturesFigures> {
  const runs: Run[] = [];
  // The first is not counted: fonts are loaded, scripts compiled.
  for (let i = 0; i <= RUNS; i++) {
    const tab = await browser.show(page('blank'), { width: 1280, height: 900, scheme: 'light' });
    const run = (await tab.evaluate(`(${timedInPage.toString()})()`)) as Run;
    if (i > 0) runs.push(run);
    say(`pictures ${i} of ${RUNS}`);
  }
  const of = (what: keyof Run) => median(runs.map((run) => run[what]));
  return {
    runs: runs.length,
    painted: of('painted'),
    fastest: Math.min(...runs.map(({ painted }) => painted)),
    whole: of('whole'),
    sorted: of('sorted'),
    rows: runs[0]!.rows,
  };
}

/** Runs in the page, so it may use nothing from outside. */
async function timedInPage(): Promise<Run> {
  const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
  const { showState, stateOf } = globalThis as unknown as InPage;
  const state = stateOf('thirty-pictured');
  const rows = () => document.querySelectorAll('.facts tbody tr').length;
  const painting = async () => {
    await frame();
    await frame();
  };
  await frame();
  const began = performance.now();
  showState(state);
  await painting();
  const painted = performance.now() - began;
  let last = 0;
  while (rows() !== last || last <= 30 || document.querySelector('.picture-labels') === null) {
    last = rows();
    await painting();
  }
  const whole = performance.now() - began;
  const head = document.querySelector<HTMLElement>('.facts-head-place button')!;
  const pressed = performance.now();
  head.click();
  while (document.querySelector('.facts-head-place')!.getAttribute('aria-sort') === 'none') await frame();
  await painting();
  return { painted, whole, sorted: performance.now() - pressed, rows: last };
}
