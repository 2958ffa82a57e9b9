import type { EntityKind } from '../../reading.ts';
import type { Alias } from '../lookup/alias-index.ts';
import { countryAt } from '../text/country-at.ts';
import { isGivenName } from '../text/given-names.ts';
import type { Hit, NamePage } from '../text/name-page.ts';
import type { FoundName } from './found-name.ts';
import type { NameRun } from './name-runs.ts';
import { beginsName, endsWithHit, isBeforeOneWord, isOrganisation } from './organisation-names.ts';
import { fullNameEnd, namesPerson } from './person-names.ts';
import {
  isOpener,
  isQuoted,
  joinsRest,
  nounKind,
  phraseAt,
  withLowerNoun,
  withNumber,
  withoutCallings,
} from './run-context.ts';
import { eventEnd, isCommon, isTime, roleAt, segmentEnd } from './run-roles.ts';
import { isTitleComplement, titleBefore, titleOfComplement } from './title-before.ts';
import { acceptsSeveral, acceptsSingle } from './unknown-names.ts';

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
      this.#at = role === 'title' ? this.#afterTitle(at) : at + 1;
      return;
    }
    if (page.lists.eventHeads.has(word.lower) && !hit) this.#at = this.#run.to;
    else if (role === 'people') this.#people(at);
    else if (role === 'out') this.#at += 1;
    else this.#segment(at, segmentEnd(page, at, this.#run), hit);
  }

  /** Over "van Defensie" of "Minister van Defensie Kajsa Ollongren". */
  #afterTitle(at: number): number {
    const { words, lists } = this.#page;
    let next = at + 1;
    while (next < this.#run.to && !words[next]!.capital && words[next]!.kind === 'word') next += 1;
    if (next === at + 1 || !lists.titleParts.has(words[next]?.lower ?? '')) return at + 1;
    while (next < this.#run.to && lists.titleParts.has(words[next]!.lower)) next += 1;
    return next;
  }

  /** A people's name is part of its organisations' names: "Russian Defense Ministry". */
  #people(at: number): void {
    const { words, lists } = this.#page;
    const rest = at + 1 < this.#run.to ? segmentEnd(this.#page, at + 1, this.#run) : at + 1;
    // "Russian TV"
    const one = rest === at + 2 && lists.notNames.has(words[at + 1]!.lower);
    if (
      rest > at + 1 &&
      !one &&
      isOrganisation(this.#page, at + 1, rest) &&
      !namesPerson(this.#page, at + 1, rest)
    )
      this.#emit(at, rest, 'organisation', this.#ofPeople(at, rest));
    else if (this.#isGivenAfterTitle(at, rest)) this.#emit(at, rest, 'person');
    else this.#at += 1;
  }

  /** "Energy minister `German` Galushchenko": of a people it would stand before the title. */
  #isGivenAfterTitle(at: number, rest: number): boolean {
    const { words, hits, lists } = this.#page;
    if (lists.forms.nounCapitals || rest !== at + 2 || this.#title === null || at > this.#run.from)
      return false;
    return words[at + 1]!.capital && !hits[at + 1] && !isCommon(this.#page, at + 1);
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
    else if (hit && (at + hit.length === end || isBeforeOneWord(page, at, end, hit))) this.#known(at, hit);
    else if (end > at + 1 && !hit && isOpener(page, at)) this.#at += 1;
    else if (this.#joinsCountry(at, end, hit)) return;
    else if (
      end > at + 1 &&
      beginsName(page, at) &&
      isOrganisation(page, at, end) &&
      !namesPerson(page, at, end)
    )
      this.#emit(at, end, 'organisation');
    else if (eventEnd(page, at, end) > at) this.#at = eventEnd(page, at, end);
    else if (
      end > at + 1 &&
      words[end - 1]!.capital &&
      lists.placeTails.has(words[end - 1]!.lower) &&
      beginsName(page, at) &&
      !endsWithHit(page.hits, at, end) &&
      !this.#isTitledPerson(at, end)
    )
      this.#emit(at, end, 'place');
    else if (end > at + 1 && (!hit || hit.length === 1) && isGivenName(page, at)) this.#given(at, end);
    else if (hit) this.#knownBeforeRest(at, end, hit);
    else this.#unknownBeforeKnown(at, end);
  }

  /** "correspondent Benjamin Hall", no hall. */
  #isTitledPerson(at: number, end: number): boolean {
    return this.#title !== null && end === at + 2 && isGivenName(this.#page, at);
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

  #given(at: number, end: number): void {
    const to = fullNameEnd(this.#page, at, end);
    if (to - at === 1) this.#unknown(at, to);
    else this.#emit(at, to, 'person');
  }

  #knownBeforeRest(at: number, end: number, hit: Hit): void {
    // "Special Envoy for `North Korea` Sung Kim"
    const title = titleOfComplement(this.#page, at);
    if (!title && joinsRest(this.#page, hit, at + hit.length, end)) this.#emit(at, end, 'unknown');
    else this.#known(at, hit);
    if (title) this.#title = title;
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
    // «Врач | Олег Лавров»: another's given name before the family name.
    if (isPerson && next - 1 > at && words[next - 1]!.capital && isGivenName(page, next - 1)) {
      this.#unknown(at, next - 1);
      return;
    }
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
    const from = withoutCallings(this.#page, start, to);
    let end = to;
    while (end > from + 1 && this.#page.words[end - 1]!.kind === 'mark') end -= 1;
    const titled = this.#title !== null;
    // Among nouns with capitals each word is looked at for itself: "Titelverteidiger | Daniel Berger".
    if (this.#page.lists.forms.nounCapitals && this.#title === null) end = from + 1;
    const accepts = end === from + 1 ? acceptsSingle : acceptsSeveral;
    const kind = accepts(this.#page, from, end, titled);
    const widened = kind === null ? end : withLowerNoun(this.#page, end);
    if (kind) this.#emit(from, widened, widened > end ? nounKind(this.#page, widened) : kind);
    this.#title = null;
    this.#at = this.#page.lists.forms.nounCapitals ? Math.max(end, from + 1) : to;
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

  /** "Minister of `Foreign Affairs` Dmytro Kuleba" */
  #skipTitleParts(): void {
    const { words, lists } = this.#page;
    for (let at = this.#run.from; at < this.#run.to; at++) {
      if (isGivenName(this.#page, at)) break;
      if (lists.titleParts.has(words[at]!.lower)) this.#at = at + 1;
    }
  }
}
