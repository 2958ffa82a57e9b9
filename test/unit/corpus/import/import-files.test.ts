import { describe, expect, test } from 'vitest';
import { exportCorpus } from '../../../../src/corpus/export/export-corpus.ts';
import { importFiles } from '../../../../src/corpus/import/import-files.ts';
import { IMPORT } from '../../../../src/corpus/import/limits.ts';
import { DiskFull, ImportingElsewhere, NotHeld } from '../../../../src/corpus/store/failures.ts';
import { sayingLike, spoken } from '../../../language/spoken.ts';
import { inventedSet, inventedSource, running } from '../export/invented-source.ts';
import { article, corpusFile, InventedStore, plan, watched } from './invented-desk.ts';

const ids = (count: number) => Array.from({ length: count }, (_, i) => `a${i}`);

describe('an import', () => {
  test('hands the articles over by the block, in the order of the files, and finishes', async () => {
    const store = new InventedStore();
    const { running } = watched();
    const files = [corpusFile('b.jsonl', ids(200)), corpusFile('a.jsonl', ['first'])];
    const outcome = await importFiles(store.desk, files, plan, running);
    expect(store.taken.map((one) => one.article)).toEqual(['first', ...ids(200)].map((id) => article(id)));
    expect(store.calls).toEqual(['begin', 'add set', 'add 128, 128 done', 'add 73, 201 done', 'finish']);
    expect(outcome).toMatchObject({
      kind: 'done',
      set: 'set-1',
      sets: ['set-1', 'set-2'],
      added: 201,
      updated: 0,
      alreadyHeld: 0,
      passedOver: 0,
    });
  });

  test('tells how many are new, updated, held, and passes over what there is no room for', async () => {
    const store = new InventedStore();
    const verdicts = ['new', 'held', 'updated', 'import-full', 'corpus-full', 'new'] as const;
    store.verdict = ({ article: { id } }) => verdicts[Number(id.slice(1))]!;
    const outcome = await importFiles(store.desk, [corpusFile('a.jsonl', ids(6))], plan, watched().running);
    expect(outcome).toMatchObject({ added: 2, updated: 1, alreadyHeld: 1, passedOver: 2 });
    expect(spoken(outcome.list)).toEqual([
      { file: 'a.jsonl', line: 5, reason: 'over the limit of 100,000 articles for one import' },
      { file: 'a.jsonl', line: 6, reason: 'over the limit of 1,000,000 articles in the corpus' },
    ]);
  });

  test('of nothing but what is held leaves no empty set behind', async () => {
    const store = new InventedStore();
    store.verdict = () => 'held';
    const outcome = await importFiles(store.desk, [corpusFile('a.jsonl', ids(3))], plan, watched().running);
    expect(outcome).toMatchObject({ kind: 'done', added: 0, alreadyHeld: 3, sets: [] });
    expect(store.calls).toEqual(['begin', 'add 3, 3 done', 'abandon']);
  });

  test('names what was passed over by file and line, and adds up notes', async () => {
    const store = new InventedStore();
    const lines = [
      '{"text":"ok","url":"ftp://x"}',
      '{"text":""}',
      'no json',
      '{"text":"ok","url":"javascript:1"}',
    ];
    const outcome = await importFiles(
      store.desk,
      [corpusFile('a.jsonl', ['x'], lines)],
      plan,
      watched().running,
    );
    expect(spoken(outcome.list)).toEqual([
      { file: 'a.jsonl', line: 4, reason: 'its “text” is empty' },
      { file: 'a.jsonl', line: 5, reason: expect.stringMatching(/^not valid JSON/) },
    ]);
    expect(spoken(outcome.notes)).toEqual([
      {
        note: '“url” left out: not an http(s) address without a password',
        count: 2,
        example: { file: 'a.jsonl', line: 3 },
      },
    ]);
  });

  test('lists the first 10,000 that were passed over, and counts all', async () => {
    const store = new InventedStore();
    const bad = Array.from({ length: 10_001 }, () => '{}');
    const outcome = await importFiles(
      store.desk,
      [corpusFile('a.jsonl', ['x'], bad)],
      plan,
      watched().running,
    );
    expect(outcome.passedOver).toBe(10_001);
    expect(spoken(outcome.list)).toHaveLength(10_000);
  });

  test('says where it is, a few times a second', async () => {
    const store = new InventedStore();
    const { running, reports } = watched();
    const file = corpusFile('a.jsonl', ids(3_000));
    await importFiles(store.desk, [file], plan, running);
    expect(reports[0]).toMatchObject({ stage: 'reading', bytesRead: 0, bytes: file.blob.size, met: 0 });
    expect(reports.at(-1)).toMatchObject({
      stage: 'finishing',
      bytesRead: file.blob.size,
      met: 3_000,
      taken: 3_000,
    });
    // The invented clock goes on by one millisecond each time it is looked at.
    expect(reports.length).toBeLessThan(2 + store.time / 200);
  });

  test('says how many of those met are held already', async () => {
    const store = new InventedStore();
    store.verdict = ({ article: { id } }) => (id === 'x' ? 'held' : 'new');
    const { running, reports } = watched();
    await importFiles(store.desk, [corpusFile('a.jsonl', ['x', 'y'])], plan, running);
    expect(reports.at(-1)).toMatchObject({ met: 2, taken: 1, alreadyHeld: 1 });
  });

  test('goes on after the records that were dealt with, without handing them over again', async () => {
    const store = new InventedStore();
    store.recordsDone = 128;
    store.pending = [{ id: 'import-1', set: 'set-1', fingerprint: '', articles: 128, running: false }];
    const file = corpusFile('a.jsonl', ids(200), ['{}']);
    const outcome = await importFiles(store.desk, [file], { ...plan, resume: 'import-1' }, watched().running);
    expect(store.begun[0]).toMatchObject({ resume: 'import-1' });
    expect(store.taken.map((one) => one.article.id)).toEqual(ids(200).slice(128));
    // What was passed over before is told again: the list is of all of the file.
    expect(outcome.passedOver).toBe(1);
  });

  test('waits, and says so, while another tab imports', async () => {
    const store = new InventedStore();
    store.fail = (call) => (call === 'begin' ? new ImportingElsewhere() : null);
    const { running, reports } = watched();
    const outcome = await importFiles(store.desk, [corpusFile('a.jsonl', ['x'])], plan, running);
    expect(outcome.kind).toBe('done');
    expect(reports.map(({ stage }) => stage)).toContain('waiting');
    expect(store.begun[1]?.wait).toBe(running.signal);
  });
});

