import type { EntityKind } from '../../reading.ts';
import { isGivenName, sexOfGiven } from '../text/given-names.ts';
import { isNoName, isOneOf, isTitle } from '../text/name-lists.ts';
import type { NamePage } from '../text/name-page.ts';
import { ACRONYM_LETTERS } from '../thresholds.ts';

type Accepted = EntityKind | 'unknown' | null;

/** Whether one capitalised word that no list holds is a name, and of what kind. */
export function acceptsSingle(page: NamePage, at: number, _to: number, titled: boolean): Accepted {
  const { words, lists, plain, proper, headlines } = page;
  const word = words[at]!;
  const { lower, upper } = word;
  // "The New York Times" in a Russian text
  if (lower === 'the') return null;
  if (word.taken || headlines[word.sentence] || page.titled.has(at)) return null;
  if (lists.common.has(lower) || isNoName(lower, lists) || lists.titleParts.has(lower)) return null;
  if (isPaper(page, at) || isWithoutCountry(page, at)) return 'organisation';
  if (isGeneric(page, at) || lower.length < 2 || !isPlainWord(word.text) || isGlued(page, word.text))
    return null;
  // "Szef `MON` Mariusz Błaszczak": the title's organisation, not its holder.
  if (titled && isBeforePerson(page, at + 1)) return upper ? 'organisation' : 'unknown';
  if (titled) return !lists.forms.nounCapitals || !endsLikeNoun(page, lower) ? 'person' : null;
  if (upper && (lower.length < ACRONYM_LETTERS.least || lower.length > ACRONYM_LETTERS.most)) return null;
  if (upper && (isShouted(page, at - 1) || isShouted(page, at + 1))) return null;
  if (isFirstOfTwo(page, at)) return 'person';
  const named = isQuotedName(page, at);
  // "Coal + Ice"
  if (words[at - 1]?.text === '+' || words[at + 1]?.text === '+') return null;
  if (isWithArticle(page, at)) return 'unknown';
  if (
    plain.has(lower) ||
    (word.opens && !named && !proper.has(lower) && !upper && !hasInnerCapital(word.text))
  )
    return null;
  if (named) return 'organisation';
  if (isAfterHyphen(page, at) || endsLikePeople(page, at) || isThing(page, at, at + 1) || isHandle(page, at))
    return null;
  if (lists.forms.nounCapitals && !upper) return isPlaceAmongNouns(page, at) ? 'place' : null;
  return kindOf(page, at, at + 1);
}

/** The same for several words. */
export function acceptsSeveral(page: NamePage, from: number, to: number, titled: boolean): Accepted {
  const { words, lists, plain, headlines } = page;
  if (headlines[words[from]!.sentence] || page.titled.has(from)) return null;
  const parts = words.slice(from, to).filter(({ kind, capital }) => kind === 'word' && capital);
  const shouted = parts.length > 1 && parts.every(({ upper, text }) => upper && text.length > 3);
  if (shouted || parts.every(({ text }) => text.length === 1) || isGlued(page, words[from]!.text))
    return null;
  const heads = isOneOf(lists.heads, words[from]!.lower, lists);
  if (titled && !heads) return 'person';
  const isCommon = ({ lower }: { lower: string }) =>
    plain.has(lower) || lists.common.has(lower) || lists.titleParts.has(lower);
  if (parts.every(isCommon) || isThing(page, from, to) || isHandle(page, from)) return null;
  // "Peacebuilding Affairs" of a title
  if (!heads && lists.titleParts.has(words[to - 1]!.lower) && !isGivenName(page, from)) return null;
  if (lists.forms.nounCapitals) return null;
  if (isQuotedName(page, from) || heads) return 'organisation';
  return kindOf(page, from, to);
}

function isGeneric({ words, lists }: NamePage, at: number): boolean {
  const { lower } = words[at]!;
  return (
    lists.tails.has(lower) ||
    isOneOf(lists.heads, lower, lists) ||
    lists.placeTails.has(lower) ||
    lists.placeHeads.has(lower) ||
    lists.eventTails.has(lower) ||
    lists.eventHeads.has(lower)
  );
}

/** A full name of the gazetteer, or a given name and another word. */
function isBeforePerson(page: NamePage, at: number): boolean {
  const { words, hits } = page;
  const word = words[at];
  if (word?.sentence !== words[at - 1]!.sentence || !word.capital) return false;
  if (hits[at]?.aliases.some(({ entity, form }) => entity.kind === 'person' && form === 'full')) return true;
  return page.lists.forms.genitives === true && isGivenName(page, at) && words[at + 1]?.capital === true;
}

/** A word beside it in capitals that is no acronym: "PUBLIC VOICE". */
function isShouted({ words, hits }: NamePage, at: number): boolean {
  const word = words[at];
  return word?.upper === true && word.text.length > 3 && !hits[at];
}

/** "ScienceForUkraine": no common word is written so. */
const hasInnerCapital = (text: string) => /^\p{Lu}\p{Ll}+\p{Lu}/u.test(text);

/** No digits, no plural of an acronym. */
const isPlainWord = (text: string) => !/\p{N}|^\p{Lu}{2,}s$/u.test(text);

/** Two words that the scraper has run together ("КиевеПрезидент"), not one with a capital inside ("SolarWinds"). */
function isGlued({ lists }: NamePage, text: string): boolean {
  const second = /\p{Ll}(\p{Lu}\p{Ll}+)$/u.exec(text)?.[1]?.toLowerCase();
  return (
    second !== undefined &&
    (lists.common.has(second) || lists.titles.has(second) || lists.notNames.has(second))
  );
}

