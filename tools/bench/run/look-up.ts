import type { Page } from 'playwright-core';
import { pause } from '../../../test/browser/drivers/within.ts';
import type { BenchCorpus } from '../corpus/bench-corpus.ts';
import type { FoundKeys, LookUpQuery } from '../engines/engine.ts';
import type { ColdAnswer, EngineName, MadeCorpus, RecordedReads, WarmAnswer } from '../extension/jobs.ts';
import { launchBench, runJob } from './bench-browser.ts';
import { type Built, ENGINES, type EngineExtensions, profileOf } from './built-profile.ts';
import { madeCorpus, madeQueries } from './made-corpora.ts';
import { mean, median } from './statistics.ts';

/** Queries asked from cold, each of another event; and asked warm, over which recall is counted. */
export const COLD_QUERIES = 15;
const WARM_QUERIES = 200;
/** Chromium keeps an origin's LevelDB open for two seconds after its last database was closed. */
export const UNTIL_CLOSED = 2_400;

export interface EngineFigures {
  /** Medians, in ms. */
  readonly cold: number;
  readonly warm: number;
  /** Of the articles on the query's event, the share among the first ten found; mean over queries. */
  readonly recall: number;
  /** Bytes an article takes in the index. */
  readonly indexBytes: number | null;
  /** Medians of the parts that the engine tells apart, in ms. */
  readonly steps: Readonly<Record<string, number>>;
}

export interface LookUpFigures {
  readonly size: MadeCorpus;
  readonly engines: Readonly<Partial<Record<EngineName, EngineFigures>>>;
  readonly floor: number;
  /** What a look-up of ours reads: medians. */
  readonly reads: { readonly requests: number; readonly records: number; readonly bytes: number };
}

/** Cold, warm and recall of every engine that holds this size, cold look-ups by turns. */
export async function measureLookUp(
  size: MadeCorpus,
  extensions: EngineExtensions,
  built: Built,
  say: (text: string) => void,
): Promise<LookUpFigures> {
  const corpus = madeCorpus(size, { queries: WARM_QUERIES });
  const queries = madeQueries(corpus);
  const engines = ENGINES.filter((engine) => built[engine] && !built[engine].failed);
  const browser = await launchBench(profileOf(size), Object.values(extensions));
  try {
    const pages = new Map<EngineName, Page>();
    for (const engine of engines) pages.set(engine, await browser.page(extensions[engine]));
    const { cold, floor, reads } = await coldByTurns(pages, queries.slice(0, COLD_QUERIES), say);
    const figures: Partial<Record<EngineName, EngineFigures>> = {};
    for (const [engine, page] of pages) {
      const warm = await runJob<WarmAnswer>(page, { kind: 'warm', engine, queries, rounds: 1 });
      const bytes = built[engine]?.indexBytes ?? (await storageBytes(page));
      figures[engine] = {
        cold: median(cold.get(engine)!.map(({ ms }) => ms)),
        warm: median(warm.ms),
        recall: recallOf(corpus, warm.found),
        indexBytes: bytes / size.articles,
        steps: medianSteps(cold.get(engine)!),
      };
    }
    return {
      size,
      engines: figures,
      floor: median(floor),
      reads: {
        requests: median(reads.map((each) => each.reads.length)),
        records: median(reads.map((each) => sum(each.reads.map(({ records }) => records)))),
        bytes: median(reads.map((each) => sum(each.reads.map(({ bytes }) => bytes)))),
      },
    };
  } finally {
    await browser.close();
  }
}

/**
 * One query after the other, each asked of every engine and of the floor before the next, who begins changing every
 * time: what else the machine does meets all of them alike. Each time in a new worker, and after a while in which the browser
 * closes the files of whoever came before and frees its memory (a library that holds all in memory leaves a gigabyte); the
 * operating system's page cache keeps what it keeps.
 */
async function coldByTurns(
  pages: ReadonlyMap<EngineName, Page>,
  queries: readonly LookUpQuery[],
  say: (text: string) => void,
) {
  const reads: RecordedReads[] = [];
  for (const query of queries) {
    reads.push(await runJob<RecordedReads>(pages.get('ours')!, { kind: 'record', query }));
  }
  const cold = new Map<EngineName, ColdAnswer[]>([...pages.keys()].map((engine) => [engine, []]));
  const floor: number[] = [];
  const turns: (EngineName | 'floor')[] = [...pages.keys(), 'floor'];
  for (const [round, query] of queries.entries()) {
    for (let i = 0; i < turns.length; i++) {
      const turn = turns[(i + round) % turns.length]!;
      await pause(UNTIL_CLOSED);
      if (turn === 'floor') {
        const answer = await runJob<{ ms: number }>(pages.get('ours')!, {
          kind: 'floor',
          reads: reads[round]!,
        });
        floor.push(answer.ms);
      } else {
        cold
          .get(turn)!
          .push(await runJob<ColdAnswer>(pages.get(turn)!, { kind: 'cold', engine: turn, query }));
      }
    }
    say(`cold, query ${round + 1} of ${queries.length}`);
  }
  return { cold, floor, reads };
}

/** Mean over queries of the share of the event's articles that were found. */
export function recallOf(corpus: BenchCorpus, found: readonly FoundKeys[]): number {
  return mean(
    found.map((keys, query) => {
      const ids = new Set(keys.map((key) => (typeof key === 'number' ? corpus.idOf(key) : key)));
      const relevant = corpus.relevant(query);
      return relevant.filter((id) => ids.has(id)).length / relevant.length;
    }),
  );
}

async function storageBytes(page: Page): Promise<number> {
  return runJob<number>(page, { kind: 'storage' });
}

function medianSteps(answers: readonly ColdAnswer[]): Record<string, number> {
  const names = new Set(answers.flatMap(({ steps }) => Object.keys(steps ?? {})));
  return Object.fromEntries(
    [...names].map((name) => [name, median(answers.map(({ steps }) => steps?.[name] ?? Number.NaN))]),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
