import { score } from './score.ts';
import { ALIGNING } from './thresholds.ts';
import type { WeighedSentence } from './weigh.ts';

/** A sentence and the sentences of other articles that assert the same. */
export interface Star {
  readonly centre: WeighedSentence;
  readonly points: readonly { readonly sentence: WeighedSentence; readonly score: number }[];
}

export interface Alignment {
  /** One star a sentence of the page that at least one other article carries; stars may overlap. */
  readonly onPage: readonly Star[];
  /** Stars among the others for what the page lacks; a star without points is a claim of one article. */
  readonly elsewhere: readonly Star[];
  /** Sentences of the page that come close to nothing elsewhere. */
  readonly onlyHere: readonly WeighedSentence[];
}

/**
 * Aligns the sentences of a page with those of its coverage as stars, not as connected components: "same fact" is no
 * equivalence, and chains of half matches would join everything. What is too close to some sentence to be called
 * absent, and not close enough to be called a match, is in no list.
 * @param headline the page's headline: what it says is not absent from the page, though it stands outside the text
 */
export function align(
  page: readonly WeighedSentence[],
  others: readonly WeighedSentence[],
  headline: readonly WeighedSentence[] = [],
): Alignment {
  const toHeadline = (other: WeighedSentence) => Math.max(0, ...headline.map((line) => score(line, other)));
  const nearest = new Map<WeighedSentence, number>(others.map((other) => [other, toHeadline(other)]));
  const onPage: Star[] = [];
  const onlyHere: WeighedSentence[] = [];
  for (const centre of page) {
    const scored = others.map((sentence) => ({ sentence, score: score(centre, sentence) }));
    for (const each of scored) nearest.set(each.sentence, Math.max(nearest.get(each.sentence)!, each.score));
    const points = bestPerArticle(scored);
    if (points.length > 0) onPage.push({ centre, points });
    else if (isClaim(centre) && scored.every((each) => each.score < ALIGNING.absent)) onlyHere.push(centre);
  }
  const missing = others.filter((other) => nearest.get(other)! < ALIGNING.absent && isClaim(other));
  return { onPage, elsewhere: starsAmong(missing), onlyHere };
}

/** Matches of one centre: the best of each article, and further ones of it only where they are sure. */
function bestPerArticle(scored: readonly { sentence: WeighedSentence; score: number }[]) {
  const taken = new Set<string>();
  return scored
    .filter((each) => each.score >= ALIGNING.possible)
    .sort((a, b) => b.score - a.score)
    .filter(({ sentence: { sentence }, score: value }) => {
      const first = !taken.has(sentence.article);
      taken.add(sentence.article);
      return first || value >= ALIGNING.strong;
    });
}

/** Greedy: the sentence that most others assert too becomes a centre, its points are used up, and so on. */
function starsAmong(sentences: readonly WeighedSentence[]): Star[] {
  const scores = pairScores(sentences);
  const candidates = sentences.map((centre, i) => {
    const points = bestPerArticle(sentences.map((sentence, j) => ({ sentence, score: scores[i]![j]! })));
    return { centre, points, total: points.reduce((sum, point) => sum + point.score, 0) };
  });
  candidates.sort((a, b) => b.total - a.total);
  const used = new Set<WeighedSentence>();
  const stars: Star[] = [];
  for (const { centre, points } of candidates) {
    if (used.has(centre)) continue;
    const free = points.filter((point) => !used.has(point.sentence));
    used.add(centre);
    for (const point of free) used.add(point.sentence);
    stars.push({ centre, points: free });
  }
  return stars;
}

/** Scores of all pairs of sentences of different articles; 0 within one. */
function pairScores(sentences: readonly WeighedSentence[]): Float64Array[] {
  const scores = sentences.map(() => new Float64Array(sentences.length));
  for (let i = 0; i < sentences.length; i++) {
    for (let j = i + 1; j < sentences.length; j++) {
      if (sentences[i]!.sentence.article === sentences[j]!.sentence.article) continue;
      scores[i]![j] = scores[j]![i] = score(sentences[i]!, sentences[j]!);
    }
  }
  return scores;
}

function isClaim({ sentence }: WeighedSentence): boolean {
  return sentence.words.length >= ALIGNING.claimFewestWords;
}
