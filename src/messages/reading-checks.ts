import type { Article } from '../core/article/article.ts';
import { MAX_TEXT_CHARACTERS, MAX_TITLE_CHARACTERS } from '../core/article/limits.ts';
import {
  type EntriesPage,
  MAX_ENTRIES,
  MAX_ENTRY_TEXT,
  MAX_ENTRY_TITLE,
  type OtherPage,
  type PageEntries,
  type PageEntry,
} from '../core/article/page-entries.ts';
import { isHttp, isText } from './checks.ts';
import { isRecord } from './dispatch.ts';
import type { PageReading } from './protocol.ts';

const ENTRIES_PAGES: Readonly<Record<EntriesPage, true>> = {
  'front-page': true,
  section: true,
  'live-blog': true,
};
const OTHER_PAGES: Readonly<Record<OtherPage, true>> = {
  'search-results': true,
  video: true,
  forum: true,
  document: true,
  frame: true,
  other: true,
};

/** What the reader handed back: it rests on what a page may have tampered with, so it is only data. */
export function checkPageReading(value: unknown): PageReading | null {
  if (!isRecord(value)) return null;
  if (value.kind === 'not-article') return checkNotArticle(value);
  if (value.kind === 'entries') {
    const entries = checkEntries(value);
    return entries && { kind: 'entries', ...entries };
  }
  const article = value.kind === 'article' ? checkArticle(value.article) : null;
  return article && { kind: 'article', article, ...(value.cutOff === true ? { cutOff: true } : {}) };
}

function checkNotArticle(value: Readonly<Record<string, unknown>>): PageReading | null {
  const { page, title } = value;
  if (!isKey(OTHER_PAGES, page)) return null;
  if (!isText(title, Number.POSITIVE_INFINITY)) return null;
  return { kind: 'not-article', page, title: title.slice(0, MAX_TITLE_CHARACTERS) };
}

function checkEntries(value: Readonly<Record<string, unknown>>): PageEntries | null {
  const { page, title, outlet, lang, entries, total } = value;
  if (!isKey(ENTRIES_PAGES, page) || !Number.isSafeInteger(total)) return null;
  if (!isText(title, MAX_TITLE_CHARACTERS) || !isText(outlet, MAX_TITLE_CHARACTERS) || !isOptional(lang))
    return null;
  if (!Array.isArray(entries) || entries.length > MAX_ENTRIES || (total as number) < entries.length)
    return null;
  const checked: PageEntry[] = [];
  for (const entry of entries) {
    const good = checkEntry(entry);
    if (good === null) return null;
    checked.push(good);
  }
  return { page, title, outlet, lang, entries: checked, total: total as number };
}

function checkEntry(value: unknown): PageEntry | null {
  if (!isRecord(value)) return null;
  const { title, text, published, url, cutOff } = value;
  if (!isText(title, MAX_ENTRY_TITLE) || !isText(text, MAX_ENTRY_TEXT)) return null;
  if (!isOptional(published) || !(url === null || isHttp(url))) return null;
  return { title, text, published, url, ...(cutOff === true ? { cutOff } : {}) };
}

function checkArticle(value: unknown): Article | null {
  if (!isRecord(value)) return null;
  const { id, url, outlet, title, byline, published, lang, text } = value;
  if (
    !isText(id, MAX_TITLE_CHARACTERS) ||
    !isText(outlet, MAX_TITLE_CHARACTERS) ||
    !isText(title, MAX_TITLE_CHARACTERS)
  )
    return null;
  if (!isText(text, MAX_TEXT_CHARACTERS) || !(url === null || isHttp(url))) return null;
  if (!isOptional(byline) || !isOptional(published) || !isOptional(lang)) return null;
  return { id, url, outlet, title, byline, published, lang, text };
}

function isKey<Name extends string>(names: Readonly<Record<Name, true>>, value: unknown): value is Name {
  return typeof value === 'string' && Object.hasOwn(names, value);
}

function isOptional(value: unknown): value is string | null {
  return value === null || isText(value, MAX_TITLE_CHARACTERS);
}
