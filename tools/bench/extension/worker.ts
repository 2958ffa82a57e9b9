import type { BenchCorpus } from '../corpus/bench-corpus.ts';
import type { Engine } from '../engines/engine.ts';
import { recordReads, replayReads } from '../engines/recorded-reads.ts';
import type { BuildAnswer, ColdAnswer, EngineName, Job, JobState, MadeCorpus, WarmAnswer } from './jobs.ts';

/** Each in a file of its own, so that a worker loads the code of the engine that it is asked for and no other. */
const ENGINES: Readonly<Record<EngineName, () => Promise<Engine>>> = {
  ours: async () => (await import('../engines/ours.ts')).ours,
  minisearch: async () => (await import('../engines/minisearch.ts')).minisearch,
  flexsearch: async () => (await import('../engines/flexsearch.ts')).flexsearch,
  sqlite: async () => (await import('../engines/sqlite.ts')).sqlite,
};

const tell = (state: JobState) => postMessage(state);

addEventListener('message', async ({ data }: MessageEvent<Job>) => {
  try {
    tell({ state: 'done', answer: await run(data) });
  } catch (error) {
    tell({ state: 'failed', error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

async function run(job: Job): Promise<unknown> {
  switch (job.kind) {
    case 'build':
      return build(await ENGINES[job.engine](), job.corpus);
    case 'cold':
      return cold(await ENGINES[job.engine](), job.query);
    case 'warm':
      return warm(await ENGINES[job.engine](), job.queries, job.rounds);
    case 'record': {
      const recording = recordReads();
      await cold(await ENGINES.ours(), job.query);
      return recording.reads();
    }
    case 'floor':
      return replayReads(job.reads);
    case 'storage':
      return (await navigator.storage.estimate()).usage ?? 0;
  }
}

async function build(engine: Engine, size: MadeCorpus): Promise<BuildAnswer> {
  const { benchCorpus } = await import('../corpus/bench-corpus.ts');
  const corpus = benchCorpus(size, { queries: 0 });
  const began = performance.now();
  const { indexBytes, notes } = await engine.build(inPieces(corpus), (done) =>
    tell({ state: 'running', done }),
  );
  return { seconds: (performance.now() - began) / 1_000, indexBytes, notes };
}

const PIECE = 250;

function* inPieces({ articles, article }: BenchCorpus) {
  for (let from = 0; from < articles; from += PIECE) {
    yield Array.from({ length: Math.min(PIECE, articles - from) }, (_, i) => article(from + i));
  }
}

async function cold(engine: Engine, query: ColdQuery): Promise<ColdAnswer> {
  const began = performance.now();
  const index = await engine.open(query);
  const opened = performance.now();
  const found = await index.search(query);
  const ended = performance.now();
  await index.close();
  return { ms: ended - began, openMs: opened - began, found, steps: index.steps?.() ?? {} };
}

type ColdQuery = Parameters<Awaited<ReturnType<Engine['open']>>['search']>[0];

async function warm(engine: Engine, queries: readonly ColdQuery[], rounds: number): Promise<WarmAnswer> {
  const index = await engine.open();
  const found = [];
  for (const query of queries) found.push(await index.search(query));
  const times = queries.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, query] of queries.entries()) {
      // A fresh copy each time: what is remembered with an article is of no use to the next page.
      const fresh = { ...query, article: { ...query.article } };
      const began = performance.now();
      await index.search(fresh);
      times[i]!.push(performance.now() - began);
    }
  }
  await index.close();
  return { ms: times.map(median), found };
}

function median(values: number[]): number {
  values.sort((a, b) => a - b);
  return values[values.length >> 1] ?? Number.NaN;
}
