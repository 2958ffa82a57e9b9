import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Article } from '../../core/article/article.ts';
import { readSource } from '../../corpus/sources/read-source.ts';
import type { Report } from '../output/report.ts';
import { InputError, reasonOf } from './open-input.ts';
import { streamRecords } from './stream-records.ts';

/**
 * The articles of a corpus file, one at a time: of everything that the extension imports, recognised by what is in it.
 * Standard input is JSON lines. What can't be used is passed over and named in the report.
 */
export async function* corpusArticles(
  file: string,
  stdin: Readable,
  report: Report,
): AsyncGenerator<Article> {
  if (file === '-') {
    yield* streamRecords(file, stdin, report);
    return;
  }
  let blob: Blob;
  try {
    blob = await opened(file);
  } catch (error) {
    report.passedOver(file, null, error instanceof InputError ? error.message : reasonOf(error as Error));
    return;
  }
  const { signal } = new AbortController();
  for await (const record of readSource({ path: file, blob }, { columns: [], signal })) {
    if (record.kind === 'article') {
      for (const note of record.notes) report.note(record.file, record.line, note);
      yield record.article;
    } else report.passedOver(record.file, record.line, record.reason);
  }
}

async function opened(file: string): Promise<Blob> {
  if ((await stat(file)).isDirectory()) throw new InputError('a folder, not a file');
  return openAsBlob(file);
}
