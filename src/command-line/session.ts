import type { PackagedData } from './input/packaged-data.ts';
import type { Report } from './output/report.ts';
import type { Terminal } from './output/terminal.ts';

/** What a command is given: everything that touches the machine comes in through here. */
export interface Session {
  readonly terminal: Terminal;
  readonly report: Report;
  readonly packaged: PackagedData;
  /** Milliseconds that only ever grow. */
  now(): number;
}
