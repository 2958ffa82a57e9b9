import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { describe, expect, test } from 'vitest';

/** DESIGN's arrows: what each folder of src may import from. `entries` may take from all, but never from an entry. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  words: [],
  extract: ['core'],
  corpus: ['core', 'extract'],
  page: ['core'],
  messages: ['core', 'corpus'],
  browser: ['core', 'messages', 'words'],
  ui: ['core', 'corpus', 'messages', 'words'],
  background: ['core', 'corpus', 'messages', 'words'],
  worker: ['core', 'corpus', 'messages'],
  'command-line': ['core', 'corpus', 'extract', 'page', 'words'],
  entries: [
    'core',
    'extract',
    'corpus',
    'page',
    'messages',
    'browser',
    'ui',
    'words',
    'background',
    'worker',
    'command-line',
  ],
};

/** Folders that take only types from these: what they show was worked out before. */
const TYPES_ONLY: Readonly<Record<string, readonly string[]>> = {
  ui: ['core', 'corpus', 'messages'],
  messages: ['corpus'],
};

/** Folders that have something to say and know no language. */
const MAY_SAY = ['core', 'corpus', 'messages', 'worker'];

/** Packages, and the only places (path prefixes under src/) that may name them. A package not listed is a violation. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  stemmer: ['core/article/'],
  linkedom: ['extract/parse-page.ts'],
  parse5: ['extract/parse-page.ts', 'extract/tree-builder.ts'],
  '@mozilla/readability': ['extract/'],
  idb: ['corpus/store/'],
  fflate: ['corpus/sources/'],
  '@zip.js/zip.js/lib/zip-core-reader.js': ['corpus/sources/'],
  chardet: ['corpus/sources/'],
  saxes: ['corpus/formats/feed/'],
  'postal-mime': ['corpus/formats/mhtml-page.ts'],
  papaparse: ['corpus/formats/', 'corpus/export/'],
  diff: ['corpus/version-changes.ts', 'ui/comparison/word-by-word.ts'],
  '@tanstack/virtual-core': ['ui/options/list/'],
  'd3-scale': ['ui/pictures/', 'ui/options/glance/'],
  'd3-shape': ['ui/pictures/'],
  'webextension-polyfill': ['browser/'],
  preact: ['ui/', 'entries/'],
  'preact/hooks': ['ui/', 'entries/'],
  node: ['command-line/', 'entries/cli.ts'],
};

const EXTENSION_API = new Set(['chrome', 'browser']);
const CLOCK_AND_CHANCE = new Set(['performance', 'crypto', 'setTimeout', 'setInterval']);
const CATCH_ALL = /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.)/;

interface Import {
  readonly from: string | null;
  readonly typesOnly: boolean;
}

/** What a file imports and which names it uses, from its syntax tree: comments and strings don't count. */
function parse(path: string, code: string) {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`);
  const imports: Import[] = [];
  const names = new Set<string>();
  const calls = new Set<string>();
  const literal = (node: { type: string; value?: unknown } | null | undefined) =>
    node?.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
  new Visitor({
    ImportDeclaration(node) {
      const each = node.specifiers;
      const typesOnly =
        node.importKind === 'type' ||
        (each.length > 0 && each.every((one) => one.type === 'ImportSpecifier' && one.importKind === 'type'));
      imports.push({ from: node.source.value, typesOnly });
    },
    ExportNamedDeclaration(node) {
      if (node.source) imports.push({ from: node.source.value, typesOnly: node.exportKind === 'type' });
    },
    ExportAllDeclaration(node) {
      imports.push({ from: node.source.value, typesOnly: node.exportKind === 'type' });
    },
    ImportExpression(node) {
      imports.push({ from: literal(node.source), typesOnly: false });
    },
    TSImportType(node) {
      imports.push({ from: literal(node.source), typesOnly: true });
    },
    Identifier(node) {
      names.add(node.name);
    },
    MemberExpression(node) {
      const name = node.computed ? literal(node.property) : null;
      if (name) names.add(name);
      if (node.object.type === 'Identifier' && node.property.type === 'Identifier')
        calls.add(`${node.object.name}.${node.property.name}`);
    },
    NewExpression(node) {
      if (node.callee.type === 'Identifier' && node.arguments.length === 0)
        calls.add(`new ${node.callee.name}()`);
    },
  }).visit(program);
  return { imports, names, calls };
}

/** Everything a file under src/ does against the boundaries, one line each. `path` is relative to src. */
function violations(path: string, code: string): string[] {
  const found: string[] = [];
  const [folder = ''] = path.split('/');
  const { imports, names, calls } = parse(path, code);
  if (CATCH_ALL.test(path)) found.push(`${path} is named after nothing`);
  if (!path.includes('/') || !(folder in ARROWS)) found.push(`${path} lies in none of DESIGN's folders`);
  for (const { from, typesOnly } of imports) {
    if (from === null) found.push(`${path} imports what is only known when it runs`);
    else if (from.startsWith('.')) found.push(...arrow(path, folder, from, typesOnly));
    else {
      const name = from.startsWith('node:') ? 'node' : from;
      if (!PACKAGES[name]?.some((place) => path.startsWith(place))) found.push(`${path} imports ${from}`);
    }
  }
  for (const name of names) {
    if (EXTENSION_API.has(name) && folder !== 'browser')
      found.push(`${path} names the extension API: ${name}`);
    if (CLOCK_AND_CHANCE.has(name) && folder === 'core') found.push(`${path} is not pure: ${name}`);
  }
  for (const call of ['Date.now', 'new Date()', 'Math.random'])
    if (folder === 'core' && calls.has(call)) found.push(`${path} is not pure: ${call}`);
  return found;
}

