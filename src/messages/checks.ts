import { MAX_TITLE_CHARACTERS, MAX_URL_CHARACTERS } from '../core/article/limits.ts';
import { SETTINGS_LIMITS } from '../core/topic/page-settings.ts';
import { isRecord } from './dispatch.ts';
import type { Ask, PageToBackground, SurfaceToBackground } from './protocol.ts';

/** What a page says of itself, `candidate` and `left`. */
export function checkPage(message: unknown): Parameters<PageToBackground['candidate' | 'left']>[0] | null {
  return isRecord(message) && isHttp(message.url) ? { url: message.url } : null;
}

export function checkAsk(message: unknown): Parameters<SurfaceToBackground['answer']>[0] | null {
  if (!isRecord(message) || !Number.isInteger(message.tabId)) return null;
  const ask = askOf(message.ask);
  return ask && { tabId: message.tabId as number, ask };
}

/** What is asked for, out of anything. */
export function askOf(value: unknown): Ask | null {
  if (!isRecord(value)) return null;
  const { kind, anyTopic, frameId, title } = value;
  if (kind === 'page') return typeof anyTopic === 'boolean' ? { kind, anyTopic } : null;
  if (kind === 'selection') return isIndex(frameId) ? { kind, frameId } : null;
  return kind === 'entry' && isText(title, MAX_TITLE_CHARACTERS) ? { kind, title } : null;
}

export function checkSite(message: unknown): Parameters<SurfaceToBackground['site']>[0] | null {
  if (!isRecord(message)) return null;
  const { site, off } = message;
  return isText(site, SETTINGS_LIMITS.siteLetters) && site !== '' && typeof off === 'boolean'
    ? { site, off }
    : null;
}

export function checkTab(message: unknown): Parameters<SurfaceToBackground['keep']>[0] | null {
  return isRecord(message) && Number.isInteger(message.tabId) ? { tabId: message.tabId as number } : null;
}

export function checkArticleNumber(message: unknown): Parameters<SurfaceToBackground['unkeep']>[0] | null {
  if (!isRecord(message)) return null;
  const { number } = message;
  return isIndex(number) ? { number } : null;
}

export function isIndex(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
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
