import type { EntityKind, Mention } from '../../reading.ts';
import { namesIn } from '../gazetteer.ts';
import type { FoundName } from '../runs/found-name.ts';
import { slug } from '../slug.ts';
import { type CaseEndings, nominativesOf } from '../spelling/case-endings.ts';
import { romanize } from '../spelling/romanize.ts';
import type { NamePage } from '../text/name-page.ts';
import { MOST_NAMESAKES } from '../thresholds.ts';
import { explainedNames } from './acronyms.ts';
import { type ArticlePeople, partsOf } from './article-people.ts';
import { Organisations } from './link-organisations.ts';
import { linkPartName } from './link-people.ts';

/** What a name was found to name. */
export interface Link {
  readonly id: string | null;
  readonly kind: EntityKind | 'unknown';
  /** The fuller name of the article whose id it has, whatever that is: "Space Command" of "US Space Command". */
  readonly as?: FoundName;
}

/** Gives every name the id of what it names. */
export function linkNames(page: NamePage, found: readonly FoundName[], people: ArticlePeople): Mention[] {
  const { words, gazetteer } = page;
  const links = new Map<FoundName, Link>();
  const unknown: UnknownNames = new Map();
  for (const name of found) {
    const person = people.of.get(name);
    if (person && (person.entity || name.kind === 'person'))
      links.set(name, { id: person.id, kind: 'person' });
  }
  const named = new Map<string, number>();
  const mentioned = new Set(found.flatMap(({ aliases }) => aliases.map(({ entity }) => entity.id)));
  const organisations = new Organisations(page, found, mentioned);
  for (const name of found) {
    const done = links.get(name);
    if (done) {
      if (done.id !== null) named.set(done.id, name.from);
      continue;
    }
    const link =
      linkPartName(page, name, people, named) ?? organisations.link(name) ?? linkKnown(name, mentioned);
    if (!link) continue;
    links.set(name, link);
    if (link.id !== null) named.set(link.id, name.from);
  }
  for (const name of found) if (!links.has(name)) links.set(name, linkUnknown(page, name, unknown));
  for (const name of found) {
    let { as } = links.get(name)!;
    for (let hops = 0; as && links.get(as)!.as && hops < MOST_HOPS; hops++) as = links.get(as)!.as;
    if (as) links.set(name, { id: links.get(as)!.id, kind: 'organisation' });
  }
  for (const [short, long] of explainedNames(page, found)) {
    const link = links.get(long)!;
    if (!gazetteer.byId.has(links.get(short)!.id ?? '')) links.set(short, link);
    else if (!gazetteer.byId.has(link.id ?? '')) links.set(long, links.get(short)!);
  }
  return found.map((name) => {
    const { id, kind } = links.get(name)!;
    const entity = id === null ? undefined : gazetteer.byId.get(id);
    return {
      start: words[name.from]!.start,
      end: words[name.to - 1]!.end,
      kind: entity && entity.kind !== 'event' ? entity.kind : kind,
      entity: id,
      known: entity !== undefined,
    };
  });
}

/** "Command" for "Space Command" for "US Space Command". */
const MOST_HOPS = 4;

/** Several entities of one name: that of a country which the article names, else the first. */
function linkKnown({ aliases, kind }: FoundName, named: ReadonlySet<string>): Link | null {
  const first = aliases[0]?.entity;
  if (!first) return null;
  const near =
    aliases.length > 1
      ? aliases.find(({ entity }) => entity.in !== undefined && named.has(entity.in))
      : undefined;
  return { id: (near?.entity ?? first).id, kind };
}

/** "US Army" is the United States Army. */
function withCountry(
  { hits, words, lang }: NamePage,
  { from, to, kind }: FoundName,
  printed: string,
): string {
  const hit = hits[from];
  const place = hit?.aliases[0]?.entity;
  if (kind !== 'organisation' || !place?.demonyms || from + hit!.length >= to) return printed;
  const full = namesIn(place, lang)[0];
  return full ? full + printed.slice(words[from + hit!.length - 1]!.end - words[from]!.start) : printed;
}

/** Names without an id of the gazetteer, by the forms of their first word. */
type UnknownNames = Map<string, { readonly parts: readonly string[]; readonly id: string }[]>;

/** An id from the name itself; a name in another case has that of the first. */
function linkUnknown(page: NamePage, name: FoundName, unknown: UnknownNames): Link {
  const { words, lists } = page;
  const printed = page.text.slice(words[name.from]!.start, words[name.to - 1]!.end);
  const parts = partsOf(page, name).map((part) => part.toLowerCase());
  const first = nominativesOf(parts[0]!, lists.cases);
  for (const form of first)
    for (const known of unknown.get(form) ?? [])
      if (isSameName(known.parts, parts, lists.cases)) return { id: known.id, kind: name.kind };
  const id = slug(romanize(withCountry(page, name, printed), page.lang, page.gazetteer.languages));
  if (id === '') return { id: null, kind: name.kind };
  for (const form of first) {
    const known = unknown.get(form) ?? [];
    if (known.length < MOST_NAMESAKES) unknown.set(form, [...known, { parts, id }]);
  }
  return { id, kind: name.kind };
}

function isSameName(a: readonly string[], b: readonly string[], cases: CaseEndings): boolean {
  if (a.length !== b.length) return false;
  return a.every((word, i) => {
    if (word === b[i]) return true;
    const forms = nominativesOf(word, cases);
    return nominativesOf(b[i]!, cases).some((form) => forms.includes(form));
  });
}
