import { randomFrom } from '../corpus/random.ts';
import { median } from '../run/statistics.ts';
import type { PageBrowser } from './page-browser.ts';
import type { HtmlServer } from './serve-html.ts';

const PAIRS = 30;
/** Loaded before anything is counted: the first pages of a browser take longer. */
const WARM_UP = 4;
const RESAMPLED = 4_000;

export interface LoadFigures {
  readonly pairs: number;
  /** Medians, in ms from the beginning of navigation to the end of the load event. */
  readonly with: number;
  readonly without: number;
  /** With the extension, but for its probe a script of one empty statement: what any script in pages costs. */
  readonly silent: number;
  readonly fromWithout: Difference;
  readonly fromSilent: Difference;
}

/** Of the paired differences: the median, and the bound below which it is with 95 % of the resampled sets. */
export interface Difference {
  readonly median: number;
  readonly upperBound: number;
}

const KINDS = ['with', 'without', 'silent'] as const;
type Kind = (typeof KINDS)[number];

/** One page after the other in three browsers, who begins changing every time. */
export async function measureLoads(
  browsers: Readonly<Record<Kind, PageBrowser>>,
  server: HtmlServer,
  say: (text: string) => void,
): Promise<LoadFigures> {
  const load = async (which: Kind) => {
    const tab = await browsers[which].open(server.url('usual'));
    const ms = Number(await tab.ask(`performance.getEntriesByType('navigation')[0].loadEventEnd`));
    await tab.close();
    return ms;
  };
  const taken: Record<Kind, number[]> = { with: [], without: [], silent: [] };
  for (let i = -WARM_UP; i < PAIRS; i++) {
    for (const turn of KINDS.keys()) {
      const which = KINDS[(turn + i + WARM_UP) % KINDS.length]!;
      const ms = await load(which);
      if (i >= 0) taken[which].push(ms);
    }
    say(`load, pair ${Math.max(0, i + 1)} of ${PAIRS}`);
  }
  const from = (other: Kind): Difference => {
    const differences = taken.with.map((ms, i) => ms - taken[other][i]!);
    return { median: median(differences), upperBound: upperBound(differences) };
  };
  return {
    pairs: PAIRS,
    with: median(taken.with),
    without: median(taken.without),
    silent: median(taken.silent),
    fromWithout: from('without'),
    fromSilent: from('silent'),
  };
}

/** Percentile bootstrap of the median, one-sided: loads have long tails that no normal distribution has. */
function upperBound(differences: readonly number[]): number {
  const random = randomFrom(1);
  const medians = Array.from({ length: RESAMPLED }, () =>
    median(differences.map(() => random.pick(differences))),
  );
  return medians.sort((a, b) => a - b)[Math.floor(0.95 * RESAMPLED)]!;
}
