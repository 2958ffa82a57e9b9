import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { PhraseText } from '../phrases/phrase-text.ts';
import { Word } from '../phrases/word-kinds.ts';
import type { ArticleRoles } from '../roles/article-roles.ts';
import { subjectBefore } from './subject-before.ts';
import { ATTACKED, ATTACKER, SENTENCES_TO_COUNTRY, TOKENS_TO_COUNTRY } from './thresholds.ts';

/** The country that a phrase stands for: "the Putin regime", "our Ukrainian partners", "the isolated country"; else null. */
export function countryMeant(article: ArticleRoles, phrase: NounPhrase): string | null {
  const { t, named } = article;
  const { tokens, lexicon } = t;
  const { lower } = tokens[phrase.head]!;
  const side = sideMeant(article, phrase);
  if (side !== null) return side;
  if (lexicon.has('regimes', lower)) return phrase.plural ? null : ownerOf(t, phrase, true);
  if (phrase.opener === 'possessive' && lexicon.has('friends', lower)) return ownerOf(t, phrase, false);
  if (phrase.opener === 'possessive' && !phrase.plural && lexicon.has('neighbours', lower))
    return otherCountry(t, phrase.first);
  if (phrase.plural || phrase.opener !== 'definite' || !phrase.modified || !lexicon.has('countries', lower))
    return null;
  if (!saysSomething(t, phrase)) return null;
  const country = onlyCountryBefore(t, phrase.first) ?? openingCountry(t, phrase);
  return country !== null && named.has(country) ? country : null;
}

/** "Finland borders Russia. The Nordic nation": of several the one that the sentence before opens with. */
function openingCountry(t: PhraseText, { first, inner, head }: NounPhrase): string | null {
  // "Ukraine fights Russia. The isolated country": may be either; what has a name of its own is said of what is spoken of.
  if (!t.tokens.slice(inner, head).some(({ capital }) => capital)) return null;
  const mention = subjectBefore(t, first);
  const entity = mention < 0 ? null : t.mentions[mention]!.entity;
  return entity !== null && t.gazetteer.byId.get(entity)?.demonyms ? entity : null;
}

/** "the war-torn country", "the aggressor state", "the Russian aggressor": which side of the war is meant, where both are named. */
function sideMeant({ t, named }: ArticleRoles, phrase: NounPhrase): string | null {
  const { tokens, lexicon } = t;
  if (phrase.plural || phrase.opener !== 'definite') return null;
  if (!named.has(ATTACKED) || !named.has(ATTACKER)) return null;
  const { lower } = tokens[phrase.head]!;
  const attacker = lexicon.has('aggressors', lower);
  if (!attacker && !lexicon.has('countries', lower)) return null;
  for (let i = phrase.first; i < phrase.head; i += 1) {
    const nation = t.mentionOf[i]! < 0 ? t.nationAt(i) : null;
    if (attacker && nation !== null) return nation === ATTACKER ? ATTACKER : null;
    if (attacker) continue;
    if (lexicon.has('aggressors', tokens[i]!.lower)) return ATTACKER;
    if (lexicon.has('stricken', tokens[i]!.lower)) return ATTACKED;
  }
  return attacker ? ATTACKER : null;
}

/** "The island is": the country last spoken of, though these words alone are no label; else null. */
export function plainCountry({ t, named }: ArticleRoles, phrase: NounPhrase): string | null {
  if (phrase.plural || phrase.opener !== 'definite' || phrase.modified) return null;
  if (!t.lexicon.has('countries', t.tokens[phrase.head]!.lower)) return null;
  const country = onlyCountryBefore(t, phrase.first, 0) ?? onlyCountryBefore(t, phrase.first);
  return country !== null && named.has(country) ? country : null;
}

