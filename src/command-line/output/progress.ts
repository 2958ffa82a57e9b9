import type { Terminal } from './terminal.ts';

/** A word on standard error every so often during long work, so that nobody takes it for stuck. */
export interface Progress {
  /** One more is done. */
  step(): void;
  /** Says the total if anything was said before. */
  end(): void;
}

const EVERY = 1_000;
const SECONDS = 5;

/** @param now milliseconds that only ever grow, e.g. `performance.now`. */
export function createProgress(terminal: Terminal, what: string, now: () => number): Progress {
  const started = now();
  let done = 0;
  let said = 0;
  let saidAt = started;
  const say = () => {
    said = done;
    saidAt = now();
    const seconds = ((saidAt - started) / 1_000).toFixed(1);
    terminal.say(`${what}: ${done.toLocaleString('en-GB')} in ${seconds} s`);
  };
  return {
    step() {
      done++;
      if (done % EVERY === 0 || now() - saidAt >= SECONDS * 1_000) say();
    },
    end() {
      if (said > 0 && said < done) say();
    },
  };
}
