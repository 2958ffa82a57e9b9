import { MAX_TITLE_CHARACTERS, MAX_URL_CHARACTERS } from '../core/article/limits.ts';
import { isRecord } from './dispatch.ts';
import type { PageToBackground, SurfaceToBackground } from './protocol.ts';

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

export function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

export function isHttp(value: unknown): value is string {
  return isText(value, MAX_URL_CHARACTERS) && /^https?:\/\//.test(value);
}
