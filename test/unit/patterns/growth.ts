import type { Attack } from './attacks.ts';

/** Letters of an attack. Short ones first, at which a pattern with exponential time is still told. */
const SIZES = [22, 200, 1_000, 3_000];
/** Milliseconds of the processor. Linear time is some hundredths of it at these sizes, quadratic time some of it. */
const SUSPICIOUS = 2;
const TIMES = 4;
/** What so many times the text costs: between linear time (4) and quadratic (16). */
const SUPER_LINEAR = 8;

/**
 * Whether what a pattern does on an attack grows faster than the text. Measured is the time of this process alone, the
 * least of several, and how it grows: what else the machine does is not in it.
 */
export function growsTooFast(
  pattern: { readonly source: string; readonly flags: string },
  attack: Attack,
): boolean {
  const run = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
  for (const size of SIZES) {
    if (timeOf(run, textOf(attack, size)) < SUSPICIOUS) continue;
    const once = leastTime(run, textOf(attack, size));
    if (once < SUSPICIOUS / 3) continue;
    // So short a text takes that long in exponential time, or where a pattern tries too much however short the text is.
    if (size < SIZES.at(-1)! && once >= 3 * SUSPICIOUS) return true;
    if (size < SIZES.at(-1)!) continue;
    return leastTime(run, textOf(attack, TIMES * size)) / once > SUPER_LINEAR;
  }
  return false;
}

const textOf = ({ before, repeated, behind }: Attack, size: number) =>
  before + repeated.repeat(Math.ceil(size / repeated.length)) + behind;

/** Looks for all matches, from the first letter to the last. */
function timeOf(pattern: RegExp, text: string): number {
  const began = process.cpuUsage();
  text.replace(pattern, '');
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000;
}

const leastTime = (pattern: RegExp, text: string) => Math.min(...[1, 2].map(() => timeOf(pattern, text)));
