import type { PackError } from '../../../../core/topic/check-values.ts';
import { inWords } from '../../../../words/in-words.ts';
import { topicsWords } from '../../words/topics.ts';
import type { ListName, PackInput } from './topic-form.ts';

const say = topicsWords.problems;

/** Where in the form something is wrong: at its name, a subject by its number from 0, a list, or the topic as a whole. */
export type Place = 'name' | `subject-${number}` | `subject-${number}-name` | ListName | 'whole';

export interface Problem {
  readonly place: Place;
  /** In the reader's words. */
  readonly text: string;
}

/** What `checkTopicPack` found in `input`, by the places of the form that it was made of. */
export function problemsIn(errors: readonly PackError[], input: PackInput): Problem[] {
  return errors.map((error) => problem(error, input));
}

function problem(error: PackError, input: PackInput): Problem {
  const path = error.at;
  if (path === 'name') return { place: 'name', text: say.name };
  const subject = /^subjects\[(\d+)\]\.(id|names)/u.exec(path);
  if (subject !== null) {
    const at = Number(subject[1]);
    if (subject[2] === 'id')
      return {
        place: `subject-${at}-name`,
        text: error.problem.key === 'topicError_taken' ? say.subjectTaken : say.subjectName,
      };
    return { place: `subject-${at}`, text: ofNames(error, input.subjects[at]?.names) };
  }
  const list = /^(against|company|passing|support)\b/u.exec(path)?.[1] as ListName | undefined;
  if (list !== undefined) return { place: list, text: ofNames(error, input[list] ?? []) };
  return { place: 'whole', text: path === '' ? say.tooMany : topicsWords.error(error) };
}

/** Which name it is stands in what was checked. */
function ofNames({ at: path, problem }: PackError, groups: PackInput['against'] | undefined): string {
  if (problem.key === 'topicError_noName') return say.noNames;
  const at = /names\[(\d+)\]\.names\[(\d+)\]$|^\w+\[(\d+)\]\.names\[(\d+)\]$/u.exec(path);
  const name = groups?.[Number(at?.[1] ?? at?.[3])]?.names[Number(at?.[2] ?? at?.[4])];
  if (name === undefined) return inWords(problem);
  if (/\*[^ ]/u.test(name) || /(?:^| )\*/u.test(name)) return say.star(name);
  if (problem.key === 'topicError_stem') return say.shortStem(name);
  if (problem.key === 'topicError_words') return say.manyWords(name);
  return say.longName(name);
}
