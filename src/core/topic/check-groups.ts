import { saying } from '../../words/saying.ts';
import { atMost, type Input, isId, line, list, own, type PackError, path, record } from './check-values.ts';
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
  errors: PackError[],
  budget: { left: number },
): ActorGroup[] {
  if (input.length > GROUP_LIMITS.groups) errors.push(atMost(at, GROUP_LIMITS.groups));
  const ids = new Set<string>();
  const owner = new Map<string, string>();
  const groups: ActorGroup[] = [];
  for (const [i, item] of input.slice(0, GROUP_LIMITS.groups).entries()) {
    if (budget.left < 0) break;
    const here = `${at}[${i}]`;
    const group = checkGroup(record(item, here, errors), here, errors, budget);
    if (ids.has(group.id))
      errors.push({ at: `${here}.id`, problem: saying('topicError_taken', { name: group.id }) });
    ids.add(group.id);
    for (const entity of group.entities ?? []) {
      const other = owner.get(entity);
      if (other !== undefined)
        errors.push({
          at: `${here}.entities`,
          problem: saying('topicError_inAlready', { name: entity, group: other }),
        });
      owner.set(entity, group.id);
    }
    groups.push(group);
  }
  return groups;
}

function checkGroup(input: Input, at: string, errors: PackError[], budget: { left: number }): ActorGroup {
  const has = (key: string) => own(input, key) !== undefined;
  if (!has('entities') && !has('offices') && !has('nouns'))
    errors.push({ at, problem: saying('topicError_needed', { words: 'entities, offices, nouns' }) });
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

function id(text: string, at: string, errors: PackError[]): string {
  if (text !== '' && !isId(text)) errors.push({ at, problem: saying('topicError_letters') });
  return text;
}

function ids(
  input: Input,
  key: string,
  most: number,
  at: string,
  errors: PackError[],
  budget: { left: number },
): string[] {
  const here = path(at, key);
  const given = list(input, key, errors, at);
  if (given.length > most) errors.push(atMost(here, most));
  const checked: string[] = [];
  for (const [i, item] of given.slice(0, most).entries()) {
    if (--budget.left < 0) break;
    if (typeof item === 'string' && item.length <= GROUP_LIMITS.idLetters && isId(item)) checked.push(item);
    else errors.push({ at: `${here}[${i}]`, problem: saying('topicError_id') });
  }
  return checked;
}

function offices(input: Input, at: string, errors: PackError[], budget: { left: number }): GroupOffices[] {
  const given = list(input, 'offices', errors, at);
  if (given.length > GROUP_LIMITS.offices) errors.push(atMost(`${at}.offices`, GROUP_LIMITS.offices));
  return given.slice(0, GROUP_LIMITS.offices).map((item, i) => {
    const here = `${at}.offices[${i}]`;
    const office = record(item, here, errors);
    const of = ids(office, 'of', GROUP_LIMITS.entities, here, errors, budget);
    if (of.length === 0) errors.push({ at: `${here}.of`, problem: saying('topicError_atLeastOne') });
    if (own(office, 'roles') === undefined) return { of };
    return { of, roles: ids(office, 'roles', GROUP_LIMITS.entities, here, errors, budget) };
  });
}

function nouns(
  input: Input,
  at: string,
  errors: PackError[],
  budget: { left: number },
): Record<string, readonly string[]> {
  const here = path(at, 'nouns');
  const given = record(own(input, 'nouns'), here, errors);
  const langs = Object.keys(given);
  if (langs.length > GROUP_LIMITS.languages) errors.push(atMost(here, GROUP_LIMITS.languages));
  const checked: [string, readonly string[]][] = [];
  for (const lang of langs.slice(0, GROUP_LIMITS.languages)) {
    if (!/^[a-z]{2,3}$/.test(lang)) {
      errors.push({ at: here, problem: saying('topicError_language', { tag: lang.slice(0, 20) }) });
      continue;
    }
    const words: string[] = [];
    const all = list(given, lang, errors, here);
    if (all.length > GROUP_LIMITS.nouns) errors.push(atMost(`${here}.${lang}`, GROUP_LIMITS.nouns));
    for (const [i, word] of all.slice(0, GROUP_LIMITS.nouns).entries()) {
      if (--budget.left < 0) break;
      if (isNoun(word)) words.push(word);
      else errors.push({ at: `${here}.${lang}[${i}]`, problem: saying('topicError_noun') });
    }
    checked.push([lang, words]);
  }
  return Object.fromEntries(checked);
}

function isNoun(word: unknown): word is string {
  if (typeof word !== 'string' || word.length > GROUP_LIMITS.nounLetters) return false;
  return /^[\p{L}\p{M}]+$/u.test(word) && word === word.toLowerCase();
}
