import type { Span } from '../article/article.ts';
import type { LanguageDates, LanguageTable, LanguageWords } from '../languages/language-table.ts';

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
export interface ReadingText<Words extends LanguageDates = LanguageWords> {
  readonly text: string;
  readonly lang: string | null;
  /** ISO 8601 date or moment of publication, or null. */
  readonly published: string | null;
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  /** What is known of languages. */
  readonly languages: LanguageTable<Words>;
}

/**
 * Words keep inner apostrophes ("don't", "l'Ukraine" is one), but not a possessive ending: "Ukraine's" is `Ukraine`,
 * `'s`. Hyphens are marks, so "Kremlin-backed" is three tokens. Numbers keep their separators, as far as a digit
 * follows ("200,000", "3.5"), and letters that are run on to them ("155mm", "5G"). Soft hyphens and zero widths inside a
 * word belong to it; elsewhere they are marks.
 */
export const TOKEN =
  /(\p{L}(?:[\p{L}\p{M}\p{N}]|[\u00AD\u200B-\u200D\u2060\uFEFF](?=\p{L}))*(?:['’ʼ](?!s(?![\p{L}\p{M}\p{N}]))[\p{L}\p{M}\p{N}]+)*)|(\p{N}+(?:[.,:]\p{N}+)*[\p{L}\p{M}]*)|['’]s(?![\p{L}\p{M}\p{N}])|\S/uy;

/** Tokens of `text` in order. Linear. */
export function readingText<Words extends LanguageDates>(
  text: string,
  lang: string | null,
  published: string | null,
  sentences: readonly Span[],
  languages: LanguageTable<Words>,
): ReadingText<Words> {
  const tokens: Token[] = [];
  let sentence = 0;
  let spaced = true;
  for (let start = 0; start < text.length; ) {
    const plain = plainToken(text, start);
    if (plain === 0) {
      spaced = true;
      start += 1;
      continue;
    }
    TOKEN.lastIndex = start;
    const match = plain > 0 ? null : TOKEN.exec(text);
    if (plain < 0 && !match) {
      spaced = true;
      start += 1;
      continue;
    }
    const raw = match ? match[0] : text.slice(start, plain);
    const end = start + raw.length;
    const kind = match ? kindOfMatch(match) : kindOfCode(text.charCodeAt(start));
    const lower = match ? fold(raw) : raw.toLowerCase();
    while (sentence < sentences.length && sentences[sentence]!.end <= start) sentence += 1;
    const within = sentence < sentences.length && sentences[sentence]!.start <= start;
    const capital = kind === 'word' && raw[0] !== lower[0] && raw[0] !== raw[0]!.toLowerCase();
    tokens.push({ start, end, text: raw, lower, kind, capital, spaced, sentence: within ? sentence : -1 });
    spaced = false;
    start = end;
  }
  return { text, lang, published, sentences, tokens, languages };
}

/**
 * The end of the token at `at` where plain letters, digits or one mark tell it; 0 for a blank, -1 where {@link TOKEN}
 * has to. Most tokens are plain, and a pattern takes three times as long.
 */
function plainToken(text: string, at: number): number {
  const kind = CODES[text.charCodeAt(at)];
  if (kind === undefined || kind === Code.apostrophe) return -1;
  if (kind === Code.blank) return 0;
  if (kind === Code.mark) return at + 1;
  let end = at + 1;
  while (end < text.length) {
    const next = CODES[text.charCodeAt(end)];
    if (next === Code.digit || (next === Code.letter && kind === Code.letter)) end += 1;
    else if (next === Code.blank) break;
    else if (next !== Code.mark) return -1;
    // "3.5", "200,000"
    else if (kind === Code.digit && /[.,:]/.test(text[end]!)) return -1;
    else break;
  }
  return end;
}

const Code = { blank: 0, letter: 1, digit: 2, mark: 3, apostrophe: 4 } as const;

/** By character code, ASCII. */
const CODES = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (character.trim() === '') return Code.blank;
  if (character.toLowerCase() !== character.toUpperCase()) return Code.letter;
  if (character >= '0' && character <= '9') return Code.digit;
  return character === "'" ? Code.apostrophe : Code.mark;
});

const kindOfCode = (code: number): Token['kind'] =>
  CODES[code] === Code.letter ? 'word' : CODES[code] === Code.digit ? 'number' : 'mark';

const kindOfMatch = ({ 1: word, 2: number }: RegExpExecArray): Token['kind'] =>
  word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark';

const ASCII = /^[ -~]*$/;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** The form in which words are looked up: lower case, composed, without what can't be seen, apostrophes made plain. */
export function fold(raw: string): string {
  if (ASCII.test(raw)) return raw.toLowerCase();
  return raw.replace(INVISIBLE, '').normalize('NFC').toLowerCase().replace(/[’ʼ]/g, "'");
}
