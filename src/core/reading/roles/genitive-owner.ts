import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { PhraseText } from '../phrases/phrase-text.ts';
import { countryOf } from './owned-role.ts';
import { TOKENS_TO_COUNTRY } from './thresholds.ts';

/**
 * "The city's mayor", "the country's leader": the one town, or the one country, that the phrase's sentence and the one before it name
 * ahead of it; null where there are several or none.
 */
export function genitiveOwner(t: PhraseText, { opener, possessor, inner, first }: NounPhrase): string | null {
  if (opener !== 'possessor' || possessor >= 0) return null;
  const noun = t.tokens[inner - 2]?.lower ?? '';
  const town = t.lexicon.has('towns', noun);
  if (!town && !t.lexicon.has('nationWords', noun)) return null;
  const own = t.tokens[first]!.sentence;
  let only: string | null = null;
  let named = false;
  for (
    let i = first - 1;
    i >= 0 && first - i < TOKENS_TO_COUNTRY && own - t.tokens[i]!.sentence < 2;
    i -= 1
  ) {
    const mention = t.mentions[t.mentionOf[i]!];
    if (mention && mention.kind !== 'place') continue;
    const place = mention ? mention.entity : t.nationAt(i);
    if (place === null) continue;
    const isCountry = t.gazetteer.byId.get(place)?.demonyms !== undefined;
    if (town && isCountry) continue;
    const entity = town ? place : countryOf(t.gazetteer, place);
    if (only !== null && entity !== only) return null;
    only = entity;
    // An adjective alone doesn't tell which country is meant.
    named ||= mention !== undefined;
  }
  return named ? only : null;
}
