import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { ArticleRoles } from './article-roles.ts';
import { peopleBefore, placesBefore } from './last-named.ts';
import { countryOf } from './owned-role.ts';

/**
 * Whether somebody can be "his spokesman", "her foreign minister", "its president": of the country of whom "his"
 * stands for. That is the person last named in the phrase's sentence or the one before, else the country or
 * organisation; where it isn't known, nobody is.
 */
export function isPossessed(article: ArticleRoles, phrase: NounPhrase, entity: string): boolean {
  const countries = countriesOf(article, entity);
  for (const country of possessorCountries(article, phrase, entity)) if (countries.has(country)) return true;
  return false;
}

function possessorCountries(article: ArticleRoles, { first }: NounPhrase, but: string): ReadonlySet<string> {
  const { t } = article;
  const own = t.tokens[first]!.sentence;
  for (const { mention, sentence } of peopleBefore(t, first)) {
    if (own - sentence > 1) break;
    if (mention.entity === but) continue;
    return mention.entity === null ? new Set() : countriesOf(article, mention.entity);
  }
  for (const { mention, sentence } of placesBefore(t, first)) {
    if (own - sentence > 1) break;
    if (mention.entity !== null) return new Set([countryOf(t.gazetteer, mention.entity)]);
  }
  return new Set();
}

/** Countries that a person has, or is said to have, a role of. */
function countriesOf({ t, known }: ArticleRoles, entity: string): ReadonlySet<string> {
  const { gazetteer } = t;
  const owners = (gazetteer.byId.get(entity)?.roles ?? []).map(({ of }) => of);
  for (const each of known) if (each.entity === entity) owners.push(...each.owners);
  return new Set(owners.map((owner) => countryOf(gazetteer, owner)));
}
