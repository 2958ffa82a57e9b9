import type { FoundEvent } from '../../../corpus/glance/found-event.ts';
import type { Glance } from '../../../corpus/glance/glance.ts';
import { THIN } from './thresholds.ts';
import { articlesByDay, spanOf } from './time-span.ts';

/** Something of which the corpus holds little, so that what is not found says little. */
export type ThinSpot =
  | { readonly kind: 'few-outlets'; readonly outlets: number }
  | { readonly kind: 'one-outlet'; readonly name: string; readonly share: number }
  | { readonly kind: 'few-days'; readonly days: readonly number[] }
  | { readonly kind: 'one-event'; readonly share: number }
  | { readonly kind: 'single-articles'; readonly outlets: number; readonly of: number }
  | { readonly kind: 'lone-languages'; readonly tags: readonly string[] }
  | { readonly kind: 'gap'; readonly from: number; readonly to: number }
  | { readonly kind: 'undated'; readonly articles: number }
  | { readonly kind: 'cut-off'; readonly articles: number }
  | { readonly kind: 'unnamed'; readonly articles: number };

/**
 * What is thin, what weighs most for a comparison first.
 * @param events none while they are not known
 */
export function thinSpots(glance: Glance, events: readonly FoundEvent[]): ThinSpot[] {
  const { articles, undated, cutOff, outlets, languages } = glance;
  if (articles === 0) return [];
  const named = outlets.filter(({ name }) => name !== '');
  const [largest] = named;
  const single = named.filter((outlet) => outlet.articles === 1).length;
  const lone = languages.filter((language) => language.tag !== '' && language.outlets === 1);
  const unnamed = outlets.find(({ name }) => name === '')?.articles ?? 0;
  const counts = articlesByDay(glance);
  const days = [...counts.keys()].sort((a, b) => a - b);
  const gap = longestGap(counts, days);
  const told = Math.max(0, ...events.map((event) => event.articles.length));
  const spots: (ThinSpot | false)[] = [
    named.length < THIN.outlets && { kind: 'few-outlets', outlets: named.length },
    largest !== undefined &&
      named.length > 1 &&
      largest.articles > articles * THIN.oneOutlet && {
        kind: 'one-outlet',
        name: largest.name,
        share: largest.articles / articles,
      },
    days.length > 0 && days.length < THIN.days && { kind: 'few-days', days },
    told > articles * THIN.oneEvent && { kind: 'one-event', share: told / articles },
    named.length > 1 &&
      single > named.length / 2 && { kind: 'single-articles', outlets: single, of: named.length },
    languages.length > 1 && lone.length > 0 && { kind: 'lone-languages', tags: lone.map(({ tag }) => tag) },
    gap !== null && { kind: 'gap', ...gap },
    undated > articles * THIN.undated && { kind: 'undated', articles: undated },
    cutOff > articles * THIN.cutOff && { kind: 'cut-off', articles: cutOff },
    unnamed > 0 && { kind: 'unnamed', articles: unnamed },
  ];
  return spots.filter((spot) => spot !== false);
}

/** First and last day of the longest time without an article; null where none is long. */
function longestGap(
  counts: ReadonlyMap<number, number>,
  all: readonly number[],
): { readonly from: number; readonly to: number } | null {
  const span = spanOf(counts);
  if (span === null) return null;
  const days = all.filter((day) => day >= span.first && day <= span.last);
  let longest = { from: 0, to: -1 };
  for (let i = 1; i < days.length; i++) {
    const gap = { from: days[i - 1]! + 1, to: days[i]! - 1 };
    if (gap.to - gap.from > longest.to - longest.from) longest = gap;
  }
  const length = longest.to - longest.from + 1;
  const least = Math.max(THIN.gapDays, (span.last - span.first + 1) * THIN.gapShare);
  return length >= least ? longest : null;
}
