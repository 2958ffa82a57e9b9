import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';

export interface Pattern {
  /** Files below `src` in which it stands. */
  readonly files: readonly string[];
  readonly source: string;
  readonly flags: string;
}

const root = join(import.meta.dirname, '../../../src');

export interface AllPatterns {
  /** Every regular expression that is written down in the sources, once. */
  readonly written: readonly Pattern[];
  /** Files that put regular expressions together while they run. */
  readonly building: readonly string[];
}

export function allPatterns(): AllPatterns {
  const found = new Map<string, { source: string; flags: string; files: Set<string> }>();
  const building = new Set<string>();
  for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.tsx?$/.test(path)) continue;
    const file = path.replaceAll(sep, '/');
    const called = ({ callee }: { readonly callee: ESTree.Expression }) => {
      if (callee.type === 'Identifier' && callee.name === 'RegExp') building.add(file);
    };
    new Visitor({
      NewExpression: called,
      CallExpression: called,
      Literal(node) {
        if (!('regex' in node)) return;
        const { pattern: source, flags } = node.regex;
        const known = found.get(`/${source}/${flags}`) ?? { source, flags, files: new Set() };
        found.set(`/${source}/${flags}`, known);
        known.files.add(file);
      },
    }).visit(parseSync(file, readFileSync(join(root, path), 'utf8')).program);
  }
  const written = [...found.values()].map(({ files, ...pattern }) => ({ ...pattern, files: [...files] }));
  return { written, building: [...building] };
}
