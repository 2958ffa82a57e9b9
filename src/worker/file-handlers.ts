import { exportCorpus } from '../corpus/export/export-corpus.ts';
import type { ExportSource } from '../corpus/export/export-source.ts';
import type { SourceFile } from '../corpus/import/described.ts';
import type { ImportDesk } from '../corpus/import/import-desk.ts';
import { importFiles } from '../corpus/import/import-files.ts';
import { inspectFiles } from '../corpus/import/inspect-files.ts';
import { read } from '../corpus/store/database/transact.ts';
import { whatIsLeft } from '../corpus/store/health/what-is-left.ts';
import { beginImport } from '../corpus/store/import-session.ts';
import { discardImport, pendingImports } from '../corpus/store/importing/pending.ts';
import { STORE } from '../corpus/store/limits.ts';
import { articlesOf } from '../corpus/store/reading/read-articles.ts';
import { overview } from '../corpus/store/sets/overview.ts';
import { CORPUS_CHECKS } from '../messages/corpus-checks.ts';
import type { CorpusProgress, HandedFiles, WireCalls } from '../messages/corpus-protocol.ts';
import { CallFailed, type CallHandlers } from '../messages/worker-calls.ts';
import { saying } from '../words/saying.ts';
import type { CorpusHost, OwnWork } from './corpus-host.ts';
import type { StoreHealth } from './store-health.ts';

type FileCalls = Pick<WireCalls, 'takeFiles' | 'inspect' | 'import' | 'discardImport' | 'export'>;

/**
 * Files coming in and going out.
 * @param tidyUp called when an import has ended, however it did
 */
export function fileHandlers(
  host: CorpusHost,
  own: OwnWork,
  health: StoreHealth,
  tidyUp: () => void,
): CallHandlers<FileCalls, CorpusProgress> {
  const desk = importDesk(host);
  const taken = new TakenFiles();
  return {
    takeFiles: {
      check: CORPUS_CHECKS.takeFiles,
      handle: ({ list, files }) => {
        taken.add(list, files);
        return null;
      },
    },
    inspect: {
      check: CORPUS_CHECKS.inspect,
      handle: ({ files, columns }, running) => inspectFiles(desk, taken.get(files), columns, running),
    },
    import: {
      check: CORPUS_CHECKS.import,
      handle: async ({ files, plan }, running) => {
        own.imports += 1;
        try {
          return await importFiles(desk, taken.get(files), plan, running);
        } finally {
          own.imports -= 1;
          tidyUp();
        }
      },
    },
    discardImport: {
      check: CORPUS_CHECKS.discardImport,
      handle: async ({ import: id }) => {
        await discardImport(await host.database(), await host.ports(), id);
        tidyUp();
        return null;
      },
    },
    export: {
      check: CORPUS_CHECKS.export,
      handle: async (wish, running) => {
        const { now } = await host.ports();
        const source = await exportSource(host, (await health.damage()) !== null);
        return exportCorpus({ ...source, settings: () => host.settings(), now }, wish, running);
      },
    },
  };
}

/** @param damaged whether what should be there may be missing: then all that can be read is taken, and nothing else */
async function exportSource(host: CorpusHost, damaged: boolean): Promise<ExportSource> {
  const [db, ports] = await Promise.all([host.database(), host.ports()]);
  if (damaged) {
    const { sets, articles } = await whatIsLeft(db);
    return { sets: async () => sets, articles };
  }
  return {
    sets: async () => (await overview(db, ports)).sets.filter(({ deletedAt }) => deletedAt === null),
    articles: (set) => articlesOf(db, set),
  };
}

function importDesk(host: CorpusHost): ImportDesk {
  return {
    begin: async (options, restores) => {
      const limits = restores ? { ...STORE, articlesAnImport: STORE.articlesInAll } : STORE;
      return beginImport(await host.database(), await host.ports(), options, limits);
    },
    sets: async () => (await overview(await host.database(), await host.ports())).sets,
    pending: async () => {
      const records = await read(await host.database(), ['imports'], (tx) =>
        tx.objectStore('imports').getAll(),
      );
      const pending = await pendingImports(records, await host.ports());
      return pending.map((one, i) => ({ ...one, fingerprint: records[i]!.fingerprint }));
    },
    keepSettings: (settings) => host.keepSettings(settings),
    room: () => host.room(),
    now: () => performance.now(),
    pause: () => host.pause(),
  };
}

/** The list of files that the page has handed over last; calls that work on it hold it themselves. */
class TakenFiles {
  #list = 0;
  #files: SourceFile[] = [];

  add(list: number, files: readonly SourceFile[]): void {
    if (list !== this.#list) {
      this.#list = list;
      this.#files = [];
    }
    this.#files.push(...files);
  }

  get({ list, count }: HandedFiles): readonly SourceFile[] {
    if (list === this.#list && count === this.#files.length) return this.#files;
    throw new CallFailed({ kind: 'refused', said: saying('failure_filesNotWhole') });
  }
}
