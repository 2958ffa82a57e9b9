import { PassThrough, Readable } from 'node:stream';
import { openTerminal, type Terminal } from '../../../src/command-line/output/terminal.ts';

/** A terminal whose streams are kept, for running commands in a test's own process. */
export function capturedTerminal(stdin = ''): { terminal: Terminal; out(): string[]; err(): string[] } {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  let out = '';
  let err = '';
  stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const terminal = openTerminal({ stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr, env: {} });
  const lines = (text: string) => text.split('\n').slice(0, -1);
  return { terminal, out: () => lines(out), err: () => lines(err) };
}
