import { expect, it } from 'vitest';
import {
  baseName,
  entryLabel,
  extension,
  isLeftBySystem,
  visibleName,
} from '../../../../src/corpus/sources/labels.ts';

it('makes visible what would hide in a name', () => {
  expect(visibleName('../../etc/passwd')).toBe('../../etc/passwd');
  expect(visibleName('a\u202egpj.exe')).toBe('a\\u202egpj.exe');
  expect(visibleName('a\r\n\u0000\u001b[31m\u2028b\u200f')).toBe(
    'a\\u000d\\u000a\\u0000\\u001b[31m\\u2028b\\u200f',
  );
  expect(visibleName('Статья №1 – “x”.txt')).toBe('Статья №1 – “x”.txt');
  expect(visibleName('x'.repeat(70_000))).toHaveLength(201);
  expect(entryLabel('news.zip', '2022/minsk.html')).toBe('news.zip › 2022/minsk.html');
});

it('tells what systems leave behind', () => {
  for (const path of [
    '.DS_Store',
    'a/.DS_Store',
    '__MACOSX/a/._b.txt',
    'a/__MACOSX/b',
    '._a.txt',
    'x/Thumbs.db',
    'desktop.ini',
  ])
    expect(isLeftBySystem(path), path).toBe(true);
  for (const path of ['a.txt', 'MACOSX/a.txt', 'a/ds_store.txt'])
    expect(isLeftBySystem(path), path).toBe(false);
});

it('tells a name’s ending', () => {
  expect(extension('a/b.HTML')).toBe('html');
  expect(extension('a.jsonl.gz')).toBe('jsonl');
  expect(extension('a.b/c')).toBe('');
  expect(extension('a.gz')).toBe('gz');
  expect(baseName('a\\b/c.txt')).toBe('c.txt');
});
