import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export const LICENCES_FILE = 'third-party-licences.txt';

const RULE = '='.repeat(78);
const LICENCE_FILE = /^licen[cs]e(\.(md|txt))?$/i;
/** What a bundler itself puts into a bundle has no path. */
const OWN_OF_BUNDLER = /^\0(vite|rolldown)\//;

/**
 * Writes the licences of all code and data that is in one package. Several builds make a package: `collect` goes into each of
 * them, and each writes the file anew with what has been bundled until then.
 */
export function licencesOf(root: string, outDir: string): { collect(): Plugin } {
  const folders = new Set<string>();
  return {
    collect: () => ({
      name: 'lateral:licences',
      apply: 'build',
      // Scripts that are injected are built without being written.
      generateBundle(_, bundle) {
        for (const output of Object.values(bundle)) {
          const ids = output.type === 'chunk' ? Object.keys(output.modules) : [];
          for (const id of ids) {
            const folder = packageFolder(root, id);
            if (folder !== null) folders.add(folder);
          }
        }
        mkdirSync(join(root, outDir), { recursive: true });
        writeFileSync(join(root, outDir, LICENCES_FILE), licences(root, [...folders]));
      },
    }),
  };
}

/** The folder of the npm package that a module of a bundle is from; null for our own. */
export function packageFolder(root: string, id: string): string | null {
  const bundler = OWN_OF_BUNDLER.exec(id)?.[1];
  if (bundler !== undefined) return join(root, 'node_modules', bundler);
  return /^.*\/node_modules\/(@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0] ?? null;
}

function licences(root: string, folders: readonly string[]): string {
  const texts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      readonly name: string;
      readonly version: string;
      readonly license: string;
    };
    return section(`${name} ${version} (${license})`, licenceText(root, folder, name));
  });
  const code = section('Code of others in Lateral', 'One after the other, by name.');
  const data = readFileSync(join(root, 'assets/licences/data.txt'), 'utf8').trim();
  return `${[code, ...new Set(texts.sort()), data].join('\n\n')}\n`;
}

const section = (title: string, text: string): string => `${RULE}\n${title}\n${RULE}\n\n${text}`;

/** @throws where neither the package nor `assets/licences` has one */
export function licenceText(root: string, folder: string, name: string): string {
  const file = readdirSync(folder).find((each) => LICENCE_FILE.test(each));
  const own = join(root, 'assets/licences', `${name.replace('/', '-')}.txt`);
  if (file === undefined && !existsSync(own))
    throw new Error(`${name} is in the bundle, and neither it nor assets/licences has its licence.`);
  const text = readFileSync(file === undefined ? own : join(folder, file), 'utf8');
  return text.replaceAll('\r\n', '\n').trim();
}