test('an import that another tab has ended meanwhile is begun like any other', async () => {
  const store = new InventedStore();
  store.fail = (call) => {
    if (call === 'begin and wait') return new NotHeld('import');
    return call === 'begin' && store.begun.length === 1 ? new ImportingElsewhere() : null;
  };
  const files = [corpusFile('a.jsonl', ['x'])];
  const outcome = await importFiles(store.desk, files, { ...plan, resume: 'import-1' }, watched().running);
  expect(outcome).toMatchObject({ kind: 'done', added: 1 });
  expect(store.begun.map(({ resume }) => resume)).toEqual(['import-1', 'import-1', null]);
});

describe('a cancelled import', () => {
  test('gives up what it had, and ends soon', async () => {
    const store = new InventedStore();
    const { running, stop } = watched();
    store.fail = (call) => {
      if (call.startsWith('add 128, 256')) stop.abort();
      return null;
    };
    const outcome = await importFiles(store.desk, [corpusFile('a.jsonl', ids(5_000))], plan, running);
    expect(outcome).toMatchObject({ kind: 'cancelled', sets: [] });
    expect(store.calls.slice(-2)).toEqual(['add 128, 256 done', 'abandon']);
  });

  test('while it waits for another tab leaves nothing to give up', async () => {
    const store = new InventedStore();
    const { running, stop } = watched();
    store.fail = (call) => {
      if (call === 'begin') return new ImportingElsewhere();
      stop.abort();
      return new DOMException('Aborted', 'AbortError');
    };
    const outcome = await importFiles(store.desk, [corpusFile('a.jsonl', ['x'])], plan, running);
    expect(outcome).toMatchObject({ kind: 'cancelled', added: 0 });
    expect(store.calls).toEqual(['begin', 'begin and wait']);
  });

  test('just before the end is cancelled; once it is in, it is done', async () => {
    const late = new InventedStore();
    const one = watched();
    one.running.report = ({ stage }) => {
      if (stage === 'finishing') one.stop.abort();
    };
    const file = corpusFile('a.jsonl', ['x']);
    expect(await importFiles(late.desk, [file], plan, one.running)).toMatchObject({ kind: 'cancelled' });
    const tooLate = new InventedStore();
    const other = watched();
    tooLate.fail = (call) => {
      if (call === 'finish') other.stop.abort();
      return null;
    };
    expect(await importFiles(tooLate.desk, [file], plan, other.running)).toMatchObject({ kind: 'done' });
  });

  test('that can’t be cleared away stays pending and says so', async () => {
    const store = new InventedStore();
    const { running, stop } = watched();
    store.fail = (call) => {
      if (call.startsWith('add 128')) stop.abort();
      return call === 'abandon' ? new DiskFull() : null;
    };
    const ended = importFiles(store.desk, [corpusFile('a.jsonl', ids(300))], plan, running);
    await expect(ended).rejects.toMatchObject({
      saying: sayingLike(/disk is full.*128 of its articles are kept aside/s),
    });
    expect(store.calls.at(-1)).toBe('leave');
  });
});

