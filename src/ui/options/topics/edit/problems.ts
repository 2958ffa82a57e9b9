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
export function problemsIn(errors: readonly string[], input: PackInput): Problem[] {
  return errors.map((error) => {
    const end = error.indexOf(': ');
    const path = end < 0 ? '' : error.slice(0, end);
    return problem(path, end < 0 ? error : error.slice(end + 2), input);
  });
}

function problem(path: string, message: string, input: PackInput): Problem {
  if (path === 'name') return { place: 'name', text: say.name };
  const subject = /^subjects\[(\d+)\]\.(id|names)/u.exec(path);
  if (subject !== null) {
    const at = Number(subject[1]);
    if (subject[2] === 'id')
      return {
        place: `subject-${at}-name`,
        text: message.endsWith('is taken') ? say.subjectTaken : say.subjectName,
      };
    return { place: `subject-${at}`, text: ofNames(path, message, input.subjects[at]?.names) };
  }
  const list = /^(against|company|passing|support)\b/u.exec(path)?.[1] as ListName | undefined;
  if (list !== undefined) return { place: list, text: ofNames(path, message, input[list] ?? []) };
  return { place: 'whole', text: path === '' ? say.tooMany : `${path}: ${message}` };
}

/** Which name it is stands in the message or, where it does not, in what was checked. */
function ofNames(path: string, message: string, groups: PackInput['against'] | undefined): string {
  if (message === 'at least one name is needed') return say.noNames;
  const at = /names\[(\d+)\]\.names\[(\d+)\]$|^\w+\[(\d+)\]\.names\[(\d+)\]$/u.exec(path);
  const name = groups?.[Number(at?.[1] ?? at?.[3])]?.names[Number(at?.[2] ?? at?.[4])];
  if (name === undefined) return message;
  if (/\*[^ ]/u.test(name) || /(?:^| )\*/u.test(name)) return say.star(name);
  if (message.includes('before *')) return say.shortStem(name);
  if (message.includes('words')) return say.manyWords(name);
  return say.longName(name);
}
