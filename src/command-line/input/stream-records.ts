import type { Readable } from 'node:stream';
import type { Article } from '../../core/article/article.ts';
import { isBlankLine, readRecord } from '../../corpus/formats/json-lines.ts';
import { MAX_DOCUMENT_BYTES, MAX_FILE_BYTES } from '../../corpus/limits.ts';
import { saying } from '../../words/saying.ts';
import type { Report } from '../output/report.ts';
import { InputError, isUtf16, looksBinary, openInput } from './open-input.ts';
import { splitLines } from './split-lines.ts';

/**
 * The articles of a JSON lines file, one at a time: of a file of any length one line is held. Whatever can't be
 * used is passed over and named in the report by file and line; the rest is used.
 */
export async function* streamRecords(file: string, stdin: Readable, report: Report): AsyncGenerator<Article> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let records = 0;
  let refused = 0;
  try {
    for await (const { number, bytes } of splitLines(checked(openInput(file, stdin)), MAX_DOCUMENT_BYTES)) {
      const line = bytes === null ? null : decode(utf8, bytes);
      if (line !== null && isBlankLine(line)) continue;
      records++;
      const result =
        line !== null
          ? readRecord(line, number)
          : { ok: false as const, reason: bytes === null ? TOO_LONG : 'not valid UTF-8' };
      if (result.ok) {
        for (const note of result.notes) report.note(file, number, note);
        yield result.article;
      } else {
        refused++;
        report.passedOver(file, number, result.reason);
      }
    }
    if (records === 0) report.passedOver(file, null, saying('passedOver_empty'));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const after = records > refused ? ` (the ${records - refused} good records before that are used)` : '';
    report.passedOver(file, null, `${error.message}${after}`);
  }
}

const TOO_LONG = saying('passedOver_recordTooLong', { most: MAX_DOCUMENT_BYTES / 2 ** 20 });

/** Passes bytes on as long as they can be JSON lines. */
async function* checked(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of chunks) {
    if (bytes === 0 && isUtf16(chunk)) throw new InputError('UTF-16 text: save it as UTF-8');
    if (bytes === 0 && looksBinary(chunk)) throw new InputError('a binary file, not JSON lines');
    bytes += chunk.length;
    if (bytes > MAX_FILE_BYTES) throw new InputError(`larger than ${MAX_FILE_BYTES / 2 ** 20} MB: split it`);
    yield chunk;
  }
}

function decode(utf8: TextDecoder, bytes: Buffer): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}
