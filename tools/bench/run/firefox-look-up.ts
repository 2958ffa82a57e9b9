import { type FirefoxSurface, launchFirefox } from '../../../test/browser/drivers/firefox.ts';
import { pause } from '../../../test/browser/drivers/within.ts';
import { findBrowser } from '../../browsers.mjs';
import type { ColdAnswer, Job, JobState, MadeCorpus, RecordedReads, WarmAnswer } from '../extension/jobs.ts';
import { firefoxExtension } from './bench-extensions.ts';
import { recallOf } from './look-up.ts';
import { madeCorpus, madeQueries } from './made-corpora.ts';
import { median } from './statistics.ts';

const COLD_QUERIES = 9;
const WARM_QUERIES = 100;
/** Firefox closes the file of a database ten seconds after it was last used. */
const UNTIL_CLOSED = 11_000;

export interface FirefoxFigures {
  readonly size: MadeCorpus;
  readonly version: string;
  /** Medians, in ms. */
  readonly cold: number;
  readonly floor: number;
  readonly warm: number;
  readonly recall: number;
  readonly buildSeconds: number;
}

/** The same look-up in Firefox, and its own floor; null with a reason where there is no Firefox. */
export async function measureFirefox(
  size: MadeCorpus,
  say: (text: string) => void,
): Promise<FirefoxFigures | null> {
  const { path, problem } = findBrowser('firefox');
  if (path === undefined) {
    say(problem);
    return null;
  }
  const session = await launchFirefox({ executable: path, extension: firefoxExtension() });
  try {
    const page = await session.openExtensionPage('engine.html');
    const version = String(await session.inBrowser('Services.appinfo.version'));
    const corpus = madeCorpus(size, { queries: WARM_QUERIES });
    const queries = madeQueries(corpus);
    say('filling');
    const { seconds } = await inPage<{ seconds: number }>(page, {
      kind: 'build',
      engine: 'ours',
      corpus: size,
    });
    const cold: number[] = [];
    const floor: number[] = [];
    for (const [round, query] of queries.slice(0, COLD_QUERIES).entries()) {
      const reads = await inPage<RecordedReads>(page, { kind: 'record', query });
      const turns: (() => Promise<void>)[] = [
        async () => {
          cold.push((await inPage<ColdAnswer>(page, { kind: 'cold', engine: 'ours', query })).ms);
        },
        async () => {
          floor.push((await inPage<{ ms: number }>(page, { kind: 'floor', reads })).ms);
        },
      ];
      if (round % 2 === 1) turns.reverse();
      for (const turn of turns) {
        await pause(UNTIL_CLOSED);
        await turn();
      }
      say(`cold, query ${round + 1} of ${COLD_QUERIES}`);
    }
    const warm = await inPage<WarmAnswer>(page, { kind: 'warm', engine: 'ours', queries, rounds: 1 });
    return {
      size,
      version,
      cold: median(cold),
      floor: median(floor),
      warm: median(warm.ms),
      recall: recallOf(corpus, warm.found),
      buildSeconds: seconds,
    };
  } finally {
    await session.close();
  }
}

async function inPage<Answer>(page: FirefoxSurface, job: Job): Promise<Answer> {
  const number = Number(await page.evaluate(`bench.start(${JSON.stringify(job)})`));
  for (let wait = 20; ; wait = Math.min(1_000, wait * 1.5)) {
    const state = (await page.evaluate(`bench.state(${number})`)) as JobState;
    if (state.state === 'done') return state.answer as Answer;
    if (state.state === 'failed') throw new Error(`${job.kind}: ${state.error}`);
    await pause(wait);
  }
}
