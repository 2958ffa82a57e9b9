/** One line of a text, without its line end. `text` is null for a line over the limit, of which nothing was kept. */
export interface TextLine {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string | null;
}

/**
 * Splits a text into lines as it comes, holding one line at a time.
 *
 * @param limit UTF-16 units of a line; the rest of a longer one is dropped as it comes.
 */
export async function* textLines(chunks: AsyncIterable<string>, limit: number): AsyncGenerator<TextLine> {
  let number = 1;
  let parts: string[] = [];
  let length = 0;

  const add = (part: string) => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts = [];
  };
  const finish = (): TextLine => {
    const whole = length > limit ? null : parts.join('');
    const line = { number, text: whole?.endsWith('\r') ? whole.slice(0, -1) : whole };
    number++;
    parts = [];
    length = 0;
    return line;
  };

  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', from)) {
      add(chunk.slice(from, end));
      yield finish();
      from = end + 1;
    }
    if (from < chunk.length) add(chunk.slice(from));
  }
  if (length > 0) yield finish();
}
