import type { Article } from '../core/article/article.ts';
import { isRecord } from './dispatch.ts';
import type { PageReading, PageToBackground, SurfaceToBackground } from './protocol.ts';

const LONGEST_URL = 2_048;
const LONGEST_FIELD = 1_000;
const LONGEST_TEXT = 1_000_000;

export function checkCandidate(message: unknown): Parameters<PageToBackground['candidate']>[0] | null {
  if (!isRecord(message)) return null;
  const { topic, url } = message;
  return isText(topic, LONGEST_FIELD) && isHttp(url) ? { topic, url } : null;
}

export function checkLeft(message: unknown): Parameters<PageToBackground['left']>[0] | null {
  return isRecord(message) && isHttp(message.url) ? { url: message.url } : null;
}

export function checkAsk(message: unknown): Parameters<SurfaceToBackground['answer']>[0] | null {
  if (!isRecord(message)) return null;
  const { tabId, anyTopic } = message;
  return Number.isInteger(tabId) && typeof anyTopic === 'boolean'
    ? { tabId: tabId as number, anyTopic }
    : null;
}

/** What the reader handed back: it ran beside a page that may have tampered with everything, so it is only data. */
export function checkPageReading(value: unknown): PageReading | null {
  if (!isRecord(value)) return null;
  if (value.kind === 'not-article') {
    const { title, reason } = value;
    if (!isText(title, Number.POSITIVE_INFINITY) || !isText(reason, LONGEST_FIELD)) return null;
    return { kind: 'not-article', title: title.slice(0, LONGEST_FIELD), reason };
  }
  const article = value.kind === 'article' ? checkArticle(value.article) : null;
  return article && { kind: 'article', article };
}

function checkArticle(value: unknown): Article | null {
  if (!isRecord(value)) return null;
  const { id, url, outlet, title, byline, published, lang, text } = value;
  if (!isText(id, LONGEST_FIELD) || !isText(outlet, LONGEST_FIELD) || !isText(title, LONGEST_FIELD))
    return null;
  if (!isText(text, LONGEST_TEXT) || !(url === null || isHttp(url))) return null;
  if (!isOptional(byline) || !isOptional(published) || !isOptional(lang)) return null;
  return { id, url, outlet, title, byline, published, lang, text };
}

function isOptional(value: unknown): value is string | null {
  return value === null || isText(value, LONGEST_FIELD);
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

export function isHttp(value: unknown): value is string {
  return isText(value, LONGEST_URL) && /^https?:\/\//.test(value);
}
