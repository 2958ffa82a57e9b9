import type { Span } from './article.ts';
import { stem } from './stem.ts';

/** A word of a text, with the two forms in which it is compared. */
export interface Word extends Span {
  /** Lower case, without diacritics, possessive ending or surrounding marks. */
  readonly norm: string;
  /** What counts as the same word: a stem, or a number's digits. */
  readonly term: string;
  readonly capitalised: boolean;
  readonly numeric: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,’'‑-][\p{L}\p{M}\p{N}]+)*/gu;
const MARKS = /\p{M}+/gu;
const ASCII = /^[ -~]*$/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LONGEST_WORD = 64;

/** Words of `text` from `start` to `end`, in order. Linear; words over 64 characters are passed over. */
export function words(text: string, start = 0, end = text.length): Word[] {
  const found: Word[] = [];
  const add = (raw: string, at: number) => {
    // The sign that makes ❤ an emoji is a mark as well: alone it is no word.
    if (LETTER_OR_DIGIT.test(raw)) found.push(word(raw, at));
  };
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const raw = match[0];
    if (raw.length > LONGEST_WORD) continue;
    const at = start + match.index;
    // Hyphenated compounds are compared by their parts ("Ukrainian-held"), designations as a whole ("MiG-31K").
    if (/[‑-]/.test(raw) && !/\p{N}/u.test(raw)) {
      let from = 0;
      for (const part of raw.split(/[‑-]/)) {
        add(part, at + from);
        from += part.length + 1;
      }
    } else add(raw, at);
  }
  return found;
}

function word(raw: string, start: number): Word {
  const first = raw[0]!;
  const numeric = /^\p{N}/u.test(raw);
  const norm = normalise(raw);
  const capitalised = !numeric && first !== first.toLowerCase();
  const term = numeric ? norm.replace(/[,.](?=\d{3}(?!\d))/g, '') : stem(norm);
  return { start, end: start + raw.length, norm, term, capitalised, numeric };
}

function normalise(raw: string): string {
  const folded = (ASCII.test(raw) ? raw : raw.normalize('NFKD').replace(MARKS, '')).toLowerCase();
  if (!folded.includes("'") && !folded.includes('’')) return folded;
  return folded.replace(/[’']s?$/, '').replace(/’/g, "'");
}
