import 'fake-indexeddb/auto';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { beginImport } from '../../../src/corpus/store/import-session.ts';
import { sayingLike } from '../../language/spoken.ts';
import { ferry } from '../core/sample-event.ts';
import { failAt, installFailures, workAgain } from '../corpus/store/failing/failing-idb.ts';
import { failurePoints } from '../corpus/store/failing/which-failures.ts';
import { damage, OPTIONS } from '../corpus/store/sample-store.ts';
import { fileOf, plan, sampleWorker } from './sample-worker.ts';

type Worker = Awaited<ReturnType<typeof sampleWorker>>;

let worker: Worker;
/** An article with an older version, and one without. */
let changed: number;
let other: number;

beforeAll(installFailures);
afterEach(() => {
  workAgain();
  worker.close();
});

const newer = { ...ferry.courier, text: `${ferry.courier.text}\n\nIn the evening it was refloated.` };
const files = [
  fileOf('news.jsonl', newer, ferry.evening, { ...ferry.evening, url: null, id: '', text: 'Lost.' }),
];

/** The starter corpus with a newer version of an article, and an import that broke off. */
async function begin(): Promise<void> {
  worker?.close();
  worker = await sampleWorker();
  await worker.corpus.import({ files: [fileOf('first.jsonl', newer)], plan });
  const pending = await beginImport(worker.db, worker.ports, OPTIONS);
  await pending.add([{ article: ferry.evening }], 1);
  pending.leave();
  const numbersOf = async (query: string) =>
    (await worker.corpus.search({ query, order: 'best', set: null, shown: new Map() })).numbers;
  changed = (await numbersOf('refloated'))[0]!;
  other = (await numbersOf('outlet:Herald aground'))[0]!;
}

/** All but the first line, which says when. */
async function exported(format: 'json-lines' | 'csv' | 'backup'): Promise<string[]> {
  const { file } = await worker.corpus.export({ set: null, format });
  const packed = format === 'backup';
  const bytes = packed ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
  return (await new Response(bytes).text()).split('\n').slice(1);
}

/** Whatever a reader does that reads. */
const looks: Readonly<Record<string, () => Promise<unknown>>> = {
  'the overview': () => worker.corpus.overview(null),
  'a look at files': () => worker.corpus.inspect({ files, columns: [] }),
  'a search': () =>
    worker.corpus.search({ query: '"the ferry" -opera', order: 'title', set: null, shown: new Map() }),
  rows: () => worker.corpus.rows({ numbers: Uint32Array.of(changed, other) }),
  'an article': () => worker.corpus.article({ number: changed }),
  'what is read in an article': () => worker.corpus.readIn({ number: changed }),
  'what a version changed': () => worker.corpus.changes({ number: changed }),
  'the corpus at a glance': () => worker.corpus.glance(null),
  'its events': () => worker.corpus.events(null),
  'a comparison': () => worker.corpus.comparePair({ a: changed, b: other }),
  'JSON lines': () => exported('json-lines'),
  CSV: () => exported('csv'),
  'a backup': () => exported('backup'),
};

/** What came of a look: an answer, or why there is none. */
const outcomeOf = (call: Promise<unknown>) =>
  call.then(
    (answer) => ({ answer }),
    (error: unknown) => ({ error }),
  );

const KINDS = ['QuotaExceededError', 'AbortError', 'UnknownError', 'thrown'] as const;

/** Words of ours that say what happened and what is safe. */
const TOLD = {
  name: 'CallFailed',
  kind: expect.stringMatching(/^(?:full|failed|gone)$/),
  saying: sayingLike(
    /^(?:The disk is full|The browser could not read or write the corpus|The browser closed the corpus).* is safe\. /,
  ),
};

describe.each(Object.entries(looks))('%s', (_, look) => {
  test('that fails at any operation says what happened and what is safe, and is there the next time', {
    timeout: 1_200_000,
  }, async () => {
    const points = await failurePoints(begin, look, { kinds: KINDS, sample: 8 });
    expect(points.length).toBeGreaterThan(0);
    await begin();
    const expected = await look();
    for (const { failure, at, where } of points) {
      await begin();
      failAt(at, failure);
      const outcome = await outcomeOf(look());
      workAgain();
      // What is not needed for the answer may fail behind it: it is whole then.
      if ('error' in outcome) expect(outcome.error, where).toMatchObject(TOLD);
      else expect(outcome.answer, where).toEqual(expected);
      expect(await look(), where).toEqual(expected);
      expect(await damage(worker.db, worker.ports), where).toBeNull();
    }
  });
});
