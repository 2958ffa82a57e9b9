import type { PhraseText } from '../phrases/phrase-text.ts';
import type { Mention } from '../reading.ts';
import { NAMES_LOOKED_BACK } from './thresholds.ts';

/** People named before a token, the last one first, with the sentence each stands in; a limited number. */
export function* peopleBefore(
  t: PhraseText,
  token: number,
): Generator<{ mention: Mention; sentence: number }> {
  let seen = 0;
  for (let i = mentionsBefore(t, token) - 1; i >= 0 && seen < NAMES_LOOKED_BACK; i -= 1) {
    seen += 1;
    const mention = t.mentions[i]!;
    if (mention.kind === 'person') yield { mention, sentence: t.tokens[t.firstOf[i]!]!.sentence };
  }
}

/** The one person that the sentence of a token and the one before it name ahead of it; null if none, or several. */
export function onlyPersonBefore(t: PhraseText, token: number): string | null {
  const own = t.tokens[token]!.sentence;
  let only: string | null = null;
  for (const { mention, sentence } of peopleBefore(t, token)) {
    if (own - sentence > 1) break;
    if (mention.entity === null || (only !== null && mention.entity !== only)) return null;
    only = mention.entity;
  }
  return only;
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
