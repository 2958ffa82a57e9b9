import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LICENCES_FILE, licenceText, packageFolder } from '../../tools/licences.ts';

/** Of these nothing is reached, so nothing is bundled. */
const NOT_REACHED = ['html-escaper', 'internmap'];
/** What a bundler puts into a bundle by itself. */
const BUNDLERS = ['rolldown', 'vite'];

interface Package {
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The packages that those of package.json's `dependencies` lead to. */
function dependencies(): string[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, Package>>;
  };
  const found = new Set<string>();
  const follow = (owner: Package | undefined) => {
    for (const name of Object.keys(owner?.dependencies ?? {})) {
      if (found.has(name)) continue;
      found.add(name);
      follow(packages[`node_modules/${name}`]);
    }
  };
  follow(packages['']);
  return [...found];
}

describe.each(['chrome', 'firefox'] as const)('the licences in the %s build', (browser) => {
  const file = `dist/${browser}/${LICENCES_FILE}`;
  const all = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const named = [...all.matchAll(/^={78}\n(\S+) \d[\w.]* \([\w.-]+\)\n={78}$/gm)].map(([, name]) => name!);

  test('name every package of which something is bundled', () => {
    const wanted = [...dependencies().filter((name) => !NOT_REACHED.includes(name)), ...BUNDLERS];
    // Of one there may be several versions.
    expect([...new Set(named)].toSorted()).toEqual(wanted.toSorted());
  });

  test('have the text of each', () => {
    expect(named.filter((name) => !all.includes(licenceText('.', `node_modules/${name}`, name)))).toEqual([]);
  });

  test('and the notices of the data that tables were made from', () => {
    expect(all).toContain(readFileSync('assets/licences/data.txt', 'utf8').trim());
  });
});

describe('the package of a module', () => {
  test.each([
    ['/here/node_modules/idb/build/index.js', '/here/node_modules/idb'],
    ['/here/node_modules/@zip.js/zip.js/lib/zip-core.js', '/here/node_modules/@zip.js/zip.js'],
    ['/here/node_modules/a/node_modules/b/b.js?commonjs', '/here/node_modules/a/node_modules/b'],
    ['\0vite/preload-helper.js', '/root/node_modules/vite'],
    ['/here/src/core/article/words.ts', null],
    ['\0virtual', null],
  ])('%j is %j', (id, folder) => {
    expect(packageFolder('/root', id)).toBe(folder);
  });

  test('one without a text stops the build', () => {
    expect(() => licenceText('.', 'src', 'nobody')).toThrow(/nobody is in the bundle/);
  });
});
