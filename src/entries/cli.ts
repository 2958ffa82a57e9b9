#!/usr/bin/env node
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packagedData } from '../command-line/input/packaged-data.ts';
import { speakEnglish } from '../command-line/output/english.ts';
import { openTerminal } from '../command-line/output/terminal.ts';
import { runCommandLine } from '../command-line/run-command-line.ts';

speakEnglish();
const { stdin, stdout, stderr, env, argv } = process;
const code = await runCommandLine(argv.slice(2), {
  terminal: openTerminal({ stdin, stdout, stderr, env }),
  packaged: packagedData(dirname(fileURLToPath(import.meta.url))),
  now: () => performance.now(),
});
// No process.exit(): it would cut off what a pipe has not taken yet.
process.exitCode = code;
