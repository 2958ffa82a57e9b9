import type { Entity } from '../gazetteer.ts';
import type { PersonKey } from '../lookup/people-index.ts';
import type { FoundName } from '../runs/found-name.ts';
import { slug } from '../slug.ts';
import { nominativesOf } from '../spelling/case-endings.ts';
import { romanize } from '../spelling/romanize.ts';
import { givenSkeleton, skeleton } from '../spelling/skeleton.ts';
import { isGivenName, nominativeOfGiven, sexOfGiven } from '../text/given-names.ts';
import type { NamePage } from '../text/name-page.ts';
import { LEAST_LIKENESS, LEAST_SKELETON, MOST_NAMESAKES, WORDS_TO_KIN } from '../thresholds.ts';
import { likeness } from './likeness.ts';

/** Somebody whom the article names in full. */
export interface ArticlePerson {
  readonly id: string;
  readonly entity: Entity | null;
  readonly sex: 'f' | 'm' | '';
  /** Given name in lower case, as printed. */
  readonly given: string;
  /** What may stand for the full name, in lower case as printed: "leyen", "von der leyen". */
  readonly families: readonly (readonly string[])[];
  /** Word at which the first full name begins. */
  readonly first: number;
  /** Whether the full name stands beside a verb of saying. */
  says: boolean;
}

