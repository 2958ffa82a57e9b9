/** One line of a file, without its line end. `bytes` is null for a line over the limit, which was not kept. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly bytes: Buffer | null;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * Splits bytes into lines as they come, holding one line at a time. It splits bytes and not text: a character
 * torn between two chunks stays whole, and one bad byte spoils one line instead of the file.
 *
 * @param limit bytes of a line; the rest of a longer one is dropped as it comes.
 */
export async function* splitLines(chunks: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let length = 0;

  const add = (part: Buffer) => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts = [];
  };
  const finish = (): Line => {
    const whole = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    const line = { number, bytes: length > limit ? null : withoutReturn(whole) };
    number++;
    parts = [];
    length = 0;
    return line;
  };

  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, end));
      yield finish();
      from = end + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) yield finish();
}

function withoutReturn(line: Buffer): Buffer {
  return line.at(-1) === CARRIAGE_RETURN ? line.subarray(0, -1) : line;
}
