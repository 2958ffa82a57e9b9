import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** What a command writes to and reads from. Results go to standard output alone, words about them to standard error. */
export interface Terminal {
  /** One line on standard output. Resolves when the stream can take more: wait for it, or output piles up in memory. */
  print(line: string): Promise<void>;
  /** One message on standard error. */
  say(message: string): void;
  /** Several lines of our own words on standard error, e.g. the usage. */
  explain(text: string): void;
  /** False once whoever read standard output has gone (`| head`): the rest of the work would be for nobody. */
  isRead(): boolean;
  readonly stdin: Readable;
  /** Columns for readable text. */
  readonly width: number;
  readonly colour: boolean;
}

export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const WIDTH_OF_A_FILE = 80;

export function openTerminal({ stdin, stdout, stderr, env }: Streams): Terminal {
  let read = true;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    read = false;
  });
  stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error; // nobody listens to the messages: the results still count
  });
  return {
    async print(line) {
      if (read && !stdout.write(`${line}\n`)) {
        // A pipe that closes never drains; `once` rejects on the error, which the listener above has noted.
        await once(stdout, 'drain').catch(() => undefined);
      }
    },
    say: (message) => void stderr.write(`lateral: ${printable(message)}\n`),
    explain: (text) => void stderr.write(`${text}\n`),
    isRead: () => read,
    stdin,
    width: (stdout.isTTY && stdout.columns) || WIDTH_OF_A_FILE,
    colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
  };
}

/**
 * Text of a page or file as a terminal may show it: no control characters, which could move the cursor, rename the
 * window or answer for the reader, and no marks that turn the direction of what follows. Each becomes `\u{FFFD}`;
 * tabs and line ends become blanks.
 */
export function printable(text: string): string {
  let result = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 9 || code === 10 || code === 13 || code === 0x2028 || code === 0x2029) result += ' ';
    else if (code < 32 || (code >= 0x7f && code <= 0x9f) || turnsDirection(code)) result += '\u{FFFD}';
    else result += character;
  }
  return result;
}

function turnsDirection(code: number): boolean {
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}
