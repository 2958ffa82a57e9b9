import type { Token } from '../../reading-text.ts';
import type { CueEntry, SpeechLexicon } from './speech-lexicon.ts';
import { Word } from './word.ts';

/** Index of the first token that ends after `at`. */
export function tokenAt(tokens: readonly Token[], at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The verb of saying that begins at a token, if one does. */
export function cueAt(tokens: readonly Token[], i: number, lexicon: SpeechLexicon): CueEntry | null {
  const lexeme = lexicon.lexemes.get(tokens[i]?.lower ?? '');
  for (const entry of lexeme?.cues ?? []) {
    if (entry.kind !== 'say' || entry.participle) continue;
    if (entry.gap || entry.rest.every((word, k) => tokens[i + 1 + k]?.lower === word)) return entry;
  }
  return null;
}

/** Whether a verb of saying begins at a token or right after its auxiliaries and small words ("a-t-il dit"). */
export function cueGroupAt(tokens: readonly Token[], i: number, lexicon: SpeechLexicon): boolean {
  for (let k = i; k < i + 6 && k < tokens.length; k++) {
    if (cueAt(tokens, k, lexicon)) return true;
    const token = tokens[k]!;
    if (token.text === '-') continue;
    const tags = lexicon.lexemes.get(token.lower)?.tags ?? 0;
    if (!(tags & (Word.auxiliary | Word.object | Word.as | Word.adverb))) return splitCue(token, lexicon);
  }
  return false;
}

/** "s'exclame", "l'a dit": a small word has run into it. */
function splitCue({ lower }: Token, lexicon: SpeechLexicon): boolean {
  const apostrophe = lower.indexOf("'");
  if (apostrophe < 0) return false;
  const rest = lower.slice(apostrophe + 1);
  return (lexicon.lexemes.get(rest)?.cues ?? []).some(({ kind }) => kind === 'say');
}
