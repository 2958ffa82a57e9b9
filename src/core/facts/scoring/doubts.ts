import { ALIGNING } from '../thresholds.ts';
import { KIND } from '../weighing/term-table.ts';
import type { WeighedEvent, WeighedSentence } from '../weighing/weigh.ts';
import { type Facets, relateDays, relateNumbers, relateSpeakers } from './facets.ts';

/** Why two sentences that share most words may still say different things. */
export type Doubt = 'number' | 'date' | 'negation' | 'speaker' | 'event';

export interface Doubts {
  readonly kinds: readonly Doubt[];
  /** What the score of such a pair can be at most. */
  readonly limit: number;
}

const NONE: Doubts = { kinds: [], limit: 1 };

/**
 * What speaks against a match. A number of one thing that differs, other days, a negation on one side and words that
 * two people said are never a sure match, though they may be one fact reported differently; other days beside other
 * numbers, or beside little more than names in common, are another event.
 */
export function doubtsOf(event: WeighedEvent, i: number, j: number, a: Facets, b: Facets): Doubts {
  const kinds: Doubt[] = [];
  if (countOtherwise(a, b)) kinds.push('number');
  if (relateDays(a, b, true) < 0) kinds.push('date');
  if (a.negated !== b.negated || negatesWord(a, b) || negatesWord(b, a)) kinds.push('negation');
  if (a.isSpeech && b.isSpeech && relateSpeakers(a, b) < 0) kinds.push('speaker');
  // One sentence printed twice is one claim: days are told by each article's own date, and "Thursday" by another one's.
  const [one, other] = [event.sentences[i]!, event.sentences[j]!];
  if (kinds.length === 0 || haveSameWords(one, other)) return NONE;
  if (kinds.includes('date') && (kinds.includes('number') || shareNames(one, other, event)))
    kinds.push('event');
  const bar = kinds.includes('event') ? ALIGNING.possible : ALIGNING.strong;
  return { kinds, limit: bar - ALIGNING.shade };
}

function haveSameWords(
  { sentence: { words: a } }: WeighedSentence,
  { sentence: { words: b } }: WeighedSentence,
) {
  return a.length === b.length && a.every(({ norm }, k) => norm === b[k]!.norm);
}

/** Each gives numbers or figures, none of them the other's, and they count one thing or are large. */
function countOtherwise(a: Facets, b: Facets): boolean {
  const { equal, rounded, different } = relateNumbers(a, b);
  if (equal > 0 || rounded > 0) return false;
  if (different > 0) return true;
  if (a.figures.size === 0 || b.figures.size === 0) return false;
  for (const figure of a.figures) if (b.figures.has(figure)) return false;
  return true;
}

/** Whether `a` has a word of `b` with a negating prefix ("unpopular", "popular"). */
function negatesWord(a: Facets, b: Facets): boolean {
  for (const plain of a.negatable) if (b.norms.has(plain)) return true;
  return false;
}

/** Whether names are most of what two sentences share. */
function shareNames(a: WeighedSentence, b: WeighedSentence, { terms }: WeighedEvent): boolean {
  let [names, all] = [0, 0];
  for (let k = 0; k < b.terms.ids.length; k++) {
    const id = b.terms.ids[k]!;
    const at = a.terms.ids.indexOf(id);
    if (at < 0) continue;
    const shared = Math.min(a.terms.weights[at]!, b.terms.weights[k]!);
    all += shared;
    if (terms.kinds[id] === KIND.name) names += shared;
  }
  return names > ALIGNING.mostlyNames * all;
}
