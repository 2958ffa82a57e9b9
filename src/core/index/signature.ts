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

/** FNV-1a folded to 16 bits, never 0. */
export function hash16(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return (hash >>> 16) ^ (hash & 0xffff) || 1;
}
