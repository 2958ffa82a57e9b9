import { expect } from 'vitest';
import {
  MAX_TEXT_CHARACTERS,
  MAX_TITLE_CHARACTERS,
  MAX_URL_CHARACTERS,
} from '../../../../src/core/article/limits.ts';
import type { SourceFile } from '../../../../src/corpus/import/described.ts';
import { type Incoming, knowFiles, recordsOf } from '../../../../src/corpus/import/records-of.ts';
import { previewSource } from '../../../../src/corpus/sources/read-source.ts';
import { inWords } from '../../../../src/words/in-words.ts';

const { signal } = new AbortController();

/** What an import takes of a file, and how many bytes it said that it read. */
async function readFile(file: SourceFile): Promise<{ readonly records: Incoming[]; readonly bytes: number }> {
  const [known] = await knowFiles([file], 1, signal);
  const records: Incoming[] = [];
  let bytes = 0;
  const onBytes = (more: number) => {
    bytes += more;
  };
  for await (const record of recordsOf(known!, { columns: [], signal, onBytes })) records.push(record);
  return { records, bytes };
}

/** Words of the machine, which no reader should be told. */
const OF_THE_MACHINE =
  /undefined|\[object|is not a |Cannot read|Maximum call stack|Invalid (?:array|string) length|\bat .*:\d+:\d+/;
/** Records of a file of so many bytes, once they are unpacked. */
const mostRecords = (bytes: number) => bytes + 10;

/**
 * Reads a file as an import does, twice, and looks at it as a preview does. Whatever it is, it gives articles within
 * their limits, and for what is none its place and a reason.
 * @param unpacked bytes that are packed in it
 */
export async function expectArticlesOrReasons(
  file: SourceFile,
  unpacked = file.blob.size,
): Promise<Incoming[]> {
  const { records, bytes } = await readFile(file);
  expect(bytes).toBeLessThanOrEqual(file.blob.size);
  expect(records.length).toBeLessThanOrEqual(mostRecords(unpacked));
  for (const record of records) expectUsable(record);
  expect((await readFile(file)).records).toEqual(records);
  const preview = await previewSource(file, { columns: [], signal });
  expect(JSON.stringify(preview)).not.toMatch(/\[object|is not a |Cannot read/);
  return records;
}

function expectUsable(record: Incoming): void {
  if (record.kind === 'set') {
    expect(typeof record.id).toBe('string');
    return;
  }
  expect(record.file).not.toBe('');
  if (record.line !== null) expect(record.line).toBeGreaterThan(0);
  if (record.kind === 'passed-over') {
    const reason = inWords(record.reason);
    expect(reason).not.toBe('');
    expect(reason).not.toMatch(OF_THE_MACHINE);
    expect(reason.length).toBeLessThan(1_000);
    return;
  }
  const { url, title, text, outlet, id } = record.article;
  expect(text.trim()).not.toBe('');
  expect(text.length).toBeLessThanOrEqual(MAX_TEXT_CHARACTERS);
  expect(title.length).toBeLessThanOrEqual(MAX_TITLE_CHARACTERS);
  expect([typeof outlet, typeof id, id === '']).toEqual(['string', 'string', false]);
  if (url === null) return;
  expect(url.length).toBeLessThanOrEqual(MAX_URL_CHARACTERS);
  const { protocol, username, password } = new URL(url);
  expect([/^https?:$/.test(protocol), username, password]).toEqual([true, '', '']);
}
