import { genericKey, withoutCountry } from '../lookup/generic-names.ts';
import type { FoundName } from '../runs/found-name.ts';
import { slug } from '../slug.ts';
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

  constructor(page: NamePage, found: readonly FoundName[]) {
    this.#page = page;
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
    if (name.aliases.length > 0) return null;
    const { lower } = this.#page.words[name.from]!;
    const long = name.to - name.from === 1 ? (this.#papers.get(lower) ?? this.#long.get(lower)) : undefined;
    if (long && name.kind !== 'person') {
      const [alias] = long.aliases;
      const id = alias?.entity.id ?? slug(cutName(this.#page, long));
      return { id, kind: 'organisation' };
    }
    if (name.kind !== 'organisation') return null;
    const id = knownWithGeneric(this.#page, name) ?? this.#ofCountry(name);
    return id === null ? null : { id, kind: 'organisation' };
  }

  /**
   * "Foreign Ministry" by the country that is named with it: in its name, before it ("Ukraine's Air Force") or after
   * it ("the Foreign Ministry in Moscow"); else the one that the article has named in full before.
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
    const id = fit.length === 1 ? fit[0]!.id : country === null && before.size === 1 ? only! : null;
    if (id !== null) this.#before.set(key, before.add(id));
    return id;
  }
}

const cutName = ({ text, words }: NamePage, { from, to }: FoundName) =>
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

const REACH = 3;

function countryBeside(page: NamePage, { from, to }: FoundName): string | null {
  const { words } = page;
  const { sentence } = words[from]!;
  for (let at = from - 1; at >= from - REACH && words[at]?.sentence === sentence; at--) {
    const country = countryAt(page, at);
    if (country) return country;
  }
  for (let at = to; at < to + REACH && words[at]?.sentence === sentence; at++) {
    const country = countryAt(page, at);
    if (country) return country;
  }
  return null;
}
