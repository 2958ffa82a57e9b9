import type { Article } from '../../core/article/article.ts';
import { articleId } from '../../core/article/article-id.ts';
import { isoDate } from '../../core/article/iso-date.ts';
import {
  MAX_FIELD_CHARACTERS,
  MAX_TEXT_CHARACTERS,
  MAX_TITLE_CHARACTERS,
  MAX_URL_CHARACTERS,
} from '../../core/article/limits.ts';
import { MAX_JSON_DEPTH, MAX_RECORD_KEYS } from '../limits.ts';
import { jsonDepth } from './json-depth.ts';

/** What one line of a JSON lines file holds: an article, or why it is passed over. */
export type RecordResult =
  | {
      readonly ok: true;
      readonly article: Article;
      /** Optional fields that could not be used and were left empty, each as words for a reader. */
      readonly notes: readonly string[];
    }
  | { readonly ok: false; readonly line: number; readonly reason: string };

/** A line that is skipped without a word: nothing but white space, or the byte order mark of an empty file. */
export function isBlankLine(line: string): boolean {
  return line.trim() === ''; // trim() counts U+FEFF as white space
}

/**
 * Reads one line as `{id, url, outlet, title, byline, published, lang, text}`. Only `text` is required; `date` is
 * read as `published` where that is missing. Known keys are copied one by one, so nothing else in the record
 * (`__proto__` among it) goes anywhere. `text` is never altered: spans are offsets into it as given.
 *
 * @param lineNumber counted from 1, for the message.
 */
export function readRecord(line: string, lineNumber: number): RecordResult {
  const refuse = (reason: string): RecordResult => ({ ok: false, line: lineNumber, reason });

  const json = line.charCodeAt(0) === 0xfeff ? line.slice(1) : line;
  if (jsonDepth(json, MAX_JSON_DEPTH) > MAX_JSON_DEPTH)
    return refuse(`nested deeper than ${MAX_JSON_DEPTH} levels`);

  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return refuse(`not valid JSON: ${(error as SyntaxError).message}`);
  }
  if (kindOf(value) !== 'an object') return refuse(`a record must be an object, this is ${kindOf(value)}`);
  const record = new Map(Object.entries(value as object));
  if (record.size > MAX_RECORD_KEYS)
    return refuse(`${count(record.size)} keys, over the limit of ${MAX_RECORD_KEYS}`);

  for (const key of TEXT_KEYS) {
    const kind = kindOf(record.get(key) ?? null);
    if (kind === 'null' || kind === 'text' || (key === 'id' && kind === 'a number')) continue;
    return refuse(`"${key}" must be text, this is ${kind}`);
  }
  const field = (key: TextKey): string => String(record.get(key) ?? '');

  const text = field('text');
  if (isBlankLine(text)) return refuse(record.has('text') ? 'its "text" is empty' : 'no "text"');
  const tooLong =
    overLimit('text', text, MAX_TEXT_CHARACTERS) ??
    overLimit('title', field('title'), MAX_TITLE_CHARACTERS) ??
    overLimit('url', field('url'), MAX_URL_CHARACTERS) ??
    overLimit('id', field('id'), MAX_FIELD_CHARACTERS) ??
    overLimit('outlet', field('outlet'), MAX_FIELD_CHARACTERS) ??
    overLimit('byline', field('byline'), MAX_FIELD_CHARACTERS);
  if (tooLong !== null) return refuse(tooLong);

  const notes: string[] = [];
  const url = webAddress(field('url'));
  if (url === null && field('url').trim() !== '')
    notes.push('"url" left out: not an http(s) address without a password');
  const dated: TextKey = isBlankLine(field('published')) ? 'date' : 'published';
  const published = isoDate(field(dated));
  if (published === null && !isBlankLine(field(dated))) {
    notes.push(`"${dated}" left out: not an ISO date such as 2022-12-19 or 2022-12-19T18:30:00Z`);
  }

  const article = {
    url: url?.address ?? null,
    outlet: isBlankLine(field('outlet')) ? (url?.host ?? '') : field('outlet'),
    title: field('title'),
    byline: isBlankLine(field('byline')) ? null : field('byline'),
    published,
    lang: primaryLanguage(field('lang')),
    text,
  };
  return { ok: true, article: { id: field('id') || articleId(article), ...article }, notes };
}

const TEXT_KEYS = ['id', 'url', 'outlet', 'title', 'byline', 'published', 'date', 'lang', 'text'] as const;
type TextKey = (typeof TEXT_KEYS)[number];

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  const words = { string: 'text', number: 'a number', boolean: 'true or false', object: 'an object' };
  return words[typeof value as keyof typeof words];
}

function overLimit(key: TextKey, value: string, limit: number): string | null {
  if (value.length <= limit) return null;
  return `"${key}" is ${count(value.length)} characters long, over the limit of ${count(limit)}`;
}

function count(n: number): string {
  return n.toLocaleString('en-GB');
}

/** The address as given and the host for an outlet without a name; null unless http(s) and without credentials. */
function webAddress(given: string): { readonly address: string; readonly host: string } | null {
  const address = given.trim();
  if (!URL.canParse(address)) return null;
  const { protocol, username, password, hostname } = new URL(address);
  if ((protocol !== 'http:' && protocol !== 'https:') || username !== '' || password !== '') return null;
  return { address, host: hostname.replace(/^www\./, '') };
}

/** `en` of `en-GB` or `en_GB`; null for anything that is not a language tag. */
function primaryLanguage(tag: string): string | null {
  const primary = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag.slice(0, 40))?.[1];
  return primary?.toLowerCase() ?? null;
}
