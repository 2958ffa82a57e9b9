import { type PhraseText, together } from '../phrases/phrase-text.ts';
import { Word } from '../phrases/word-kinds.ts';

/** Where "the 30-year-old" begins that ends at a token; null if it is no such thing. */
export function agedFrom({ tokens, flags }: PhraseText, last: number): number | null {
  let at = last;
  while (last - at < 6 && tokens[at - 1]?.text === '-' && !tokens[at]!.spaced && at > 1) at -= 2;
  const definite = at - 1;
  return at < last && tokens[at]!.kind === 'number' && definite >= 0 && flags[definite]! & Word.definite
    ? definite
    : null;
}

/** Whether an age stands in a phrase ("the 43-year-old MP"): it is told only of somebody named. */
export function hasAge(t: PhraseText, first: number, head: number): boolean {
  for (let i = first + 1; i < head - 2; i += 1)
    if (t.tokens[i]!.kind === 'number' && t.tokens[i + 1]!.text === '-' && together(t, first, i)) return true;
  return false;
}
