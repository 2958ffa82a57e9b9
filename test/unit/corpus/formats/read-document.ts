import type { Article } from '../../../../src/core/article/article.ts';
import type { DocumentReader, SourceRecord } from '../../../../src/corpus/formats/format-reader.ts';
import { type Spoken, spoken } from '../../../language/spoken.ts';

/** Everything a reader makes of a document, written as text or given as bytes, with what it says in English. */
export async function readDocument(
  reader: DocumentReader,
  document: string | Uint8Array,
  encoding = 'utf-8',
): Promise<Spoken<SourceRecord>[]> {
  const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document;
  const records: SourceRecord[] = [];
  const { signal } = new AbortController();
  for await (const record of reader({ file: 'a file', bytes, encoding, signal })) records.push(record);
  return spoken(records);
}

export function articlesOf(records: readonly Spoken<SourceRecord>[]): Article[] {
  return records.flatMap((record) => (record.kind === 'article' ? [record.article] : []));
}

export function reasonsOf(records: readonly Spoken<SourceRecord>[]): string[] {
  return records.flatMap((record) =>
    record.kind === 'passed-over' ? [`${record.line ?? ''}: ${record.reason}`] : [],
  );
}

/** Running text of at least so many characters. */
export function prose(least: number, word = 'ferry'): string {
  let text = '';
  for (let i = 0; text.length < least; i++)
    text += `${i === 0 ? '' : ' '}The ${word} left harbour ${i} at noon with ${i + 2} passengers on board.`;
  return text;
}
