import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const DOCUMENTS = [
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'PRIVACY.md',
  'README.md',
  'SECURITY.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** What a build or a command makes. */
const MADE = /^(dist|release|tables)\/|^(reader|corpus-worker)\.js$|^third-party-licences\.txt$/;
/** Names of no files: a reader's own, parts of a name, addresses, permissions. */
const NO_NAME = /[*…<>{}|$@=]|^\.\w+$|^(https?|file):|^#|^--|[A-Z]{4,}\.\w/;
const ENDING = /\.(ts|tsx|mjs|json|md|css|html|png|txt|yml|jsonl|csv)$/;

const kept = execFileSync('git', ['ls-files'], { encoding: 'utf8', maxBuffer: 2 ** 26 }).split('\n');
const folders = new Set(kept.flatMap((file) => foldersOf(file)));

function foldersOf(file: string): string[] {
  const folder = dirname(file);
  return folder === '.' ? [] : [folder, ...foldersOf(folder)];
}

/** A path may begin at any folder, as it is written where the folder is being spoken of. */
function exists(name: string): boolean {
  const path = normalize(name).replace(/\/$/, '');
  const isAt = (each: string) => each === path || each.endsWith(`/${path}`);
  return kept.some(isAt) || [...folders].some(isAt);
}

/** What stands in a document as the name of a file or folder: where a link leads, and what is set as code. */
function namesIn(document: string): string[] {
  const text = readFileSync(document, 'utf8').replace(/^ *```.*?^ *```$/gms, '');
  const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(([, link]) => link!)
    .filter((link) => !NO_NAME.test(link))
    .map((link) => join(dirname(document), link));
  const code = [...text.matchAll(/`([^`\s]+)`/g)]
    .map(([, name]) => name!)
    .filter((name) => (name.endsWith('/') || ENDING.test(name)) && !NO_NAME.test(name));
  return [...links, ...code].filter((name) => !MADE.test(name));
}

describe.each(DOCUMENTS)('%s', (document) => {
  test('names only files and folders that are there', () => {
    expect(namesIn(document).filter((name) => !exists(name))).toEqual([]);
  });
});

test('names are found in the documents, links and code alike', () => {
  const names = namesIn('ARCHITECTURE.md');
  expect(names).toEqual(expect.arrayContaining(['src/page/probe.ts', 'docs/formats.md', 'src/core/topic/']));
  expect(exists('src/page/prob.ts')).toBe(false);
  expect(exists('rc/page/probe.ts')).toBe(false);
});
