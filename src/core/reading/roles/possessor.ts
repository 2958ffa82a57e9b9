import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { Word } from '../phrases/word-kinds.ts';
import type { ArticleRoles } from './article-roles.ts';
import { isOwner } from './facts.ts';
import { peopleBefore, placesBefore } from './last-named.ts';
import { countryOf } from './owned-role.ts';
import { TOKENS_TO_COUNTRY } from './thresholds.ts';

/**
 * Whether somebody can be "his spokesman", "its president", "the country's foreign minister", as whose he is told
 * near by: of the country of the person whom the phrase's sentence or the one before names last, or of one that they
 * name. Where that isn't known, nobody is. True for phrases that don't ask whose.
 */
export function isPossessed(article: ArticleRoles, phrase: NounPhrase, entity: string): boolean {
  const whose = possessors(article, phrase, entity);
  if (whose === null) return true;
  const countries = countriesOf(article, entity);
  for (const country of whose) if (countries.has(country)) return true;
  return false;
}

function possessors(article: ArticleRoles, phrase: NounPhrase, entity: string): ReadonlySet<string> | null {
  const { tokens, flags, lexicon } = article.t;
  const { first, inner, opener, possessor } = phrase;
  if (opener === 'possessive') {
    // "its", where the language tells.
    const ofThing = lexicon.words.persons !== undefined && !lexicon.has('persons', tokens[first]!.lower);
    return (ofThing ? null : ofPerson(article, phrase, entity)) ?? ofPlace(article, phrase);
  }
  // "Belarus, whose ruler"
  if (opener === 'none' && first > 0 && flags[first - 1]! & Word.relative) return ofPlace(article, phrase);
  const owner = opener === 'possessor' && possessor < 0 ? tokens[inner - 2]?.lower : undefined;
  const country = owner !== undefined && lexicon.has('nationWords', owner);
  return country ? ofCountries(article, phrase) : null;
}

/** Countries of the person named last, other than who is asked for; null if nobody is named. */
function ofPerson(article: ArticleRoles, { first }: NounPhrase, but: string): ReadonlySet<string> | null {
  const own = article.t.tokens[first]!.sentence;
  for (const { mention, sentence } of peopleBefore(article.t, first)) {
    if (own - sentence > 1) return null;
    if (mention.entity === but) continue;
    return mention.entity === null ? new Set() : countriesOf(article, mention.entity);
  }
  return null;
}

/** The country, or that of the organisation, named last. */
function ofPlace({ t }: ArticleRoles, { first }: NounPhrase): ReadonlySet<string> {
  const own = t.tokens[first]!.sentence;
  for (const { mention, sentence } of placesBefore(t, first)) {
    if (own - sentence > 1) break;
    if (mention.entity !== null) return new Set([countryOf(t.gazetteer, mention.entity)]);
  }
  return new Set();
}

/** Countries that the phrase's sentence and the one before name ahead of it, also by an adjective. */
function ofCountries({ t }: ArticleRoles, { first }: NounPhrase): ReadonlySet<string> {
  const own = t.tokens[first]!.sentence;
  const countries = new Set<string>();
  for (
    let i = first - 1;
    i >= 0 && first - i < TOKENS_TO_COUNTRY && own - t.tokens[i]!.sentence < 2;
    i -= 1
  ) {
    const mention = t.mentionOf[i]!;
    const entity = mention < 0 ? t.nationAt(i) : t.mentions[mention]!.entity;
    if (entity !== null && isOwner(t, i)) countries.add(countryOf(t.gazetteer, entity));
  }
  return countries;
}

/** Countries that a person has, or is said to have, a role of. */
function countriesOf({ t, known }: ArticleRoles, entity: string): ReadonlySet<string> {
  const { gazetteer } = t;
  const owners = (gazetteer.byId.get(entity)?.roles ?? []).map(({ of }) => of);
  for (const each of known) if (each.entity === entity) owners.push(...each.owners);
  return new Set(owners.map((owner) => countryOf(gazetteer, owner)));
}
