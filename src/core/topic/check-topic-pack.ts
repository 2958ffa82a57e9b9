import { checkEntities } from './check-entities.ts';
import { checkGroups } from './check-groups.ts';
import { type Input, isId, line, list, own, path, record } from './check-values.ts';
import { foldText } from './page-words.ts';
import type { NameGroup, TopicPack, TopicSubject } from './topic-pack.ts';

/** Limits of one pack, so that a reader's own pack can't make the probe slow on every page. */
export const PACK_LIMITS = {
  names: 5_000,
  subjects: 8,
  nameLetters: 80,
  nameWords: 8,
  idLetters: 64,
  titleLetters: 100,
};
/** Letters that a starred word must have, or it would match half of a language. */
const SHORTEST_STEM = 3;
const ERRORS_SHOWN = 20;

export type CheckedTopicPack =
  | { readonly ok: true; readonly pack: TopicPack }
  | { readonly ok: false; readonly errors: readonly string[] };

/**
 * Copies a topic pack out of unknown JSON by its known keys, or says what is wrong and where. Nothing of the input
 * itself is kept; of its keys only checked language tags are.
 */
export function checkTopicPack(input: unknown): CheckedTopicPack {
  const errors: string[] = [];
  const budget = { left: PACK_LIMITS.names };
  const pack = record(input, 'the pack', errors);
  const id = line(pack, 'id', PACK_LIMITS.idLetters, errors);
  if (id !== '' && !isId(id)) errors.push('id: only a–z, 0–9 and "-" may stand in it');
  const name = line(pack, 'name', PACK_LIMITS.titleLetters, errors);
  const version = own(pack, 'version');
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    errors.push('version: must be a whole number from 1');
  }
  const subjects = list(pack, 'subjects', errors)
    .slice(0, PACK_LIMITS.subjects + 1)
    .map((item, i): TopicSubject => {
      const at = `subjects[${i}]`;
      const subject = record(item, at, errors);
      return {
        id: line(subject, 'id', PACK_LIMITS.idLetters, errors, at),
        names: groups(subject, 'names', errors, budget, at),
      };
    });
  if (subjects.length === 0) errors.push('subjects: at least one is needed');
  if (subjects.length > PACK_LIMITS.subjects) errors.push(`subjects: at most ${PACK_LIMITS.subjects}`);
  subjects.forEach((subject, i) => {
    if (subject.names.length === 0)
      errors.push(`subjects[${i}].names: at least one group of names is needed`);
    if (subject.id === 'against' || subjects.findIndex((other) => other.id === subject.id) !== i) {
      errors.push(`subjects[${i}].id: "${subject.id}" is taken`);
    }
  });
  const checked: TopicPack = {
    id,
    name,
    version: version as number,
    subjects,
    against: groups(pack, 'against', errors, budget),
    company: groups(pack, 'company', errors, budget),
    passing: groups(pack, 'passing', errors, budget),
    ...(own(pack, 'support') === undefined ? {} : { support: groups(pack, 'support', errors, budget) }),
    ...(own(pack, 'entities') === undefined
      ? {}
      : { entities: checkEntities(list(pack, 'entities', errors), 'entities', errors, budget) }),
    ...(own(pack, 'groups') === undefined
      ? {}
      : { groups: checkGroups(list(pack, 'groups', errors), 'groups', errors, budget) }),
  };
  if (budget.left < 0) errors.push(`more than ${PACK_LIMITS.names} names in all`);
  return errors.length > 0
    ? { ok: false, errors: errors.slice(0, ERRORS_SHOWN) }
    : { ok: true, pack: checked };
}

function groups(input: Input, key: string, errors: string[], budget: { left: number }, at = ''): NameGroup[] {
  const result: NameGroup[] = [];
  for (const [i, item] of list(input, key, errors, at).entries()) {
    if (budget.left < 0) break;
    const here = `${path(at, key)}[${i}]`;
    const group = record(item, here, errors);
    const weight = own(group, 'weight');
    if (typeof weight !== 'number' || !(weight >= 0 && weight <= 1))
      errors.push(`${here}.weight: must be 0 to 1`);
    const names: string[] = [];
    const given = list(group, 'names', errors, here);
    // One that names nothing could never be found, and costs what a name does.
    if (given.length === 0 && --budget.left >= 0) errors.push(`${here}.names: at least one name is needed`);
    for (const [k, name] of given.entries()) {
      if (--budget.left < 0) break;
      const problem = nameProblem(name);
      if (problem === null) names.push(foldText(name as string));
      else errors.push(`${here}.names[${k}]: ${problem}`);
    }
    result.push({ weight: weight as number, names });
  }
  return result;
}

function nameProblem(name: unknown): string | null {
  if (typeof name !== 'string' || name.length === 0 || name.length > PACK_LIMITS.nameLetters) {
    return `must be a text of 1 to ${PACK_LIMITS.nameLetters} letters`;
  }
  const words = name.split(' ');
  if (words.length > PACK_LIMITS.nameWords) return `must have at most ${PACK_LIMITS.nameWords} words`;
  for (const word of words) {
    const stem = word.endsWith('*') ? word.slice(0, -1) : word;
    if (!isWord(stem))
      return `"${word}" is not a word of letters and digits (write hyphens and apostrophes as blanks)`;
    if (stem !== word && stem.length < SHORTEST_STEM)
      return `"${word}" needs at least ${SHORTEST_STEM} letters before *`;
  }
  return null;
}

function isWord(text: string): boolean {
  return /^[\p{L}\p{M}\p{N}]+$/u.test(text);
}
