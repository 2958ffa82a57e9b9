import { saying } from '../../words/saying.ts';
import { MAX_DOCUMENT_BYTES, MAX_JSON_DEPTH } from '../limits.ts';
import type { SourceRecord, SourceText } from './format-reader.ts';
import { type JsonPiece, JsonSplitter } from './json/json-splitter.ts';
import { parseJson, recordsOf, TOO_DEEP, TOO_LONG } from './json-lines.ts';
import { readRecord } from './record/read-record.ts';

/**
 * The articles of a JSON document: a list of records, one record, several one after the other, or a list inside what a
 * service or program writes around it (`{articles: […]}`, a JSON Feed). Holds one record at a time.
 *
 * @param limits of a record, in UTF-16 units and levels; other ones for tests.
 */
export async function* readJsonDocument(
  { file, text, signal }: SourceText,
  limits = { length: MAX_DOCUMENT_BYTES, depth: MAX_JSON_DEPTH },
): AsyncGenerator<SourceRecord> {
  const splitter = new JsonSplitter(isRecord, limits);
  let pieces = 0;
  for await (const chunk of text) {
    for (const piece of splitter.push(chunk)) {
      signal.throwIfAborted();
      pieces++;
      yield* recordsIn(piece, file);
    }
  }
  for (const piece of splitter.end()) {
    pieces++;
    yield* recordsIn(piece, file);
  }
  if (pieces === 0) yield { kind: 'passed-over', file, line: null, reason: saying('passedOver_noRecords') };
}

function* recordsIn(piece: JsonPiece, file: string): Generator<SourceRecord> {
  const { line } = piece;
  if (piece.json === null) {
    yield { kind: 'passed-over', file, line, reason: PROBLEMS[piece.problem] };
    return;
  }
  const parsed = parseJson(piece.json);
  if (parsed.ok) yield* recordsOf(parsed.value, file, line);
  else yield { kind: 'passed-over', file, line, reason: parsed.reason };
}

const PROBLEMS = {
  'too-long': TOO_LONG.reason,
  'too-deep': TOO_DEEP.reason,
  broken: saying('passedOver_jsonNotClosed'),
  unfinished: saying('passedOver_endsInRecord'),
};

function isRecord(json: string): boolean {
  const parsed = parseJson(json);
  return parsed.ok && readRecord(parsed.value).ok;
}
