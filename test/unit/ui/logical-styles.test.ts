import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Sides that change places where a language is written from right to left; `inline-start` and `inline-end` do so by themselves. */
const SIDED: readonly RegExp[] = [
  /^(margin|padding|border|scroll-margin|scroll-padding|inset)-(left|right)\b/,
  /^(left|right)$/,
  /^border-(top|bottom)-(left|right)-radius$/,
];

/** What a declaration does to one side alone, by its name or by its value. */
function isSided(property: string, value: string): boolean {
  if (SIDED.some((pattern) => pattern.test(property))) return true;
  if (/^(text-align|float|clear)$/.test(property)) return /\b(left|right)\b/.test(value);
  if (!/^(margin|padding|inset|border-width|border-radius|scroll-margin|scroll-padding)$/.test(property))
    return false;
  const parts = value.match(/[^\s(]+(?:\([^()]*(?:\([^()]*\)[^()]*)*\))?/g) ?? [];
  return parts.length === 4 && parts[1] !== parts[3];
}

function sidedIn(css: string): string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...plain.matchAll(/(?:^|[{;])\s*([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)]
    .filter(([, property, value]) => isSided(property!, value!.trim()))
    .map(([, property, value]) => `${property}: ${value!.trim()}`);
}

const src = join(import.meta.dirname, '../../../src');
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.css'))
  .map((entry) => posix.relative(src, join(entry.parentPath, entry.name)))
  .sort();

test('no style is for the left or the right', () => {
  expect(files.length).toBeGreaterThan(25);
  const sided = files.flatMap((path) =>
    sidedIn(readFileSync(join(src, path), 'utf8')).map((found) => `${path}: ${found}`),
  );
  expect(sided).toEqual([]);
});

describe('a style that is', () => {
  test.each([
    'margin-left: 1px',
    'border-right-color: red',
    'left: 0',
    'text-align: right',
    'float: left',
    'padding: 1px 2px 3px 4px',
    'padding: 1px var(--a, calc(1px + 2px)) 3px 0',
    'border-top-left-radius: 4px',
  ])('%s', (found) => {
    expect(sidedIn(`a { color: red; ${found}; }`)).toEqual([found]);
  });

  test.each([
    'margin-inline: 1px 2px',
    'text-align: start',
    'padding: 1px 2px 3px 2px',
    'padding: 1px clamp(1rem, 4vw, 2.5rem) 3px',
    'transition: left 1s',
  ])('and one that is not: %s', (found) => {
    expect(sidedIn(`a { ${found}; /* left: 0; */ }`)).toEqual([]);
  });
});
