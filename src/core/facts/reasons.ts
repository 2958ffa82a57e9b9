import { type Article, cut, type Span } from '../article/article.ts';
import type { MatchReason } from '../context/context.ts';
import type { Rarity } from '../index/rarity.ts';
import { compareQuantities } from '../reading/numbers/compare-quantities.ts';
import type { Sentence } from './sentence.ts';
import { ALIGNING } from './thresholds.ts';
import type { WeighedSentence } from './weighing/weigh.ts';

const REASONS = 6;

type Kind = MatchReason['kind'];

/** What two sentences have in common, as `b` prints it, and its weight. */
interface Common extends Span {
  readonly kind: Kind;
  readonly weight: number;
}

/**
 * The names, numbers, dates and words that two sentences share, as `b` writes them, with their share of the overlap.
 * Words that stand in every other article ("was", "that") are no reason, though they count a little. A name, number or
 * date that reading found in both stands for the words in it, also where it is printed otherwise (another spelling,
 * another unit).
 */
export function factReasons(
  a: WeighedSentence,
  b: WeighedSentence,
  article: Article,
  rarity: Rarity,
): MatchReason[] {
  const whole = [...datesInCommon(a.sentence, b.sentence), ...numbersInCommon(a.sentence, b.sentence)];
  const names = namesInCommon(a.sentence, b.sentence);
  const words = wordsInCommon(a, b, rarity);
  const found: Common[] = [];
  for (const { start, end, kind } of [...whole, ...names]) {
    if (found.some((each) => each.start < end && start < each.end)) continue;
    const inside = words.filter((word) => word.start >= start && word.end <= end);
    // Printed otherwise it shares no word: it counts as an average one.
    const weight = inside.reduce((sum, word) => sum + word.weight, 0) || mean(words);
    found.push({ start, end, kind, weight });
  }
  for (const word of words) {
    if (!found.some(({ start, end }) => start < word.end && word.start < end)) found.push(word);
  }
  const total = found.reduce((sum, { weight }) => sum + weight, 0);
  return found
    .sort((x, y) => y.weight - x.weight)
    .slice(0, REASONS)
    .map(({ kind, weight, ...span }) => ({
      kind,
      text: cut(article.text, span),
      weight: total > 0 ? Math.round((weight / total) * 100) / 100 : 0,
    }));
}

/** The first place of each shared term in `b`; what is common in all news is left out. */
function wordsInCommon(a: WeighedSentence, b: WeighedSentence, rarity: Rarity): Common[] {
  const own = new Map(Array.from(a.terms.ids, (id, k) => [id, a.terms.weights[k]!] as const));
  const others = new Map(Array.from(b.terms.ids, (id, k) => [id, b.terms.weights[k]!] as const));
  const seen = new Set<number>();
  return b.sentence.words.flatMap(({ term, start, end, numeric, capitalised }, at) => {
    const id = b.wordIds[at]!;
    const weight = Math.min(own.get(id) ?? 0, others.get(id)!);
    if (weight === 0 || seen.has(id)) return [];
    seen.add(id);
    if (rarity.of(term) < ALIGNING.reasonLeastRarity) return [];
    // Any word is capitalised where a sentence begins.
    const kind: Kind = numeric ? 'number' : capitalised && at > 0 ? 'name' : 'word';
    return [{ start, end, kind, weight }];
  });
}

type Place = Omit<Common, 'weight'>;

function namesInCommon(a: Sentence, b: Sentence): Place[] {
  return [...b.entities].flatMap(([id, span]) =>
    span && a.entities.has(id) ? [{ start: span.start, end: span.end, kind: 'name' as const }] : [],
  );
}

function numbersInCommon(a: Sentence, b: Sentence): Place[] {
  return b.numbers.flatMap((number) => {
    const same = a.numbers.some((other) => {
      const relation = compareQuantities(other, number);
      return relation === 'equal' || relation === 'rounded';
    });
    return same ? [{ start: number.start, end: number.end, kind: 'number' as const }] : [];
  });
}

function datesInCommon(a: Sentence, b: Sentence): Place[] {
  return b.dates.flatMap(({ date, start, end }) =>
    a.dates.some((other) => other.date === date) ? [{ start, end, kind: 'date' as const }] : [],
  );
}

function mean(words: readonly Common[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, words.length);
}
