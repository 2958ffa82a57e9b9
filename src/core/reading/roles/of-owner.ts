import type { Designation } from '../phrases/designations.ts';
import { type PhraseText, together } from '../phrases/phrase-text.ts';
import { HEAD, Word } from '../phrases/word-kinds.ts';
import { TOKENS_OF_GENITIVE } from './thresholds.ts';

/**
 * Whether a title is not of the name behind it, where genitives need no preposition: the name is whose wife she is
 * («жена Алексея Навального | Юлия»), or the title is the genitive to another noun («советник городского | головы
 * Мариуполя Пётр Андрющенко»).
 */
export function isOfOwner(t: PhraseText, { form, phrase, mention }: Designation): boolean {
  if (form !== 'title' || !t.lexicon.words.headFirst) return false;
  const { mentions, lastOf, firstOf } = t;
  const next = mentions[mention + 1];
  const beside =
    next &&
    firstOf[mention + 1] === lastOf[mention]! + 1 &&
    together(t, lastOf[mention]!, lastOf[mention]! + 1);
  return (beside && next.kind === 'person') || isBehindNoun(t, phrase.first);
}

function isBehindNoun({ tokens, flags, mentionOf }: PhraseText, first: number): boolean {
  const { sentence } = tokens[first]!;
  for (let i = first - 1; i >= 0 && first - i <= TOKENS_OF_GENITIVE; i -= 1) {
    const { kind, capital } = tokens[i]!;
    if (kind !== 'word' || mentionOf[i]! >= 0 || tokens[i]!.sentence !== sentence) return false;
    if (flags[i]! & HEAD && !(flags[i]! & Word.stop)) return i < first - 1;
    if (capital || flags[i] !== 0) return false;
  }
  return false;
}
