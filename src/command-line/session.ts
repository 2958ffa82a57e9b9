import type { PackagedData } from './packaged-data.ts';
import type { Report } from './report.ts';
import type { Terminal } from './terminal.ts';

/** What a command is given: everything that touches the machine comes in through here. */
export interface Session {
  readonly terminal: Terminal;
  readonly report: Report;
  readonly packaged: PackagedData;
  /** Milliseconds that only ever grow. */
  now(): number;
}
