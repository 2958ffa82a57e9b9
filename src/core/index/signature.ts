import type { ArticleTerms } from './article-terms.ts';
import { INDEXING } from './thresholds.ts';

/** Best terms of an article as 16-bit hashes, heaviest first; 0 fills up a short one. Always `signatureTerms` long. */
export function signature(terms: ArticleTerms): Uint16Array {
  const hashes = new Uint16Array(INDEXING.signatureTerms);
  terms.ranked.slice(0, INDEXING.signatureTerms).forEach((term, i) => {
    hashes[i] = hash16(term);
  });
  return hashes;
}

/** Signatures of one day's articles, one after another, and their ids in the same order: one small record to read. */
export interface DaySignatures {
  readonly ids: readonly string[];
  readonly hashes: Uint16Array;
}

export interface SignatureMatch {
  readonly id: string;
  /** Sum over shared hashes of 1 / √(rank in the query + 2): a shared subject counts more than a shared detail. */
  readonly score: number;
}

/** The articles of these records that share most with `query`, best first. */
export function nearestSignatures(
  query: Uint16Array,
  days: readonly DaySignatures[],
  limit: number,
): SignatureMatch[] {
  const weights = new Map<number, number>();
  query.forEach((hash, rank) => {
    if (hash !== 0 && !weights.has(hash)) weights.set(hash, 1 / Math.sqrt(rank + 2));
  });
  const matches: SignatureMatch[] = [];
  for (const day of days) {
    day.ids.forEach((id, i) => {
      let score = 0;
      const from = i * INDEXING.signatureTerms;
      for (let k = from; k < from + INDEXING.signatureTerms; k++) score += weights.get(day.hashes[k]!) ?? 0;
      if (score > 0) matches.push({ id, score });
    });
  }
  return matches.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
}

/** FNV-1a folded to 16 bits, never 0. */
function hash16(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return (hash >>> 16) ^ (hash & 0xffff) || 1;
}
