import type { Article } from '../../article/article.ts';
import { type ArticleTerms, articleTerms } from '../article-terms.ts';
import { dayOf } from '../day.ts';
import type { Rarity } from '../rarity.ts';
import { bucketOf, termHash } from '../segment/term-hash.ts';
import { hash16 } from '../signature.ts';
import { INDEXING } from '../thresholds.ts';
import { LOOK_UP } from './thresholds.ts';

/** What a look-up reads, and what it holds the records against. */
export interface LookUpPlan {
  /**
   * Days whose records are read, both included; null for an article without a date. Records of undated articles are not
   * read: they and all that lies outside the days are found by their terms.
   */
  readonly days: { readonly from: number; readonly to: number } | null;
  /** Day of the article itself. */
  readonly day: number | null;
  /** Heaviest first. */
  readonly terms: readonly PlannedTerm[];
}

export interface PlannedTerm {
  readonly weight: number;
  /** Its hash in the signatures of a day. */
  readonly short: number;
  /** Its hash in postings. */
  readonly hash: number;
  /** Whether its postings are read. */
  readonly read: boolean;
}

export function planLookUp(article: Article, rarity: Rarity): LookUpPlan {
  const day = dayOf(article.published);
  const read = day === null ? LOOK_UP.termsReadUndated : LOOK_UP.termsRead;
  return {
    day,
    days: day === null ? null : { from: day - INDEXING.windowDays, to: day + INDEXING.windowDays },
    terms: heaviest(articleTerms(article, rarity)).map(([term, weight], rank) => ({
      weight,
      short: hash16(term),
      hash: termHash(term),
      read: rank < read,
    })),
  };
}

/** What is new in an article, its headline and head, counts as much as all of it once more. */
function heaviest({ weights, head }: ArticleTerms): [term: string, weight: number][] {
  const both = new Map(weights);
  for (const [term, weight] of head) both.set(term, weight + (both.get(term) ?? 0));
  return [...both].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, LOOK_UP.terms);
}

/**
 * The buckets of a segment's field `signature` that hold the terms to be read, rising, none twice; of each all parts
 * are read.
 * @param buckets how many the segment has (`shape.signature.buckets`)
 */
export function bucketsToRead({ terms }: LookUpPlan, buckets: number): number[] {
  const read = terms.filter((term) => term.read).map(({ hash }) => bucketOf(hash, buckets));
  return [...new Set(read)].sort((a, b) => a - b);
}
