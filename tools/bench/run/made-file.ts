import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { MadeCorpus } from '../extension/jobs.ts';
import { buildNote, madeCorpus, nameOf } from './made-corpora.ts';

const FOLDER = 'dist/bench/corpora';

/** The articles of a size as a file of JSON lines, made once and written piece by piece. */
export function madeFile(size: MadeCorpus): string {
  const hash = buildNote('minisearch', size).split(' ').at(-1)!;
  const file = join(FOLDER, `${nameOf(size)}-${hash}.jsonl`);
  if (existsSync(file)) return file;
  mkdirSync(FOLDER, { recursive: true });
  const corpus = madeCorpus(size, { queries: 0 });
  const handle = openSync(`${file}.part`, 'w');
  for (let i = 0; i < corpus.articles; i++) writeSync(handle, `${JSON.stringify(corpus.article(i))}\n`);
  closeSync(handle);
  renameSync(`${file}.part`, file);
  return file;
}
