import { pause, until } from '../../../test/browser/drivers/within.ts';
import { UNTIL_CLOSED } from '../run/look-up.ts';
import { median } from '../run/statistics.ts';
import { type PageBrowser, probeRecord, readerRecord } from './page-browser.ts';

const LIMIT = 20_000;

/** Medians, in ms, from the beginning of navigation. */
export interface CandidateFigures {
  readonly articles: number;
  readonly pages: number;
  /** Until the badge was set. */
  readonly whole: number;
  /** Its parts, one after the other: until the page was parsed, the candidate announced, the reader begun and done, the badge set. */
  readonly parsing: number;
  readonly probing: number;
  readonly waking: number;
  readonly reading: number;
  readonly comparing: number;
  /** What of it the reader took, without what the page did between its slices; and its longest slice on any page. */
  readonly spent: number;
  readonly longestTask: number;
}

interface Candidate {
  readonly parsed: number;
  readonly sent: number;
  readonly began: number;
  readonly ended: number;
  readonly answered: number;
  readonly longest: number;
  readonly spent: number;
}

/** Pages on the topic, each opened while the background is stopped and the files of its store are closed. */
export async function measureCandidates(
  browser: PageBrowser & { stopBackground(): Promise<void> },
  urls: readonly string[],
  articles: number,
  say: (text: string) => void,
): Promise<CandidateFigures> {
  const taken: Candidate[] = [];
  // The first page is not counted: the store may have to be filled, and is checked as a whole once. Of a browser that starts
  // with a new version of the extension the first message may never reach the background (seen in Chromium 156).
  for (const [i, url] of [urls[0]!, ...urls].entries()) {
    if (i > 0) {
      await browser.stopBackground();
      await pause(UNTIL_CLOSED);
    }
    if (i === 0) await candidateAt(browser, url, true).catch(() => candidateAt(browser, url, true));
    else taken.push(await candidateAt(browser, url, false));
    say(`candidate, page ${i} of ${urls.length}`);
  }
  const part = (of: (candidate: Candidate) => number) => median(taken.map(of));
  return {
    articles,
    pages: taken.length,
    whole: part(({ answered }) => answered),
    parsing: part(({ parsed }) => parsed),
    probing: part(({ parsed, sent }) => sent - parsed),
    waking: part(({ sent, began }) => began - sent),
    reading: part(({ began, ended }) => ended - began),
    comparing: part(({ ended, answered }) => answered - ended),
    spent: part(({ spent }) => spent),
    longestTask: Math.max(...taken.map(({ longest }) => longest)),
  };
}

async function candidateAt(browser: PageBrowser, url: string, lingers: boolean): Promise<Candidate> {
  const tab = await browser.open(url);
  try {
    const { probe, reader } = await until(LIMIT, 'the badge', async () => {
      const record = await probeRecord(tab);
      const reader = await readerRecord(tab);
      return record !== null && record.answered !== null && reader !== null
        ? { probe: record, reader }
        : null;
    });
    if (lingers) await pause(UNTIL_CHECKED);
    const parsed = Number(
      await tab.ask(`performance.getEntriesByType('navigation')[0].domContentLoadedEventStart`),
    );
    const { sent, answered } = probe;
    return { parsed, sent: sent!, answered: answered!, ...reader };
  } finally {
    await tab.close();
  }
}

/** Behind the first look-up the whole store is checked; a background that is stopped before would begin anew. */
const UNTIL_CHECKED = 15_000;
