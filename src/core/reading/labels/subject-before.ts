import { type PhraseText, together } from '../phrases/phrase-text.ts';
import { Word } from '../phrases/word-kinds.ts';

/** The name that the sentence before opens with, over its article, where a token opens its own; -1 where there is none. */
export function subjectBefore(t: PhraseText, token: number): number {
  const { tokens, flags, mentionOf, lastOf } = t;
  if (together(t, token, token - 1)) return -1;
  let first = token - 1;
  while (first > 0 && together(t, first, first - 1)) first -= 1;
  if (first < 0) return -1;
  if (flags[first]! & Word.definite) first += 1;
  const mention = mentionOf[first] ?? -1;
  // "Russia's war": of the war; "Russia, which": of Russia, but that needs more than a look.
  return mention >= 0 && tokens[lastOf[mention]! + 1]?.kind === 'word' ? mention : -1;
}