describe('an import that fails', () => {
  test.each(['add 128, 128 done', 'add 128, 256 done', 'add set', 'finish'])(
    'at "%s" stays to be taken up again, and its reader is told',
    async (step) => {
      const store = new InventedStore();
      store.fail = (call) => (call === step ? new DiskFull() : null);
      const files = [corpusFile('a.jsonl', ids(300)), corpusFile('b.jsonl', ['x'])];
      const ended = importFiles(store.desk, files, plan, watched().running);
      await expect(ended).rejects.toMatchObject({ name: 'ImportStopped', cause: { kind: 'full' } });
      await expect(ended).rejects.toMatchObject({
        saying: sayingLike(/The disk is full.*(kept aside|Nothing of this import)/s),
      });
      expect(store.calls.at(-1)).toBe('leave');
      expect(store.calls).not.toContain('abandon');
    },
  );

  test('stops before the disk is quite full, and can go on once there is room', async () => {
    const store = new InventedStore();
    store.room = IMPORT.reservedBytes;
    store.fail = (call) => {
      if (call.startsWith('add 128, 640')) store.room = IMPORT.reservedBytes - 1;
      return null;
    };
    const ended = importFiles(store.desk, [corpusFile('a.jsonl', ids(5_000))], plan, watched().running);
    await expect(ended).rejects.toMatchObject({ cause: { kind: 'full' } });
    await expect(ended).rejects.toMatchObject({
      saying: sayingLike(/nearly full: the browser has 31 MB left.*articles are kept aside/s),
    });
    expect(store.calls.at(-1)).toBe('leave');
  });

  test('before it began is what the store says, with nothing to take up', async () => {
    const store = new InventedStore();
    store.fail = (call) => (call === 'begin' ? new DiskFull() : null);
    const ended = importFiles(store.desk, [corpusFile('a.jsonl', ['x'])], plan, watched().running);
    await expect(ended).rejects.toBeInstanceOf(DiskFull);
  });
});

