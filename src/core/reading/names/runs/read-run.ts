import type { EntityKind } from '../../reading.ts';
import { countryAt } from '../link/link-organisations.ts';
import type { Alias } from '../lookup/alias-index.ts';
import { isGivenName } from '../text/given-names.ts';
import { isOneOf, isTitle } from '../text/name-lists.ts';
import type { Hit, NamePage } from '../text/name-page.ts';
import type { NameRun } from './name-runs.ts';
import {
  beginsName,
  endsWithHit,
  eventEnd,
  isCommon,
  isOrganisation,
  isTime,
  roleAt,
  segmentEnd,
} from './run-roles.ts';
import { acceptsSeveral, acceptsSingle, isThing } from './unknown-names.ts';

/** A name found in the text, not linked yet. Word numbers, `to` exclusive. */
export interface FoundName {
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind | 'unknown';
  /** The gazetteer's names that are printed here, none for an unknown name. */
  readonly aliases: readonly Alias[];
  /** Title or form of address before it, in lower case; null without. */
  readonly title: string | null;
}

/** Names of one run of capitals, in order. */
export function readRun(page: NamePage, run: NameRun): FoundName[] {
  return new RunReader(page, run).read();
}

class RunReader {
  readonly #page: NamePage;
  readonly #run: NameRun;
  readonly #found: FoundName[] = [];
  #at: number;
  #title: string | null;

  constructor(page: NamePage, run: NameRun) {
    this.#page = page;
    this.#run = run;
    this.#at = run.from;
    this.#title = titleBefore(page, run.from);
    if (isTitleComplement(page, run.from)) this.#skipTitleParts();
  }

