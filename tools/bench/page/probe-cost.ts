import { until } from '../../../test/browser/drivers/within.ts';
import { median, spread } from '../run/statistics.ts';
import { type PageBrowser, probeRecord } from './page-browser.ts';
import type { HtmlServer } from './serve-html.ts';
import type { ProbeRecord } from './watched-scripts.ts';

const LOADS = 10;
const LIMIT = 20_000;
/** Names of a reader's own pack, two of them in what must come together. */
const OWN_NAMES = 5_000;

/** Medians, and the middle half, in ms. */
export interface Cost {
  readonly median: number;
  readonly middle: readonly [number, number];
}

export interface ProbeCost {
  /** The script itself, and its first look at the page. */
  readonly ran: Cost;
  readonly looked: Cost;
  readonly both: Cost;
  readonly again: Cost;
}

export interface LeftBehind {
  readonly timers: number;
  readonly intervals: number;
  readonly listeners: number;
  readonly observers: number;
  readonly messages: number;
}

export interface ProbeFigures {
  readonly usual: ProbeCost;
  readonly heavy: ProbeCost;
  /** A page of the usual size that names all that has to come together, and is about something else. */
  readonly near: ProbeCost;
  /** The usual page, with the reader's own pack of so many names. */
  readonly ownPack: ProbeCost;
  readonly ownNames: number;
  /** On a page that is not the topic, once the second look is over; the most of all loads. */
  readonly left: LeftBehind;
}

/** What the probe costs a page that is not the topic, from a tab that is opened for it. */
export async function measureProbe(
  browser: PageBrowser,
  server: HtmlServer,
  say: (text: string) => void,
): Promise<ProbeFigures> {
  const left: ProbeRecord[] = [];
  const cost = async (page: string) => {
    const records: ProbeRecord[] = [];
    for (let i = 0; i < LOADS; i++) {
      const tab = await browser.open(server.url(page));
      records.push(
        await until(LIMIT, 'the second look', async () => {
          const record = await probeRecord(tab);
          return record !== null && record.again !== null ? record : null;
        }),
      );
      await tab.close();
      say(`probe, ${page}: ${i + 1} of ${LOADS}`);
    }
    left.push(...records);
    return costOf(records);
  };
  const usual = await cost('usual');
  const heavy = await cost('heavy');
  const near = await cost('near');
  await browser.set({ topics: { off: [], own: [packOf(OWN_NAMES)] } });
  const ownPack = await cost('usual');
  await browser.set({ topics: { off: [], own: [] } });
  const most = (name: keyof LeftBehind) => Math.max(...left.map((record) => record[name]));
  return {
    usual,
    heavy,
    near,
    ownPack,
    ownNames: OWN_NAMES,
    left: {
      timers: most('timers'),
      intervals: most('intervals'),
      listeners: most('listeners'),
      observers: most('observers'),
      messages: most('messages'),
    },
  };
}

function costOf(records: readonly ProbeRecord[]): ProbeCost {
  const cost = (of: (record: ProbeRecord) => number): Cost => {
    const values = records.map(of);
    return { median: median(values), middle: spread(values) };
  };
  return {
    ran: cost(({ ran }) => ran),
    looked: cost(({ looked }) => looked),
    both: cost(({ ran, looked }) => ran + looked),
    again: cost(({ again }) => again ?? 0),
  };
}

/** A pack whose first subject the page names, so that all names of the second are looked for. */
function packOf(names: number) {
  const made = Array.from({ length: names - 1 }, (_, i) => `zq${i.toString(36)}x*`);
  const group = (some: readonly string[]) => [{ weight: 1, names: some }];
  return {
    id: 'own',
    name: 'Own',
    version: 1,
    subjects: [
      { id: 'said', names: group(['the']) },
      { id: 'made', names: group(made) },
    ],
    against: [],
    company: [],
    passing: [],
  };
}
