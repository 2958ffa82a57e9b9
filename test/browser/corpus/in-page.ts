import { keptSettings } from '../../../src/browser/kept-settings.ts';
import { ledgerCopy } from '../../../src/browser/ledger-copy.ts';
import { startCorpusWorker } from '../../../src/browser/start-worker.ts';
import type {
  ImportOutcome,
  ImportPlan,
  ImportProgress,
  SourceFile,
} from '../../../src/corpus/import/described.ts';
import { connectCorpus } from '../../../src/messages/connect-corpus.ts';
import { CallFailed, faultOfOurs } from '../../../src/messages/worker-calls.ts';
import type { Saying } from '../../../src/words/saying.ts';

/**
 * What the tests run inside a page of the built extension: the client as the options page has it, with the real worker
 * behind it. `test/browser/corpus/client.ts` bundles this file and talks to it.
 */

const worker = startCorpusWorker();
const corpus = connectCorpus(worker, { ledgerCopy, settings: keptSettings });
/** Files that calls are about, by the name of their list. */
const lists = new Map<string, SourceFile[]>();
/** What runs, and what came of it. */
const jobs = new Map<string, Job>();

interface Job {
  readonly stop: AbortController;
  readonly reports: unknown[];
  ended:
    | { readonly value: unknown }
    | { readonly failed: { readonly kind: string; readonly said: Saying } }
    | null;
}

const plan: ImportPlan = {
  labels: { name: 'Test set', licence: '', note: '' },
  into: null,
  columns: [],
  resume: null,
};

/** Makes a file of pieces: text, or bytes in base64. */
function addFile(
  list: string,
  path: string,
  pieces: readonly { text?: string; base64?: string; times?: number }[],
): void {
  const parts = pieces.flatMap(({ text, base64, times = 1 }) => {
    const part = new Blob([text ?? bytesOf(base64 ?? '')]);
    return Array.from({ length: times }, () => part);
  });
  const files = lists.get(list) ?? [];
  lists.set(list, files);
  files.push({ path, blob: new File(parts, path.slice(path.lastIndexOf('/') + 1)) });
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
}

/** JSON lines of articles that are all different, dated one a day. */
function addArticles(list: string, path: string, count: number, words: number, from = 0): void {
  const lines: string[] = [];
  for (let i = from; i < from + count; i++) {
    const text = Array.from({ length: words }, (_, at) => `word${(i * 31 + at * 17) % 997}`).join(' ');
    const published = new Date(Date.UTC(2020, 0, 1 + (i % 900))).toISOString().slice(0, 10);
    const url = `https://paper${i % 7}.example/${i}`;
    lines.push(
      JSON.stringify({ url, outlet: `Paper ${i % 7}`, title: `Title ${i}`, published, lang: 'en', text }),
    );
  }
  addFile(list, path, [{ text: `${lines.join('\n')}\n` }]);
}

/** So many small web pages in one folder: a thousand different ones, over and over. */
function addFolder(list: string, count: number): void {
  const pages = Array.from({ length: 1_000 }, (_, i) => {
    const page = `<title>Page ${i}</title><p>Some words of page ${i}.</p>`;
    return new File([page], `page-${i}.html`);
  });
  const files = Array.from({ length: count }, (_, i) => ({
    path: `folder/page-${i}.html`,
    blob: pages[i % pages.length]!,
  }));
  lists.set(list, files);
}

function start(
  name: string,
  run: (options: { signal: AbortSignal; onProgress: (one: unknown) => void }) => Promise<unknown>,
): void {
  const stop = new AbortController();
  const job: Job = { stop, reports: [], ended: null };
  jobs.set(name, job);
  run({ signal: stop.signal, onProgress: (one) => job.reports.push(one) }).then(
    (value) => {
      job.ended = { value };
    },
    (error: unknown) => {
      const { kind, said } =
        error instanceof CallFailed
          ? { kind: error.kind, said: error.saying }
          : { kind: 'no CallFailed', said: faultOfOurs(error).said };
      job.ended = { failed: { kind, said } };
    },
  );
}

/** Names of calls that may be asked for from outside. */
type Name = keyof typeof corpus;

const client = {
  addFile,
  addArticles,
  addFolder,
  /** Files that were picked in the page. */
  keepFiles: (list: string, files: readonly File[]) => {
    lists.set(
      list,
      files.map((file) => ({ path: file.webkitRelativePath || file.name, blob: file })),
    );
  },
  forgetFiles: (list: string) => lists.delete(list),
  /** Asks for a call by name; files are named by their list. */
  start(job: string, name: Name, message: unknown, list: string | null, cancelAfter: number | null = null) {
    const files = list === null ? {} : { files: lists.get(list) ?? [] };
    // A map can't come from outside.
    const shown = name === 'search' ? { shown: new Map() } : {};
    const asked = message === null ? null : { ...(message as object), ...files, ...shown };
    const call = corpus[name] as (message: unknown, options: unknown) => Promise<unknown>;
    start(job, ({ signal, onProgress }) =>
      call(asked, {
        signal,
        onProgress: (one: ImportProgress) => {
          onProgress(one);
          if (cancelAfter !== null && one.taken >= cancelAfter) jobs.get(job)?.stop.abort();
        },
      }),
    );
  },
  plan: (changes: Partial<ImportPlan>) => ({ ...plan, ...changes }),
  state: (job: string) => {
    const { reports = [], ended = null } = jobs.get(job) ?? {};
    return { reports, ended };
  },
  cancel: (job: string) => jobs.get(job)?.stop.abort(),
  /** Puts the file that an export gave into a list. */
  keepExport: (job: string, list: string) => {
    const ended = jobs.get(job)?.ended;
    const { file, name } = (ended && 'value' in ended ? ended.value : null) as { file: Blob; name: string };
    lists.set(list, [{ path: name, blob: file }]);
    return { name, size: file.size };
  },
  textOf: async (list: string) => lists.get(list)?.[0]?.blob.text() ?? '',
  killWorker: () => worker.terminate(),
};

export type InPage = typeof client;
export type Outcome = ImportOutcome;

Object.assign(globalThis, { lateralTest: client });
