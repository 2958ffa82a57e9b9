import type { Article } from '../../core/article/article.ts';
import { articleId } from '../../core/article/article-id.ts';
import { isoDate } from '../../core/article/iso-date.ts';
import {
  MAX_FIELD_CHARACTERS,
  MAX_TEXT_CHARACTERS,
  MAX_TITLE_CHARACTERS,
  MAX_URL_CHARACTERS,
} from '../../core/article/limits.ts';
import type { SetId } from '../store/described.ts';
import { record } from './corpus-head.ts';

/** A line of a corpus file below its head. */
export type CorpusLine =
  /** The set that the articles from here on belong to. */
  | { readonly kind: 'set'; readonly id: SetId }
  | ArticleLine
  /** A version that the next article of the file took the place of; the oldest first. */
  | { readonly kind: 'older'; readonly article: Article; readonly replacedAt: number }
  /** The end: a file without it breaks off. */
  | { readonly kind: 'end'; readonly articles: number }
  | { readonly kind: 'unusable'; readonly reason: string };

interface ArticleLine {
  readonly kind: 'article';
  readonly article: Article;
  readonly cutOff: boolean;
  readonly notes: readonly string[];
}

export function writeArticle(article: Article, cutOff: boolean): string {
  return JSON.stringify({ ...fields(article), ...(cutOff ? { cutOff } : {}) });
}

export function writeOlder(article: Article, replacedAt: number): string {
  return JSON.stringify({
    lateral: 'older',
    replacedAt: new Date(replacedAt).toISOString(),
    article: fields(article),
  });
}

export function writeSet(id: SetId): string {
  return JSON.stringify({ lateral: 'set', id });
}

export function writeEnd(articles: number): string {
  return JSON.stringify({ lateral: 'end', articles });
}

function fields({ id, url, outlet, title, byline, published, lang, text }: Article): Article {
  return { id, url, outlet, title, byline, published, lang, text };
}

/**
 * Reads a line. What Lateral wrote comes back as it was, to the last character; what someone else wrote into such a
 * file is held to the limits of every import.
 */
export function readLine(value: unknown): CorpusLine {
  const line = record(value);
  if (!line) return unusable('a line must be an object');
  switch (line.get('lateral')) {
    case undefined: {
      const read = readArticle(line);
      return typeof read === 'string'
        ? unusable(read)
        : { kind: 'article', ...read, cutOff: line.get('cutOff') === true };
    }
    case 'set':
      return { kind: 'set', id: textOf(line.get('id')) };
    case 'end':
      return { kind: 'end', articles: numberOf(line.get('articles')) };
    case 'older': {
      const read = readArticle(record(line.get('article')) ?? new Map());
      if (typeof read === 'string') return unusable(`an older version: ${read}`);
      const replacedAt = Date.parse(textOf(line.get('replacedAt')));
      return { kind: 'older', article: read.article, replacedAt: Number.isNaN(replacedAt) ? 0 : replacedAt };
    }
    default:
      return unusable('a kind of line that this version of Lateral does not know');
  }
}

/** An object that says itself how it is to be made text or a number may throw: nothing is asked of one. */
const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
const numberOf = (value: unknown) => (typeof value === 'number' ? value : Number.NaN);

function unusable(reason: string): CorpusLine {
  return { kind: 'unusable', reason };
}

const LONGEST: Readonly<Record<keyof Article, number>> = {
  id: MAX_FIELD_CHARACTERS,
  url: MAX_URL_CHARACTERS,
  outlet: MAX_FIELD_CHARACTERS,
  title: MAX_TITLE_CHARACTERS,
  byline: MAX_FIELD_CHARACTERS,
  published: MAX_FIELD_CHARACTERS,
  lang: MAX_FIELD_CHARACTERS,
  text: MAX_TEXT_CHARACTERS,
};

/** An article and what is said of fields that could not be used, or why it is none. */
function readArticle(
  line: ReadonlyMap<string, unknown>,
): { readonly article: Article; readonly notes: readonly string[] } | string {
  for (const [key, longest] of Object.entries(LONGEST)) {
    const value = line.get(key) ?? null;
    if (value !== null && typeof value !== 'string') return `"${key}" must be text`;
    if (value !== null && value.length > longest)
      return `"${key}" is ${counted(value.length)} characters long, over the limit of ${counted(longest)}`;
  }
  const field = (key: keyof Article) => (line.get(key) ?? null) as string | null;
  const text = field('text') ?? '';
  if (text.trim() === '') return line.has('text') ? 'its "text" is empty' : 'no "text"';
  const notes: string[] = [];
  const url = field('url');
  const usable = url === null || isWebAddress(url);
  if (!usable) notes.push('"url" left out: not an http(s) address without a password');
  const published = field('published');
  const dated = published === null || isoDate(published) !== null;
  if (!dated) notes.push('"published" left out: not an ISO date such as 2022-12-19 or 2022-12-19T18:30:00Z');
  const article = {
    url: usable ? url : null,
    outlet: field('outlet') ?? '',
    title: field('title') ?? '',
    byline: field('byline'),
    published: dated ? published : null,
    lang: field('lang'),
    text,
  };
  return { article: { id: field('id') || articleId(article), ...article }, notes };
}

function isWebAddress(address: string): boolean {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username === '' && password === '';
}

const counted = (n: number) => n.toLocaleString('en-GB');
