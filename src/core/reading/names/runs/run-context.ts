import { isGivenName } from '../text/given-names.ts';
import { isOneOf } from '../text/name-lists.ts';
import type { Hit, NamePage } from '../text/name-page.ts';
import { isCommon } from './run-roles.ts';
import { isThing } from './unknown-names.ts';

/** "`36th` Marine Brigade" */
export function withNumber({ words, lists }: NamePage, from: number, to: number): number {
  const number = words[from - 1];
  const before =
    number?.kind === 'number' && number.sentence === words[from]!.sentence && words[from]!.spaced;
  return before && lists.units.has(words[to - 1]!.lower) && /^\d{1,4}(?:st|nd|rd|th)?$/.test(number.lower)
    ? from - 1
    : from;
}

/** «Bild», „Spiegel“, "das Magazin Focus": a common word as an organisation's name. */
export function isQuoted({ words, lists }: NamePage, at: number): boolean {
  const before = words[at - 1];
  return (
    before?.sentence === words[at]!.sentence &&
    (/["“„«‚‘]/.test(before.text) || lists.quotedHeads.has(before.lower))
  );
}

/** "Харківської `обласної військової адміністрації`" */
const MOST_LOWER_NOUNS = 3;

/** "Басманном `суде`", "Херсонської `обласної адміністрації`": the noun belongs to the adjective before it. */
export function withLowerNoun({ words, lists }: NamePage, end: number): number {
  if (lists.lowerNouns.size === 0) return end;
  const { lower } = words[end - 1]!;
  if (!lists.adjectiveEndings.some((ending) => lower.endsWith(ending))) return end;
  for (let at = end; at < end + MOST_LOWER_NOUNS; at++) {
    const word = words[at];
    if (word?.kind !== 'word' || word.capital || word.sentence !== words[end - 1]!.sentence) return end;
    if (isOneOf(lists.lowerNouns, word.lower, lists)) return at + 1;
    if (!lists.adjectiveEndings.some((ending) => word.lower.endsWith(ending))) return end;
  }
  return end;
}

export const nounKind = ({ words, lists }: NamePage, end: number) =>
  isOneOf(lists.heads, words[end - 1]!.lower, lists) ? 'organisation' : 'place';

/** Words of a phrase that is no name, as "State of the Union"; 0 if there is none here. */
export function phraseAt({ words, lists }: NamePage, at: number): number {
  const phrases = lists.phrases.get(words[at]!.lower);
  return phrases?.find((phrase) => phrase.every((word, k) => words[at + k]?.lower === word))?.length ?? 0;
}

/** "Kyiv Polytechnic", one name; "Ukraine Orders", "Russia-Ukraine", "NATO Jens Stoltenberg", two or none. */
export function joinsRest(page: NamePage, hit: Hit, rest: number, end: number): boolean {
  const { words, headlines, hits, lists } = page;
  const first = words[rest]!;
  if (hit.aliases.some(({ entity }) => entity.kind !== 'place') || headlines[first.sentence]) return false;
  const at = first.kind === 'mark' ? rest + 1 : rest;
  if (
    at >= end ||
    hits[at] ||
    words[at]!.text.length === 1 ||
    lists.forms.nounCapitals ||
    lists.closed.has(words[at]!.lower)
  )
    return false;
  return !isGivenName(page, at) && !isCommon(page, at) && !isThing(page, rest, end);
}

/** "The" of a name, "Retired" before one. */
export function isOpener(page: NamePage, at: number): boolean {
  const { words, lists } = page;
  const { lower, opens, text } = words[at]!;
  if (lists.placeHeads.has(lower) && words[at + 1]?.capital) return false;
  if (text.length === 1 && words[at - 1]?.kind === 'mark' && !words[at]!.spaced) return true;
  const goesOn = words[at + 1]?.kind === 'word' && words[at + 1]!.capital;
  // "writer `Will` Lockett"; "La Moneda", where titles of works have no other capitals
  if (!opens && goesOn && (lists.shortGiven.has(lower) || (!lists.forms.titleCase && text.length > 1)))
    return false;
  // "Hi, I'm Shaun"
  if (!opens) return lists.closed.has(lower) || (lower.includes("'") && lists.common.has(lower));
  if (isCommon(page, at)) return true;
  const participle = lists.openerEndings.some((ending) => lower.endsWith(ending));
  return participle && !page.proper.has(lower) && !isGivenName(page, at);
}

/** "Blogger `Jim Treacher`" at a sentence's beginning. */
export function withoutCallings(page: NamePage, from: number, to: number): number {
  const { words } = page;
  if (to - from < 3 || !words[from]!.opens || words[from + 1]!.kind !== 'word') return from;
  const person =
    !isGivenName(page, from) && !page.proper.has(words[from]!.lower) && isGivenName(page, from + 1);
  return person ? from + 1 : from;
}
