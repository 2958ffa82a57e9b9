import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { describe, expect, test } from 'vitest';

/** Names by which a script asks the network for something, or has a browser ask. */
const ASKING = new Set([
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'sendBeacon',
  'importScripts',
  'SharedWorker',
  'Image',
  'Audio',
  'FontFace',
]);
/** What stands for a way to ask wherever it stands in a string; no policy of a browser stops the first two. */
const ASKING_WORDS = new Set([
  'preconnect',
  'dns-prefetch',
  'prefetch',
  'prerender',
  'preload',
  'modulepreload',
  'speculationrules',
]);
/** Elements that load something by themselves. */
const LOADING = new Set(
  'audio base embed feImage frame iframe image img link object script source track use video'.split(' '),
);
const LOADING_ATTRIBUTES = new Set(['src', 'srcset', 'srcSet', 'poster', 'ping', 'imageSrcset']);
/** The one reader of files in the package. */
const LOADER = 'browser/packaged-table.ts';
/** Makes documents without a window, in which nothing loads. */
const WITHOUT_WINDOW = 'extract/';

/** Everything in a script that asks for something, one line each. `path` is relative to src. */
function askedByScript(path: string, code: string): string[] {
  const found = new Set<string>();
  const text = (node: { type: string; value?: unknown } | null | undefined) =>
    node?.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
  const named = (name: string | null) => {
    if (name !== null && ASKING.has(name) && path !== LOADER) found.add(name);
  };
  new Visitor({
    Identifier: (node) => named(node.name),
    Literal(node) {
      const value = text(node);
      if (value?.split(' ').some((word) => ASKING_WORDS.has(word))) found.add(value);
    },
    MemberExpression(node) {
      if (node.computed) named(text(node.property));
    },
    AssignmentExpression({ left }) {
      if (left.type === 'Identifier' && left.name === 'location') found.add('location =');
      if (left.type !== 'MemberExpression' || left.property.type !== 'Identifier') return;
      const { name } = left.property;
      const ofLocation = left.object.type === 'Identifier' && left.object.name === 'location';
      if (LOADING_ATTRIBUTES.has(name) || name === 'location' || (ofLocation && name === 'href'))
        found.add(`${name} =`);
    },
    CallExpression({ callee, arguments: [first] }) {
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
      const { name } = callee.property;
      const of = callee.object.type === 'Identifier' ? callee.object.name : '';
      const value = first?.type === 'Literal' ? text(first) : null;
      if ((of === 'location' && name !== 'toString') || (of === 'window' && name === 'open'))
        found.add(`${of}.${name}`);
      if (path.startsWith(WITHOUT_WINDOW)) return;
      if (name === 'createElement' && (value === null || LOADING.has(value)))
        found.add(`createElement ${value}`);
      if (name === 'setAttribute' && value !== null && LOADING_ATTRIBUTES.has(value))
        found.add(`set ${value}`);
    },
    JSXOpeningElement({ name }) {
      if (name.type === 'JSXIdentifier' && LOADING.has(name.name)) found.add(`<${name.name}>`);
    },
    JSXAttribute({ name }) {
      if (name.type === 'JSXIdentifier' && LOADING_ATTRIBUTES.has(name.name)) found.add(`${name.name}=`);
    },
  }).visit(parseSync(path, code).program);
  return [...found].map((what) => `${path}: ${what}`);
}

/** What a page or a style sheet asks for that does not lie beside it. */
function askedByMarkup(path: string, text: string): string[] {
  const addresses = [...text.matchAll(/(?:\b(?:src|href|action)=|url\(|@import\s)\s*["']?([^"')\s>]+)/g)];
  const rels = [...text.matchAll(/\brel=["']?([^"'>]+)/g)].map(([, rel]) => rel!);
  return [
    ...addresses
      .map(([, address]) => address!)
      .filter((address) => !/^(?:\.{1,2}\/|#|data:|[\w-]+\.css$)/.test(address)),
    ...rels.filter((rel) => rel !== 'stylesheet'),
  ].map((what) => `${path}: ${what}`);
}

const src = join(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => posix.relative(src, join(entry.parentPath, entry.name)))
  .sort();
const read = (path: string) => readFileSync(join(src, path), 'utf8');

test('no script asks for anything, but the one reader of packaged files', () => {
  const scripts = files.filter((path) => /\.tsx?$/.test(path));
  expect(scripts.length).toBeGreaterThan(100);
  expect(scripts.flatMap((path) => askedByScript(path, read(path)))).toEqual([]);
});

test('no page and no style sheet asks for anything but what lies beside it', () => {
  const others = files.filter((path) => /\.(?:html|css)$/.test(path));
  expect(others.length).toBeGreaterThan(10);
  expect(others.flatMap((path) => askedByMarkup(path, read(path)))).toEqual([]);
});

describe('told of a script', () => {
  test.each([
    "fetch('https://news.example/');",
    "globalThis['fetch']('/');",
    'const { fetch: ask } = globalThis;',
    "fetchLater('/');",
    'new XMLHttpRequest();',
    "new WebSocket('wss://news.example/');",
    "new EventSource('/');",
    "new WebTransport('https://news.example/');",
    'new RTCPeerConnection();',
    "navigator.sendBeacon('/');",
    "importScripts('https://news.example/');",
    "new SharedWorker('https://news.example/');",
    "new Image().src = 'https://news.example/';",
    "picture.src = 'https://news.example/';",
    "picture.setAttribute('srcset', list);",
    "document.createElement('img');",
    'document.createElement(name);',
    "link.rel = 'preconnect';",
    "Object.assign(link, { rel: 'dns-prefetch' });",
    "script.type = 'speculationrules';",
    "window.open('https://news.example/');",
    "location.assign('https://news.example/');",
    "location.href = 'https://news.example/';",
    "window.location = 'https://news.example/';",
    'const view = <img alt="" />;',
    'const view = <link rel="stylesheet" />;',
    'const view = <a ping="https://news.example/">x</a>;',
  ])('%s', (code) => {
    expect(askedByScript('ui/a.tsx', code)).not.toEqual([]);
  });

  test('nothing, of one that only speaks of it', () => {
    const code = `
      // fetch('https://news.example/')
      const text = "fetch('/'); a preconnected link";
      const view = <a href={link}>new Image()</a>;
      const at = location.hash;
      const pictures = page.querySelectorAll('img').length;`;
    expect(askedByScript('ui/a.tsx', code)).toEqual([]);
  });
});

test.each([
  '<link rel="preconnect" href="./a">',
  '<link rel="stylesheet" href="https://news.example/a.css">',
  '<script src="//news.example/a.js"></script>',
  '<form action="/ask">',
  '.a { background: url(https://news.example/a.png) }',
  '@import "https://news.example/a.css";',
])('told of a page or a style sheet: %s', (text) => {
  expect(askedByMarkup('ui/a', text)).not.toEqual([]);
});
