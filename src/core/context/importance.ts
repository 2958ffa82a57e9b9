import { IMPORTANCE } from './thresholds.ts';

/** One report of a fact: where it stands and what carries it. */
export interface FactPlace {
  readonly article: string;
  /** Id of who first wrote the article. */
  readonly origin: string;
  /** Place of the sentence in its article: 0 the headline or the first sentence, counted in sentences. */
  readonly place: number;
  readonly hasNumber: boolean;
  /** A direct or partial quote in it. */
  readonly hasQuote: boolean;
  /** How near it stands to what the page is about; 1 for what the page has. */
  readonly near: number;
}

/** A fact's weight in the coverage with what made it; no verdict on the fact. */
export interface Importance {
  /** From 0; facts are ordered by it, the highest first. */
  readonly score: number;
  readonly origins: number;
  /** 0 to 1, 1 for a fact that all origins have in front; the mean over origins of each one's earliest report. */
  readonly early: number;
  /** Share of the origins that carry it with a number, with a quote. */
  readonly withNumber: number;
  readonly withQuote: number;
  /** 0 to 1: the mean over origins of each one's nearest report. */
  readonly near: number;
}

/**
 * How much a fact weighs: in how many origins it is, how early they have it (news tells first what matters most), how near
 * it is to what the page is about, and whether a number or a quote carries it. Of the articles of one origin the earliest
 * and the nearest report count.
 */
export function importance(places: readonly FactPlace[]): Importance {
  const byOrigin = new Map<string, { early: number; number: boolean; quote: boolean; near: number }>();
  for (const { origin, place, hasNumber, hasQuote, near } of places) {
    const early = IMPORTANCE.halfPlace / (IMPORTANCE.halfPlace + Math.max(0, place));
    const known = byOrigin.get(origin);
    byOrigin.set(origin, {
      early: Math.max(known?.early ?? 0, early),
      number: hasNumber || known?.number === true,
      quote: hasQuote || known?.quote === true,
      near: Math.max(known?.near ?? 0, near),
    });
  }
  const all = [...byOrigin.values()];
  const origins = all.length;
  if (origins === 0) return { score: 0, origins, early: 0, withNumber: 0, withQuote: 0, near: 0 };
  const share = (has: (each: (typeof all)[number]) => boolean) => all.filter(has).length / origins;
  const early = all.reduce((sum, each) => sum + each.early, 0) / origins;
  const near = all.reduce((sum, each) => sum + each.near, 0) / origins;
  const withNumber = share(({ number }) => number);
  const withQuote = share(({ quote }) => quote);
  return {
    score:
      IMPORTANCE.origins * Math.log2(1 + origins) +
      IMPORTANCE.early * early +
      IMPORTANCE.near * near +
      IMPORTANCE.number * withNumber +
      IMPORTANCE.quote * withQuote,
    origins,
    early,
    withNumber,
    withQuote,
    near,
  };
}

/** For sorting: the weightier fact first, equal ones by more origins, then the earlier. */
export function byImportance(a: Importance, b: Importance): number {
  return b.score - a.score || b.origins - a.origins || b.early - a.early;
}
