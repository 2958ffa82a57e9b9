import { type Article, cut } from '../article/article.ts';
import type { MatchReason } from '../context/context.ts';
import type { Rarity } from '../index/rarity.ts';
import { ALIGNING } from './thresholds.ts';
import type { WeighedSentence } from './weigh.ts';

const REASONS = 6;

/**
 * The words, names and numbers that two sentences share, as `b` writes them, with their share of the overlap. Words
 * that stand in every other article ("was", "that") are no reason, though they count a little.
 */
export function factReasons(
  a: WeighedSentence,
  b: WeighedSentence,
  article: Article,
  rarity: Rarity,
): MatchReason[] {
  const shared: { term: string; weight: number }[] = [];
  let total = 0;
  for (const [term, weight] of a.weights) {
    const other = b.weights.get(term);
    if (other === undefined) continue;
    shared.push({ term, weight: Math.min(weight, other) });
    total += Math.min(weight, other);
  }
  if (total === 0) return [];
  shared.sort((x, y) => y.weight - x.weight);
  const telling = shared.filter(({ term }) => rarity.of(term) >= ALIGNING.reasonLeastRarity);
  return telling.slice(0, REASONS).flatMap(({ term, weight }) => {
    const at = b.sentence.words.findIndex((each) => each.term === term);
    const word = b.sentence.words[at];
    if (!word) return [];
    // Any word is capitalised where a sentence begins.
    const kind = word.numeric ? 'number' : word.capitalised && at > 0 ? 'name' : 'word';
    return [
      { kind, text: cut(article.text, word), weight: Math.round((weight / total) * 100) / 100 } as const,
    ];
  });
}
