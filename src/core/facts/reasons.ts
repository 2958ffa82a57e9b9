import { type Article, cut } from '../article/article.ts';
import type { MatchReason } from '../context/context.ts';
import type { WeighedSentence } from './weigh.ts';

const REASONS = 6;

/** The words, names and numbers that two sentences share, as `b` writes them, with their share of the overlap. */
export function factReasons(a: WeighedSentence, b: WeighedSentence, article: Article): MatchReason[] {
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
  return shared.slice(0, REASONS).flatMap(({ term, weight }) => {
    const word = b.sentence.words.find((each) => each.term === term);
    if (!word) return [];
    const kind = word.numeric ? 'number' : word.capitalised ? 'name' : 'word';
    return [
      { kind, text: cut(article.text, word), weight: Math.round((weight / total) * 100) / 100 } as const,
    ];
  });
}
