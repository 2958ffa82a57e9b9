import { strings } from '../../strings.ts';

/** UTF-8 bytes of a headline in a file's name; names end at 255 in all that is in use, and some zip and sync less. */
const MOST_BYTES = 120;

/** Letters and digits of any script: no sign that a file system, a shell or an archive takes for something else. */
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** A file's name from the day and the headline, that every system takes: `2022-12-19 Putin flies to Minsk.html`. */
export function fileName(on: string, headline: string): string {
  const words = headline.normalize('NFC').match(WORDS) ?? [];
  let name = /^\d{4}-\d{2}-\d{2}/.exec(on)?.[0] ?? strings.name;
  let room = MOST_BYTES;
  for (const word of words) {
    room -= new TextEncoder().encode(word).length + 1;
    if (room < 0) break;
    name += ` ${word}`;
  }
  return `${name}.html`;
}
