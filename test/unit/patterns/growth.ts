import type { Attack } from './attacks.ts';

/** Letters of an attack. Short ones first, at which a pattern with exponential time is still told. */
const SIZES = [22, 200, 1_000, 3_000];
const LONGEST = 3_000;
/** Milliseconds. Linear time is some hundredths of it at these sizes, quadratic time some of it. */
const SUSPICIOUS = 2;
/** So long takes no linear pattern for such texts, however slow or busy the machine. */
const CERTAIN = 100;
/** Letters of two texts that are compared: the second pair is asked only of what the first tells, and must tell it again. */
const PAIRS = [
  [750, 3_000],
  [1_500, 12_000],
] as const;
/** Of so many runs the fastest counts: what else the machine does makes a run slower and none faster. */
const RUNS = 7;

/**
 * Whether what a pattern does on an attack grows faster than the text. Times are only compared with each other, and each is
 * the fastest of several, so that one busy moment tells nothing: linear time grows as the text does, quadratic time with
 * its square; halfway between the two (of 4 and 16, of 8 and 64) is asked twice.
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
    return once >= CERTAIN || PAIRS.every(([short, long]) => growsBetween(run, attack, short, long));
  }
  return false;
}

function growsBetween(run: RegExp, attack: Attack, short: number, long: number): boolean {
  const halfway = fastest(run, textOf(attack, short), 0) * (long / short) ** 1.5;
  return fastest(run, textOf(attack, long), halfway) >= halfway;
}

/** Milliseconds of the fastest run; the first that is faster than `enough` ends the asking, as does one that takes far too long. */
function fastest(run: RegExp, text: string, enough: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < RUNS && least >= enough; i++) {
    const time = timeOf(run, text);
    least = Math.min(least, time);
    if (time >= 10 * Math.max(CERTAIN, enough)) break;
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
