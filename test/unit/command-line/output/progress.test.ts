import { describe, expect, it } from 'vitest';
import { createProgress } from '../../../../src/command-line/output/progress.ts';
import { capturedTerminal } from '../captured-terminal.ts';

describe('createProgress', () => {
  it('speaks every thousand and at the end', () => {
    const { terminal, err } = capturedTerminal();
    let now = 50;
    const progress = createProgress(terminal, 'match', () => now);
    for (let i = 0; i < 2_500; i++) {
      now += 0.4;
      progress.step();
    }
    progress.end();
    expect(err()).toEqual([
      'lateral: match: 1,000 in 0.4 s',
      'lateral: match: 2,000 in 0.8 s',
      'lateral: match: 2,500 in 1.0 s',
    ]);
  });

  it('speaks every five seconds of slow work', () => {
    const { terminal, err } = capturedTerminal();
    let now = 0;
    const progress = createProgress(terminal, 'match', () => now);
    for (let i = 0; i < 4; i++) {
      now += 2_000;
      progress.step();
    }
    progress.end();
    expect(err()).toEqual(['lateral: match: 3 in 6.0 s', 'lateral: match: 4 in 8.0 s']);
  });

  it('is silent about little', () => {
    const { terminal, err } = capturedTerminal();
    const progress = createProgress(terminal, 'match', () => 0);
    progress.step();
    progress.end();
    expect(err()).toEqual([]);
  });
});