  read(): FoundName[] {
    while (this.#at < this.#run.to) this.#step();
    return this.#found;
  }

  #step(): void {
    const page = this.#page;
    const at = this.#at;
    const word = page.words[at]!;
    const hit = this.#hitAt(at);
    if (word.kind !== 'word' || (!word.capital && !hit)) {
      this.#at += 1;
      return;
    }
    const role = roleAt(page, at, this.#run);
    const phrase = hit ? 0 : phraseAt(page, at);
    if (phrase > 0) {
      this.#at = at + phrase;
      return;
    }
    if (role === 'title') this.#title = word.lower;
    if (role === 'title' || role === 'part') {
      this.#at += 1;
      return;
    }
    if (page.lists.eventHeads.has(word.lower) && !hit) this.#at = this.#run.to;
    else if (role === 'people') this.#people(at);
    else if (role === 'out') this.#at += 1;
    else this.#segment(at, segmentEnd(page, at, this.#run), hit);
  }

  /** A people's name is part of its organisations' names: "Russian Defense Ministry". */
  #people(at: number): void {
    const rest = at + 1 < this.#run.to ? segmentEnd(this.#page, at + 1, this.#run) : at + 1;
    if (rest > at + 1 && isOrganisation(this.#page, at + 1, rest) && !this.#namesPerson(at + 1, rest))
      this.#emit(at, rest, 'organisation', this.#ofPeople(at, rest));
    else this.#at += 1;
  }

  /** "Deutscher `Bundestag`" is the Bundestag, where that is the country's. */
  #ofPeople(at: number, end: number): readonly Alias[] {
    const hit = this.#hitAt(at + 1);
    if (!hit || at + 1 + hit.length !== end) return [];
    const country = countryAt(this.#page, at);
    return hit.aliases.filter(({ entity }) => entity.in !== undefined && entity.in === country);
  }

  #segment(at: number, end: number, hit: Hit | undefined): void {
    const page = this.#page;
    const { words, lists, titled } = page;
    if (titled.has(at) && !(hit && at + hit.length === end)) this.#at = end;
    else if (hit && (at + hit.length === end || this.#isBeforeOneWord(at, end, hit))) this.#known(at, hit);
    else if (end > at + 1 && !hit && this.#isOpener(at)) this.#at += 1;
    else if (this.#joinsCountry(at, end, hit)) return;
    else if (eventEnd(page, at, end) > at) this.#at = eventEnd(page, at, end);
    else if (
      end > at + 1 &&
      beginsName(page, at) &&
      isOrganisation(page, at, end) &&
      !this.#namesPerson(at, end)
    )
      this.#emit(at, end, 'organisation');
    else if (
      end > at + 1 &&
      words[end - 1]!.capital &&
      lists.placeTails.has(words[end - 1]!.lower) &&
      beginsName(page, at) &&
      !endsWithHit(page.hits, at, end)
    )
      this.#emit(at, end, 'place');
    else if (end > at + 1 && (!hit || hit.length === 1) && isGivenName(page, at)) this.#given(at, end);
    else if (hit) this.#knownBeforeRest(at, end, hit);
    else this.#unknownBeforeKnown(at, end);
  }

  /** "The" of a name, "Retired" before one. */
  #isOpener(at: number): boolean {
    const { words, lists } = this.#page;
    const { lower, opens, text } = words[at]!;
    if (lists.placeHeads.has(lower) && words[at + 1]?.capital) return false;
    if (text.length === 1 && words[at - 1]?.kind === 'mark' && !words[at]!.spaced) return true;
    if (!opens) return lists.closed.has(lower);
    if (isCommon(this.#page, at)) return true;
    const participle = lists.openerEndings.some((ending) => lower.endsWith(ending));
    return participle && !this.#page.proper.has(lower) && !isGivenName(this.#page, at);
  }

  /** "U.S. Congress", where one word is an organisation's whole name. */
  #isBeforeOneWord(at: number, end: number, hit: Hit): boolean {
    const next = this.#hitAt(at + hit.length);
    const isPlace = hit.aliases[0]!.entity.kind === 'place';
    return (
      isPlace &&
      next?.length === 1 &&
      at + hit.length + 1 === end &&
      next.aliases[0]!.entity.kind === 'organisation'
    );
  }

  /** "US Defense Department", one name. */
  #joinsCountry(at: number, end: number, hit: Hit | undefined): boolean {
    if (!hit || hit.aliases[0]!.entity.kind !== 'place') return false;
    const next = this.#hitAt(at + hit.length);
    if (!next || next.length < 2 || at + hit.length + next.length !== end) return false;
    const [{ entity }] = next.aliases as [Alias];
    if (entity.kind !== 'organisation' || !isOrganisation(this.#page, at + hit.length, end)) return false;
    const same = hit.aliases.some((place) => place.entity.id === entity.in);
    this.#emit(at, end, 'organisation', same ? next.aliases : []);
    return true;
  }

  /** A name of the gazetteer alone, but for words as "Nice" and "Reading" at a sentence's beginning. */
  #known(at: number, hit: Hit): void {
    const { words, lists, plain, proper, titled } = this.#page;
    const { opens, upper, lower } = words[at]!;
    const single = hit.length === 1;
    const doubtful = single && opens && !upper && (lists.common.has(lower) || plain.has(lower));
    const noun = single && lists.doubtful.has(lower) && !isQuoted(this.#page, at);
    const ofTitle = titled.has(at) && (titled.has(at - 1) || titled.has(at + hit.length));
    const dated = single && lists.notNames.has(lower) && this.#title === null && isTime(this.#page, at);
    if ((doubtful && !proper.has(lower)) || ofTitle || dated || noun) this.#at += hit.length;
    else this.#emit(at, at + hit.length, hit.aliases[0]!.entity.kind as EntityKind, hit.aliases);
  }

  /** Given name and all that follows, up to a place or organisation by name. */
  #given(at: number, end: number): void {
    const { words, hits, lists } = this.#page;
    let to = end;
    for (let k = at + 1; k < end && to === end; k++) {
      const other = hits[k]?.aliases.every(({ entity }) => entity.kind !== 'person');
      if (other && (k > at + 1 || hits[k]!.length > 1) && words[k - 1]!.kind !== 'mark') to = k;
    }
    if (lists.forms.nounCapitals) to = this.#familyEnd(at, to);
    if (to - at === 1) this.#unknown(at, to);
    else this.#emit(at, to, 'person');
  }

  /** Where nouns have capitals, one word after the given names and particles is the family name. */
  #familyEnd(at: number, end: number): number {
    const { words } = this.#page;
    let to = at + 1;
    while (to < end) {
      const more = isGivenName(this.#page, to) || !words[to]!.capital;
      to += 1;
      if (!more) break;
    }
    while (to < end && words[to]!.text === '-' && !words[to]!.spaced) to += 2;
    return Math.min(to, end);
  }

  #knownBeforeRest(at: number, end: number, hit: Hit): void {
    if (joinsRest(this.#page, hit, at + hit.length, end)) this.#emit(at, end, 'unknown');
    else this.#known(at, hit);
  }

  #unknownBeforeKnown(at: number, end: number): void {
    const page = this.#page;
    const { words, headlines, lists } = page;
    const word = words[at]!;
    let next = at + 1;
    while (next < end && !(words[next]!.kind === 'word' && this.#hitAt(next))) next += 1;
    if (next >= end) {
      this.#unknown(at, end);
      return;
    }
    const hit = this.#hitAt(next)!;
    const { kind } = hit.aliases[0]!.entity;
    const isPerson = hit.aliases.every(({ entity }) => entity.kind === 'person');
    const apart = isCommon(page, at) || headlines[word.sentence] || lists.forms.nounCapitals;
    const joins = isPerson
      ? !apart && hit.aliases.every(({ form }) => form === 'family') && (!word.opens || isGivenName(page, at))
      : !apart &&
        !lists.forms.genitives &&
        (words[next - 1]!.kind !== 'mark' || lists.placeHeads.has(word.lower)) &&
        (!word.opens || page.proper.has(word.lower) || lists.placeHeads.has(word.lower));
    if (joins) this.#emit(at, next + hit.length, kind as EntityKind);
    else this.#unknown(at, next);
  }

  #unknown(start: number, to: number): void {
    const from = this.#withoutCallings(start, to);
    let end = to;
    while (end > from + 1 && this.#page.words[end - 1]!.kind === 'mark') end -= 1;
    const titled = this.#title !== null;
    // Among nouns with capitals each word is looked at for itself: "Titelverteidiger | Daniel Berger".
    if (this.#page.lists.forms.nounCapitals && !this.#isTitled()) end = from + 1;
    const accepts = end === from + 1 ? acceptsSingle : acceptsSeveral;
    const kind = accepts(this.#page, from, end, titled);
    const widened = kind === null ? end : withLowerNoun(this.#page, end);
    if (kind) this.#emit(from, widened, widened > end ? nounKind(this.#page, widened) : kind);
    this.#title = null;
    this.#at = this.#page.lists.forms.nounCapitals ? Math.max(end, from + 1) : to;
  }

  #isTitled(): boolean {
    return this.#title !== null;
  }

  /** "Blogger `Jim Treacher`" at a sentence's beginning. */
  #withoutCallings(from: number, to: number): number {
    const page = this.#page;
    const { words } = page;
    if (to - from < 3 || !words[from]!.opens || words[from + 1]!.kind !== 'word') return from;
    const person =
      !isGivenName(page, from) && !page.proper.has(words[from]!.lower) && isGivenName(page, from + 1);
    return person ? from + 1 : from;
  }

  #emit(from: number, to: number, kind: FoundName['kind'], aliases: readonly Alias[] = []): void {
    const start = kind === 'organisation' ? withNumber(this.#page, from, to) : from;
    this.#found.push({ from: start, to, kind, aliases, title: this.#title });
    this.#title = null;
    this.#at = to;
  }

  #hitAt(at: number): Hit | undefined {
    const hit = this.#page.hits[at];
    return hit && at + hit.length <= this.#run.to ? hit : undefined;
  }

  #namesPerson(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const hit = this.#page.hits[at];
      if (hit && hit.length > 1 && hit.aliases[0]!.entity.kind === 'person') return true;
    }
    return false;
  }

  /** "Minister of `Foreign Affairs` Dmytro Kuleba" */
  #skipTitleParts(): void {
    const { words, lists } = this.#page;
    for (let at = this.#run.from; at < this.#run.to; at++) {
      if (isGivenName(this.#page, at)) break;
      if (lists.titleParts.has(words[at]!.lower)) this.#at = at + 1;
    }
  }
}

/** A title before the run: "Mr." and "président" stand outside the capitals. */
function titleBefore({ words, lists }: NamePage, from: number): string | null {
  const { sentence } = words[from]!;
  const at = words[from - 1]?.text === '.' ? from - 2 : from - 1;
  const word = words[at];
  return word?.kind === 'word' && word.sentence === sentence && isTitle(word.lower, lists)
    ? word.lower
    : null;
}

function isTitleComplement({ words, lists }: NamePage, from: number): boolean {
  const { sentence } = words[from]!;
  const before = words[from - 1];
  const title = words[from - 2];
  if (before?.sentence !== sentence || title?.sentence !== sentence) return false;
  return lists.links.has(before.lower) && isTitle(title.lower, lists);
}

/** "`36th` Marine Brigade" */
function withNumber({ words, lists }: NamePage, from: number, to: number): number {
  const number = words[from - 1];
  const before =
    number?.kind === 'number' && number.sentence === words[from]!.sentence && words[from]!.spaced;
  return before && lists.units.has(words[to - 1]!.lower) && /^\d{1,4}(?:st|nd|rd|th)?$/.test(number.lower)
    ? from - 1
    : from;
}

/** «Bild», „Spiegel“, "das Magazin Focus": a common word as an organisation's name. */
function isQuoted({ words, lists }: NamePage, at: number): boolean {
  const before = words[at - 1];
  return (
    before?.sentence === words[at]!.sentence &&
    (/["“„«‚‘]/.test(before.text) || lists.quotedHeads.has(before.lower))
  );
}

/** "Басманном `суде`", "Херсонської `обласної адміністрації`": the noun belongs to the adjective before it. */
function withLowerNoun({ words, lists }: NamePage, end: number): number {
  if (lists.lowerNouns.size === 0) return end;
  const { lower } = words[end - 1]!;
  if (!lists.adjectiveEndings.some((ending) => lower.endsWith(ending))) return end;
  for (let at = end; at < end + 2; at++) {
    const word = words[at];
    if (word?.kind !== 'word' || word.capital || word.sentence !== words[end - 1]!.sentence) return end;
    if (isOneOf(lists.lowerNouns, word.lower, lists)) return at + 1;
    if (!lists.adjectiveEndings.some((ending) => word.lower.endsWith(ending))) return end;
  }
  return end;
}

const nounKind = ({ words, lists }: NamePage, end: number) =>
  isOneOf(lists.heads, words[end - 1]!.lower, lists) ? 'organisation' : 'place';

/** Words of a phrase that is no name, as "State of the Union"; 0 if there is none here. */
function phraseAt({ words, lists }: NamePage, at: number): number {
  const phrases = lists.phrases.get(words[at]!.lower);
  return phrases?.find((phrase) => phrase.every((word, k) => words[at + k]?.lower === word))?.length ?? 0;
}

/** "Kyiv Polytechnic", one name; "Ukraine Orders", "Russia-Ukraine", "NATO Jens Stoltenberg", two or none. */
function joinsRest(page: NamePage, hit: Hit, rest: number, end: number): boolean {
  const { words, headlines, hits, lists } = page;
  const first = words[rest]!;
  if (hit.aliases.some(({ entity }) => entity.kind !== 'place') || headlines[first.sentence]) return false;
  const at = first.kind === 'mark' ? rest + 1 : rest;
  if (at >= end || hits[at] || lists.forms.nounCapitals || lists.closed.has(words[at]!.lower)) return false;
  return !isGivenName(page, at) && !isCommon(page, at) && !isThing(page, rest, end);
}
