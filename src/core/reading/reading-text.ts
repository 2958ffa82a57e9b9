import type { Span } from '../article/article.ts';
import type { LanguageTable } from '../languages/language-table.ts';

/** A word, a number or a single mark of a text; white space stands between tokens. */
export interface Token extends Span {
  /** As printed. */
  readonly text: string;
  /** In lower case and composed (NFC), typographic apostrophes made plain: what word lists are asked for. */
  readonly lower: string;
  /** `word` begins with a letter, `number` with a digit (`155mm` is one), `mark` is any other character. */
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** White space, or the text's beginning, stands before it. */
  readonly spaced: boolean;
  /** Place of its sentence in `ReadingText.sentences`; -1 between sentences. */
  readonly sentence: number;
}

/** A text cut up once, for all that is read in it. */
export interface ReadingText {
  readonly text: string;
  readonly lang: string | null;
  /** ISO 8601 date or moment of publication, or null. */
  readonly published: string | null;
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  /** What is known of languages. */
  readonly languages: LanguageTable;
}

/**
 * Words keep inner apostrophes ("don't", "l'Ukraine" is one), but not a possessive ending: "Ukraine's" is `Ukraine`,
 * `'s`. Hyphens are marks, so "Kremlin-backed" is three tokens. Numbers keep their separators, as far as a digit
 * follows ("200,000", "3.5"), and letters that are run on to them ("155mm", "5G"). Soft hyphens and zero widths inside a
 * word belong to it; elsewhere they are marks.
 */
const TOKEN =
  /(\p{L}(?:[\p{L}\p{M}\p{N}]|[\u00AD\u200B-\u200D\u2060\uFEFF](?=\p{L}))*(?:['’ʼ](?!s(?![\p{L}\p{M}\p{N}]))[\p{L}\p{M}\p{N}]+)*)|(\p{N}+(?:[.,:]\p{N}+)*[\p{L}\p{M}]*)|['’]s(?![\p{L}\p{M}\p{N}])|\S/gu;

/** Tokens of `text` in order. Linear. */
export function readingText(
  text: string,
  lang: string | null,
  published: string | null,
  sentences: readonly Span[],
  languages: LanguageTable,
): ReadingText {
  const tokens: Token[] = [];
  let at = 0;
  let lastEnd = 0;
  for (const match of text.matchAll(TOKEN)) {
    const { index: start, 0: raw, 1: word, 2: number } = match;
    const end = start + raw.length;
    while (at < sentences.length && sentences[at]!.end <= start) at += 1;
    const sentence = sentences[at];
    const kind = word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark';
    const lower = fold(raw);
    tokens.push({
      start,
      end,
      text: raw,
      lower,
      kind,
      capital: kind === 'word' && raw[0] !== lower[0] && raw[0] !== raw[0]!.toLowerCase(),
      spaced: start === 0 || start > lastEnd,
      sentence: sentence && sentence.start <= start ? at : -1,
    });
    lastEnd = end;
  }
  return { text, lang, published, sentences, tokens, languages };
}

const ASCII = /^[ -~]*$/;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** The form in which words are looked up: lower case, composed, without what can't be seen, apostrophes made plain. */
export function fold(raw: string): string {
  if (ASCII.test(raw)) return raw.toLowerCase();
  return raw.replace(INVISIBLE, '').normalize('NFC').toLowerCase().replace(/[’ʼ]/g, "'");
}
