import type { Article } from '../core/article/article.ts';
import { MAX_TEXT_CHARACTERS, MAX_TITLE_CHARACTERS, MAX_URL_CHARACTERS } from '../core/article/limits.ts';
import { isRecord } from './dispatch.ts';
import type { PageReading, PageToBackground, SurfaceToBackground } from './protocol.ts';

export function checkCandidate(message: unknown): Parameters<PageToBackground['candidate']>[0] | null {
  if (!isRecord(message)) return null;
  const { topic, url } = message;
  return isText(topic, MAX_TITLE_CHARACTERS) && isHttp(url) ? { topic, url } : null;
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

export function checkTab(message: unknown): Parameters<SurfaceToBackground['keep']>[0] | null {
  return isRecord(message) && Number.isInteger(message.tabId) ? { tabId: message.tabId as number } : null;
}

export function checkArticleNumber(message: unknown): Parameters<SurfaceToBackground['unkeep']>[0] | null {
  if (!isRecord(message)) return null;
  const { number } = message;
  return Number.isSafeInteger(number) && (number as number) >= 0 ? { number: number as number } : null;
}

export function checkNothing(message: unknown): Readonly<Record<string, never>> | null {
  return isRecord(message) && Object.keys(message).length === 0 ? {} : null;
}

/** What the reader handed back: it ran beside a page that may have tampered with everything, so it is only data. */
export function checkPageReading(value: unknown): PageReading | null {
  if (!isRecord(value)) return null;
  if (value.kind === 'not-article') {
    const { title, reason } = value;
    if (!isText(title, Number.POSITIVE_INFINITY) || !isText(reason, MAX_TITLE_CHARACTERS)) return null;
    return { kind: 'not-article', title: title.slice(0, MAX_TITLE_CHARACTERS), reason };
  }
  const article = value.kind === 'article' ? checkArticle(value.article) : null;
  return article && { kind: 'article', article };
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

function isOptional(value: unknown): value is string | null {
  return value === null || isText(value, MAX_TITLE_CHARACTERS);
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

export function isHttp(value: unknown): value is string {
  return isText(value, MAX_URL_CHARACTERS) && /^https?:\/\//.test(value);
}
