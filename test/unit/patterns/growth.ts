import type { Attack } from './attacks.ts';

/** Letters of an attack. Short ones first, at which a pattern with exponential time is still told. */
const SIZES = [22, 200, 1_000, 3_000];
/** Milliseconds of the processor. Linear time is some hundredths of it at these sizes, quadratic time some of it. */
const SUSPICIOUS = 2;
const TIMES = 4;
/** What so many times the text costs: between linear time (4) and quadratic (16). */
const SUPER_LINEAR = 8;

/** Of so many pairs of the text and the longer one the middle ratio counts: a processor that changes its pace spoils one. */
const PAIRS = 5;

/**
 * Whether what a pattern does on an attack grows faster than the text. Measured is the time of this process alone, and how
 * it grows: what else the machine does is not in it. Only the pace of the processor is, which may change threefold from
 * one moment to the next; so the two texts that are compared are always asked one right after the other.
 */
export function growsTooFast(
  pattern: { readonly source: string; readonly flags: string },
  attack: Attack,
): boolean {
  const run = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
  for (const size of SIZES) {
    if (timeOf(run, textOf(attack, size)) < SUSPICIOUS) continue;
    const text = textOf(attack, size);
    const once = Math.min(timeOf(run, text), timeOf(run, text));
    if (once < SUSPICIOUS / 3) continue;
    // So short a text takes that long in exponential time, or where a pattern tries too much however short the text is.
    if (size < SIZES.at(-1)!) {
      if (once >= 3 * SUSPICIOUS) return true;
      continue;
    }
    const longer = textOf(attack, TIMES * size);
    const ratios = Array.from({ length: PAIRS }, () => timeOf(run, longer) / timeOf(run, text));
    return ratios.sort((a, b) => a - b)[(PAIRS - 1) / 2]! > SUPER_LINEAR;
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