function arrow(path: string, folder: string, from: string, typesOnly: boolean): string[] {
  const target = posix.join(dirname(path), from);
  if (target.startsWith('../')) {
    // Data of the top level (topic packs, the version) may be compiled in by what wires; nothing else of it.
    const data = target === '../package.json' || /^\.\.\/assets\/.+\.json$/.test(target);
    const catalogue = typesOnly && target === '../assets/_locales/en/messages.json' && folder === 'words';
    const wires = folder === 'entries' || folder === 'command-line';
    return catalogue || (data && wires) ? [] : [`${path} imports ${target}`];
  }
  // A sentence that is put into words elsewhere: plain data.
  if (target === 'words/saying.ts' && MAY_SAY.includes(folder)) return [];
  const [other = ''] = target.split('/');
  if (other === folder) {
    const own = (entry: string) => entry.split('/').slice(0, 2).join('/');
    const crosses = folder === 'entries' && own(path) !== own(target);
    return crosses ? [`${path} imports the entry ${target}`] : [];
  }
  if (!ARROWS[folder]?.includes(other)) return [`${path} imports ${target}`];
  if (TYPES_ONLY[folder]?.includes(other) && !typesOnly)
    return [`${path} imports more than types of ${target}`];
  return [];
}

const src = join(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => posix.relative(src, join(entry.parentPath, entry.name)))
  .sort();

test('every file of src keeps to the boundaries', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((path) => violations(path, readFileSync(join(src, path), 'utf8')))).toEqual([]);
});

test('every arrow and every package of the lists is in use, so that the lists stay true', () => {
  const used = new Set(
    files.flatMap((path) =>
      parse(path, readFileSync(join(src, path), 'utf8')).imports.map(({ from }) =>
        from?.startsWith('node:') ? 'node' : (from ?? ''),
      ),
    ),
  );
  expect(Object.keys(PACKAGES).filter((name) => !used.has(name))).toEqual([]);
  expect(
    Object.keys(ARROWS).filter((folder) => !files.some((path) => path.startsWith(`${folder}/`))),
  ).toEqual([]);
});

describe('an invented file is caught', () => {
  test.each<[path: string, code: string, caught: RegExp]>([
    ['core/a.ts', "import type { X } from '../corpus/x.ts';", /imports corpus\/x/],
    ['core/a.ts', "export { x } from '../extract/x.ts';", /imports extract\/x/],
    ['core/a.ts', "export * from '../ui/x.ts';", /imports ui\/x/],
    ['core/deep/a.ts', "type X = import('../../messages/x.ts').X;", /imports messages\/x/],
    ['core/a.ts', "await import('../page/x.ts');", /imports page\/x/],
    ['core/a.ts', 'await import(name);', /only known when it runs/],
    ['page/a.ts', "await import('https://news.example/a.js');", /imports https:/],
    ['core/a.ts', "import { readFileSync } from 'node:fs';", /imports node:fs/],
    ['core/a.ts', 'const now = Date.now();', /not pure: Date\.now/],
    ['core/a.ts', 'const now = new Date();', /not pure: new Date/],
    ['core/a.ts', 'const x = Math.random();', /not pure: Math\.random/],
    ['page/a.ts', "import { x } from '../extract/x.ts';", /imports extract\/x/],
    ['ui/a.tsx', "import { cut } from '../core/article/article.ts';", /more than types/],
    ['background/a.ts', "import { api } from '../browser/api.ts';", /imports browser\/api/],
    ['corpus/a.ts', "import { x } from '../entries/popup/x.ts';", /imports entries/],
    ['entries/a.ts', "import './b.ts';", /imports the entry entries\/b/],
    ['entries/popup/main.tsx', "import '../panel/main.tsx';", /imports the entry/],
    ['core/a.ts', "import pack from '../../assets/topics/putin-belarus.json';", /imports \.\.\/assets/],
    ['words/a.ts', "import texts from '../../assets/_locales/en/messages.json';", /imports \.\.\/assets/],
    ['ui/a.ts', "import type texts from '../../assets/_locales/en/messages.json';", /imports \.\.\/assets/],
    ['entries/a.ts', "import '../../tools/browsers.mjs';", /imports \.\.\/tools/],
    ['ui/a.ts', "import { api } from 'webextension-polyfill';", /imports webextension-polyfill/],
    ['ui/a.ts', 'chrome.runtime.id;', /extension API: chrome/],
    ['page/a.ts', 'globalThis.browser.runtime.id;', /extension API: browser/],
    ['page/a.ts', "globalThis['chrome'].runtime.id;", /extension API: chrome/],
    ['extract/native.ts', "import { parseHTML } from 'linkedom';", /imports linkedom/],
    ['core/utils/a.ts', 'export {};', /named after nothing/],
    ['ui/helpers.ts', 'export {};', /named after nothing/],
    ['services/a.ts', 'export {};', /none of DESIGN/],
    ['main.ts', 'export {};', /none of DESIGN/],
  ])('%s: %s', (path, code, caught) => {
    expect(violations(path, code).join('\n')).toMatch(caught);
  });

  test('and an innocent one is not', () => {
    const code = `
      import type { Article } from '../../core/article/article.ts';
      import { type Span } from '../../core/article/article.ts';
      // fetch chrome.runtime Date.now() import('../../corpus/x.ts')
      const text = "import { x } from '../../corpus/x.ts'; fetch('/')";
      const on = new Date(0);`;
    expect(violations('ui/popup/a.ts', code)).toEqual([]);
    expect(violations('entries/popup/main.tsx', "import './state.ts';")).toEqual([]);
    expect(violations('entries/background.ts', "import pack from '../../assets/topics/a.json';")).toEqual([]);
  });
});
