import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** Local time, since that is what a zip holds: the same in every time zone. The first day that it can hold. */
const EVERY_ENTRY = { level: /** @type {const} */ (9), mtime: new Date(1980, 0, 1) };

/**
 * The zips for the stores, made of `dist`, and of the sources that they were built from. The same bytes from the same
 * sources, wherever and whenever they are made.
 * @param {string} root
 * @returns {{ name: string, bytes: Uint8Array }[]}
 */
export function makePackages(root) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const zips = {
    chrome: zipOf(join(root, 'dist/chrome'), filesIn(join(root, 'dist/chrome'))),
    firefox: zipOf(join(root, 'dist/firefox'), filesIn(join(root, 'dist/firefox'))),
    source: zipOf(root, sourceFiles(root)),
  };
  return Object.entries(zips).map(([kind, bytes]) => ({ name: `lateral-${kind}-${version}.zip`, bytes }));
}

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/**
 * What git keeps, as it lies in the folder.
 * @param {string} root
 */
function sourceFiles(root) {
  const kept = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return kept.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
}

/**
 * @param {string} folder
 * @param {readonly string[]} files
 */
function zipOf(folder, files) {
  const entries = files.toSorted().map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))]);
  return zipSync(Object.fromEntries(entries), EVERY_ENTRY);
}
