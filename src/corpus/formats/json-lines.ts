import { type Saying, saying } from '../../words/saying.ts';
import { MAX_DOCUMENT_BYTES, MAX_JSON_DEPTH } from '../limits.ts';
import type { SourceRecord, SourceText } from './format-reader.ts';
import { jsonDepth } from './json-depth.ts';
import { isBlank, type Reading } from './record/article-from-fields.ts';
import { listedRecords, readRecord as readValue } from './record/read-record.ts';
import { textLines } from './text-lines.ts';

/** What one line of a JSON lines file holds: an article, or why it is passed over. */
export type RecordResult =
  | Extract<Reading, { ok: true }>
  | { readonly ok: false; readonly line: number; readonly reason: Saying };

/** A line that is skipped without a word: nothing but white space, or the byte order mark of an empty file. */
export function isBlankLine(line: string): boolean {
  return isBlank(line);
}

/**
 * Reads one line as `{id, url, outlet, title, byline, published, lang, text}`, or by the other names that people give
 * these (`record/field-names.ts`). Only a text is required. `text` is never altered: spans are offsets into it as given.
 *
 * @param lineNumber counted from 1, for the message.
 */
export function readRecord(line: string, lineNumber: number): RecordResult {
  const parsed = parseJson(line);
  const reading = parsed.ok ? readValue(parsed.value) : parsed;
  return reading.ok ? reading : { ok: false, line: lineNumber, reason: reading.reason };
}

/**
 * The articles of JSON lines, a line at a time. A line that holds a whole answer of some service, with a list of
 * records in it, gives the records of the list. Lines that Lateral writes around the articles of an export
 * (`{"lateral": …}`) are no records.
 */
export async function* readJsonLines({ file, text, signal }: SourceText): AsyncGenerator<SourceRecord> {
  let records = 0;
  for await (const { number: line, text: json } of textLines(text, MAX_DOCUMENT_BYTES)) {
    if (json !== null && isBlank(json)) continue;
    signal.throwIfAborted();
    records++;
    const parsed = json === null ? TOO_LONG : parseJson(json);
    if (!parsed.ok) yield { kind: 'passed-over', file, line, reason: parsed.reason };
    else yield* recordsOf(parsed.value, file, line);
  }
  if (records === 0) yield { kind: 'passed-over', file, line: null, reason: saying('passedOver_empty') };
}

/** The record that a value is, or the records of a list that it holds; none for a line that Lateral wrote for itself. */
export function* recordsOf(value: unknown, file: string, line: number): Generator<SourceRecord> {
  if (isOwnLine(value)) return;
  for (const record of listedRecords(value) ?? [value]) {
    const reading = readValue(record);
    if (reading.ok) {
      const { article, notes, cutOff } = reading;
      yield { kind: 'article', article, file, line, notes, ...(cutOff ? { cutOff } : {}) };
    } else yield { kind: 'passed-over', file, line, reason: reading.reason };
  }
}

function isOwnLine(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'lateral');
}

type Parsed = { readonly ok: true; readonly value: unknown } | Refused;

interface Refused {
  readonly ok: false;
  readonly reason: Saying;
}

export const TOO_LONG: Refused = {
  ok: false,
  reason: saying('passedOver_recordTooLong', { most: MAX_DOCUMENT_BYTES / 2 ** 20 }),
};
export const TOO_DEEP: Refused = {
  ok: false,
  reason: saying('passedOver_tooDeep', { most: MAX_JSON_DEPTH }),
};

/** The value of a JSON text, unless it is nested too deeply, which is found out without recursion. */
export function parseJson(text: string): Parsed {
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (jsonDepth(json, MAX_JSON_DEPTH) > MAX_JSON_DEPTH) return TOO_DEEP;
  try {
    return { ok: true, value: JSON.parse(json) as unknown };
  } catch {
    // The engine counts from the beginning of the record, and each in its own words.
    return { ok: false, reason: saying('passedOver_notJson') };
  }
}
