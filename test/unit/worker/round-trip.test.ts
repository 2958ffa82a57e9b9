import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/article/article.ts';
import { writeHead } from '../../../src/corpus/export/corpus-head.ts';
import { writeArticle, writeEnd } from '../../../src/corpus/export/corpus-lines.ts';
import { articlesOf, type HeldWithVersions } from '../../../src/corpus/store/reading/read-articles.ts';
import { anyText, arbitraryArticle } from '../corpus/export/arbitrary-article.ts';
import { fileOf, plan, sampleWorker } from './sample-worker.ts';

type Worker = Awaited<ReturnType<typeof sampleWorker>>;

/** Runs with a worker of its own. */
async function withWorker(run: (worker: Worker) => Promise<void>): Promise<void> {
  const worker = await sampleWorker();
  try {
    await run(worker);
  } finally {
    worker.close();
  }
}

/** Everything that is held, by the names of the sets. */
async function held({ corpus, db }: Worker) {
  const { sets, damage } = await corpus.overview(null);
  expect(damage).toBeNull();
  const all: Record<string, { about: unknown; articles: HeldWithVersions[] }> = {};
  for (const { id, name, licence, note, on, importedAt, from } of sets) {
    const articles: HeldWithVersions[] = [];
    for await (const some of articlesOf(db, id)) articles.push(...some);
    all[name] = { about: { licence, note, on, importedAt, from }, articles };
  }
  return all;
}

/** A file that brings articles in exactly as they are. */
function exported(name: string, articles: readonly Article[]) {
  const set = {
    id: 's',
    name: 'Any',
    licence: '',
    note: '',
    on: true,
    importedAt: null,
    from: null,
    articles: articles.length,
  };
  const head = writeHead({
    kind: 'set',
    exported: 'now',
    articles: articles.length,
    sets: [set],
    settings: null,
  });
  return [fileOf(name, head, ...articles.map((one) => writeArticle(one, false)), writeEnd(articles.length))];
}

const bring = async ({ corpus }: Worker, file: Blob, name: string) =>
  corpus.import({
    files: [{ path: name, blob: file }],
    plan: { ...plan, labels: { ...plan.labels, name: 'Any' } },
  });

/** Words as outlets print them, with all that CSV and spreadsheets make something of. */
const printed = fc
  .array(
    fc.constantFrom(
      'Minsk',
      'Мінск',
      '“said”',
      '=1+1',
      '+',
      '-',
      '@',
      "'",
      '"',
      ',',
      ';',
      '\t',
      '\n',
      '\n\n',
      'é',
      '🙂',
      '1',
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((words) => `${words.join(' ')} x`);

const RUNS = { numRuns: 15 };

describe('export and import', () => {
  test('of one set as JSON lines is the identity, with older versions', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryArticle(anyText), { minLength: 1, maxLength: 6 }), (articles) =>
        withWorker(async (worker) => {
          const { set } = await bring(worker, exported('a.jsonl', articles)[0]!.blob, 'a.jsonl');
          for (const text of ['As it was.', 'As it is.'])
            await worker.corpus.import({
              files: [fileOf('b.jsonl', { url: 'https://changing.example/1', title: 'Changing', text })],
              plan: { ...plan, into: set },
            });
          const before = (await held(worker)).Any;
          const { file, name } = await worker.corpus.export({ set, format: 'json-lines' });
          await worker.corpus.deleteEverything(null);
          expect(await bring(worker, file, name)).toMatchObject({ passedOver: 0, notes: [] });
          expect((await held(worker)).Any?.articles).toEqual(before?.articles);
        }),
      ),
      RUNS,
    );
  });

  test.each(['json-lines', 'backup'] as const)(
    'of everything is the identity, with versions and all that cards say, as a backup with settings too (%s)',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(arbitraryArticle(anyText), { minLength: 1, maxLength: 4 }),
          fc.array(
            anyText.filter((text) => text.trim() !== ''),
            { maxLength: 3 },
          ),
          fc.boolean(),
          (articles, texts, on) =>
            withWorker(async (worker) => {
              const { set } = await bring(worker, exported('a.jsonl', articles)[0]!.blob, 'a.jsonl');
              const url = 'https://changing.example/1';
              for (const text of texts)
                await worker.corpus.import({
                  files: [fileOf('b.jsonl', { url, title: 'Changing', text })],
                  plan: { ...plan, into: set },
                });
              await worker.corpus.switchSet({ set, on });
              worker.setSettings({ theme: 'dark', list: [1, null] });
              const before = await held(worker);
              const { file, name } = await worker.corpus.export({ set: null, format });
              await worker.corpus.deleteEverything(null);
              worker.setSettings({ theme: 'light' });
              const outcome = await worker.corpus.import({ files: [{ path: name, blob: file }], plan });
              expect(outcome).toMatchObject({ kind: 'done', passedOver: 0, updated: 0 });
              expect(await held(worker)).toEqual(before);
              expect(worker.settings()).toEqual(
                format === 'backup' ? { theme: 'dark', list: [1, null] } : { theme: 'light' },
              );
              // And once more: everything is held.
              expect(await worker.corpus.import({ files: [{ path: name, blob: file }], plan })).toMatchObject(
                {
                  added: 0,
                  updated: 0,
                },
              );
              expect(await held(worker)).toEqual(before);
            }),
        ),
        RUNS,
      );
    },
  );

  test('as CSV keeps every article', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryArticle(printed), { minLength: 1, maxLength: 6 }), (articles) =>
        withWorker(async (worker) => {
          const { set } = await bring(worker, exported('a.jsonl', articles)[0]!.blob, 'a.jsonl');
          const before = (await held(worker)).Any;
          const { file, name } = await worker.corpus.export({ set, format: 'csv' });
          await worker.corpus.deleteEverything(null);
          await bring(worker, file, name);
          const all = (one: typeof before) => one?.articles.map(({ article }) => article);
          expect(all((await held(worker)).Any)).toEqual(all(before));
        }),
      ),
      RUNS,
    );
  });
});
