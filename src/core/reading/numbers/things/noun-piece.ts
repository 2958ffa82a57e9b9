import type { Token } from '../../reading-text.ts';
import { endsWithAny } from '../read/read-unit.ts';
import { isHyphen } from '../read/read-words.ts';
import { MOST_JOINED } from '../thresholds.ts';
import type { CompiledNumerals } from '../words/compile-numerals.ts';

/** One member of a noun phrase: a word, or several joined by hyphens or full stops ("anti-tank", "U.S."). */
export interface Piece {
  readonly at: number;
  /** Token after it. */
  readonly next: number;
  readonly lower: string;
  readonly capital: boolean;
  readonly compound: boolean;
}

/** The piece that begins with token `at`, or null where no word stands. @param tokens of one sentence */
export function pieceAt(tokens: readonly Token[], at: number): Piece | null {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return null;
  let next = at + 1;
  let lower = token.lower;
  for (let joints = 0; joints < MOST_JOINED; joints += 1) {
    const mark = tokens[next];
    const word = tokens[next + 1];
    if (mark?.kind !== 'mark' || mark.spaced) break;
    const joined = word !== undefined && word.kind !== 'mark' && !word.spaced;
    if (isHyphen(mark) && joined) {
      lower += `-${word.lower}`;
      next += 2;
    } else if (mark.text === '.' && isInitial(tokens[next - 1]!)) {
      // "U.S.": the last full stop belongs to it as well.
      const more = joined && isInitial(word);
      if (!more && next === at + 1) break;
      lower += more ? `.${word.lower}` : '.';
      next += more ? 2 : 1;
    } else break;
  }
  const compound = next > at + 1;
  if (token.kind === 'number' && !compound && /^[0-9.,:]+$/.test(token.text)) return null;
  return { at, next, lower, capital: token.capital, compound };
}

const isInitial = ({ text, capital }: Token) => capital && text.length === 1;

/** Whether a noun phrase ends before this word. A word in capitals is none of them: "US" is no pronoun. */
export function isStop(piece: Piece, tokens: readonly Token[], { stops }: CompiledNumerals): boolean {
  if (!stops.has(piece.lower)) return false;
  const { text } = tokens[piece.at]!;
  return !(text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase());
}

/** Whether a word can belong to a noun phrase: no function word, no verb by its ending. */
export function isNounish(piece: Piece | null, tokens: readonly Token[], lexicon: CompiledNumerals): boolean {
  return piece !== null && !isStop(piece, tokens, lexicon) && !isVerb(piece, lexicon);
}

export function isVerb(
  { lower, capital, compound }: Piece,
  { verbEndings, data }: CompiledNumerals,
): boolean {
  if (compound || (capital && data.nouns.order !== 'first')) return false;
  return endsWithAny(lower, verbEndings);
}

export function isAdjective(
  { lower }: Piece,
  { adjectives, adjectiveEndings }: Pick<CompiledNumerals, 'adjectives' | 'adjectiveEndings'>,
): boolean {
  return adjectives.has(lower) || endsWithAny(lower, adjectiveEndings);
}

export function opensQuote(token: Token | undefined): boolean {
  return token !== undefined && OPENING.has(token.text);
}

const OPENING = new Set(['"', '“', '„', '«', '‘', "'", '‚', '‹']);