/** "`Lech` i Jarosław Kaczyński": a given name before a full name. */
function isFirstOfTwo(page: NamePage, at: number): boolean {
  const { words, lists } = page;
  if (words[at + 1]?.lower !== lists.and || !words[at + 3]?.capital) return false;
  return words[at + 2]!.capital && isGivenName(page, at + 2) && isGivenName(page, at);
}

/** «газета „Весна“», "телеканал «Дождь»": a word before the quotation marks says what is named. */
export function isQuotedName({ words, lists }: NamePage, at: number): boolean {
  const mark = words[at - 1];
  const head = words[at - 2];
  if (!mark || !/["“„«]/.test(mark.text) || head?.sentence !== words[at]!.sentence) return false;
  return isOneOf(lists.quotedHeads, head.lower, lists);
}

/** "All-`Star`": the rest of a compound whose beginning is no name. */
const isAfterHyphen = ({ words, proper }: NamePage, at: number) =>
  words[at - 1]?.text === '-' && !words[at]!.spaced && !proper.has(words[at - 2]?.lower ?? '');

/** "members of The Base": no article has a capital inside a sentence. */
function isWithArticle({ words }: NamePage, at: number): boolean {
  const before = words[at - 1];
  return before?.text === 'The' && !before.opens && before.sentence === words[at]!.sentence;
}

/** "told the Post" */
const isPaper = ({ words, lists }: NamePage, at: number) =>
  lists.papers.has(words[at]!.lower) && words[at - 1]?.lower === 'the' && !words[at + 1]?.capital;

/** "the `Navy`", "`Army` Gen. Mark Milley" */
function isWithoutCountry({ words, lists, gazetteer, lang }: NamePage, at: number): boolean {
  const { lower, sentence } = words[at]!;
  if (
    !gazetteer
      .generic(lang)
      .organisations.get(lower)
      ?.some(({ bare }) => bare)
  )
    return false;
  const after = words[at + 1];
  const titled = after?.sentence === sentence && after.capital && isTitle(after.lower, lists);
  return titled || (words[at - 1]?.sentence === sentence && words[at - 1]!.lower === 'the');
}

/** "@DesiLydic", "#StandWithUkraine" */
const isHandle = ({ words }: NamePage, at: number) =>
  !words[at]!.spaced && /[@#]/.test(words[at - 1]?.text ?? '');

/** "-ian", "-ese" before a noun: adjectives and peoples that no list holds; "Yixian, Shanghai" are places. */
function endsLikePeople({ words, lists }: NamePage, at: number): boolean {
  const { lower } = words[at]!;
  if (lower.length < 5 || !lists.peopleEndings.some((ending) => lower.endsWith(ending))) return false;
  return words[at + 1]?.kind !== 'mark' || lower.endsWith('s');
}

const endsLikeNoun = ({ lists }: NamePage, lower: string) =>
  lists.nounEndings.some((ending) => lower.endsWith(ending));

/** "in Oberwiesenreuth": a preposition without an article, and an ending that places have. */
function isPlaceAmongNouns({ words, lists }: NamePage, at: number): boolean {
  const before = words[at - 1];
  const { lower, sentence } = words[at]!;
  return (
    before?.sentence === sentence &&
    lists.placeCues.has(before.lower) &&
    lists.placeEndings.some((ending) => lower.length > ending.length + 2 && lower.endsWith(ending))
  );
}

/** A thing's name: a common noun follows ("Patriot missiles", "Minsk agreements"), or "-class". */
export function isThing({ words, lists }: NamePage, from: number, to: number): boolean {
  const next = words[to];
  if (!next || next.sentence !== words[from]!.sentence) return false;
  if (lists.productNouns.has(next.lower) && !next.capital) return true;
  const after = words[to + 1];
  if (next.text !== '-' || next.spaced || after?.kind !== 'word' || after.capital) return false;
  return !lists.namedCompounds.has(after.lower);
}

/** "village `of` Bucha", not "followers `of` Gulen"; "according `to`" a person or organisation. */
function isPlaceCue({ words, lists }: NamePage, at: number): boolean {
  const before = words[at - 1];
  if (before?.sentence !== words[at]!.sentence) return true;
  return lists.links.has(words[at]!.lower)
    ? lists.placeCues.has(before.lower)
    : !lists.sourceCues.has(before.lower);
}

function kindOf(page: NamePage, from: number, to: number): EntityKind | 'unknown' {
  const { words, lists } = page;
  const first = words[from]!;
  const several = to - from > 1;
  if (several && isGivenName(page, from)) return 'person';
  if (several && lists.placeHeads.has(first.lower)) return 'place';
  const middle = to - from > 2 ? words[from + 1]!.lower : '';
  if (lists.patronymics.some((ending) => middle.length > ending.length + 2 && middle.endsWith(ending)))
    return 'person';
  // "Joseph R. Biden"
  if (middle.length === 1 && to - from === 4 && words[from + 2]!.text === '.') return 'person';
  const before = words[from - 1]?.sentence === first.sentence ? words[from - 1]!.lower : '';
  const after = words[to]?.sentence === first.sentence ? words[to]!.lower : '';
  if (lists.placeCues.has(before) && isPlaceCue(page, from - 1)) return 'place';
  if (first.upper && !several) return 'organisation';
  if (lists.personCues.has(before) || (several && lists.personCues.has(after))) return 'person';
  return !several && sexOfGiven(page, first.lower) !== null ? 'person' : 'unknown';
}
