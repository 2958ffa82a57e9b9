import { describe, expect, test } from 'vitest';
import { inOrder, proposedName, toldNames } from '../../../../src/corpus/import/file-names.ts';
import { inWords } from '../../../../src/words/in-words.ts';

const files = (...paths: string[]) => paths.map((path) => ({ path, blob: new Blob([]) }));
const many = (folder: string, count: number) =>
  files(...Array.from({ length: count }, (_, i) => `${folder}page-${i}.html`));

describe('the name proposed for a set', () => {
  test.each([
    [['news.jsonl.gz'], 'news'],
    [['My articles 2022.csv'], 'My articles 2022'],
    [['folder/sub/news.zip'], 'news'],
    [['.jsonl'], '.jsonl'],
    [['v1.2.txt'], 'v1.2'],
    [['war/a.html', 'war/b/c.html'], 'war'],
    [['a.html', 'b.html', 'c.html'], 'a and 2 more'],
    [['war/a.html', 'b.html'], 'a and 1 more'],
    [[], ''],
  ])('of %j is %j', (paths, name) => {
    const proposed = proposedName(files(...paths));
    expect(typeof proposed === 'string' ? proposed : inWords(proposed)).toBe(name);
  });
});

test('files are read in one order, however they are handed over', () => {
  const order = inOrder(files('b', 'a/2', 'a/10', 'Z', 'é')).map(({ path }) => path);
  expect(order).toEqual(inOrder(files('é', 'Z', 'a/10', 'a/2', 'b')).map(({ path }) => path));
});

describe('what a set came from', () => {
  test('is told file by file up to 20', () => {
    expect(toldNames(many('', 20))).toHaveLength(20);
    expect(toldNames(many('', 20))[0]).toBe('page-0.html');
  });

  test('is told by folder for more', () => {
    expect(toldNames([...many('war/', 50_000), ...many('peace/', 3)])).toEqual([
      { folder: 'war/', files: 50_000 },
      { folder: 'peace/', files: 3 },
    ]);
    expect(toldNames(many('', 21))).toEqual([{ folder: '', files: 21 }]);
  });

  test('is short even for many folders', () => {
    const folders = Array.from({ length: 30 }, (_, i) => many(`folder-${i}/`, 2)).flat();
    const told = toldNames(folders);
    expect(told).toHaveLength(20);
    expect(told.at(-1)).toEqual({ folder: '', files: 22 });
  });
});
