import { build } from 'vite';
import type { CorpusClient } from '../../../src/messages/connect-corpus.ts';
import { inWords } from '../../../src/words/in-words.ts';
import { OLDEST } from '../../../tools/browsers.mjs';
import { until } from '../drivers/within.ts';
import type { InPage } from './in-page.ts';
import '../../language/english.ts';

/** Ends what hangs; an import of thousands of articles takes its time on a busy machine. */
const CALL_LIMIT = 240_000;

/** A page of the extension that a driver can run an expression in; the value comes back as JSON. */
export interface RunsCode {
  evaluate(expression: string): Promise<unknown>;
}

let bundled: Promise<string> | null = null;

async function bundle(): Promise<string> {
  const result = await build({
    root: process.cwd(),
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: `chrome${OLDEST.chromium}`,
      lib: {
        entry: 'test/browser/corpus/in-page.ts',
        name: 'inPage',
        formats: ['iife'],
        fileName: () => 'in-page.js',
      },
    },
  });
  const [{ output }] = result as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}

export type Failed = { readonly kind: string; readonly message: string };
export interface Ended<Value> {
  readonly reports: readonly Record<string, unknown>[];
  readonly value: Value | null;
  readonly failed: Failed | null;
}

type Answer<Name extends keyof CorpusClient> = Awaited<ReturnType<CorpusClient[Name]>>;

/** The page's client, called from a test. */
export class CorpusInPage {
  readonly #page: RunsCode;
  #jobs = 0;

  /** Puts the client into a page of the extension, with a worker of its own. */
  static async enter(page: RunsCode): Promise<CorpusInPage> {
    bundled ??= bundle();
    await page.evaluate(`(() => { ${await bundled}; return true; })()`);
    return new CorpusInPage(page);
  }

  private constructor(page: RunsCode) {
    this.#page = page;
  }

  /** One of the functions that `in-page.ts` offers. */
  do<Name extends keyof InPage>(
    name: Name,
    ...args: Parameters<InPage[Name]>
  ): Promise<Awaited<ReturnType<InPage[Name]>>> {
    const list = args.map((argument) => JSON.stringify(argument ?? null)).join(', ');
    const run = this.#page.evaluate(`(async () => (await lateralTest.${name}(${list})) ?? null)()`);
    return run as Promise<Awaited<ReturnType<InPage[Name]>>>;
  }

  /** Begins a call and hands back its name; `ended` waits for it. */
  async begin(
    name: keyof CorpusClient,
    message: object | null,
    list: string | null = null,
    cancelAfter: number | null = null,
  ) {
    const job = `job-${++this.#jobs}`;
    await this.do('start', job, name, message, list, cancelAfter);
    return job;
  }

  async ended<Name extends keyof CorpusClient>(job: string): Promise<Ended<Answer<Name>>> {
    const { reports, ended } = await until(CALL_LIMIT, `${job} to end`, async () => {
      const state = await this.do('state', job);
      return state.ended ? state : null;
    });
    const value = ended && 'value' in ended ? (ended.value as Answer<Name>) : null;
    const failed =
      ended && 'failed' in ended ? { kind: ended.failed.kind, message: inWords(ended.failed.said) } : null;
    return { reports: reports as Record<string, unknown>[], value, failed };
  }

  /** Waits until a call has reported something. */
  async reported(job: string, what: (report: Record<string, unknown>) => boolean): Promise<void> {
    await until(CALL_LIMIT, `${job} to report`, async () => {
      const { reports } = await this.do('state', job);
      return (reports as Record<string, unknown>[]).some(what) ? true : null;
    });
  }

  /** A call that is to succeed. */
  async call<Name extends keyof CorpusClient>(
    name: Name,
    message: object | null,
    list: string | null = null,
  ): Promise<Answer<Name>> {
    const { value, failed } = await this.ended<Name>(await this.begin(name, message, list));
    if (failed) throw new Error(`${name} failed: ${failed.kind}: ${failed.message}`);
    return value as Answer<Name>;
  }

  /** A call that is to fail. */
  async failure(
    name: keyof CorpusClient,
    message: object | null,
    list: string | null = null,
  ): Promise<Failed> {
    const { value, failed } = await this.ended(await this.begin(name, message, list));
    if (!failed) throw new Error(`${name} was answered: ${JSON.stringify(value)}`);
    return failed;
  }

  async import(list: string, changes: Parameters<InPage['plan']>[0] = {}): Promise<Answer<'import'>> {
    return this.call('import', { plan: await this.do('plan', changes) }, list);
  }
}
