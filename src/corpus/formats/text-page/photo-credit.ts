import { PHOTO_CREDITS } from './boilerplate.ts';

/** Captions are short: a mark further on belongs to something else. */
const MAX_CAPTION = 600;

/** Where the photographer's or agency's name begins in a caption; its length if there is none. */
export function photoCredit(text: string): number {
  const lower = text.slice(0, MAX_CAPTION).toLowerCase();
  let first = text.length;
  for (const mark of PHOTO_CREDITS) {
    const at = lower.indexOf(mark);
    if (at >= 0 && at < first) first = at;
  }
  return first;
}
