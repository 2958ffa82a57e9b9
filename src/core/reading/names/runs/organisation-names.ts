import { isGivenName } from '../text/given-names.ts';
import { isOneOf } from '../text/name-lists.ts';
import type { Hit, NamePage } from '../text/name-page.ts';

/** Ends with a word like "Party", or goes on after one like "Ministry" with "of" or a country's name. */
export function isOrganisation({ words, lists, hits }: NamePage, from: number, to: number): boolean {
  const last = words[to - 1]!;
  if (last.capital && isOneOf(lists.tails, last.lower, lists) && !endsWithHit(hits, from, to)) return true;
  for (let at = from; at + 1 < to; at++) {
    const word = words[at]!;
    if (!word.capital || !isOneOf(lists.heads, word.lower, lists)) continue;
    const next = words[at + 1]!;
    if (!next.capital && lists.links.has(next.lower)) return true;
    if (lists.forms.genitives && namesPlace(hits, at + 1, to)) return true;
  }
  return false;
}

function namesPlace(hits: NamePage['hits'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (hits[at]?.aliases[0]?.entity.kind === 'place') return true;
  return false;
}

/**
 * Where nouns have capitals, a name before "Platz" or "Zeitung" shows in an adjective's capital ("Roter", "Münchner"),
 * in a name ("Robert-Koch-") or in letters ("NDR"): "Menge Platz" is none.
 */
export function beginsName(page: NamePage, at: number): boolean {
  const { words, lists, hits } = page;
  const { lower, upper } = words[at]!;
  if (
    !lists.forms.nounCapitals ||
    hits[at] ||
    upper ||
    isGivenName(page, at) ||
    isOneOf(lists.heads, lower, lists)
  )
    return true;
  return !words[at]!.opens && lists.adjectiveEndings.some((ending) => lower.endsWith(ending));
}

/** Several words that the gazetteer holds stand at the end: "Biden `White House`". */
export function endsWithHit(hits: NamePage['hits'], from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at++) if (hits[at] && at + hits[at]!.length === to) return true;
  return false;
}

/** "U.S. Congress", where one word is an organisation's whole name. */
export function isBeforeOneWord({ hits }: NamePage, at: number, end: number, hit: Hit): boolean {
  const next = hits[at + hit.length];
  return (
    hit.aliases[0]!.entity.kind === 'place' &&
    next?.length === 1 &&
    at + hit.length + 1 === end &&
    next.aliases[0]!.entity.kind === 'organisation'
  );
}
