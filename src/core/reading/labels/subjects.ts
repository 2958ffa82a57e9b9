import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { isActor, isPerson, nounsFor, type PhraseText, together } from '../phrases/phrase-text.ts';
import { HEAD, OPENER, Word } from '../phrases/word-kinds.ts';
import type { ArticleRoles } from '../roles/article-roles.ts';
import { onlyPersonBefore, peopleBefore } from '../roles/last-named.ts';
import { resolvePhrase } from '../roles/resolve-role.ts';
import { agedFrom } from './aged.ts';
import { organisationMeant } from './companies.ts';
import { plainCountry } from './countries.ts';
import type { Spoken } from './quoted-speakers.ts';
import { subjectBefore } from './subject-before.ts';

/** Who something is said of. */
export interface Subject {
  readonly entity: string;
  /** Bits of the nouns that can be said of them: for a person, for a group. */
  readonly nouns: number;
}

/** An article, and who says what stands at a token of it. */
export interface Said {
  readonly article: ArticleRoles;
  readonly spokenAt: (token: number) => Spoken | null;
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
export function beforeVerb(said: Said, verb: number): Subject | null {
  const { article } = said;
  const { t } = article;
  const { tokens, flags, mentionOf, lexicon } = t;
  const skip = Word.auxiliary | Word.adverb | Word.between | Word.copula;
  let at = verb - 1;
  while (
    together(t, verb, at) &&
    mentionOf[at]! < 0 &&
    (flags[at]! & skip || (at < verb - 1 && lexicon.has('raising', tokens[at]!.lower)))
  ) {
    if (flags[at]! & Word.negation && !lexicon.has('merely', tokens[at + 1]!.lower)) return null;
    at -= 1;
  }
  if (!together(t, verb, at) || flags[at]! & Word.negation) return null;
  if (flags[at]! & Word.relative) {
    at -= 1;
    if (tokens[at]?.text === ',') at -= 1;
    if (at >= 0 && mentionOf[at]! >= 0) return actor(t, mentionOf[at]!);
    return at >= 0 && together(t, verb, at) ? described(article, at) : null;
  }
  if (flags[at]! & Word.subject) {
    const spoken = said.spokenAt(at);
    if (spoken !== null && spoken.about !== null) return actor(t, spoken.about);
    // “He is a thug,” Johnson said: not of himself.
    return spoken?.speaker ? person(addressee(said, at)) : pronoun(article, at);
  }
  if (lexicon.has('things', tokens[at]!.lower)) return thing(t, at);
  if (lexicon.has('speakers', tokens[at]!.lower)) return person(said.spokenAt(at)?.speaker ?? null);
  if (lexicon.has('addressees', tokens[at]!.lower)) return person(addressee(said, at));
  // "Shaun Pinner, 48, was"
  if (tokens[at]!.text === ',' && tokens[at - 1]?.kind === 'number' && tokens[at - 2]?.text === ',') {
    const name = at > 2 ? mentionOf[at - 3]! : -1;
    return name >= 0 && isPerson(t, name) ? actor(t, name) : null;
  }
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
    return entity === null ? groupBefore(article, phrase) : { entity, nouns: flags[phrase.head]! & HEAD };
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
    : { entity, nouns: phrase === null ? Word.person : t.flags[phrase.head]! & HEAD };
}

/** "The group is", "the island is": of what has just been named, though these words alone are no label. */
function groupBefore(article: ArticleRoles, phrase: NounPhrase): Subject | null {
  const entity = organisationMeant(article, phrase, true) ?? plainCountry(article, phrase);
  return entity === null ? null : { entity, nouns: Word.group };
}

const person = (entity: string | null): Subject | null =>
  entity === null ? null : { entity, nouns: Word.person };

/** "It", where it opens a sentence: the country or organisation that the one before it opens with. */
function thing(t: PhraseText, at: number): Subject | null {
  const mention = subjectBefore(t, at);
  return mention >= 0 && t.mentions[mention]!.kind !== 'person' ? actor(t, mention) : null;
}

/** "You are the leader", “He is a thug”: of two that are named before it the one who doesn't speak. */
function addressee({ article, spokenAt }: Said, at: number): string | null {
  const speaker = spokenAt(at)?.speaker ?? null;
  if (speaker === null) return null;
  const own = article.t.tokens[at]!.sentence;
  let other: string | null = null;
  for (const { mention, sentence } of peopleBefore(article.t, at)) {
    if (own - sentence > 1) break;
    if (mention.entity === speaker) continue;
    if (mention.entity === null || (other !== null && mention.entity !== other)) return null;
    other = mention.entity;
  }
  return other;
}

export function actor(t: PhraseText, mention: number): Subject | null {
  const { entity } = t.mentions[mention]!;
  return entity !== null && isActor(t, mention) ? { entity, nouns: nounsFor(t, mention) } : null;
}

/** A person's pronoun stands for the only one that its sentence and the one before it name ahead of it. */
export function pronoun({ t }: ArticleRoles, at: number): Subject | null {
  const entity = onlyPersonBefore(t, at);
  return person(entity);
}
