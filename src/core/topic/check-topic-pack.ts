import { type Saying, saying } from '../../words/saying.ts';
import { checkEntities } from './check-entities.ts';
import { checkGroups } from './check-groups.ts';
import { atMost, type Input, isId, line, list, own, type PackError, path, record } from './check-values.ts';
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
  | { readonly ok: false; readonly errors: readonly PackError[] };

/**
 * Copies a topic pack out of unknown JSON by its known keys, or says what is wrong and where. Nothing of the input
 * itself is kept; of its keys only checked language tags are.
 */
export function checkTopicPack(input: unknown): CheckedTopicPack {
  const errors: PackError[] = [];
  const budget = { left: PACK_LIMITS.names };
  const pack = record(input, '', errors, saying('topicError_noTopic'));
  const id = line(pack, 'id', PACK_LIMITS.idLetters, errors);
  if (id !== '' && !isId(id)) errors.push({ at: 'id', problem: saying('topicError_letters') });
  const name = line(pack, 'name', PACK_LIMITS.titleLetters, errors);
  const version = own(pack, 'version');
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    errors.push({ at: 'version', problem: saying('topicError_version') });
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
  if (subjects.length === 0) errors.push({ at: 'subjects', problem: saying('topicError_atLeastOne') });
  if (subjects.length > PACK_LIMITS.subjects) errors.push(atMost('subjects', PACK_LIMITS.subjects));
  subjects.forEach((subject, i) => {
    if (subject.names.length === 0)
      errors.push({ at: `subjects[${i}].names`, problem: saying('topicError_noGroup') });
    if (subject.id === 'against' || subjects.findIndex((other) => other.id === subject.id) !== i) {
      errors.push({ at: `subjects[${i}].id`, problem: saying('topicError_taken', { name: subject.id }) });
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
  if (budget.left < 0)
    errors.push({ at: '', problem: saying('topicError_tooManyNames', { most: PACK_LIMITS.names }) });
  return errors.length > 0
    ? { ok: false, errors: errors.slice(0, ERRORS_SHOWN) }
    : { ok: true, pack: checked };
}

function groups(
  input: Input,
  key: string,
  errors: PackError[],
  budget: { left: number },
  at = '',
): NameGroup[] {
  const result: NameGroup[] = [];
  for (const [i, item] of list(input, key, errors, at).entries()) {
    if (budget.left < 0) break;
    const here = `${path(at, key)}[${i}]`;
    const group = record(item, here, errors);
    const weight = own(group, 'weight');
    if (typeof weight !== 'number' || !(weight >= 0 && weight <= 1))
      errors.push({ at: `${here}.weight`, problem: saying('topicError_weight') });
    const names: string[] = [];
    const given = list(group, 'names', errors, here);
    // One that names nothing could never be found, and costs what a name does.
    if (given.length === 0 && --budget.left >= 0)
      errors.push({ at: `${here}.names`, problem: saying('topicError_noName') });
    for (const [k, name] of given.entries()) {
      if (--budget.left < 0) break;
      const problem = nameProblem(name);
      if (problem === null) names.push(foldText(name as string));
      else errors.push({ at: `${here}.names[${k}]`, problem });
    }
    result.push({ weight: weight as number, names });
  }
  return result;
}

function nameProblem(name: unknown): Saying | null {
  if (typeof name !== 'string' || name.length === 0 || name.length > PACK_LIMITS.nameLetters) {
    return saying('topicError_text', { most: PACK_LIMITS.nameLetters });
  }
  const words = name.split(' ');
  if (words.length > PACK_LIMITS.nameWords)
    return saying('topicError_words', { most: PACK_LIMITS.nameWords });
  for (const word of words) {
    const stem = word.endsWith('*') ? word.slice(0, -1) : word;
    if (!isWord(stem)) return saying('topicError_word', { word });
    if (stem !== word && stem.length < SHORTEST_STEM)
      return saying('topicError_stem', { word, least: SHORTEST_STEM });
  }
  return null;
}

function isWord(text: string): boolean {
  return /^[\p{L}\p{M}\p{N}]+$/u.test(text);
}
