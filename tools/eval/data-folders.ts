import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * Where a public set lies that is not part of the project: under `--data FOLDER`, or under a folder `data` in the
 * checkout or in one beside it. Null where it is not to be had.
 */
export function findDataSet(name: string, given: string | null): string | null {
  const beside = readdirSync('..', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join('..', entry.name, 'data'));
  const folders = given ? [given] : ['data', '../data', ...beside];
  const folder = folders.map((each) => join(each, name)).find((each) => existsSync(each));
  return folder ? resolve(folder) : null;
}

/** The records of all `.jsonl` and `.jsonl.gz` files of a folder. */
export function* recordsOf<T>(folder: string): Generator<T> {
  for (const file of readdirSync(folder).sort()) {
    if (!/\.jsonl(?:\.gz)?$/.test(file)) continue;
    const bytes = readFileSync(join(folder, file));
    yield* linesOf<T>((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
  }
}

/** The records of one text of JSON lines. */
export function linesOf<T>(text: string): T[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
