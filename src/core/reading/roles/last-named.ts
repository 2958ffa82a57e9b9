import type { PhraseText } from '../phrases/phrase-text.ts';
import { Word } from '../phrases/word-kinds.ts';
import type { Mention } from '../reading.ts';
import { NAMES_LOOKED_BACK, TOKENS_TO_PRONOUN } from './thresholds.ts';

interface NamedBefore {
  readonly mention: Mention;
  readonly sentence: number;
  readonly at: number;
}

/** Names before a token, the last one first, with the sentence each stands in; a limited number. */
function* namesBefore(t: PhraseText, token: number): Generator<NamedBefore> {
  let seen = 0;
  for (let i = mentionsBefore(t, token) - 1; i >= 0 && seen < NAMES_LOOKED_BACK; i -= 1) {
    seen += 1;
    const at = t.firstOf[i]!;
    yield { mention: t.mentions[i]!, sentence: t.tokens[at]!.sentence, at };
  }
}

/** People named before a token, as {@link namesBefore}. */
export function* peopleBefore(t: PhraseText, token: number): Generator<NamedBefore> {
  for (const named of namesBefore(t, token)) if (named.mention.kind === 'person') yield named;
}

/** Places and organisations named before a token. */
export function* placesBefore(t: PhraseText, token: number): Generator<NamedBefore> {
  for (const named of namesBefore(t, token))
    if (named.mention.kind === 'place' || named.mention.kind === 'organisation') yield named;
}

/** The one person that the sentence of a token and the one before it name ahead of it; null if none, or several. */
export function onlyPersonBefore(t: PhraseText, token: number): string | null {
  const own = t.tokens[token]!.sentence;
  let only: string | null = null;
  for (const { mention, sentence, at } of peopleBefore(t, token)) {
    if (own - sentence > 1) break;
    if (mention.entity === null || (only !== null && mention.entity !== only)) return null;
    if (isBesideAnother(t, token, at)) return null;
    only = mention.entity;
  }
  return only;
}

/** "He went without telling his mother, Helen Grant": who is named behind "he" is somebody else than he. */
function isBesideAnother({ tokens, flags }: PhraseText, token: number, name: number): boolean {
  const { sentence } = tokens[name]!;
  if (sentence === tokens[token]!.sentence) return false;
  for (let i = name - 1; i >= 0 && name - i <= TOKENS_TO_PRONOUN && tokens[i]!.sentence === sentence; i -= 1)
    if (flags[i]! & Word.subject) return true;
  return false;
}

/** How many mentions end before a token; a search by halves. */
function mentionsBefore({ lastOf }: PhraseText, token: number): number {
  let low = 0;
  let high = lastOf.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lastOf[middle]! < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
