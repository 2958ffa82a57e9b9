import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openTerminal, printable } from '../../../../src/command-line/output/terminal.ts';

const quiet = () => new PassThrough().resume();

function terminalOn(
  stdout: Writable & { isTTY?: boolean; columns?: number },
  env: Record<string, string> = {},
) {
  return openTerminal({ stdin: quiet(), stdout, stderr: quiet(), env });
}

describe('openTerminal', () => {
  it('waits while the reader of standard output is slow', async () => {
    const waiting: (() => void)[] = [];
    const slow = new Writable({
      highWaterMark: 10,
      write: (_chunk, _encoding, done) => void waiting.push(done),
    });
    let printed = false;
    const printing = terminalOn(slow)
      .print('more than ten bytes')
      .then(() => {
        printed = true;
      });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(printed).toBe(false);
    waiting[0]?.();
    await printing;
    expect(printed).toBe(true);
  });

  it('goes quiet when the reader of standard output has gone', async () => {
    const gone = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    const terminal = terminalOn(gone);
    expect(terminal.isRead()).toBe(true);
    await terminal.print('one');
    await terminal.print('two');
    expect(terminal.isRead()).toBe(false);
  });

  it('shows colour and takes the width of a terminal only', () => {
    const screen = () => Object.assign(quiet(), { isTTY: true, columns: 120 });
    expect(terminalOn(screen())).toMatchObject({ colour: true, width: 120 });
    expect(terminalOn(screen(), { NO_COLOR: '1' }).colour).toBe(false);
    expect(terminalOn(screen(), { TERM: 'dumb' }).colour).toBe(false);
    expect(terminalOn(quiet())).toMatchObject({ colour: false, width: 80 });
  });
});

describe('printable', () => {
  it('lets no page steer the terminal', () => {
    expect(printable('a\u001b]0;owned\u0007b\u009b2J\u202Ec\u2066d\u007f')).toBe(
      'a\uFFFD]0;owned\uFFFDb\uFFFD2J\uFFFDc\uFFFDd\uFFFD',
    );
    expect(printable('a\tb\r\nc')).toBe('a b  c');
    expect(printable('Мінск “😀” שלום')).toBe('Мінск “😀” שלום');
  });
});
