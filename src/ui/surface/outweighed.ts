import type { Detection, Evidence } from '../../core/topic/topic-pack.ts';

/** Whether words against the topic, where the detector counts them, weigh more than the names that make it up. */
export function isOutweighed({ evidence }: Detection): boolean {
  const [against, names] = [evidence.filter(countsAgainst), evidence.filter((each) => each.weight > 0)];
  return total(against) > total(names);
}

/** Words against the topic count in title, description and lead only. */
function countsAgainst(evidence: Evidence): boolean {
  return evidence.weight < 0 && evidence.field !== 'body';
}

function total(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { count, weight }) => sum + count * Math.abs(weight), 0);
}
