import { MARK_KINDS, MARK_LIMITS, type PageMark } from '../core/context/page-marks.ts';
import { isHttp, isIndex, isText } from './checks.ts';
import { isRecord } from './dispatch.ts';
import type { BackgroundToPage, Chosen, SurfaceToBackground } from './protocol.ts';

export function checkChosen(message: unknown): Chosen | null {
  if (!isRecord(message)) return null;
  const { fact, start } = message;
  return isFact(fact) && isIndex(start) ? { fact, start } : null;
}

export function checkMark(message: unknown): Parameters<SurfaceToBackground['mark']>[0] | null {
  if (!isRecord(message) || !Number.isInteger(message.tabId) || !isHttp(message.url)) return null;
  const marks = checkMarks(message.marks);
  return marks && { tabId: message.tabId as number, url: message.url, marks };
}

export function checkShow(message: unknown): Parameters<SurfaceToBackground['show']>[0] | null {
  if (!isRecord(message) || !Number.isInteger(message.tabId) || !isIndex(message.start)) return null;
  return { tabId: message.tabId as number, start: message.start };
}

/** Checks of what arrives in a page, which takes messages of the extension alone: they are as it writes them. */
export const PAGE_CHECKS: {
  readonly [Name in keyof BackgroundToPage]: (
    message: unknown,
  ) => Parameters<BackgroundToPage[Name]>[0] | null;
} = {
  mark: (message) => {
    if (!isRecord(message) || !isHttp(message.url) || typeof message.paint !== 'boolean') return null;
    const { url, paint, listen } = message;
    const marks = checkMarks(message.marks);
    if (marks === null) return null;
    return typeof listen === 'boolean' ? { url, marks, paint, listen } : { url, marks, paint };
  },
  show: (message) => (isRecord(message) && isIndex(message.start) ? { start: message.start } : null),
  unmark: (message) => {
    if (!isRecord(message)) return null;
    return {
      ...(message.paint === false && { paint: false as const }),
      ...(message.listen === false && { listen: false as const }),
    };
  },
};

/** Marks in the order of the page. */
function checkMarks(value: unknown): PageMark[] | null {
  if (!Array.isArray(value) || value.length > MARK_LIMITS.marks) return null;
  const marks = value.map(checkOne).filter((mark) => mark !== null);
  const inOrder = marks.every((mark, i) => i === 0 || marks[i - 1]!.end <= mark.start);
  return marks.length === value.length && inOrder ? marks : null;
}

function checkOne(value: unknown): PageMark | null {
  if (!isRecord(value)) return null;
  const { start, end, text, fact } = value;
  const kind = MARK_KINDS.find((known) => known === value.kind);
  if (!isIndex(start) || !isIndex(end) || !isText(text, MARK_LIMITS.letters) || !isFact(fact) || !kind)
    return null;
  return end - start === text.length && text !== '' ? { start, end, text, fact, kind } : null;
}

function isFact(value: unknown): value is string | null {
  return value === null || isText(value, MARK_LIMITS.factLetters);
}
