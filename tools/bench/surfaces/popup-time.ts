import { pause, until } from '../../../test/browser/drivers/within.ts';
import { UNTIL_CLOSED } from '../run/look-up.ts';
import { median } from '../run/statistics.ts';
import { type BackgroundRecord, FLOOR, type PopupRecord } from './watched-extension.ts';

/** What is asked of a browser with a watched extension in it. */
export interface PopupBrowser {
  open(url: string): Promise<{ close(): Promise<void> }>;
  /** Presses the button over the tab at this address. */
  openPopup(url: string): Promise<PopupPage>;
  stopBackground(): Promise<void>;
  background(): Promise<BackgroundRecord>;
  close(): Promise<void>;
}

export interface PopupPage {
  /** The value of an expression in the popup. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Medians, in ms, from the beginning of the popup's navigation, where nothing else is said. */
export interface PopupFigures {
  readonly runs: number;
  readonly painted: number;
  /** On a shared machine the nearest to what one that is idle would give. */
  readonly fastest: number;
  /** The middle half. */
  readonly middle: readonly [number, number];
  /** From the press of the button to the beginning of navigation. */
  readonly press: number;
  /** Its parts, one after the other: until the first script runs, the comparison stands in the document, it is painted. */
  readonly loading: number;
  readonly rendering: number;
  readonly painting: number;
  /** From the navigation to the answer, which may come behind the picture: until then it shows what was at hand. */
  readonly answered: number;
  /** Within it: until the background hears the question, reading the page, tables, opening the store; they overlap. */
  readonly waking: number;
  readonly reading: number;
  readonly tables: number;
  readonly opening: number;
}

export interface PopupTimes {
  /** A popup of one word, by itself: what a browser takes on this machine, from navigation to picture. */
  readonly floor: { readonly stopped: number; readonly alive: number };
  readonly stopped: PopupFigures;
  readonly alive: PopupFigures;
}

const RUNS = 15;
const LIMIT = 20_000;
/** Behind the first look-up of a browser session the whole store is checked. */
const UNTIL_CHECKED = 8_000;

interface Run {
  readonly pressed: number;
  readonly popup: PopupRecord;
  readonly background: BackgroundRecord | null;
}

/** The press of the button over a page that has its badge, by turns with the background stopped and alive. */
export async function measurePopup(
  browser: PopupBrowser,
  url: string,
  say: (text: string) => void,
): Promise<PopupTimes> {
  const runs = { stopped: [] as Run[], alive: [] as Run[] };
  const floor = { stopped: [] as Run[], alive: [] as Run[] };
  const tab = await browser.open(url);
  await pressOnce(browser, url);
  await pause(UNTIL_CHECKED);
  for (let i = 0; i < RUNS; i++) {
    await browser.stopBackground();
    await pause(UNTIL_CLOSED);
    runs.stopped.push(await pressOnce(browser, url));
    runs.alive.push(await pressOnce(browser, url, FROM_NOW));
    await browser.stopBackground();
    await pause(UNTIL_CLOSED);
    floor.stopped.push(await pressOnce(browser, url));
    // What is told to be one word more is the last.
    floor.alive.push(await pressOnce(browser, url, NO_MORE));
    say(`popup ${i + 1} of ${RUNS}`);
  }
  await tab.close();
  const least = (of: readonly Run[]) => median(of.map(({ popup }) => popup.painted - popup.navigated));
  return {
    stopped: figuresOf(runs.stopped),
    alive: figuresOf(runs.alive),
    floor: { stopped: least(floor.stopped), alive: least(floor.alive) },
  };
}

const FROM_NOW = `localStorage.setItem('${FLOOR}', '')`;
const NO_MORE = `localStorage.removeItem('${FLOOR}')`;

/** @param then what is done in the popup before it is closed */
async function pressOnce(browser: PopupBrowser, url: string, then = 'null'): Promise<Run> {
  const pressed = Date.now();
  const popup = await browser.openPopup(url);
  const record = await until(LIMIT, 'the comparison', async () => {
    const found = (await popup.evaluate('globalThis.popupRecord ?? null')) as PopupRecord | null;
    const isDone = found?.painted !== undefined && (found.isFloor || found.answered !== undefined);
    return isDone ? found : null;
  });
  const background = record.isFloor ? null : await browser.background();
  await popup.evaluate(then);
  await popup.close();
  return { pressed, popup: record, background };
}

function figuresOf(runs: readonly Run[]): PopupFigures {
  const each = (of: (run: Run) => number) => runs.map(of);
  const part = (of: (run: Run) => number) => median(each(of));
  const whole = each(({ popup }) => popup.painted - popup.navigated).toSorted((a, b) => a - b);
  const at = (share: number) => whole[Math.round(share * (whole.length - 1))] ?? Number.NaN;
  const asked = ({ popup }: Run) => popup.asked ?? Number.NaN;
  const spent = (what: keyof BackgroundRecord['spans']) =>
    part((run) => {
      const span = run.background?.spans[what] ?? null;
      // What was there before the question cost it nothing.
      return span === null || span[1] < asked(run) ? 0 : span[1] - Math.max(span[0], asked(run));
    });
  return {
    runs: runs.length,
    painted: median(whole),
    fastest: at(0),
    middle: [at(0.25), at(0.75)],
    press: part(({ pressed, popup }) => popup.navigated - pressed),
    loading: part(({ popup }) => popup.ran - popup.navigated),
    rendering: part(({ popup }) => popup.rendered - popup.ran),
    painting: part(({ popup }) => popup.painted - popup.rendered),
    answered: part(({ popup }) => (popup.answered ?? Number.NaN) - popup.navigated),
    waking: part((run) => Math.max(0, (run.background?.heard ?? asked(run)) - asked(run))),
    reading: spent('reading'),
    tables: spent('tables'),
    opening: spent('opening'),
  };
}
