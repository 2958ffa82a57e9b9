import type { Alias } from '../lookup/alias-index.ts';
import { isGivenName, nominativeOfGiven } from '../text/given-names.ts';
import { isNoName, isOneOf, isTitle } from '../text/name-lists.ts';
import type { NamePage } from '../text/name-page.ts';
import type { NameRun } from './name-runs.ts';
import { isOrganisation } from './organisation-names.ts';
import { titleBefore } from './title-before.ts';

/** `title`, `part` of a title, `people` ("Russian"), `out` for other words that are no name (days), else null. */
export type WordRole = 'title' | 'part' | 'people' | 'out' | null;

export function roleAt(page: NamePage, at: number, run: NameRun): WordRole {
  const { words, lists, hits } = page;
  const { lower, capital, kind } = words[at]!;
  const hit = hits[at];
  if (kind !== 'word' || !capital || (hit && hit.length > 1)) return null;
  if (isTitle(lower, lists)) {
    if (hit) return null;
    const next = at + 1 < run.to ? words[at + 1]! : null;
    // "General Staff", "General Assembly"; «Глава | МЗС України», where the organisation is in the genitive.
    const heads = !lists.forms.genitives && next?.capital && lists.heads.has(next.lower);
    if (heads || (next?.capital && lists.tails.has(next.lower))) return null;
    // "King's College"
    if (at + 2 < run.to && /^['’]s$/.test(words[at + 1]!.text)) return null;
    if (at + 1 === run.to && isSurname(page, at, run)) return null;
    return 'title';
  }
  if (hit) return null;
  if (isPeople(page, at)) return 'people';
  if (isNoName(lower, lists)) return 'out';
  return lists.titleParts.has(lower) && leadsToTitle(page, at) ? 'part' : null;
}

/** A word for a people or of it: the gazetteer's, or one of the language's list. */
function isPeople({ words, lists, gazetteer, lang }: NamePage, at: number): boolean {
  const { lower } = words[at]!;
  if (lists.peoples.has(lower) || isOneOf(gazetteer.peoples(lang), lower, lists)) return true;
  return (
    lower.endsWith('s') &&
    (lists.peoples.has(lower.slice(0, -1)) || gazetteer.peoples(lang).has(lower.slice(0, -1)))
  );
}

/** "Stephen `King`", "Sen. Angus `King`". */
function isSurname(page: NamePage, at: number, run: NameRun): boolean {
  const { words, lists } = page;
  if (at === run.from || words[at - 1]!.kind !== 'word') return false;
  if (isGivenName(page, at - 1)) return true;
  const before = words[at - 2]?.text === '.' ? at - 3 : at - 2;
  return (
    before >= run.from && lists.titleSurnames.has(words[at]!.lower) && isTitle(words[before]!.lower, lists)
  );
}

const MOST_PARTS = 4;

/** "Foreign" of "Foreign Minister", "Deputy" of "Deputy governor". */
function leadsToTitle({ words, lists, hits }: NamePage, at: number): boolean {
  const { sentence } = words[at]!;
  for (let k = at + 1; k - at <= MOST_PARTS; k++) {
    const word = words[k];
    if (!word || word.sentence !== sentence) return false;
    // "Senior White House Correspondent"
    if (hits[k]) {
      k += hits[k]!.length - 1;
      continue;
    }
    if (isTitle(word.lower, lists)) return true;
    if (word.kind !== 'mark' && !lists.titleParts.has(word.lower)) return false;
  }
  return false;
}

/** Where the words that may be one name end: before a title, a day, a people, a person known by the full name. */
export function segmentEnd(page: NamePage, from: number, run: NameRun): number {
  const { words, hits } = page;
  let at = from;
  while (at < run.to) {
    const hit = hits[at];
    const fits = hit !== undefined && at + hit.length <= run.to;
    if (at > from) {
      const linked = words[at - 1]!.kind === 'word' && !words[at - 1]!.capital;
      const role = linked ? null : roleAt(page, at, run);
      if (role === 'out' || (role === 'people' && !isInsideOrganisation(page, at, run))) break;
      if ((role === 'title' || role === 'part') && !isOffice(page, from, at, run)) break;
      if (!hit && !linked && isFunctionWord(page, at)) break;
      if (!hit && at > from + 1 && !linked && beginsPersonAfterHead(page, from, at, run)) break;
      if (fits && hit.length > 1 && hit.aliases.every(isFullPerson)) break;
      if (!fits && (startsPerson(page, at, run) || startsPersonAfterPlace(page, from, at, run))) break;
    }
    at += fits ? hit.length : 1;
  }
  let end = Math.min(at, run.to);
  while (
    end > from + 1 &&
    (words[end - 1]!.kind === 'mark' ? words[end - 1]!.text !== '.' : !words[end - 1]!.capital)
  ) {
    if (hits.slice(from, end).some((hit, k) => hit && from + k + hit.length === end)) break;
    end -= 1;
  }
  return Math.max(end, from + 1);
}

/** "The" after a full stop that is missing; "Van" and "La" are parts of names. */
function isFunctionWord({ words, lists }: NamePage, at: number): boolean {
  const { lower, capital } = words[at]!;
  if (words[at + 1]?.text === '-' && !words[at + 1]!.spaced) return false;
  if (!capital || !lists.closed.has(lower) || lists.particles.has(lower) || lists.placeHeads.has(lower))
    return false;
  return !lists.shortGiven.has(lower);
}

/** "Biuro Bezpieczeństwa Narodowego | Jacek Siewiera"; a given name in the nominative is none of the organisation's. */
function beginsPersonAfterHead(
  { words, lists, gazetteer }: NamePage,
  from: number,
  at: number,
  run: NameRun,
): boolean {
  if (!isOneOf(lists.heads, words[from]!.lower, lists) || words[at - 1]!.kind !== 'word') return false;
  return at + 1 < run.to && words[at + 1]!.capital && gazetteer.given.has(words[at]!.lower);
}

const isFullPerson = ({ entity, form }: Alias) => entity.kind === 'person' && form === 'full';

/** "US `European` Command": a people's name after a country's, in front of an organisation's last words. */
function isInsideOrganisation(page: NamePage, at: number, run: NameRun): boolean {
  const { words, hits, lists } = page;
  // "Federación Española de Fútbol"
  if (isOneOf(lists.heads, words[at - 1]!.lower, lists)) return true;
  let named = false;
  for (let k = run.from; k < at && !named; k++)
    named = k + (hits[k]?.length ?? 0) === at && hits[k] !== undefined;
  return named && at + 1 < run.to && isOrganisation(page, at, run.to) && words[at + 1]!.capital;
}

/** "Office of the High `Commissioner` for Refugees" */
function isOffice(page: NamePage, from: number, at: number, run: NameRun): boolean {
  const { words, lists } = page;
  let next = at;
  while (next < run.to && words[next]!.capital) next += 1;
  return next < run.to && lists.links.has(words[next]!.lower) && isOrganisation(page, from, at);
}

/** A given name and another word after the end of a title or organisation: "Military Intelligence `Igor` Kostyukov". */
function startsPerson(page: NamePage, at: number, run: NameRun): boolean {
  const { words, lists } = page;
  const before = words[at - 1]!;
  if (!before.capital || (!lists.generic.has(before.lower) && !lists.titleParts.has(before.lower)))
    return false;
  if (
    !words[at]!.capital ||
    at + 1 >= run.to ||
    !words[at + 1]!.capital ||
    lists.generic.has(words[at + 1]!.lower)
  )
    return false;
  if (isGivenName(page, at)) return true;
  // "Enterprise Institute | Klon Kitchen", not "University College London".
  if (!lists.tails.has(before.lower) || lists.heads.has(words[at]!.lower)) return false;
  for (let k = at; k < run.to; k++)
    if (words[k]!.kind !== 'word' || lists.generic.has(words[k]!.lower)) return false;
  return true;
}

/** "міський голова Славутича | `Юрій` Фомічев": after a title and a genitive, a given name in the nominative. */
function startsPersonAfterPlace(page: NamePage, from: number, at: number, run: NameRun): boolean {
  const { words, lists } = page;
  if (!lists.forms.genitives || from !== run.from || at !== from + 1 || isGivenName(page, from)) return false;
  if (at + 1 >= run.to || !words[at]!.capital || !words[at + 1]!.capital || !isGivenName(page, at))
    return false;
  return titleBefore(page, from) !== null && nominativeOfGiven(page, words[at]!.lower) === words[at]!.lower;
}

/** End of an event's name that begins at `from`, or `from`. */
export function eventEnd({ words, lists }: NamePage, from: number, to: number): number {
  for (let at = to - 1; at > from; at--)
    if (words[at]!.capital && lists.eventTails.has(words[at]!.lower)) return at + 1;
  return from;
}

/** A month or a day and no person of its name: "in May", "May 9". */
export function isTime({ words, lists }: NamePage, at: number): boolean {
  const { sentence, opens } = words[at]!;
  const before = words[at - 1];
  const after = words[at + 1];
  if (after?.kind === 'number' || after?.sentence !== sentence) return true;
  if (opens) return after.kind !== 'word' || after.capital || !lists.closed.has(after.lower);
  return before?.kind !== 'word' || lists.closed.has(before.lower) || lists.openers.has(before.lower);
}

/** A word that the text or the language uses as a common one. */
export function isCommon({ words, lists, plain, proper, hits }: NamePage, at: number): boolean {
  const { lower } = words[at]!;
  if (hits[at] || (!words[at]!.opens && lists.placeHeads.has(lower) && words[at + 1]?.capital)) return false;
  return lists.common.has(lower) || lists.titleParts.has(lower) || (plain.has(lower) && !proper.has(lower));
}
