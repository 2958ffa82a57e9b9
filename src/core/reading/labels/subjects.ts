import { isActor, isPerson, type PhraseText, together } from '../phrases/phrase-text.ts';
import { OPENER, Word } from '../phrases/word-kinds.ts';
import type { ArticleRoles } from '../roles/article-roles.ts';
import { onlyPersonBefore } from '../roles/last-named.ts';
import { resolvePhrase } from '../roles/resolve-role.ts';
import { agedFrom } from './aged.ts';

/** Who something is said of. */
export interface Subject {
  readonly entity: string;
  readonly person: boolean;
}

/** Over adverbs alone. */
export function overAdverb(t: PhraseText, from: number): number {
  let at = from;
  while (together(t, from, at) && t.flags[at]! & Word.between) at -= 1;
  return at;
}

export function overAdverbs(t: PhraseText, from: number): number {
  let at = from;
  while (together(t, from, at) && t.flags[at]! & (Word.adverb | Word.between | Word.auxiliary)) at -= 1;
  return at;
}

export const overAddress = ({ tokens, flags }: PhraseText, at: number) => {
  const dot = tokens[at]?.text === '.' ? at - 1 : at;
  return flags[dot]! & Word.address ? dot - 1 : at;
};

/** The subject of a verb at a token: a name, "he", "who" behind a name, or a phrase that stands for somebody. */
export function beforeVerb(article: ArticleRoles, verb: number): Subject | null {
  const { t } = article;
  const { tokens, flags, mentionOf } = t;
  const skip = Word.auxiliary | Word.adverb | Word.between | Word.copula;
  let at = verb - 1;
  while (together(t, verb, at) && mentionOf[at]! < 0 && flags[at]! & skip) {
    if (flags[at]! & Word.negation) return null;
    at -= 1;
  }
  if (!together(t, verb, at) || flags[at]! & Word.negation) return null;
  if (flags[at]! & Word.relative) {
    at -= 1;
    if (tokens[at]?.text === ',') at -= 1;
    if (at >= 0 && mentionOf[at]! >= 0) return actor(t, mentionOf[at]!);
    return at >= 0 && together(t, verb, at) ? described(article, at) : null;
  }
  if (flags[at]! & Word.subject) return pronoun(article, at);
  if (tokens[at]!.text === ',') {
    // Behind a comma only an apposition tells whose verb it is: "Putin, the president, is a".
    const beside = article.appositionEndingAt(at - 1);
    return beside ? actor(t, beside.mention) : null;
  }
  if (at < 0) return null;
  const mention = mentionOf[at]!;
  const phrase = article.endingAt(at);
  if (phrase && (mention < 0 || phrase.head < at)) {
    const beside = article.designationOf(phrase);
    if (beside) return actor(t, beside.mention);
    const entity = resolvePhrase(article, phrase);
    return entity === null ? null : { entity, person: (flags[phrase.head]! & Word.person) !== 0 };
  }
  if (mention < 0) return null;
  let before = overAddress(t, t.firstOf[mention]! - 1);
  if (together(t, verb, before) && flags[before]! & OPENER) before -= 1;
  const governed =
    together(t, verb, before) &&
    flags[before]! & (Word.complement | Word.namedComplement | Word.looseComplement);
  return governed ? null : actor(t, mention);
}

/** Whom a phrase before "who" stands for: "the 30-year-old, who is". */
function described(article: ArticleRoles, last: number): Subject | null {
  const { t } = article;
  const aged = agedFrom(t, last);
  const phrase = aged === null ? article.endingAt(last) : null;
  const beside = phrase && article.designationOf(phrase);
  if (beside) return actor(t, beside.mention);
  const entity =
    aged !== null ? onlyPersonBefore(t, aged) : phrase === null ? null : resolvePhrase(article, phrase);
  return entity === null
    ? null
    : { entity, person: phrase === null || (t.flags[phrase.head]! & Word.person) !== 0 };
}

export function actor(t: PhraseText, mention: number): Subject | null {
  const { entity } = t.mentions[mention]!;
  return entity !== null && isActor(t, mention) ? { entity, person: isPerson(t, mention) } : null;
}

/** A person's pronoun stands for the only one that its sentence and the one before it name ahead of it. */
export function pronoun({ t }: ArticleRoles, at: number): Subject | null {
  const entity = onlyPersonBefore(t, at);
  return entity === null ? null : { entity, person: true };
}
