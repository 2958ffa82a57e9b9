import type { Attack } from './attacks.ts';

/** Letters of an attack. Short ones first, at which a pattern with exponential time is still told. */
const SIZES = [22, 200, 1_000, 3_000];
const LONGEST = 3_000;
/** Milliseconds. Linear time is some hundredths of it at these sizes, quadratic time some of it. */
const SUSPICIOUS = 2;
/** So long takes no linear pattern for such texts, however slow or busy the machine. */
const CERTAIN = 100;
/** Letters of the two texts that are compared: what takes linear time takes 16 times as long, quadratic time 256 times. */
const SHORT = 750;
const LONG = 12_000;
/** Of so many runs the fastest counts: what else the machine does makes a run slower and none faster. */
const RUNS = 7;

/**
 * Whether what a pattern does on an attack grows faster than the text. Times are only compared with each other, and each is
 * the fastest of several, so that one busy moment tells nothing. Asked is for halfway between linear and quadratic time, from
 * which a machine would have to stray fourfold every time, to either side.
 */
export function growsTooFast(
  pattern: { readonly source: string; readonly flags: string },
  attack: Attack,
): boolean {
  const run = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
  for (const size of SIZES) {
    const text = textOf(attack, size);
    if (timeOf(run, text) < SUSPICIOUS) continue;
    const once = fastest(run, text, SUSPICIOUS / 3);
    if (once < SUSPICIOUS / 3) continue;
    // So short a text takes that long in exponential time, or where a pattern tries too much however short the text is.
    if (size < LONGEST) {
      if (once >= 3 * SUSPICIOUS) return true;
      continue;
    }
    return once >= CERTAIN || grows(run, attack);
  }
  return false;
}

function grows(run: RegExp, attack: Attack): boolean {
  const halfway = fastest(run, textOf(attack, SHORT), 0) * (LONG / SHORT) ** 1.5;
  return fastest(run, textOf(attack, LONG), halfway) >= halfway;
}

/** Milliseconds of the fastest run; the first that is faster than `enough` ends the asking, as does one that takes far too long. */
function fastest(run: RegExp, text: string, enough: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < RUNS && least >= enough; i++) {
    const time = timeOf(run, text);
    least = Math.min(least, time);
    // One of them may be a moment in which the machine did something else.
    if (i > 0 && least >= 10 * Math.max(CERTAIN, enough)) break;
  }
  return least;
}

const textOf = ({ before, repeated, behind }: Attack, size: number) =>
  before + repeated.repeat(Math.ceil(size / repeated.length)) + behind;

/** Milliseconds it takes to look for all matches, from the first letter to the last. */
function timeOf(pattern: RegExp, text: string): number {
  const began = performance.now();
  text.replace(pattern, '');
  return performance.now() - began;
}
