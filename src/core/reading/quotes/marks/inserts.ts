import type { ReadingText, Token } from '../../reading-text.ts';
import { MAX_INSERT } from '../thresholds.ts';
import type { SpeechLexicon } from '../words/speech-lexicon.ts';
import { cueGroupAt, tokenAt } from '../words/token-places.ts';
import { Word } from '../words/word.ts';
import type { MarkedSpan } from './pair-double-marks.ts';

const DASH = /^[—–―-]$/;

/**
 * Cuts out of quoted words who says them: «Переговоры возможны, — сказал Лавров, — но …», « La paix, a affirmé
 * Zelensky, ne … ». What is left are quotes of their own.
 */
export function splitAtInserts(source: ReadingText, span: MarkedSpan, lexicon: SpeechLexicon): MarkedSpan[] {
  const { words } = lexicon;
  if (!words.inserts && !words.dashes) return [span];
  const { tokens } = source;
  const parts: MarkedSpan[] = [];
  let start = span.start;
  for (let i = tokenAt(tokens, span.start); i < tokens.length && tokens[i]!.end <= span.end; i++) {
    const insert = insertAt(tokens, i, span.end, lexicon);
    if (!insert) continue;
    parts.push({ ...span, start, end: tokens[i]!.end });
    if (insert.resumes < 0) return parts;
    start = tokens[insert.resumes]!.start;
    i = insert.resumes - 1;
  }
  return parts.length === 0 ? [span] : [...parts, { ...span, start }];
}

interface Insert {
  /** Token with which the quoted words go on; -1 if they don't. */
  readonly resumes: number;
}

/** The words of an insert that begins after the mark at token `i`. */
function insertAt(tokens: readonly Token[], i: number, end: number, lexicon: SpeechLexicon): Insert | null {
  const next = tokens[i + 1];
  if (!next || next.end > end) return null;
  const dashed = DASH.test(next.text) && next.spaced;
  const paused = /^[,.?!…]$/.test(tokens[i]!.text);
  if (!paused && !(dashed && tokens[i]!.kind !== 'mark')) return null;
  if (!dashed && (!lexicon.words.inserts || tokens[i]!.text !== ',')) return null;
  const from = dashed ? i + 2 : i + 1;
  if (!tokens[from] || tokens[from]!.capital || !cueGroupAt(tokens, from, lexicon)) return null;
  for (let k = from + 1; k < Math.min(tokens.length, from + MAX_INSERT) && tokens[k]!.end <= end; k++) {
    const token = tokens[k]!;
    if (dashed && DASH.test(token.text) && token.spaced) return { resumes: k + 1 };
    if (dashed) continue;
    if ((lexicon.lexemes.get(token.lower)?.tags ?? 0) & Word.that) return null;
    // ", se souvient Olena, 42 ans. Les"
    if (token.text === ',' && tokens[k + 1]?.kind === 'number') continue;
    if (!dashed && token.text === '.' && tokens[k + 1]?.capital) return { resumes: k + 1 };
    if (token.text === ',') {
      const stop = appositionEnd(tokens, k + 1, end, lexicon);
      if (stop >= 0) return { resumes: stop + 1 };
    }
    if (token.text === ',') return names(tokens, from, k, lexicon) ? { resumes: k + 1 } : null;
    if (token.kind === 'mark' && token.text !== '-') return null;
  }
  return dashed && paused && tokens[tokenAt(tokens, end) - 1]!.end - next.end < 120 ? { resumes: -1 } : null;
}

/** ", rappelle Ana Cardenal, professeure de sciences politiques. Dans": the full stop that ends an apposition, or -1. */
function appositionEnd(tokens: readonly Token[], from: number, end: number, lexicon: SpeechLexicon): number {
  for (let k = from; k < Math.min(tokens.length, from + 2 * MAX_INSERT) && tokens[k]!.end <= end; k++) {
    if (tokens[k]!.text === '.') return tokens[k + 1]?.capital && tokens[k + 1]!.end <= end ? k : -1;
    const lexeme = lexicon.lexemes.get(tokens[k]!.lower);
    if (lexeme && (lexeme.pronoun || lexeme.tags & VERBAL)) return -1;
  }
  return -1;
}

const VERBAL = Word.auxiliary | Word.negation | Word.that | Word.subordinator;

/** Whether somebody is named in the insert, or a pronoun speaks. */
function names(tokens: readonly Token[], from: number, to: number, lexicon: SpeechLexicon): boolean {
  for (let k = from + 1; k < to; k++) {
    const { capital, lower } = tokens[k]!;
    const lexeme = lexicon.lexemes.get(lower);
    if (capital || lexeme?.pronoun) return true;
    if ((lexeme?.tags ?? 0) & (Word.determiner | Word.person | Word.source)) return true;
  }
  return false;
}
