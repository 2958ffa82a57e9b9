import { saying } from '../../words/saying.ts';
import type { Entity, EntityRole } from '../reading/names/gazetteer.ts';
import { atMost, type Input, isId, line, list, own, type PackError, path, record } from './check-values.ts';

/** Limits of a pack's names of people, places and organisations. */
export const ENTITY_LIMITS = {
  entities: 1_000,
  languages: 20,
  namesOfLanguage: 30,
  nameLetters: 120,
  roles: 20,
  idLetters: 64,
};
const KINDS = ['person', 'place', 'organisation', 'event'] as const;

/** Copies the entities of a pack by their known keys; `at` is where they stand. Every name costs one of `budget`. */
export function checkEntities(
  input: readonly unknown[],
  at: string,
  errors: PackError[],
  budget: { left: number },
): Entity[] {
  if (input.length > ENTITY_LIMITS.entities) errors.push(atMost(at, ENTITY_LIMITS.entities));
  const ids = new Set<string>();
  const entities: Entity[] = [];
  for (const [i, item] of input.slice(0, ENTITY_LIMITS.entities).entries()) {
    if (budget.left < 0) break;
    const entity = checkEntity(record(item, `${at}[${i}]`, errors), `${at}[${i}]`, errors, budget);
    if (ids.has(entity.id))
      errors.push({ at: `${at}[${i}].id`, problem: saying('topicError_taken', { name: entity.id }) });
    ids.add(entity.id);
    entities.push(entity);
  }
  return entities;
}

function checkEntity(input: Input, at: string, errors: PackError[], budget: { left: number }): Entity {
  const kind = KINDS.find((each) => each === own(input, 'kind'));
  if (!kind)
    errors.push({ at: `${at}.kind`, problem: saying('topicError_oneOf', { words: KINDS.join(', ') }) });
  const names = namesByLanguage(input, 'names', at, errors, budget);
  if (Object.keys(names).length === 0)
    errors.push({ at: `${at}.names`, problem: saying('topicError_noNameInAnyLanguage') });
  const bare = own(input, 'bare');
  if (bare !== undefined && bare !== true)
    errors.push({ at: `${at}.bare`, problem: saying('topicError_trueOrLeftOut') });
  const sex = own(input, 'sex');
  if (sex !== undefined && sex !== 'f' && sex !== 'm')
    errors.push({ at: `${at}.sex`, problem: saying('topicError_oneOf', { words: 'f, m' }) });
  const has = (key: string) => own(input, key) !== undefined;
  return {
    id: idAt(input, 'id', errors, at),
    kind: kind ?? 'event',
    names,
    ...(has('family')
      ? { family: namesAt(list(input, 'family', errors, at), `${at}.family`, errors, budget) }
      : {}),
    ...(bare === true ? { bare } : {}),
    ...(sex === 'f' || sex === 'm' ? { sex } : {}),
    ...(has('roles') ? { roles: rolesAt(input, at, errors) } : {}),
    ...(has('demonyms') ? { demonyms: namesByLanguage(input, 'demonyms', at, errors, budget) } : {}),
    ...(has('in') ? { in: idAt(input, 'in', errors, at) } : {}),
    ...(has('capital') ? { capital: idAt(input, 'capital', errors, at) } : {}),
  };
}

function idAt(input: Input, key: string, errors: PackError[], at: string): string {
  const id = line(input, key, ENTITY_LIMITS.idLetters, errors, at);
  if (id !== '' && !isId(id)) errors.push({ at: path(at, key), problem: saying('topicError_letters') });
  return id;
}

function namesByLanguage(
  input: Input,
  key: string,
  at: string,
  errors: PackError[],
  budget: { left: number },
): Record<string, readonly string[]> {
  const here = path(at, key);
  const given = record(own(input, key), here, errors);
  const langs = Object.keys(given);
  if (langs.length > ENTITY_LIMITS.languages) errors.push(atMost(here, ENTITY_LIMITS.languages));
  const checked: [string, readonly string[]][] = [];
  for (const lang of langs.slice(0, ENTITY_LIMITS.languages)) {
    if (!/^[a-z]{2,3}$/.test(lang))
      errors.push({ at: here, problem: saying('topicError_language', { tag: lang.slice(0, 20) }) });
    else checked.push([lang, namesAt(list(given, lang, errors, here), `${here}.${lang}`, errors, budget)]);
  }
  return Object.fromEntries(checked);
}

function namesAt(
  names: readonly unknown[],
  at: string,
  errors: PackError[],
  budget: { left: number },
): string[] {
  if (names.length > ENTITY_LIMITS.namesOfLanguage) errors.push(atMost(at, ENTITY_LIMITS.namesOfLanguage));
  const checked: string[] = [];
  for (const [i, name] of names.slice(0, ENTITY_LIMITS.namesOfLanguage).entries()) {
    if (--budget.left < 0) break;
    if (isName(name)) checked.push(name);
    else
      errors.push({
        at: `${at}[${i}]`,
        problem: saying('topicError_line', { most: ENTITY_LIMITS.nameLetters }),
      });
  }
  return checked;
}

function isName(name: unknown): name is string {
  if (typeof name !== 'string' || name.trim() !== name || name.length > ENTITY_LIMITS.nameLetters)
    return false;
  return /\p{L}/u.test(name) && !/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(name);
}

function rolesAt(input: Input, at: string, errors: PackError[]): EntityRole[] {
  const roles = list(input, 'roles', errors, at);
  if (roles.length > ENTITY_LIMITS.roles) errors.push(atMost(`${at}.roles`, ENTITY_LIMITS.roles));
  return roles.slice(0, ENTITY_LIMITS.roles).map((item, i) => {
    const here = `${at}.roles[${i}]`;
    const role = record(item, here, errors);
    return {
      role: idAt(role, 'role', errors, here),
      of: idAt(role, 'of', errors, here),
      ...dayAt(role, 'from', here, errors),
      ...dayAt(role, 'to', here, errors),
    };
  });
}

function dayAt<K extends 'from' | 'to'>(
  role: Input,
  key: K,
  at: string,
  errors: PackError[],
): { [P in K]?: string } {
  const day = own(role, key);
  if (day === undefined) return {};
  if (typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day))
    return { [key]: day } as { [P in K]?: string };
  errors.push({ at: path(at, key), problem: saying('topicError_day') });
  return {};
}
