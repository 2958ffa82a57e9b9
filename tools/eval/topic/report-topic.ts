import type { Labelled } from './labelled.ts';

export interface Judged extends Labelled {
  readonly taken: boolean;
  readonly score: number;
}

/** Prints precision and recall, without doubtful ones as well, and by group where that is wanted. */
export function report(name: string, judged: readonly Judged[], byGroup = false): void {
  const sure = judged.filter(({ doubtful }) => !doubtful);
  console.log(`${name}: ${figures(judged)}; without doubtful ones ${figures(sure)}`);
  if (!byGroup) return;
  for (const group of new Set(judged.map((each) => each.group)))
    console.log(`  ${group}: ${figures(judged.filter((each) => each.group === group))}`);
}

function figures(judged: readonly Judged[]): string {
  const right = judged.filter(({ label, taken }) => label && taken).length;
  const taken = judged.filter((each) => each.taken).length;
  const labelled = judged.filter(({ label }) => label).length;
  const share = (n: number, of: number) => (of === 0 ? '–' : (n / of).toFixed(3));
  return `P ${share(right, taken)} (${taken}) R ${share(right, labelled)} (${labelled})`;
}
