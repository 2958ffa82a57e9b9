import { pause, until } from '../../../test/browser/drivers/within.ts';
import { UNTIL_CLOSED } from '../run/look-up.ts';
import { median } from '../run/statistics.ts';
import type { BackgroundRecord, PopupRecord } from './watched-extension.ts';

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
  /** Its parts, one after the other: until the first script runs, the question is asked, it is heard, it is answered, the comparison stands in the document, it is painted. */
  readonly loading: number;
  readonly asking: number;
  readonly waking: number;
  readonly answering: number;
  readonly rendering: number;
  readonly painting: number;
  /** Within the answering: reading the page, tables, opening the store, each by itself; they overlap. */
  readonly reading: number;
  readonly tables: number;
  readonly opening: number;
}

export interface PopupTimes {
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
  readonly background: BackgroundRecord;
}

/** The press of the button over a page that has its badge, by turns with the background stopped and alive. */
export async function measurePopup(
  browser: PopupBrowser,
  url: string,
  say: (text: string) => void,
): Promise<PopupTimes> {
  const runs = { stopped: [] as Run[], alive: [] as Run[] };
  const tab = await browser.open(url);
  await pressOnce(browser, url);
  await pause(UNTIL_CHECKED);
  for (let i = 0; i < RUNS; i++) {
    await browser.stopBackground();
    await pause(UNTIL_CLOSED);
    runs.stopped.push(await pressOnce(browser, url));
    runs.alive.push(await pressOnce(browser, url));
    say(`popup ${i + 1} of ${RUNS}`);
  }
  await tab.close();
  return { stopped: figuresOf(runs.stopped), alive: figuresOf(runs.alive) };
}

async function pressOnce(browser: PopupBrowser, url: string): Promise<Run> {
  const pressed = Date.now();
  const popup = await browser.openPopup(url);
  const record = await until(LIMIT, 'the comparison', async () => {
    const found = (await popup.evaluate('globalThis.popupRecord ?? null')) as PopupRecord | null;
    return found?.painted === undefined ? null : found;
  });
  const background = await browser.background();
  await popup.close();
  return { pressed, popup: record, background };
}

function figuresOf(runs: readonly Run[]): PopupFigures {
  const each = (of: (run: Run) => number) => runs.map(of);
  const part = (of: (run: Run) => number) => median(each(of));
  const whole = each(({ popup }) => popup.painted - popup.navigated).toSorted((a, b) => a - b);
  const at = (share: number) => whole[Math.round(share * (whole.length - 1))] ?? Number.NaN;
  const spent = (what: keyof BackgroundRecord['spans']) =>
    part(({ popup, background: { spans } }) => {
      const span = spans[what];
      // What was there before the question cost it nothing.
      return span === null || span[1] < popup.asked ? 0 : span[1] - Math.max(span[0], popup.asked);
    });
  const heard = ({ popup, background }: Run) => Math.max(popup.asked, background.heard ?? popup.asked);
  return {
    runs: runs.length,
    painted: median(whole),
    fastest: at(0),
    middle: [at(0.25), at(0.75)],
    press: part(({ pressed, popup }) => popup.navigated - pressed),
    loading: part(({ popup }) => popup.ran - popup.navigated),
    asking: part(({ popup }) => popup.asked - popup.ran),
    waking: part((run) => heard(run) - run.popup.asked),
    answering: part((run) => run.popup.answered - heard(run)),
    rendering: part(({ popup }) => popup.rendered - popup.answered),
    painting: part(({ popup }) => popup.painted - popup.rendered),
    reading: spent('reading'),
    tables: spent('tables'),
    opening: spent('opening'),
  };
}