describe('a backup', () => {
  const card = (id: string, name: string) => inventedSet(id, [], { name }).card;
  const sets = [
    inventedSet('starter', [{ article: article('s1'), cutOff: true, older: [] }], { name: 'Starter' }),
    inventedSet(
      'set-7',
      [
        {
          article: article('n1'),
          cutOff: false,
          older: [{ article: article('n1', 'Before.'), replacedAt: 5 }],
        },
      ],
      {
        name: 'News',
        licence: 'CC0',
        on: false,
        importedAt: 12_345,
        from: ['dump.jsonl', { folder: 'pages/', files: 1_200 }],
      },
    ),
    inventedSet('set-8', [{ article: article('m1'), cutOff: false, older: [] }], { name: 'More' }),
  ];
  const file = async () => {
    const { file, name } = await exportCorpus(
      inventedSource(sets, { theme: 'dark' }),
      { set: null, format: 'backup' },
      running(),
    );
    return { path: name, blob: file };
  };

  test('comes back set by set, with labels, switches, older versions and settings', async () => {
    const store = new InventedStore();
    const outcome = await importFiles(store.desk, [await file()], plan, watched().running);
    expect(store.begun[0]).toMatchObject({ into: 'starter', labels: { name: 'Starter' } });
    expect(store.restores).toBe(true);
    expect(outcome).toMatchObject({
      kind: 'done',
      sets: ['set-1', 'set-2', 'set-3'],
      added: 3,
      passedOver: 0,
    });
    expect(store.taken).toEqual([
      { article: article('s1'), set: 'set-1', cutOff: true, older: [] },
      {
        article: article('n1'),
        set: 'set-2',
        older: [expect.objectContaining({ article: article('n1', 'Before.'), replacedAt: 5 })],
      },
      { article: article('m1'), set: 'set-3', older: [] },
    ]);
    expect([store.begun[0], ...store.added].map((set) => set?.card)).toEqual([
      { on: true, importedAt: 0, from: [] },
      { on: false, importedAt: 12_345, from: ['dump.jsonl', { folder: 'pages/', files: 1_200 }] },
      { on: true, importedAt: 0, from: [] },
    ]);
    expect(store.settings).toEqual([{ theme: 'dark' }]);
  });

  test('whose settings can’t be kept is in all the same, and says so', async () => {
    const store = new InventedStore();
    store.fail = (call) => (call === 'keep settings' ? new DiskFull() : null);
    const outcome = await importFiles(store.desk, [await file()], plan, watched().running);
    expect(outcome).toMatchObject({ kind: 'done', added: 3, passedOver: 1 });
    expect(outcome.list[0]?.reason).toEqual(
      sayingLike(/^its settings could not be restored \(The disk is full/),
    );
  });

  test('leaves settings alone if the reader wants it so', async () => {
    const store = new InventedStore();
    await importFiles(store.desk, [await file()], { ...plan, settings: false }, watched().running);
    expect(store.settings).toEqual([]);
  });

  test('fills up sets that are held under their names', async () => {
    const store = new InventedStore();
    store.sets = [card('set-30', 'More'), card('set-4', 'Other')];
    await importFiles(store.desk, [await file()], plan, watched().running);
    expect(store.taken.map(({ set }) => set)).toEqual(['set-1', 'set-2', 'set-30']);
  });

  test.each(['backup', 'json-lines'] as const)('of one set goes back into it (%s)', async (format) => {
    const store = new InventedStore();
    store.sets = [card('set-30', 'More')];
    const one = await exportCorpus(inventedSource([sets[2]!]), { set: null, format }, running());
    await importFiles(store.desk, [{ path: one.name, blob: one.file }], plan, watched().running);
    expect(store.begun[0]).toMatchObject({ into: 'set-30', labels: { name: 'More' }, card: { on: true } });
  });

  test('that is one set alone is a new set, called as the reader says, or of several each as it was', async () => {
    const one = new InventedStore();
    one.sets = [card('set-30', 'Named set')];
    const files = [corpusFile('a.jsonl', ['x']), corpusFile('b.jsonl', ['y'])];
    await importFiles(one.desk, files.slice(1), plan, watched().running);
    expect(one.begun[0]).toMatchObject({ into: null, labels: { name: 'Mine' } });
    expect(one.begun[0]?.card).toBeUndefined();
    const two = new InventedStore();
    two.sets = one.sets;
    await importFiles(two.desk, files, plan, watched().running);
    expect([two.begun[0], ...two.added]).toMatchObject([
      { into: null, labels: { name: 'Named set' } },
      { into: null, labels: { name: 'Named set' } },
    ]);
  });

  test('written by hand is one set with those that say the same of themselves, and never a known one', async () => {
    const byHand = (path: string, head: object) => ({
      path,
      blob: new Blob([
        JSON.stringify({ lateral: 'corpus', version: 1, ...head }),
        `\n{"text":"Of ${path}."}\n`,
      ]),
    });
    const minsk = { name: 'Minsk', licence: 'CC0' };
    const store = new InventedStore();
    const files = [
      byHand('a.jsonl', minsk),
      byHand('b.jsonl', minsk),
      byHand('c.jsonl', { ...minsk, licence: 'CC BY' }),
      byHand('d.jsonl', { id: 'kept' }),
    ];
    await importFiles(store.desk, files, plan, watched().running);
    expect([store.begun[0], ...store.added].map((one) => [one?.into, one?.labels.name])).toEqual([
      [null, 'Minsk'],
      [null, 'Minsk'],
      [null, 'd'],
    ]);
    expect(store.taken.map(({ set }) => set)).toEqual(['set-1', 'set-1', 'set-2', 'set-3']);
    const alone = new InventedStore();
    await importFiles(alone.desk, [byHand('d.jsonl', { id: 'kept' })], plan, watched().running);
    expect(alone.begun[0]).toMatchObject({ into: null, labels: { name: 'Mine' } });
  });

  test('that breaks off says so', async () => {
    const store = new InventedStore();
    const whole = await exportCorpus(inventedSource(sets), { set: null, format: 'json-lines' }, running());
    const lines = (await whole.file.text()).split('\n');
    const broken = { path: whole.name, blob: new Blob([lines.slice(0, 5).join('\n')]) };
    const outcome = await importFiles(store.desk, [broken], plan, watched().running);
    expect(outcome.added).toBe(1);
    expect(spoken(outcome.list)).toEqual([
      {
        file: whole.name,
        line: null,
        reason: 'the file breaks off: articles it should hold: 3; found in it: 1',
      },
    ]);
  });

  test('of a newer version is not touched, and says so', async () => {
    const store = new InventedStore();
    const newer = { path: 'b.jsonl', blob: new Blob(['{"lateral":"corpus","version":2}\n{"text":"x"}\n']) };
    const outcome = await importFiles(store.desk, [newer], plan, watched().running);
    expect(outcome).toMatchObject({ added: 0, passedOver: 1 });
    expect(outcome.list[0]?.reason).toEqual(sayingLike(/newer version of Lateral/));
  });
});
