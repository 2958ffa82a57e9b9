import { afterEach, describe, expect, test, vi } from 'vitest';
import { CorpusInPage, type RunsCode } from '../corpus/client.ts';
import { removeLeftover } from '../drivers/leave-nothing.ts';
import { until } from '../drivers/within.ts';
import { fewOf } from '../some-of.ts';
import { type StoppableBuild, stoppableBuild } from './stoppable-build.ts';
import { CHANNEL, MOMENTS, type Said, type Stop, type Stopped } from './stopping-worker.ts';

/** A browser with an extension in it. */
export interface KillableBrowser {
  /** A page of the extension in a tab of its own. */
  openPage(): Promise<RunsCode>;
  /** Kills the browser in the middle of whatever it does, and starts it again once something is done, with the same profile. */
  restartKilled(meanwhile: () => Promise<void>): Promise<KillableBrowser>;
  close(): Promise<void>;
}

const STARTER = 5;
/** Three batches of articles. */
const ARTICLES = 300;
/**
 * The transactions of an import of them: its record, each batch, a number for the index and the index, the one that makes all
 * of it visible; and one that looks for what is to be tidied up behind it, finds nothing, and writes nothing.
 */
const TRANSACTIONS = 8;
const WRITING = TRANSACTIONS - 1;
const LIMIT = 30_000;

/** By moments, so that a few of them, far apart, are of several. */
const STOPS: readonly Stop[] = MOMENTS.flatMap((moment) =>
  Array.from({ length: moment === 'writing' ? WRITING : TRANSACTIONS }, (_, i) => ({
    transaction: i + 1,
    moment,
  })),
);

/**
 * The browser is killed at every transaction of an import: what was committed is there, to the article, what was not is said,
 * and the same files bring in the rest.
 */
export function killCases(
  name: 'chromium' | 'firefox',
  built: string,
  start: (extension: string) => Promise<KillableBrowser>,
): void {
  // Two browsers start in each; the time-out only ends what hangs.
  vi.setConfig({ testTimeout: 600_000 });
  let build: StoppableBuild | null = null;
  let browser: KillableBrowser | null = null;

  afterEach(async () => {
    await browser?.close();
    if (build) await removeLeftover(build.copy);
    browser = null;
    build = null;
  });

  /** A browser in which an import may begin, with what is said between page and worker. */
  async function ready() {
    build = await stoppableBuild(built);
    browser = await start(build.copy.folder);
    const page = await browser.openPage();
    const corpus = await CorpusInPage.enter(page);
    expect(await corpus.call('overview', null)).toMatchObject({ articles: STARTER });
    await corpus.do('addArticles', 'files', 'three.jsonl', ARTICLES, 60);
    await page.evaluate(`(() => {
      globalThis.said = [];
      globalThis.worker = new BroadcastChannel(${JSON.stringify(CHANNEL)});
      worker.onmessage = ({ data }) => said.push(data);
    })()`);
    const say = (what: Said) => page.evaluate(`worker.postMessage(${JSON.stringify(what)})`);
    const heard = async <Kind extends Said['kind']>(kind: Kind) => {
      const found = await page.evaluate(`said.find(({ kind }) => kind === '${kind}') ?? null`);
      return found as Extract<Said, { kind: Kind }> | null;
    };
    const stopAt = async (at: Stop) => {
      await say({ kind: 'stop', at });
      await until(LIMIT, 'the worker to hear', () => heard('heard'));
      return corpus.begin('import', { plan: await corpus.do('plan', {}) }, 'files');
    };
    return { page, corpus, say, heard, stopAt };
  }

  describe('a browser killed in an import', () => {
    test.each(fewOf(STOPS, 2, name))('at transaction $transaction, $moment', async (stop) => {
      const { corpus, heard, stopAt } = await ready();
      const job = await stopAt(stop);
      const { as: stopped } = await until(LIMIT, 'the worker to stop', () => heard('stopped'));
      const { reports, ended } = await corpus.do('state', job);
      const told = (reports.at(-1) as { readonly taken: number } | undefined)?.taken ?? 0;
      browser = await browser!.restartKilled(build!.unchanged);
      await goesOn(await CorpusInPage.enter(await browser.openPage()), stopped, told, ended !== null);
    });

    test('these are all the transactions that it has', async () => {
      const { page, corpus, say, heard, stopAt } = await ready();
      const job = await stopAt({ transaction: 0, moment: 'begun' });
      expect(await corpus.ended<'import'>(job)).toMatchObject({ value: { kind: 'done', added: ARTICLES } });
      // What is tidied up behind it holds a lock.
      await page.evaluate(`navigator.locks.request('lateral-tidy', () => true)`);
      await say({ kind: 'count' });
      expect(await until(LIMIT, 'the count', () => heard('counted'))).toMatchObject({ begun: TRANSACTIONS });
    });
  });
}

/**
 * @param told articles that the page was told were taken
 * @param done whether it was told that the import is done
 */
async function goesOn(corpus: CorpusInPage, { articles }: Stopped, told: number, done: boolean) {
  const before = await corpus.call('overview', null);
  expect(before).toMatchObject({ damage: null, importingElsewhere: false });
  const isWhole = before.articles === STARTER + ARTICLES;
  expect(before.articles).toBe(isWhole ? STARTER + ARTICLES : STARTER);
  if (done) expect(isWhole).toBe(true);
  expect(articles).toBeGreaterThanOrEqual(told);

  await corpus.do('addArticles', 'files', 'three.jsonl', ARTICLES, 60);
  const { resumes } = await corpus.call('inspect', { columns: [] }, 'files');
  const [pending] = before.pending;
  if (pending) {
    expect(isWhole).toBe(false);
    expect(pending).toMatchObject({ name: 'Test set', running: false, articles });
    expect(resumes).toMatchObject({ import: pending.id, articles });
  } else {
    // Nothing was begun yet, or all is in.
    expect(articles).toBe(isWhole ? ARTICLES : 0);
    expect(resumes).toBeNull();
  }

  const outcome = await corpus.import('files', { resume: resumes?.import ?? null });
  expect(outcome).toMatchObject({
    kind: 'done',
    added: isWhole ? 0 : ARTICLES,
    alreadyHeld: isWhole ? ARTICLES : 0,
    passedOver: 0,
  });
  const after = await corpus.call('overview', null);
  expect(after).toMatchObject({ articles: STARTER + ARTICLES, damage: null, pending: [] });
  expect(after.sets).toHaveLength(2);
  for (const title of ['Title 0', `Title ${ARTICLES - 1}`]) {
    const { numbers } = await corpus.call('search', { query: `"${title}"`, order: 'best', set: null });
    expect(Object.values(numbers)).toHaveLength(1);
  }
}
