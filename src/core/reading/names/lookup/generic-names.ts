import type { LanguageTable } from '../../../languages/language-table.ts';
import { type Entity, namesIn } from '../gazetteer.ts';
import { nominativesOf } from '../spelling/case-endings.ts';
import { nameListsOf } from '../text/name-lists.ts';

/** What of a country names such an organisation: "foreign ministry" of Russia, "air force" of Ukraine. */
export interface GenericNames {
  /** Name without its country, in lower case → organisations of several countries. */
  readonly organisations: ReadonlyMap<string, readonly Entity[]>;
  /** Adjective, people or name, in lower case → country. */
  readonly countries: ReadonlyMap<string, string>;
}

/** Organisations that belong to a country, by their names without it. */
export function compileGenericNames(
  entities: readonly Entity[],
  byId: ReadonlyMap<string, Entity>,
  languages: LanguageTable,
  lang: string,
): GenericNames {
  const countries = new Map<string, string>();
  for (const entity of entities) {
    if (!entity.demonyms) continue;
    for (const word of [...(entity.demonyms[lang] ?? []), ...namesIn(entity, lang)])
      if (!countries.has(word.toLowerCase())) countries.set(word.toLowerCase(), entity.id);
  }
  const organisations = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (entity.kind !== 'organisation' || entity.in === undefined || !byId.has(entity.in)) continue;
    for (const name of namesIn(entity, lang)) {
      const key = withoutCountry(name, countries, entity.in, languages, lang);
      if (key === null) continue;
      const list = organisations.get(key);
      if (!list) organisations.set(key, [entity]);
      else if (!list.includes(entity)) list.push(entity);
    }
  }
  return { organisations, countries };
}

/** "Russian Defense Ministry", "Ministry of Defense of Russia", "МИД России" → the rest; null where none is named. */
export function withoutCountry(
  name: string,
  countries: ReadonlyMap<string, string>,
  country: string | null,
  languages: LanguageTable,
  lang: string,
): string | null {
  const { cases } = nameListsOf(languages, lang);
  const words = name.toLowerCase().split(' ');
  const isCountry = (word: string) => {
    const id = nominativesOf(word, cases)
      .map((form) => countries.get(form))
      .find((each) => each !== undefined);
    return id !== undefined && (country === null || id === country);
  };
  if (words.length > 1 && isCountry(words[0]!)) return genericKey(words.slice(1).join(' '));
  if (words.length > 1 && isCountry(words.at(-1)!)) {
    const rest = words.slice(0, -1);
    if (rest.at(-1) === 'of') rest.pop();
    return genericKey(rest.join(' '));
  }
  return null;
}

/** One form for "Defence Ministry" and "Ministry of Defense". */
export function genericKey(name: string): string {
  const plain = name.toLowerCase().replace(/\bdefence\b/, 'defense');
  const [, head, rest] = /^(ministry|department) of (.+)$/.exec(plain) ?? [];
  return head ? `${rest} ${head}` : plain;
}