/** The one country that an adjective, a capital or (`wide`) a leader's name in a phrase stands for. */
function ownerOf(t: PhraseText, { first, head }: NounPhrase, wide: boolean): string | null {
  let owner: string | null = null;
  for (let i = first; i < head; i += 1) {
    const mention = t.mentionOf[i]!;
    const of = mention < 0 ? t.nationAt(i) : wide ? countryOf(t, t.mentions[mention]!.entity) : null;
    if (of === null) continue;
    if (owner !== null && of !== owner) return null;
    owner = of;
  }
  return owner;
}

function countryOf({ gazetteer }: PhraseText, entity: string | null): string | null {
  const known = entity === null ? undefined : gazetteer.byId.get(entity);
  if (known === undefined) return null;
  if (known.demonyms) return known.id;
  const of = known.kind === 'person' ? known.roles?.map((role) => role.of) : [known.in ?? ''];
  return of?.find((each) => gazetteer.byId.get(each)?.demonyms) ?? null;
}

/**
 * "Russia is fighting in Ukraine after it invaded its neighbour": of two countries that a sentence and the one before it
 * name, the one that the sentence doesn't begin with.
 */
function otherCountry(t: PhraseText, token: number): string | null {
  const own = t.tokens[token]!.sentence;
  const seen = new Set<string>();
  let self: string | null = null;
  for (let i = token - 1; i >= 0 && token - i < TOKENS_TO_COUNTRY; i -= 1) {
    const { sentence } = t.tokens[i]!;
    if (sentence < own - 1) break;
    const mention = t.mentionOf[i]!;
    if (sentence === own && t.lexicon.has('countries', t.tokens[i]!.lower)) return null;
    const entity = mention < 0 ? null : placeOf(t, t.mentions[mention]!.entity);
    if (entity === null || !t.gazetteer.byId.get(entity)?.demonyms) continue;
    seen.add(entity);
    if (sentence === own && mention >= 0) self = entity;
  }
  if (self === null || seen.size !== 2) return null;
  seen.delete(self);
  return [...seen][0]!;
}

/** Whether what stands before the noun tells of it, as "isolated" does and "whole" or "neighbouring" doesn't. */
function saysSomething(
  { tokens, flags, lexicon, mentionOf, nationAt }: PhraseText,
  phrase: NounPhrase,
): boolean {
  for (let i = phrase.inner; i < phrase.head; i += 1) {
    const { kind, lower } = tokens[i]!;
    if (mentionOf[i]! >= 0 || nationAt(i) !== null || kind === 'number' || lexicon.has('hollow', lower))
      return false;
    if (flags[i]! & (Word.person | Word.group) && !(flags[i]! & Word.modifier)) return false;
  }
  return true;
}

/**
 * The one country that a token's sentence and the one before it speak of ahead of it, or, where these speak of none, a
 * sentence shortly before.
 */
function onlyCountryBefore(t: PhraseText, token: number, sentences = SENTENCES_TO_COUNTRY): string | null {
  const own = t.tokens[token]!.sentence;
  let only: string | null = null;
  let named = false;
  let oldest = own - sentences;
  for (
    let i = token - 1;
    i >= 0 && token - i < TOKENS_TO_COUNTRY && t.tokens[i]!.sentence >= oldest;
    i -= 1
  ) {
    const mention = t.mentionOf[i]!;
    // A town speaks of its country as well; its name or an adjective alone don't tell which one is meant.
    const entity = mention >= 0 ? placeOf(t, t.mentions[mention]!.entity) : t.nationAt(i);
    if (entity === null) continue;
    if (only !== null && entity !== only) return null;
    only = entity;
    if (mention >= 0 && t.mentions[mention]!.entity === entity) named = true;
    oldest = Math.min(own - Math.min(sentences, 1), t.tokens[i]!.sentence);
  }
  return named ? only : null;
}

function placeOf({ gazetteer }: PhraseText, entity: string | null): string | null {
  const known = entity === null ? undefined : gazetteer.byId.get(entity);
  if (known?.kind !== 'place') return null;
  return known.demonyms ? known.id : (known.in ?? null);
}
