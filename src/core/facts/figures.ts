import type { WeighedSentence } from './weigh.ts';

/** Numbers that tell one statement from another: three digits or more, not years. */
export function figures(sentences: readonly WeighedSentence[]): Set<string> {
  const found = new Set<string>();
  for (const { sentence } of sentences) {
    for (const { numeric, term } of sentence.words) {
      if (numeric && /^\d{3,}(?:[.,]\d+)?$/.test(term) && !/^(?:19|20)\d\d$/.test(term)) found.add(term);
    }
  }
  return found;
}
