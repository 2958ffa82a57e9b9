import { type Saying, saying } from '../../words/saying.ts';
import { type CheckedTopicPack, checkTopicPack } from './check-topic-pack.ts';
import { jsonFault } from './json-fault.ts';

/** Letters of a pack as a file: room for PACK_LIMITS.names of the longest names, written with one a line. */
export const PACK_FILE_LETTERS = 1_000_000;

/** A pack out of the text of a file, or what is wrong with it. */
export function readTopicPack(text: string): CheckedTopicPack {
  if (text.length > PACK_FILE_LETTERS) return refused(saying('topics_importing_tooLong'));
  // A mark of the byte order may stand before what other programs write.
  const json = text.replace(/^\uFEFF/u, '');
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch (error) {
    const fault = jsonFault(json);
    if (fault === null) throw error;
    return refused(saying('topicError_notJson', { ...fault }));
  }
  return checkTopicPack(input);
}

function refused(problem: Saying): CheckedTopicPack {
  return { ok: false, errors: [{ at: '', problem }] };
}

/** A pack as a file that reads well and gives the same pack again. */
export function writeTopicPack(pack: unknown): string {
  return `${JSON.stringify(pack, null, 2)}\n`;
}
