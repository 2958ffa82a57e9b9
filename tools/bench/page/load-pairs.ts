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
  /** Of the paired differences: the median, and the bound below which it is with 95 % of the resampled sets. */
  readonly difference: number;
  readonly upperBound: number;
}

/** One page after the other in a browser with the extension and in one without it, who begins changing every time. */
export async function measureLoads(
  browsers: { readonly with: PageBrowser; readonly without: PageBrowser },
  server: HtmlServer,
  say: (text: string) => void,
): Promise<LoadFigures> {
  const load = async (which: 'with' | 'without') => {
    const tab = await browsers[which].open(server.url('usual'));
    const ms = Number(await tab.ask(`performance.getEntriesByType('navigation')[0].loadEventEnd`));
    await tab.close();
    return ms;
  };
  const taken = { with: [] as number[], without: [] as number[] };
  for (let i = -WARM_UP; i < PAIRS; i++) {
    const turns = i % 2 === 0 ? (['with', 'without'] as const) : (['without', 'with'] as const);
    for (const which of turns) {
      const ms = await load(which);
      if (i >= 0) taken[which].push(ms);
    }
    say(`load, pair ${Math.max(0, i + 1)} of ${PAIRS}`);
  }
  const differences = taken.with.map((ms, i) => ms - taken.without[i]!);
  return {
    pairs: PAIRS,
    with: median(taken.with),
    without: median(taken.without),
    difference: median(differences),
    upperBound: upperBound(differences),
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