export interface ArticlePeople {
  readonly all: readonly ArticlePerson[];
  /** Person of a full name that was found. */
  readonly of: ReadonlyMap<FoundName, ArticlePerson>;
  /** People by any nominative of a family name's first word, and of the given name. */
  readonly byFamily: ReadonlyMap<string, readonly ArticlePerson[]>;
  readonly byGiven: ReadonlyMap<string, readonly ArticlePerson[]>;
  /** By the skeleton of the family name's last word. */
  readonly bySkeleton: ReadonlyMap<string, readonly ArticlePerson[]>;
  /** Family names of several words, by any nominative of the last: "von der Leyen". */
  readonly longFamilies: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Everybody whose full name was found; two spellings of one name are one person. */
export function articlePeople(page: NamePage, found: readonly FoundName[]): ArticlePeople {
  const of = new Map<FoundName, ArticlePerson>();
  const byId = new Map<string, ArticlePerson>();
  const byName = new Map<string, ArticlePerson>();
  const bySkeleton = new Map<string, ArticlePerson[]>();
  const longFamilies = new Map<string, (readonly string[])[]>();
  const byFamily = new Map<string, ArticlePerson[]>();
  const byGiven = new Map<string, ArticlePerson[]>();
  const { cases } = page.lists;
  const index = (map: Map<string, ArticlePerson[]>, word: string, person: ArticlePerson) => {
    for (const form of nominativesOf(word, cases)) {
      const list = map.get(form);
      if (!list) map.set(form, [person]);
      else if (list.length < MOST_NAMESAKES && !list.includes(person)) list.push(person);
    }
  };
  const named = found.map((name, i) => ({
    name,
    parts: isFullName(page, name)
      ? partsOf(page, name)
      : ([partsOfShared(page, name, found[i + 1]), partsOfKin(page, name, found[i - 1])].find(
          ({ length }) => length > 0,
        ) ?? []),
  }));
  const ends = endsOfLongNames(named.map(({ parts }) => parts));
  for (const { name, parts } of named) {
    if (parts.length < 2 || (name.aliases.length === 0 && ends.has(endKey(parts)))) continue;
    const made = personOf(page, name, parts);
    const given = page.lists.shortGiven.get(made.given) ?? made.given;
    const family = skeleton(made.families[0]!.at(-1)!);
    const key = `${givenSkeleton(given)} ${family}`;
    let person = byId.get(made.id) ?? (made.entity ? undefined : byName.get(key));
    if (!person) {
      person = made;
      byId.set(person.id, person);
      if (!byName.has(key)) byName.set(key, person);
      const namesakes = bySkeleton.get(family) ?? [];
      if (namesakes.length < MOST_NAMESAKES) bySkeleton.set(family, [...namesakes, person]);
    }
    of.set(name, person);
    person.says ||= isSaying(page, name);
    for (const words of made.families) {
      index(byFamily, words[0]!, person);
      for (const form of words.length > 1 ? nominativesOf(words.at(-1)!, cases) : []) {
        const known = longFamilies.get(form) ?? [];
        if (known.length < MOST_NAMESAKES) longFamilies.set(form, [...known, words]);
      }
    }
    if (made.given.length > 1) index(byGiven, made.given, person);
  }
  return { all: [...byId.values()], of, byFamily, byGiven, bySkeleton, longFamilies };
}

/** Last words of names of three words and more, but for the given name: "Vande Hei" is no full name then. */
function endsOfLongNames(names: readonly (readonly string[])[]): ReadonlySet<string> {
  const ends = new Set<string>();
  for (const parts of names) for (let i = 1; i < parts.length - 1; i++) ends.add(endKey(parts.slice(i)));
  return ends;
}

const endKey = (parts: readonly string[]) => parts.join(' ').toLowerCase();

function isFullName(page: NamePage, { kind, aliases, from, to }: FoundName): boolean {
  if (aliases.length > 0)
    return aliases.some(({ entity, form }) => entity.kind === 'person' && form === 'full');
  if (to - from < 2) return false;
  // "M. Le Drian"
  if (page.lists.particles.has(page.words[from]!.lower) && !isGivenName(page, from)) return false;
  if (kind === 'person') return true;
  // "The Daily Beast"
  if (page.words[from - 1]?.lower === 'the') return false;
  // "HMS Danko"
  if (page.words[from]!.upper) return false;
  const { lower, kind: last } = page.words[to - 1]!;
  const capitals = page.words.slice(from, to).filter(({ capital }) => capital).length;
  return kind === 'unknown' && last === 'word' && capitals === 2 && !page.lists.generic.has(lower);
}

/** "Sung Kim said", "said Sung Kim" */
export function isSaying(
  { words, lists }: NamePage,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return [words[to], words[from - 1]].some(
    (word) => word?.sentence === words[from]!.sentence && lists.sayings.has(word.lower),
  );
}

/** "Виталий и Владимир Кличко": the first given name goes with the second's family name. */
function partsOfShared(page: NamePage, name: FoundName, next: FoundName | undefined): string[] {
  const { words, lists } = page;
  if (!next || name.to - name.from !== 1 || next.from !== name.to + 1) return [];
  if (words[name.to]!.lower !== lists.and || name.aliases.length > 0 || !isFullName(page, next)) return [];
  if (sexOfGiven(page, words[name.from]!.lower) === null || next.kind !== 'person') return [];
  return [words[name.from]!.text, ...partsOf(page, next).slice(1)];
}

/** "Sergei Skripal and his daughter Yulia": a given name behind such a noun goes with the family name before it. */
function partsOfKin(page: NamePage, name: FoundName, before: FoundName | undefined): string[] {
  const { words, lists } = page;
  const kin = words[name.from - 1];
  if (!before || name.to - name.from !== 1 || name.aliases.length > 0 || !kin || !lists.kin.has(kin.lower))
    return [];
  if (words[before.from]!.sentence !== kin.sentence || name.from - before.to > WORDS_TO_KIN) return [];
  if (!isFullName(page, before) || before.kind !== 'person') return [];
  if (sexOfGiven(page, words[name.from]!.lower) === null) return [];
  return [words[name.from]!.text, ...partsOf(page, before).slice(1)];
}

/** Words of a name between blanks, as printed; hyphens hold words together. */
export function partsOf({ words }: NamePage, { from, to }: { from: number; to: number }): string[] {
  const parts: string[] = [];
  for (let at = from; at < to; at++) {
    const { text, spaced, kind } = words[at]!;
    if (kind === 'mark' && text === '.') continue;
    if (spaced || parts.length === 0) parts.push(text);
    else parts[parts.length - 1] += text;
  }
  return parts;
}

function personOf(page: NamePage, name: FoundName, printed: readonly string[]): ArticlePerson {
  const parts = printed.map((part) => part.toLowerCase());
  const known = knownPerson(name);
  const families = familiesOf(page, parts, known);
  const given = parts.find((part) => !families[0]!.includes(part)) ?? parts[0]!;
  const entity = known ?? personOfSpelling(page, given, families[0]!);
  const sex = entity?.sex ?? sexOfGiven(page, given) ?? '';
  const id = entity?.id ?? idOfName(page, parts, families[0]!, sex);
  return {
    id,
    entity: entity ?? page.gazetteer.byId.get(id) ?? null,
    sex,
    given,
    families,
    first: name.from,
    says: false,
  };
}

function knownPerson({ aliases }: FoundName): Entity | null {
  const people = aliases.filter(({ entity, form }) => entity.kind === 'person' && form === 'full');
  return (people.find(({ entity }) => entity.bare) ?? people[0])?.entity ?? null;
}

/** Ways to name a person without the given name, the usual one first. */
function familiesOf({ lists }: NamePage, parts: readonly string[], known: Entity | null): string[][] {
  for (const family of known?.family ?? []) {
    const words = family.toLowerCase().split(' ');
    const at = parts.findIndex(
      (part, i) => part === words[0] && words.every((word, k) => parts[i + k] === word),
    );
    if (at >= 0 && words.length < parts.length) return [words];
  }
  const last = parts.at(-1)!;
  const particle = parts.findIndex((part, i) => i > 0 && lists.particles.has(part));
  const families = particle > 0 ? [parts.slice(particle), [last]] : [[last]];
  if (particle > 1) families.push(parts.slice(1));
  // Two family names: "Pedro Sánchez Pérez".
  for (let i = 1; particle < 0 && i < parts.length - 1; i++)
    if (parts[i]!.length > 2) families.push([parts[i]!], parts.slice(i));
  return families;
}

/** A person of the gazetteer whose name is spelled otherwise here. Never on the given name alone. */
function personOfSpelling(page: NamePage, given: string, family: readonly string[]): Entity | null {
  const forms = nominativesOf(page.lists.shortGiven.get(given) ?? given, page.lists.cases);
  const keys = forms.map(givenSkeleton);
  if (keys[0] === '') return null;
  const people = page.gazetteer.people();
  const last = family.at(-1)!;
  for (const form of nominativesOf(last, page.lists.cases)) {
    const family = skeleton(form);
    if (family.length < LEAST_SKELETON) continue;
    const latin = romanize(form, page.lang, page.gazetteer.languages);
    const fit = (people.get(family) ?? []).filter(
      (person) =>
        keys.includes(givenSkeleton(person.given)) &&
        (keys[0]!.length > 1 || forms.some((given) => isLikeGiven(page, given, person))) &&
        isOfSex(page, person.entity, given) &&
        likeness(latin, person.family.toLowerCase()) >= LEAST_LIKENESS,
    );
    if (new Set(fit.map(({ entity }) => entity.id)).size === 1) return fit[0]!.entity;
  }
  return null;
}

/** Of Joan and Anna one consonant is left. */
function isLikeGiven({ lang, gazetteer }: NamePage, given: string, person: PersonKey): boolean {
  return likeness(romanize(given, lang, gazetteer.languages), person.given.toLowerCase()) >= LEAST_LIKENESS;
}

/** Oleg and Olga have one skeleton. */
function isOfSex(page: NamePage, { sex }: Entity, given: string): boolean {
  const told = sexOfGiven(page, given);
  return !told || sex === undefined || told === sex;
}

/** Without middle names after the father and without initials, in the nominative and in Latin letters. */
function idOfName(page: NamePage, parts: readonly string[], family: readonly string[], sex: string): string {
  const { patronymics } = page.lists;
  const kept = parts.filter(
    (part, i) =>
      i === 0 ||
      family.includes(part) ||
      (part.length > 1 && !patronymics.some((ending) => part.endsWith(ending))),
  );
  return slug(romanize(nominativeName(page, kept, sex).join(' '), page.lang, page.gazetteer.languages));
}

function nominativeName(page: NamePage, parts: readonly string[], sex: string): readonly string[] {
  const { cases } = page.lists;
  if (cases.longest === 0 || page.lists.forms.nounCapitals || sex === '') return parts;
  const given = nominativeOfGiven(page, parts[0]!);
  if (given === parts[0]) return parts;
  const last = parts.at(-1)!;
  const ends = sex === 'f' ? /(?:[аяa]|ая)$/u : /(?:[ияiy]й|[іыi]|[^aeiouyąęаеёиоуыэюяіїє])$/u;
  const family = nominativesOf(last, cases).find((form) => form !== last && ends.test(form));
  return [given, ...parts.slice(1, -1), family ?? last];
}
