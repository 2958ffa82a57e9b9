import { expect, test, vi } from 'vitest';
import { pause } from '../drivers/within.ts';
import { CorpusInPage, type RunsCode } from './client.ts';
import type { SmallDisk } from './small-disk.ts';

const MB = 2 ** 20;
const STARTER = 5;
const HELD = STARTER + 50;
/** Some 12 MB of text. */
const LARGE = 1_500;
/** So many that they are not in before the disk is full, however slowly this test is served. */
const LONG = 6_000;

/** What the disk of a browser's profile must hold at least, in MB: the profile itself, and some imports. */
export const SMALL_DISK = 160;

interface FullDisk {
  disk(): SmallDisk;
  openPage(): Promise<RunsCode>;
}

/** The disk fills up in the middle of an import: the corpus that was there is intact, the reader knows what happened. */
export function fullDiskCases({ disk, openPage }: FullDisk): void {
  vi.setConfig({ testTimeout: 300_000 });
  const enter = async () => CorpusInPage.enter(await openPage());
  const prepare = async (articles: number) => {
    disk().free();
    const corpus = await enter();
    await corpus.call('deleteEverything', null);
    await corpus.call('bringBackStarter', null);
    await corpus.do('addArticles', 'small', 'small.jsonl', HELD - STARTER, 60);
    expect(await corpus.import('small')).toMatchObject({ kind: 'done', added: HELD - STARTER });
    await corpus.do('addArticles', 'large', 'large.jsonl', articles, 1_000, 1_000);
    return corpus;
  };

  test('an import stops before the disk is full, and goes on once there is room', async () => {
    const corpus = await prepare(LARGE);
    disk().fill(33 * MB);
    const plan = await corpus.do('plan', {});
    const { failed } = await corpus.ended(await corpus.begin('import', { plan }, 'large'));
    expect(failed?.kind).toBe('full');
    expect(failed?.message).toMatch(/nearly full.*What is in the corpus is safe.*same files again/s);
    expect(await corpus.call('overview', null)).toMatchObject({ articles: HELD, damage: null });

    disk().free();
    const { resumes } = await corpus.call('inspect', { columns: [] }, 'large');
    expect(resumes?.articles).toBeGreaterThan(0);
    expect(await corpus.import('large', { resume: resumes?.import ?? null })).toMatchObject({ added: LARGE });
    expect(await corpus.call('overview', null)).toMatchObject({
      articles: HELD + LARGE,
      damage: null,
      pending: [],
    });
  });

  test('a disk that something else fills up at once fails the import; what is gone by it is never shown as empty', async () => {
    const corpus = await prepare(LONG);
    const plan = await corpus.do('plan', {});
    const job = await corpus.begin('import', { plan }, 'large');
    await corpus.reported(job, ({ taken }) => Number(taken) > 0);
    disk().fill(0);
    const { failed } = await corpus.ended(job);
    expect(failed?.kind).toBe('full');
    expect(failed?.message).toMatch(/(same files again|Pick the files again)/);

    disk().free();
    await pause(500);
    const { articles, damage, sets } = await (await enter()).call('overview', null);
    // The browser may have thrown its whole database away: then that is said, with how many articles are missing.
    if (damage) expect(damage.expected).toBe(HELD);
    else expect([articles, sets.length]).toEqual([HELD, 2]);
  });
}
