import type { Article } from '../../core/article/article.ts';
import { articleId } from '../../core/article/article-id.ts';
import { isoDate } from '../../core/article/iso-date.ts';
import {
  MAX_FIELD_CHARACTERS,
  MAX_TEXT_CHARACTERS,
  MAX_TITLE_CHARACTERS,
  MAX_URL_CHARACTERS,
} from '../../core/article/limits.ts';
import { type Saying, saying } from '../../words/saying.ts';
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
  | { readonly kind: 'unusable'; readonly reason: Saying };

interface ArticleLine {
  readonly kind: 'article';
  readonly article: Article;
  readonly cutOff: boolean;
  readonly notes: readonly Saying[];
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
  if (!line) return unusable(saying('passedOver_lineNotObject'));
  switch (line.get('lateral')) {
    case undefined: {
      const read = readArticle(line);
      return 'key' in read
        ? unusable(read)
        : { kind: 'article', ...read, cutOff: line.get('cutOff') === true };
    }
    case 'set':
      return { kind: 'set', id: textOf(line.get('id')) };
    case 'end':
      return { kind: 'end', articles: numberOf(line.get('articles')) };
    case 'older': {
      const read = readArticle(record(line.get('article')) ?? new Map());
      if ('key' in read) return unusable(saying('passedOver_olderVersion', { reason: read }));
      const replacedAt = Date.parse(textOf(line.get('replacedAt')));
      return { kind: 'older', article: read.article, replacedAt: Number.isNaN(replacedAt) ? 0 : replacedAt };
    }
    default:
      return unusable(saying('passedOver_unknownLine'));
  }
}

/** An object that says itself how it is to be made text or a number may throw: nothing is asked of one. */
const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
const numberOf = (value: unknown) => (typeof value === 'number' ? value : Number.NaN);

function unusable(reason: Saying): CorpusLine {
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
): { readonly article: Article; readonly notes: readonly Saying[] } | Saying {
  for (const [key, longest] of Object.entries(LONGEST)) {
    const value = line.get(key) ?? null;
    if (value !== null && typeof value !== 'string') return saying('passedOver_mustBeText', { name: key });
    if (value !== null && value.length > longest)
      return saying('passedOver_fieldTooLong', { name: key, characters: value.length, most: longest });
  }
  const field = (key: keyof Article) => (line.get(key) ?? null) as string | null;
  const text = field('text') ?? '';
  if (text.trim() === '')
    return line.has('text') ? saying('passedOver_fieldEmpty', { name: 'text' }) : saying('passedOver_noText');
  const notes: Saying[] = [];
  const url = field('url');
  const usable = url === null || isWebAddress(url);
  if (!usable) notes.push(saying('note_addressLeftOut', { name: 'url' }));
  const published = field('published');
  const dated = published === null || isoDate(published) !== null;
  if (!dated) notes.push(saying('note_isoDateLeftOut', { name: 'published' }));
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
