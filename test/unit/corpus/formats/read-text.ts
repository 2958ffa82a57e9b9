import type { SourceRecord, TextReader } from '../../../../src/corpus/formats/format-reader.ts';
import { type Spoken, spoken } from '../../../language/spoken.ts';

/** A text cut at the given places (modulo its length), as a stream may hand it over. */
export async function* streamed(text: string, cuts: readonly number[]): AsyncGenerator<string> {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  let from = 0;
  for (const to of [...places, text.length]) {
    if (to > from) yield text.slice(from, to);
    from = to;
  }
}

/** All records of a text, handed over in pieces, with what they say in English. */
export async function records(
  reader: TextReader,
  text: string,
  cuts: readonly number[] = [],
): Promise<Spoken<SourceRecord>[]> {
  const { signal } = new AbortController();
  const all: SourceRecord[] = [];
  for await (const record of reader({ file: 'news', text: streamed(text, cuts), signal })) all.push(record);
  return spoken(all);
}

export function textOrReason(record: Spoken<SourceRecord>): string {
  return record.kind === 'article' ? record.article.text : record.reason;
}
