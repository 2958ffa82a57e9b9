import { type Input, isId, line, list, own, path, record } from './check-values.ts';
import type { ActorGroup, GroupOffices } from './topic-pack.ts';

/** Limits of a pack's groups of actors. */
export const GROUP_LIMITS = {
  groups: 20,
  nameLetters: 100,
  idLetters: 64,
  entities: 1_000,
  offices: 20,
  languages: 20,
  nouns: 100,
  nounLetters: 40,
};

/**
 * Copies the groups of a pack by their known keys; `at` is where they stand. Every id and noun costs one of `budget`. An
 * entity may stand in one group only, else its place in the list would decide unseen.
 */
export function checkGroups(
  input: readonly unknown[],
  at: string,
  errors: string[],
  budget: { left: number },
): ActorGroup[] {
  if (input.length > GROUP_LIMITS.groups) errors.push(`${at}: at most ${GROUP_LIMITS.groups}`);
  const ids = new Set<string>();
  const owner = new Map<string, string>();
  const groups: ActorGroup[] = [];
  for (const [i, item] of input.slice(0, GROUP_LIMITS.groups).entries()) {
    if (budget.left < 0) break;
    const here = `${at}[${i}]`;
    const group = checkGroup(record(item, here, errors), here, errors, budget);
    if (ids.has(group.id)) errors.push(`${here}.id: "${group.id}" is taken`);
    ids.add(group.id);
    for (const entity of group.entities ?? []) {
      const other = owner.get(entity);
      if (other !== undefined) errors.push(`${here}.entities: "${entity}" is in "${other}" already`);
      owner.set(entity, group.id);
    }
    groups.push(group);
  }
  return groups;
}

function checkGroup(input: Input, at: string, errors: string[], budget: { left: number }): ActorGroup {
  const has = (key: string) => own(input, key) !== undefined;
  if (!has('entities') && !has('offices') && !has('nouns'))
    errors.push(`${at}: entities, offices or nouns are needed`);
  return {
    id: id(line(input, 'id', GROUP_LIMITS.idLetters, errors, at), path(at, 'id'), errors),
    name: line(input, 'name', GROUP_LIMITS.nameLetters, errors, at),
    ...(has('entities')
      ? { entities: ids(input, 'entities', GROUP_LIMITS.entities, at, errors, budget) }
      : {}),
    ...(has('offices') ? { offices: offices(input, at, errors, budget) } : {}),
    ...(has('nouns') ? { nouns: nouns(input, at, errors, budget) } : {}),
  };
}

function id(text: string, at: string, errors: string[]): string {
  if (text !== '' && !isId(text)) errors.push(`${at}: only a–z, 0–9 and "-" may stand in it`);
  return text;
}

function ids(
  input: Input,
  key: string,
  most: number,
  at: string,
  errors: string[],
  budget: { left: number },
): string[] {
  const here = path(at, key);
  const given = list(input, key, errors, at);
  if (given.length > most) errors.push(`${here}: at most ${most}`);
  const checked: string[] = [];
  for (const [i, item] of given.slice(0, most).entries()) {
    if (--budget.left < 0) break;
    if (typeof item === 'string' && item.length <= GROUP_LIMITS.idLetters && isId(item)) checked.push(item);
    else errors.push(`${here}[${i}]: must be an id of a–z, 0–9 and "-"`);
  }
  return checked;
}

function offices(input: Input, at: string, errors: string[], budget: { left: number }): GroupOffices[] {
  const given = list(input, 'offices', errors, at);
  if (given.length > GROUP_LIMITS.offices) errors.push(`${at}.offices: at most ${GROUP_LIMITS.offices}`);
  return given.slice(0, GROUP_LIMITS.offices).map((item, i) => {
    const here = `${at}.offices[${i}]`;
    const office = record(item, here, errors);
    const of = ids(office, 'of', GROUP_LIMITS.entities, here, errors, budget);
    if (of.length === 0) errors.push(`${here}.of: at least one is needed`);
    if (own(office, 'roles') === undefined) return { of };
    return { of, roles: ids(office, 'roles', GROUP_LIMITS.entities, here, errors, budget) };
  });
}

function nouns(
  input: Input,
  at: string,
  errors: string[],
  budget: { left: number },
): Record<string, readonly string[]> {
  const here = path(at, 'nouns');
  const given = record(own(input, 'nouns'), here, errors);
  const langs = Object.keys(given);
  if (langs.length > GROUP_LIMITS.languages)
    errors.push(`${here}: at most ${GROUP_LIMITS.languages} languages`);
  const checked: [string, readonly string[]][] = [];
  for (const lang of langs.slice(0, GROUP_LIMITS.languages)) {
    if (!/^[a-z]{2,3}$/.test(lang)) {
      errors.push(`${here}: "${lang.slice(0, 20)}" is no language tag like "en"`);
      continue;
    }
    const words: string[] = [];
    const all = list(given, lang, errors, here);
    if (all.length > GROUP_LIMITS.nouns) errors.push(`${here}.${lang}: at most ${GROUP_LIMITS.nouns}`);
    for (const [i, word] of all.slice(0, GROUP_LIMITS.nouns).entries()) {
      if (--budget.left < 0) break;
      if (isNoun(word)) words.push(word);
      else errors.push(`${here}.${lang}[${i}]: must be one word in lower case`);
    }
    checked.push([lang, words]);
  }
  return Object.fromEntries(checked);
}

function isNoun(word: unknown): word is string {
  if (typeof word !== 'string' || word.length > GROUP_LIMITS.nounLetters) return false;
  return /^[\p{L}\p{M}]+$/u.test(word) && word === word.toLowerCase();
}
