import { describe, expect, test } from 'vitest';
import { fingerprint, importMark } from '../../../../src/corpus/import/fingerprint.ts';
import { importFiles } from '../../../../src/corpus/import/import-files.ts';
import { inspectFiles } from '../../../../src/corpus/import/inspect-files.ts';
import { IMPORT } from '../../../../src/corpus/import/limits.ts';
import { saying } from '../../../../src/words/saying.ts';
import { sayingLike } from '../../../language/spoken.ts';
import { corpusFile, InventedStore, plan, watched } from './invented-desk.ts';

const text = (path: string, content: string) => ({ path, blob: new Blob([content]) });
const lines = (path: string, count: number) =>
  text(path, Array.from({ length: count }, (_, i) => `{"title":"T${i}","text":"Words of ${i}."}\n`).join(''));

function watching() {
  const stop = new AbortController();
  const reports: { files: number; of: number }[] = [];
  const report = (one: { files: number; of: number }): void => void reports.push(one);
  return { stop, reports, running: { signal: stop.signal, report } };
}

describe('a look at files', () => {
  test('says of each what it is and holds, in the order they will be read', async () => {
    const files = [
      lines('b.jsonl', 2),
      text('a.csv', 'title,text\nOne,Words\n'),
      text('c.bin', '\u0000\u0001\u0002\u0000'),
      text('d.jsonl', '{"text":"ok"}\nbroken\n'),
    ];
    const preview = await inspectFiles(new InventedStore().desk, files, [], watching().running);
    expect(preview.files.map(({ file, format, found }) => [file, format, found])).toEqual([
      ['a.csv', 'csv', 1],
      ['b.jsonl', 'json-lines', 2],
      ['c.bin', null, 0],
      ['d.jsonl', 'json-lines', 1],
    ]);
    expect(preview.files[0]?.columns?.fields).toEqual(['title', 'text']);
    expect(preview.files[3]?.problems).toMatchObject([{ file: 'd.jsonl', line: 2 }]);
    expect(preview).toMatchObject({
      fileCount: 4,
      bytes: files.reduce((sum, { blob }) => sum + blob.size, 0),
      backups: [],
      labels: { name: saying('bringIn_andMore', { first: 'a', more: 3 }), licence: '', note: '' },
      resumes: null,
    });
  });

  test('proposes what an exported set was called, and says what a file of ours holds', async () => {
    const { desk } = new InventedStore();
    const preview = await inspectFiles(desk, [corpusFile('x.jsonl', ['1', '2'])], [], watching().running);
    expect(preview.labels).toEqual({ name: 'Named set', licence: 'CC0', note: '' });
    expect(preview.backups).toEqual([
      {
        file: 'x.jsonl',
        kind: 'set',
        exported: '2026-11-26T20:00:00Z',
        articles: 2,
        sets: [{ name: 'Named set', licence: 'CC0', note: '', articles: 2 }],
        settings: false,
      },
    ]);
    expect(preview.files).toMatchObject([{ format: 'json-lines', found: 2, whole: true, problems: [] }]);
  });

  test('takes the word of a file of ours for how many articles it holds, and of no other', async () => {
    const own = corpusFile(
      'x.jsonl',
      Array.from({ length: 120 }, (_, i) => `a${i}`),
    );
    const head = '{"lateral":"corpus","version":1,"articles":9000,"licence":"CC BY","note":"By hand."}\n';
    const other = text(
      'y.jsonl',
      head + Array.from({ length: 60 }, (_, i) => `{"text":"Number ${i}."}\n`).join(''),
    );
    const found = async (file: typeof own) =>
      (await inspectFiles(new InventedStore().desk, [file], [], watching().running)).files[0];
    expect(await found(own)).toMatchObject({ found: 120, whole: true });
    expect(await found(other)).toMatchObject({ found: 50, whole: false });
  });

  test('says of a file written by hand what it says, and no number that it does not', async () => {
    const file = text('minsk.jsonl', '{"lateral":"corpus","version":1,"note":"By hand."}\n{"text":"One."}\n');
    const preview = await inspectFiles(new InventedStore().desk, [file], [], watching().running);
    expect(preview.labels).toEqual({ name: 'minsk', licence: '', note: 'By hand.' });
    expect(preview.backups).toMatchObject([
      { exported: null, articles: null, sets: [{ name: 'minsk', note: 'By hand.', articles: null }] },
    ]);
  });

  test('says that a file is of a newer version', async () => {
    const file = text('x.jsonl', '{"lateral":"corpus","version":2}\n');
    const preview = await inspectFiles(new InventedStore().desk, [file], [], watching().running);
    expect(preview.files).toMatchObject([
      { format: null, problems: [{ reason: sayingLike(/newer version/) }] },
    ]);
  });

  test('takes an even sample of very many files, says how far it is, and counts all', async () => {
    const files = Array.from({ length: 2_000 }, (_, i) =>
      text(`pages/${String(i).padStart(4, '0')}.jsonl`, '{"text":"x"}'),
    );
    const { running, reports } = watching();
    const preview = await inspectFiles(new InventedStore().desk, files, [], running);
    expect(preview).toMatchObject({ fileCount: 2_000, bytes: 24_000, labels: { name: 'pages' } });
    expect(preview.files).toHaveLength(IMPORT.previewedFiles);
    expect(preview.files[0]?.file).toBe('pages/0000.jsonl');
    expect(preview.files.at(-1)?.file).toBe('pages/1999.jsonl');
    expect(reports[0]).toEqual({ files: 0, of: IMPORT.previewedFiles });
  });

  test('takes a file of our own among very many for what the import takes it for', async () => {
    const files = Array.from({ length: IMPORT.previewedFiles + 1 }, (_, i) =>
      corpusFile(`many/${String(i).padStart(4, '0')}.jsonl`, [`a${i}`]),
    );
    const all = await inspectFiles(new InventedStore().desk, files, [], watching().running);
    expect(all.backups).toEqual([]);
    const store = new InventedStore();
    await importFiles(store.desk, files, plan, watched().running);
    expect(store.added).toEqual([]);
    const some = files.slice(1);
    const fewer = await inspectFiles(new InventedStore().desk, some, [], watching().running);
    expect(fewer.backups).toHaveLength(some.length);
  });

  test('can be stopped', async () => {
    const { running, stop } = watching();
    running.report = (): void => stop.abort(new Error('enough'));
    const files = Array.from({ length: 50 }, (_, i) => lines(`${i}.jsonl`, 1));
    await expect(inspectFiles(new InventedStore().desk, files, [], running)).rejects.toThrow('enough');
  });

  test('recognises files of which an import was begun, whatever the columns', async () => {
    const store = new InventedStore();
    const files = [lines('a.jsonl', 3)];
    const print = await fingerprint(files, new AbortController().signal);
    const columns = [{ delimiter: ',', headers: ['x'], fields: [null] }];
    const begun = { id: 'import-4', set: 'set-9', articles: 12 };
    for (const fingerprint of [importMark(print, []), importMark(print, columns)]) {
      store.pending = [
        { id: 'import-3', set: 'set-8', fingerprint: 'other', articles: 1, running: false },
        { ...begun, fingerprint, running: false },
      ];
      const { resumes } = await inspectFiles(store.desk, files, [], watching().running);
      expect(resumes).toEqual({ import: 'import-4', set: 'set-9', articles: 12 });
    }
    const others = await inspectFiles(store.desk, [lines('a.jsonl', 4)], [], watching().running);
    expect(others.resumes).toBeNull();
  });
});
