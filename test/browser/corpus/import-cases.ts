import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Overview } from '../../../src/corpus/store/described.ts';
import { inWords } from '../../../src/words/in-words.ts';
import '../../language/english.ts';
import { halfOf } from '../some-of.ts';
import { CorpusInPage, type RunsCode } from './client.ts';
import { BAD_INPUT, EACH_FORMAT, type SampleFile } from './sample-files.ts';

/** A browser with the built extension in it. */
export interface TestedBrowser {
  /** A page of the extension in a tab of its own. */
  openPage(): Promise<RunsCode>;
  /** Closes the tab, and with it whatever worker the page had. */
  closePage(page: RunsCode): Promise<void>;
}

const STARTER = 5;
/** So many that an import can be stopped in the middle. */
const MANY = 1_500;

/** What is held, without what changes by itself. */
const held = ({ sets, articles, damage }: Overview) => ({ sets, articles, damage });

/** The import as a whole, through the page's client and the real worker: the same in every browser. */
export function importCases(name: 'chromium' | 'firefox', browser: () => TestedBrowser): void {
  // The time-out only ends what hangs: some of these import thousands of articles on a busy machine.
  vi.setConfig({ testTimeout: 300_000 });
  let page: RunsCode | null = null;
  let corpus: CorpusInPage;

  const enter = async () => {
    const opened = await browser().openPage();
    return { page: opened, corpus: await CorpusInPage.enter(opened) };
  };
  const leave = async () => {
    if (page) await browser().closePage(page);
    page = null;
  };
  const reenter = async () => {
    await leave();
    ({ page, corpus } = await enter());
  };
  const add = async (list: string, file: SampleFile, to = corpus) => {
    await to.do('forgetFiles', list);
    await to.do('addFile', list, file.path, [...file.pieces]);
  };

  beforeEach(async () => {
    if (!page) await reenter();
    // The page is that of the case before.
    await corpus.do('forgetFiles', 'files');
    await corpus.call('deleteEverything', null);
    await corpus.call('bringBackStarter', null);
  });

  describe('every format', () => {
    test.each(EACH_FORMAT)('%s is recognised, previewed and imported', async (format, file, title) => {
      await add('files', file);
      const preview = await corpus.call('inspect', { columns: [] }, 'files');
      expect(preview.files).toMatchObject([{ file: file.path, format, problems: [] }]);
      expect(preview.files[0]?.articles.map((article) => article.title)).toEqual([title]);
      expect((await corpus.call('overview', null)).articles).toBe(STARTER);

      const outcome = await corpus.import('files');
      expect(outcome).toMatchObject({ kind: 'done', added: 1, passedOver: 0 });
      const { sets } = await corpus.call('overview', null);
      expect(sets.find(({ id }) => id === outcome.set)).toMatchObject({ name: 'Test set', articles: 1 });
      const again = await corpus.import('files');
      expect(again).toMatchObject({ kind: 'done', added: 0, alreadyHeld: 1, updated: 0 });
      expect((await corpus.call('overview', null)).sets).toHaveLength(2);
    });
  });

  describe('bad input', () => {
    test.each(halfOf(BAD_INPUT, name))('$name', async ({ file, added, says }) => {
      await add('files', file);
      await corpus.call('inspect', { columns: [] }, 'files');
      const outcome = await corpus.import('files');
      if (added < 0) expect(outcome.added).toBeGreaterThan(0);
      else expect(outcome.added).toBe(added);
      if (says === null) expect(outcome.list).toEqual([]);
      else expect(outcome.list.map(({ reason }) => inWords(reason)).join('\n')).toMatch(says);
      for (const one of outcome.list) expect(one.file).toContain(file.path);
      const after = await corpus.call('overview', null);
      expect(after).toMatchObject({ articles: STARTER + outcome.added, damage: null, pending: [] });
      expect(await page?.evaluate('globalThis.ran === undefined')).toBe(true);
    });
  });

  test('an import that is cancelled half way leaves everything as it was', async () => {
    await corpus.do('addArticles', 'files', 'many.jsonl', MANY, 60);
    const before = held(await corpus.call('overview', null));
    const plan = await corpus.do('plan', {});
    const { value, reports } = await corpus.ended<'import'>(
      await corpus.begin('import', { plan }, 'files', 300),
    );
    expect(value).toMatchObject({ kind: 'cancelled' });
    const last = reports.at(-1) as { met: number; bytesRead: number; bytes: number };
    expect(last.met).toBeLessThan(MANY);
    const after = await corpus.call('overview', null);
    expect(held(after)).toEqual(before);
    expect(after.pending).toEqual([]);
    // And nothing stands in the way of the next.
    expect(await corpus.import('files')).toMatchObject({ kind: 'done', added: MANY });
  });

  test.each(halfOf([0, 1, 500, 1_200], name))(
    'a tab closed after %i articles: the same files go on',
    async (taken) => {
      await corpus.do('addArticles', 'files', 'many.jsonl', MANY, 60);
      const plan = await corpus.do('plan', {});
      const job = await corpus.begin('import', { plan }, 'files');
      await corpus.reported(job, (report) => Number(report.taken) >= taken);
      await reenter();

      const before = await corpus.call('overview', null);
      expect(before).toMatchObject({ articles: STARTER, damage: null, importingElsewhere: false });
      await corpus.do('addArticles', 'files', 'many.jsonl', MANY, 60);
      const { resumes } = await corpus.call('inspect', { columns: [] }, 'files');
      if (taken > 0) {
        expect(resumes).not.toBeNull();
        expect(before.pending).toMatchObject([{ id: resumes?.import, name: 'Test set', running: false }]);
        expect(resumes?.articles).toBeGreaterThanOrEqual(taken);
      }
      const outcome = await corpus.import('files', { resume: resumes?.import ?? null });
      expect(outcome).toMatchObject({ kind: 'done', added: MANY, alreadyHeld: 0, passedOver: 0 });
      const after = await corpus.call('overview', null);
      expect(after).toMatchObject({ articles: STARTER + MANY, damage: null, pending: [] });
      const { numbers } = await corpus.call('search', { query: '"Title 1499"', order: 'best', set: null });
      expect(Object.values(numbers)).toHaveLength(1);
    },
  );

  test('a worker that is stopped at the end of an import leaves all of it or none', async () => {
    await corpus.do('addArticles', 'files', 'many.jsonl', 300, 60);
    const job = await corpus.begin('import', { plan: await corpus.do('plan', {}) }, 'files');
    await corpus.reported(job, ({ stage }) => stage === 'finishing');
    await corpus.do('killWorker');
    await reenter();
    const { articles, pending, damage } = await corpus.call('overview', null);
    expect(damage).toBeNull();
    expect([articles, pending.length]).toEqual(pending.length === 0 ? [STARTER + 300, 0] : [STARTER, 1]);
  });

  test('of two tabs the second waits for the first, and says so', async () => {
    const second = await enter();
    await corpus.do('addArticles', 'files', 'one.jsonl', MANY, 60);
    await second.corpus.do('addArticles', 'files', 'two.jsonl', 200, 60, 10_000);
    const plan = await corpus.do('plan', {});
    const first = await corpus.begin('import', { plan }, 'files');
    await corpus.reported(first, ({ taken }) => Number(taken) > 0);
    expect(await corpus.call('overview', null)).toMatchObject({ importingElsewhere: false });
    expect(await second.corpus.call('overview', null)).toMatchObject({ importingElsewhere: true });
    expect(await second.corpus.failure('deleteEverything', null)).toMatchObject({ kind: 'busy' });
    const other = await second.corpus.begin('import', { plan }, 'files');
    await second.corpus.reported(other, ({ stage }) => stage === 'waiting');
    expect((await corpus.ended<'import'>(first)).value).toMatchObject({ kind: 'done', added: MANY });
    expect((await second.corpus.ended<'import'>(other)).value).toMatchObject({ kind: 'done', added: 200 });
    expect(await corpus.call('overview', null)).toMatchObject({
      articles: STARTER + MANY + 200,
      damage: null,
    });
    await browser().closePage(second.page);
  });

  test('a backup restores everything after all was deleted', async () => {
    await corpus.do('addArticles', 'files', 'many.jsonl', 400, 60);
    const { set } = await corpus.import('files');
    await corpus.call('labelSet', { set, labels: { name: 'News', licence: 'CC0', note: 'A note.' } });
    await corpus.call('switchSet', { set, on: false });
    const json = await textOfExport(corpus, 'json-lines');
    const job = await corpus.begin('export', { set: null, format: 'backup' });
    await corpus.ended(job);
    expect((await corpus.do('keepExport', job, 'backup')).name).toMatch(/^lateral-backup-.*\.jsonl\.gz$/);
    await corpus.call('deleteEverything', null);
    expect(await corpus.call('overview', null)).toMatchObject({ sets: [], articles: 0 });

    const { backups } = await corpus.call('inspect', { columns: [] }, 'backup');
    expect(backups).toMatchObject([{ kind: 'backup', articles: STARTER + 400 }]);
    expect(await corpus.import('backup')).toMatchObject({
      kind: 'done',
      added: STARTER + 400,
      passedOver: 0,
    });
    const { sets } = await corpus.call('overview', null);
    expect(sets.find(({ name }) => name === 'News')).toMatchObject({
      licence: 'CC0',
      note: 'A note.',
      on: false,
    });
    expect((await textOfExport(corpus, 'json-lines')).sort()).toEqual(json.sort());
  });

  test('a folder of 50,000 files is previewed by a sample, counted, and can be cancelled', async () => {
    await corpus.do('addFolder', 'folder', 50_000);
    const preview = await corpus.ended<'inspect'>(await corpus.begin('inspect', { columns: [] }, 'folder'));
    expect(preview.value).toMatchObject({ fileCount: 50_000, labels: { name: 'folder' } });
    expect(preview.value?.files.length).toBeLessThanOrEqual(200);
    expect(preview.reports.length).toBeGreaterThan(0);
    const plan = await corpus.do('plan', {});
    const job = await corpus.begin('import', { plan }, 'folder');
    await corpus.reported(job, ({ met, passedOver }) => Number(met) + Number(passedOver) >= 100);
    await corpus.do('cancel', job);
    expect((await corpus.ended<'import'>(job)).value).toMatchObject({ kind: 'cancelled' });
    expect(await corpus.call('overview', null)).toMatchObject({ articles: STARTER, pending: [] });
  });
}

/** The lines of an export of everything, but for the head. */
async function textOfExport(corpus: CorpusInPage, format: 'json-lines' | 'csv'): Promise<string[]> {
  const job = await corpus.begin('export', { set: null, format });
  await corpus.ended(job);
  await corpus.do('keepExport', job, 'exported');
  const lines = (await corpus.do('textOf', 'exported')).trimEnd().split('\n');
  return lines.filter((line) => !line.startsWith('{"lateral"'));
}
