import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { PhraseText } from '../phrases/phrase-text.ts';
import { Word } from '../phrases/word-kinds.ts';
import type { ArticleRoles } from '../roles/article-roles.ts';
import { TOKENS_TO_ORGANISATION } from './thresholds.ts';

/** "The streaming platform": the one organisation that its sentence and the one before it name ahead of it; else null. */
export function organisationMeant({ t }: ArticleRoles, phrase: NounPhrase): string | null {
  const { tokens, lexicon } = t;
  if (phrase.opener !== 'definite' || phrase.plural || phrase.partitive || !phrase.modified) return null;
  if (!lexicon.has('companies', tokens[phrase.head]!.lower) || !tells(t, phrase)) return null;
  const next = tokens[phrase.last + 1];
  if (next?.sentence === tokens[phrase.head]!.sentence && next.kind === 'word' && next.capital) return null;
  return onlyOrganisationBefore(t, phrase.first);
}

/** Whether what stands before the noun says what it does, without a name or another phrase. */
function tells(
  { tokens, flags, lexicon, mentionOf, nationAt }: PhraseText,
  { inner, head }: NounPhrase,
): boolean {
  let said = false;
  for (let i = inner; i < head; i += 1) {
    if (mentionOf[i]! >= 0 || tokens[i]!.kind === 'number' || lexicon.has('hollow', tokens[i]!.lower))
      return false;
    if (tokens[i]!.capital && nationAt(i) === null) return false;
    if (tokens[i]!.kind === 'word' && !(flags[i]! & Word.former)) said = true;
  }
  return said;
}

function onlyOrganisationBefore(t: PhraseText, token: number): string | null {
  const own = t.tokens[token]!.sentence;
  let only: string | null = null;
  for (let i = token - 1; i >= 0 && token - i < TOKENS_TO_ORGANISATION; i -= 1) {
    if (t.tokens[i]!.sentence < own - 1) break;
    const mention = t.mentions[t.mentionOf[i]!];
    if (mention === undefined || mention.kind === 'place' || mention.kind === 'person') continue;
    if (mention.entity === null || (only !== null && mention.entity !== only)) return null;
    only = mention.entity;
  }
  return only;
}
