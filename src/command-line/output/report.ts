import { inWords } from '../../words/in-words.ts';
import type { Saying } from '../../words/saying.ts';
import type { Terminal } from './terminal.ts';

/**
 * What was passed over and why, named on standard error by file and line, and whether anything good was left: that
 * is the exit code.
 */
export interface Report {
  /** A record or page that could not be used. `line` is null where the whole file is meant. */
  passedOver(file: string, line: number | null, reason: Saying | string): void;
  /** A record that was used, but not all of it. */
  note(file: string, line: number | null, reason: Saying): void;
  /** A page or an article of the reader's was answered for. Articles that were only compared with don't count. */
  good(): void;
  exitCode(): 0 | 1;
}

/** Notes a file before the rest are only counted: a feed with odd dates has one in every line. */
const NOTES_A_FILE = 10;

export function createReport(terminal: Terminal): Report & { end(): void } {
  let good = 0;
  const notes = new Map<string, number>();
  return {
    passedOver: (file, line, reason) =>
      terminal.say(`${place(file, line)}: ${said(reason)}${line === null ? '' : '; passed over'}`),
    note(file, line, reason) {
      const before = notes.get(file) ?? 0;
      notes.set(file, before + 1);
      if (before < NOTES_A_FILE) terminal.say(`${place(file, line)}: ${said(reason)}`);
    },
    good: () => void good++,
    exitCode: () => (good > 0 ? 0 : 1),
    end() {
      for (const [file, n] of notes) {
        if (n > NOTES_A_FILE) terminal.say(`${file}: ${n - NOTES_A_FILE} more fields left out like these`);
      }
    },
  };
}

const said = (reason: Saying | string) => (typeof reason === 'string' ? reason : inWords(reason));

function place(file: string, line: number | null): string {
  const name = file === '-' ? 'standard input' : file;
  return line === null ? name : `${name}:${line}`;
}
