import { writeHead } from '../../../../src/corpus/export/corpus-head.ts';
import { writeArticle, writeEnd } from '../../../../src/corpus/export/corpus-lines.ts';
import type { ImportProgress, SourceFile } from '../../../../src/corpus/import/described.ts';
import type { ImportDesk } from '../../../../src/corpus/import/import-desk.ts';
import type { SetCard, SetId } from '../../../../src/corpus/store/described.ts';
import type {
  Arriving,
  ImportOptions,
  ImportSession,
  SetToFill,
  Verdict,
} from '../../../../src/corpus/store/import-session.ts';

/** A store that only remembers what it was asked. `fail` makes a call fail; `verdict` judges an article. */
export class InventedStore {
  readonly calls: string[] = [];
  readonly taken: Arriving[] = [];
  readonly begun: ImportOptions[] = [];
  /** Sets beside the import's own. */
  readonly added: SetToFill[] = [];
  readonly settings: unknown[] = [];
  restores: boolean | null = null;
  sets: SetCard[] = [];
  pending: Awaited<ReturnType<ImportDesk['pending']>> = [];
  recordsDone = 0;
  room: number | null = null;
  verdict: (arriving: Arriving) => Verdict = () => 'new';
  fail: (call: string) => Error | null = () => null;
  time = 0;

  #call(call: string): void {
    this.calls.push(call);
    const error = this.fail(call);
    if (error) throw error;
  }

  get desk(): ImportDesk {
    return {
      begin: async (options, restores) => {
        this.begun.push(options);
        this.restores = restores;
        this.#call(options.wait ? 'begin and wait' : 'begin');
        return this.#session();
      },
      sets: async () => this.sets,
      pending: async () => this.pending,
      keepSettings: async (settings) => {
        this.#call('keep settings');
        this.settings.push(settings);
      },
      room: async () => this.room,
      now: () => this.time++,
      pause: () => new Promise((resolve) => setTimeout(resolve)),
    };
  }

  #session(): ImportSession {
    const store = this;
    const tally = { new: 0, held: 0, updated: 0 };
    const filled: SetId[] = [];
    let sets = 1;
    return {
      id: 'import-1',
      set: 'set-1',
      get recordsDone() {
        return store.recordsDone;
      },
      tally,
      spent: { indexing: 3_000, committing: 4_000 },
      filled,
      addSet: async (set) => {
        this.#call('add set');
        this.added.push(set);
        sets += 1;
        return set.into ?? `set-${sets}`;
      },
      add: async (articles, recordsDone) => {
        this.#call(`add ${articles.length}, ${recordsDone} done`);
        store.recordsDone = recordsDone;
        return articles.map((arriving) => {
          const verdict = this.verdict(arriving);
          if (verdict === 'new' || verdict === 'held' || verdict === 'updated') tally[verdict] += 1;
          if (verdict === 'new' || verdict === 'updated') this.taken.push(arriving);
          const { set = 'set-1' } = arriving;
          if (verdict === 'new' && !filled.includes(set)) filled.push(set);
          return verdict;
        });
      },
      finish: async () => {
        this.#call('finish');
        return { generation: 1, count: 1, hash: 1 };
      },
      abandon: async () => this.#call('abandon'),
      leave: () => this.#call('leave'),
    };
  }
}

export const article = (id: string, text = `Text of ${id}.`) => ({
  id,
  url: null,
  outlet: 'The Paper',
  title: `Title ${id}`,
  byline: null,
  published: null,
  lang: 'en',
  text,
});

/** A file of one set as Lateral exports it. Lines are put in as they are. */
export function corpusFile(path: string, ids: readonly string[], lines: readonly string[] = []): SourceFile {
  const head = writeHead({
    kind: 'set',
    exported: '2026-11-26T20:00:00Z',
    articles: ids.length,
    sets: [
      {
        id: 's',
        name: 'Named set',
        licence: 'CC0',
        note: '',
        on: true,
        importedAt: null,
        from: null,
        articles: ids.length,
      },
    ],
    settings: null,
  });
  const all = [head, ...ids.map((id) => writeArticle(article(id), false)), ...lines, writeEnd(ids.length)];
  return { path, blob: new Blob([`${all.join('\n')}\n`]) };
}

export const plan = {
  labels: { name: 'Mine', licence: '', note: '' },
  into: null,
  columns: [],
  resume: null,
} as const;

export function watched() {
  const stop = new AbortController();
  const reports: ImportProgress[] = [];
  const report = (progress: ImportProgress) => void reports.push(progress);
  return { stop, reports, running: { signal: stop.signal, report } };
}
