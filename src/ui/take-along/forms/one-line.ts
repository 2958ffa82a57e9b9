/**
 * An article's words for a place within a line of text or Markdown. Line breaks in them become blanks, since a line of its
 * own could pass for a heading or another outlet's words; what they turn round in writing direction is turned back after
 * them, so that it does not take hold of what follows. Every other character stays.
 */
export function oneLine(words: string): string {
  const lines = words.split(LINE_BREAKS).map((each) => each.trim());
  const line = lines.filter((each) => each !== '').join(' ');
  return line + closers(line);
}

/** All that ends a line anywhere. */
const LINE_BREAKS = /[\n\r\v\f\u0085\u2028\u2029]/u;
const OPEN_EMBEDDINGS = /[\u202a\u202b\u202d\u202e]/u;
const OPEN_ISOLATES = /[\u2066-\u2068]/u;
const [POP_EMBEDDING, POP_ISOLATE] = ['\u202c', '\u2069'];

/** Ends of the embeddings, overrides and isolates that the words leave open. */
function closers(line: string): string {
  const open: string[] = [];
  for (const character of line) {
    if (OPEN_EMBEDDINGS.test(character)) open.push(POP_EMBEDDING);
    else if (OPEN_ISOLATES.test(character)) open.push(POP_ISOLATE);
    else if (character === POP_EMBEDDING && open.at(-1) === POP_EMBEDDING) open.pop();
    else if (character === POP_ISOLATE && open.includes(POP_ISOLATE))
      open.length = open.lastIndexOf(POP_ISOLATE);
  }
  return open.toReversed().join('');
}
