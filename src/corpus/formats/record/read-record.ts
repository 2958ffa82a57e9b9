import { type Saying, saying } from '../../../words/saying.ts';
import type { ColumnField } from '../../import/described.ts';
import { MAX_RECORD_KEYS } from '../../limits.ts';
import { articleFromFields, type GivenField, type Reading } from './article-from-fields.ts';
import { type FieldName, fieldNamed, namesList } from './field-names.ts';

/** Objects that services wrap the fields of a record in, or part of them. */
const INSIDE = ['_source', 'fields', 'article', 'attributes', 'post', 'document', 'thread', 'properties'];
/** How many lists within lists are looked through: `{response: {docs: […]}}` has two. */
const LIST_DEPTH = 4;

/**
 * Reads one record of JSON as an article, by the names that people give the fields (`field-names.ts`); their values may
 * be text, numbers, lists of authors, `{name: …}`. Known keys are copied one by one, so nothing else in the record
 * (`__proto__` among it) goes anywhere.
 */
export function readRecord(json: unknown): Reading {
  const record = entriesOf(json);
  if (record === null) return { ok: false, reason: saying('passedOver_notObject', { kind: kindOf(json) }) };
  if (record.length > MAX_RECORD_KEYS)
    return {
      ok: false,
      reason: saying('passedOver_tooManyKeys', { keys: record.length, most: MAX_RECORD_KEYS }),
    };
  const found = new Map<ColumnField, (GivenField & { readonly rank: number })[]>();
  const unusable: { field: ColumnField; name: string; kind: Saying }[] = [];
  for (const { name, value: part, field, rank } of candidates(record)) {
    const text = plainText(part, field);
    const list = found.get(field) ?? [];
    found.set(field, list);
    if (typeof text === 'string' || text === null) list.push({ name, value: text ?? '', rank });
    else unusable.push({ field, name, kind: text.kind });
  }
  const given = new Map([...found].map(([field, list]) => [field, list.sort((a, b) => a.rank - b.rank)]));
  if (!given.get('text')?.some(({ value }) => value.trim() !== '')) {
    const [wrong] = unusable.filter(({ field }) => field === 'text');
    if (wrong !== undefined)
      return { ok: false, reason: saying('passedOver_fieldNotText', { name: wrong.name, kind: wrong.kind }) };
  }
  const reading = articleFromFields(given);
  if (!reading.ok) return reading;
  const left = unusable
    .filter(({ field }) => !given.get(field)?.some(({ value }) => value.trim() !== ''))
    .map(({ name, kind }) => saying('note_fieldLeftOut', { name, kind }));
  return { ...reading, notes: [...reading.notes, ...left] };
}

interface Candidate extends FieldName {
  readonly name: string;
  readonly value: unknown;
}

/** Everything that names a field: the record's own first, then what lies one object further in. */
function* candidates(record: readonly (readonly [string, unknown])[], inside = false): Generator<Candidate> {
  for (const [name, value] of record) {
    const named = fieldNamed(name);
    if (named !== null) yield { name, value, field: named.field, rank: named.rank + (inside ? 1_000 : 0) };
    const within = !inside && INSIDE.includes(name) ? entriesOf(value) : null;
    if (within !== null && within.length <= MAX_RECORD_KEYS) yield* candidates(within, true);
  }
}

/**
 * The records of a list that an object holds, where it is no record itself: what services write around their answers,
 * `{articles: […]}`, `{response: {docs: […]}}`. Null if there is none.
 */
export function listedRecords(value: unknown, depth = LIST_DEPTH): readonly unknown[] | null {
  const record = entriesOf(value);
  if (record === null || depth === 0 || record.length > MAX_RECORD_KEYS || hasText(record)) return null;
  for (const [name, part] of record) {
    if (isListOfObjects(part) && (namesList(name) || readRecord(part[0]).ok)) return part;
  }
  for (const [name, part] of record) {
    const found = namesList(name) ? listedRecords(part, depth - 1) : null;
    if (found !== null) return found;
  }
  return null;
}

function hasText(record: readonly (readonly [string, unknown])[]): boolean {
  return [...candidates(record)].some(
    ({ field, value }) => field === 'text' && typeof plainText(value, field) === 'string',
  );
}

function isListOfObjects(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && entriesOf(value[0]) !== null;
}

/** The own members of an object; null for a list and anything else. */
function entriesOf(value: unknown): [string, unknown][] | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : null;
}

/** Members that say in an object what the field is: `{name: 'A. Writer'}`, `{rendered: '<p>…'}`, `{id: …, name: 'Outlet'}`. */
const MEMBERS: Readonly<Record<ColumnField, readonly string[]>> = {
  text: ['rendered', 'plain', 'text', 'value', '#text', '$t', '_', 'html', 'content'],
  title: ['rendered', 'main', 'text', 'value', '#text', '$t', '_', 'name'],
  url: ['url', '@id', 'href', 'link'],
  outlet: ['name', 'title', 'domain', 'host', 'hostname', 'site', 'url', '#text', '$t', '_'],
  byline: ['name', 'original', 'full_name', 'fullName', 'display_name', '#text', '$t', '_'],
  published: ['value', '$date', '@value', '#text', '$t', '_'],
  lang: ['code', 'name', 'value', '#text', '$t', '_'],
  id: ['$oid', 'value', '#text', '$t', '_'],
};

/** A value as the text of a field; null where there is nothing, and what kind it is where it is no text. */
function plainText(value: unknown, field: ColumnField, depth = 3): string | null | { readonly kind: Saying } {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && field !== 'text' && field !== 'byline') return String(value);
  const kind = { kind: kindOf(value) };
  if (depth === 0) return kind;
  if (Array.isArray(value)) return fromList(value, field, depth) ?? kind;
  const members = new Map(entriesOf(value) ?? []);
  for (const name of MEMBERS[field]) {
    const text = plainText(members.get(name), field, depth - 1);
    if (typeof text === 'string' && text.trim() !== '') return text;
  }
  return kind;
}

/** Authors stand in a row, paragraphs under each other; of anything else the first counts. */
function fromList(list: readonly unknown[], field: ColumnField, depth: number): string | null {
  const parts: string[] = [];
  for (const part of list) {
    const text = plainText(part, field, depth - 1);
    if (typeof text !== 'string') {
      if (text !== null && field === 'text') return null;
    } else if (text.trim() !== '') parts.push(text);
  }
  if (list.length === 0) return '';
  if (parts.length === 0) return null;
  if (field === 'byline') return parts.join(', ');
  return field === 'text' ? parts.join('\n\n') : (parts[0] ?? null);
}

function kindOf(value: unknown): Saying {
  if (value === null) return saying('jsonKind_null');
  if (Array.isArray(value)) return saying('jsonKind_list');
  return saying(KINDS[typeof value as keyof typeof KINDS]);
}

const KINDS = {
  string: 'jsonKind_text',
  number: 'jsonKind_number',
  boolean: 'jsonKind_boolean',
  object: 'jsonKind_object',
} as const;
