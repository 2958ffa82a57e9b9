import type { LanguageTable } from '../../languages/language-table.ts';
import { type Entity, namesIn } from './gazetteer.ts';
import { AliasIndex } from './lookup/alias-index.ts';
import { familyOf } from './lookup/family-name.ts';
import { compileGenericNames, type GenericNames } from './lookup/generic-names.ts';
import { compilePeople, type PeopleIndex } from './lookup/people-index.ts';
import { nameListsOf } from './text/name-lists.ts';

/** Given names of people, in lower case, with the sex they tell ('' for both). */
export type GivenNames = ReadonlyMap<string, 'f' | 'm' | ''>;

export interface GivenNamesFile {
  readonly given: { readonly f: readonly string[]; readonly m: readonly string[] };
}

/** Entities ready for look-up. What the texts of a language need is made when the first of them is read. */
export interface Gazetteer {
  readonly languages: LanguageTable;
  readonly byId: ReadonlyMap<string, Entity>;
  readonly given: GivenNames;
  /** All names in one language. */
  aliases(lang: string): AliasIndex;
  /** Organisations by names that several countries have one of: "foreign ministry". */
  generic(lang: string): GenericNames;
  /** Adjectives and nouns for the people of countries in one language, in lower case. */
  peoples(lang: string): ReadonlySet<string>;
  /** People by what is left of their names when spelling is taken away. */
  people(): PeopleIndex;
}

export function compileGazetteer(
  entities: readonly Entity[],
  languages: LanguageTable,
  names?: GivenNamesFile,
): Gazetteer {
  const byId = new Map<string, Entity>();
  for (const entity of entities) {
    const known = byId.get(entity.id);
    byId.set(entity.id, known ? merged(known, entity) : entity);
  }
  const all = [...byId.values()].filter(({ kind }) => kind !== 'event');
  const aliases = new Map<string, AliasIndex>();
  const generic = new Map<string, GenericNames>();
  const peoples = new Map<string, ReadonlySet<string>>();
  let given: GivenNames | null = null;
  let people: PeopleIndex | null = null;
  return {
    languages,
    byId,
    get given() {
      given ??= compileGiven(names);
      return given;
    },
    aliases: (lang) => memo(aliases, lang, () => indexOf(all, byId, languages, lang)),
    peoples: (lang) => memo(peoples, lang, () => peoplesOf(all, lang)),
    generic: (lang) => memo(generic, lang, () => compileGenericNames(all, byId, languages, lang)),
    people() {
      people ??= compilePeople(all);
      return people;
    },
  };
}

function memo<T>(made: Map<string, T>, key: string, make: () => T): T {
  let value = made.get(key);
  if (value === undefined) {
    value = make();
    made.set(key, value);
  }
  return value;
}

function peoplesOf(entities: readonly Entity[], lang: string): ReadonlySet<string> {
  const words = entities.flatMap(({ demonyms }) => demonyms?.[lang] ?? []);
  return new Set(words.map((word) => word.toLowerCase()));
}

function merged(known: Entity, more: Entity): Entity {
  const names: Record<string, readonly string[]> = { ...known.names };
  for (const [lang, list] of Object.entries(more.names))
    names[lang] = [...new Set([...(Object.hasOwn(names, lang) ? names[lang]! : []), ...list])];
  const family = [...new Set([...(known.family ?? []), ...(more.family ?? [])])];
  const roles = [...(known.roles ?? []), ...(more.roles ?? [])];
  return {
    ...known,
    names,
    ...(family.length > 0 ? { family } : {}),
    ...(roles.length > 0 ? { roles } : {}),
    ...(more.bare ? { bare: true } : {}),
  };
}

function compileGiven(names: GivenNamesFile | undefined): GivenNames {
  const given = new Map<string, 'f' | 'm' | ''>();
  for (const sex of ['f', 'm'] as const)
    for (const name of names?.given[sex] ?? []) {
      const lower = name.toLowerCase();
      const known = given.get(lower);
      given.set(lower, known === undefined || known === sex ? sex : '');
    }
  return given;
}

function indexOf(
  entities: readonly Entity[],
  byId: ReadonlyMap<string, Entity>,
  languages: LanguageTable,
  lang: string,
): AliasIndex {
  const index = new AliasIndex(nameListsOf(languages, lang).elisions);
  for (const entity of entities) {
    if (!Object.hasOwn(entity.names, lang)) continue;
    for (const name of entity.names[lang]!) {
      if (name === '' || isOwned(entity, name, byId, lang)) continue;
      index.add(entity, name, 'full');
      const family = entity.kind === 'person' ? familyOf(entity, name) : null;
      if (family !== null) index.add(entity, family, 'family');
    }
  }
  return index;
}

/** "Ukraine's Air Force" is two names, and so is "U.S. Congress", where the rest is a name of one word. */
function isOwned(
  { kind, names, in: place }: Entity,
  name: string,
  byId: ReadonlyMap<string, Entity>,
  lang: string,
): boolean {
  if (kind !== 'organisation' || place === undefined) return false;
  const space = name.indexOf(' ');
  if (space < 0) return false;
  const country = byId.get(place);
  const owner = country && namesIn(country, lang).find((each) => name.startsWith(each));
  if (owner === undefined) return false;
  const rest = name.slice(owner.length);
  return /^['’]s /.test(rest) || (/^ \S+$/.test(rest) && names[lang]!.includes(rest.slice(1)));
}
