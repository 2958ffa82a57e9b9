import { version } from '../../package.json';
import { type Command, parseArguments } from './arguments.ts';
import { analyse } from './commands/analyse.ts';
import { context } from './commands/context.ts';
import { detect } from './commands/detect.ts';
import { extract } from './commands/extract.ts';
import { match } from './commands/match.ts';
import { InputError } from './input/open-input.ts';
import type { PackagedData } from './input/packaged-data.ts';
import { createReport } from './output/report.ts';
import type { Terminal } from './output/terminal.ts';
import type { Session } from './session.ts';
import { usage } from './usage.ts';

export interface Machine {
  readonly terminal: Terminal;
  readonly packaged: PackagedData;
  now(): number;
}

/**
 * Runs the words after `lateral`.
 *
 * @returns the exit code: 0 if there was anything good to work on, else 1.
 */
export async function runCommandLine(words: readonly string[], machine: Machine): Promise<0 | 1> {
  const { terminal } = machine;
  const parsed = parseArguments(words);
  if (!parsed.ok) {
    terminal.say(parsed.message);
    terminal.explain(usage(parsed.about));
    return 1;
  }
  const { command } = parsed;
  if (command.name === 'help' || command.name === 'version') {
    await terminal.print(command.name === 'help' ? usage(command.about) : version);
    return 0;
  }
  const report = createReport(terminal);
  try {
    await run(command, { ...machine, report });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    terminal.say(error.message);
    return 1;
  } finally {
    report.end();
  }
  return report.exitCode();
}

function run(command: Exclude<Command, { name: 'help' | 'version' }>, session: Session): Promise<void> {
  switch (command.name) {
    case 'extract':
      return extract(command.pages, session);
    case 'detect':
      return detect(command.pages, command.jsonl, session);
    case 'analyse':
      return analyse(command.jsonl, session);
    case 'match':
      return match(command.jsonl, command.corpus, session);
    case 'context':
      return context(command.page, command.corpus, command.json, session);
  }
}
