import { genericKey, withoutCountry } from '../lookup/generic-names.ts';
import type { FoundName } from '../runs/found-name.ts';
import { countryAt } from '../text/country-at.ts';
import type { NamePage } from '../text/name-page.ts';
import type { Link } from './link-names.ts';

/** Links organisations that are named without saying all of it. */
export class Organisations {
  readonly #page: NamePage;
  /** Ids that a name without its country ("defense ministry") has had so far. */
  readonly #before = new Map<string, Set<string>>();
  /** First word → names that begin with it and go on with generic words: "Wagner" → "Wagner Group". */
  readonly #long = new Map<string, FoundName | null>();
  /** Last word of a paper's name → the name: "Post" → "Washington Post". */
  readonly #papers = new Map<string, FoundName | null>();

  /** Last words of the organisations named so far: "security council" → "National Security Council". */
  readonly #ends = new Map<string, FoundName>();
  /** Countries that the article names, or an organisation of. */
  readonly #countries: ReadonlySet<string>;

  /** @param mentioned ids of all that the article may name */
  constructor(page: NamePage, found: readonly FoundName[], mentioned: ReadonlySet<string>) {
    this.#page = page;
    const { byId } = page.gazetteer;
    this.#countries = new Set([...mentioned].flatMap((id) => [id, byId.get(id)?.in ?? id]));
    const { words, lists } = page;
    for (const name of found) {
      if (name.to - name.from < 2 || name.kind === 'person' || name.kind === 'place') continue;
      const last = words[name.to - 1]!.lower;
      if (lists.papers.has(last)) {
        const paper = this.#papers.get(last);
        this.#papers.set(last, paper === undefined || (paper && sameWords(page, paper, name)) ? name : null);
      }
      const rest = words.slice(name.from + 1, name.to);
      if (!rest.every(({ lower }) => lists.tails.has(lower))) continue;
      const first = words[name.from]!.lower;
      const known = this.#long.get(first);
      this.#long.set(first, known === undefined || (known && sameWords(page, known, name)) ? name : null);
    }
  }

  /** Null where the name is no organisation's, or says all. */
  link(name: FoundName): Link | null {
    const { kind } = name.aliases[0]?.entity ?? name;
    if (kind !== 'organisation' || name.to - name.from < 2) return this.#link(name);
    const end = this.#ends.get(cutName(this.#page, name).toLowerCase());
    const link = this.#link(name) ?? (end && !sameWords(this.#page, end, name) ? this.#as(end) : null);
    this.#addEnds(name);
    return link;
  }

  /** What another name of the article names, which may have no id yet. */
  #as(name: FoundName): Link {
    const id = name.aliases[0]?.entity.id;
    return id === undefined ? { id: null, kind: 'organisation', as: name } : { id, kind: 'organisation' };
  }

  #addEnds(name: FoundName): void {
    const { words, text } = this.#page;
    const end = words[name.to - 1]!.end;
    for (let at = name.from; at < name.to - 1 && at - name.from < MOST_ENDS; at++)
      if (words[at]!.kind === 'word') this.#ends.set(text.slice(words[at]!.start, end).toLowerCase(), name);
  }

  #link(name: FoundName): Link | null {
    if (name.aliases.length > 0) return this.#ofOwner(name);
    const { lower } = this.#page.words[name.from]!;
    const long = name.to - name.from === 1 ? (this.#papers.get(lower) ?? this.#long.get(lower)) : undefined;
    if (long && name.kind !== 'person') {
      return this.#as(long);
    }
    if (name.kind !== 'organisation') return null;
    const id = knownWithGeneric(this.#page, name) ?? this.#ofCountry(name);
    return id === null ? null : { id, kind: 'organisation' };
  }

  /** "Ukraine's `National Security Council`", though that name alone is another's. */
  #ofOwner(name: FoundName): Link | null {
    const page = this.#page;
    const owner = ownerBefore(page, name);
    if (owner === null) return null;
    const same = page.gazetteer.generic(page.lang).organisations.get(genericKey(cutName(page, name)));
    const fit = same?.filter((entity) => entity.in === owner) ?? [];
    return fit.length === 1 ? { id: fit[0]!.id, kind: 'organisation' } : null;
  }

  /**
   * "Foreign Ministry" by the country that is named with it: in its name, before it ("Ukraine's Air Force") or after
   * it ("the Foreign Ministry in Moscow"); else the one that the article has named in full before, or that is meant
   * where a country that the article names has it ("the Navy").
   */
  #ofCountry(name: FoundName): string | null {
    const page = this.#page;
    const { organisations, countries } = page.gazetteer.generic(page.lang);
    const printed = cutName(page, name);
    const rest = withoutCountry(printed, countries, null, page.gazetteer.languages, page.lang);
    const key = rest ?? genericKey(printed);
    const same = organisations.get(key);
    if (!same) return null;
    const country = rest === null ? countryBeside(page, name) : countryInside(page, name);
    const fit = same.filter((entity) => entity.in === country);
    const before = this.#before.get(key) ?? new Set();
    const [only] = before;
    const usual =
      before.size === 1 ? only : same.find((each) => each.bare && this.#countries.has(each.in!))?.id;
    const id = fit.length === 1 ? fit[0]!.id : country === null ? (usual ?? null) : null;
    if (id !== null) this.#before.set(key, before.add(id));
    return id;
  }
}

const MOST_ENDS = 6;

const cutName = ({ text, words }: NamePage, { from, to }: { readonly from: number; readonly to: number }) =>
  text.slice(words[from]!.start, words[to - 1]!.end);

const sameWords = (page: NamePage, a: FoundName, b: FoundName) => cutName(page, a) === cutName(page, b);

/** "Xinhua News Agency" is Xinhua. */
function knownWithGeneric({ words, lists, hits }: NamePage, { from, to }: FoundName): string | null {
  const hit = hits[from];
  if (!hit || from + hit.length >= to || hit.aliases[0]!.entity.kind !== 'organisation') return null;
  for (let at = from + hit.length; at < to; at++) if (!lists.emptyTails.has(words[at]!.lower)) return null;
  return hit.aliases[0]!.entity.id;
}

function countryInside(page: NamePage, { from, to }: FoundName): string | null {
  return countryAt(page, from) ?? countryAt(page, to - 1);
}

/** "Ukraine's", "Ukrainian" right before the name. */
function ownerBefore(page: NamePage, { from }: FoundName): string | null {
  const before = page.words[from - 1];
  if (!before) return null;
  if (before.kind === 'mark') return /^['’]s?$/.test(before.text) ? countryAt(page, from - 2) : null;
  return before.capital ? countryAt(page, from - 1) : null;
}

const REACH = 3;

function countryBeside(page: NamePage, { from, to }: FoundName): string | null {
  const { words, lists } = page;
  const { sentence } = words[from]!;
  for (let at = from - 1; at >= from - REACH && words[at]?.sentence === sentence; at--) {
    const country = countryAt(page, at);
    if (country) return country;
  }
  // "the Foreign Ministry in Moscow", not "the Defense Ministry predicted Russian attacks".
  if (
    words[to]?.kind !== 'word' ||
    !(lists.placeCues.has(words[to]!.lower) || lists.links.has(words[to]!.lower))
  )
    return null;
  for (let at = to + 1; at < to + REACH && words[at]?.sentence === sentence; at++) {
    const country = countryAt(page, at);
    if (country) return country;
  }
  return null;
}
