import { figures } from './figures.ts';
import { score } from './score.ts';
import { ALIGNING } from './thresholds.ts';
import type { WeighedSentence } from './weigh.ts';

interface Point {
  readonly sentence: WeighedSentence;
  readonly score: number;
}

/** A sentence and the sentences of other articles that assert the same. */
export interface Star {
  readonly centre: WeighedSentence;
  readonly points: readonly Point[];
}

export interface Alignment {
  /** One star a sentence of the page that at least one other article carries; stars may overlap. */
  readonly onPage: readonly Star[];
  /** Stars among others that agree on what the page has only possibly; the page's sentence is the last point. */
  readonly perhapsOnPage: readonly Star[];
  /** Stars among the others for what the page lacks; a star without points is a claim of one article. */
  readonly elsewhere: readonly Star[];
  /** Sentences of the page that come close to nothing elsewhere. */
  readonly onlyHere: readonly WeighedSentence[];
  /** Sentences of the page that come too close to others to be only here, and not close enough to match. */
  readonly undecided: readonly WeighedSentence[];
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
  const nearest: Point[] = others.map((other) => nearestOf(other, page));
  const onPage: Star[] = [];
  const onlyHere: WeighedSentence[] = [];
  const undecided: WeighedSentence[] = [];
  for (const centre of page) {
    const scored = others.map((sentence) => ({ sentence, score: score(centre, sentence) }));
    const points = bestPerArticle(scored);
    if (points.length > 0) onPage.push({ centre, points });
    else if (isClaim(centre)) {
      const isAlone = scored.every((each) => each.score < ALIGNING.absent);
      (isAlone ? onlyHere : undecided).push(centre);
    }
  }

  const among = pairScores(others);
  const perhapsOnPage = starsAmong(others, among, (i) => {
    const { score: own } = nearest[i]!;
    return own >= ALIGNING.possible && own < ALIGNING.strong;
  })
    .filter((star) => star.points.some((point) => point.score >= ALIGNING.strong))
    .map((star) => ({ ...star, points: [...star.points, nearest[others.indexOf(star.centre)]!] }));

  const known = figures([...page, ...headline]);
  const isAbsent = (i: number) => {
    const other = others[i]!;
    // A figure that the page gives nowhere tells the sentence from what only resembles it.
    const bar = [...figures([other])].every((figure) => known.has(figure))
      ? ALIGNING.absent
      : ALIGNING.possible;
    if (!isClaim(other) || Math.max(nearest[i]!.score, nearestOf(other, headline).score) >= bar) return false;
    // What others surely say in the same words is here if one of their sentences is.
    return others.every((_, j) => among[i]![j]! < ALIGNING.strong || nearest[j]!.score < ALIGNING.possible);
  };
  const here = joined(onPage, perhapsOnPage);
  const held = new Set(
    [...here.onPage, ...here.perhapsOnPage].flatMap((star) => [
      star.centre,
      ...star.points.map((point) => point.sentence),
    ]),
  );
  const missing = new Set(others.flatMap((other, i) => (!held.has(other) && isAbsent(i) ? [i] : [])));
  // A sentence too close to the page to be called absent may still say what another one says that is.
  const elsewhere = starsAmong(
    others,
    among,
    (i) => missing.has(i),
    (i) => !held.has(others[i]!) && nearest[i]!.score < ALIGNING.possible,
  );
  return { ...here, elsewhere, onlyHere, undecided };
}

/**
 * Where a star of the page and one of the others surely hold the same sentence, and the page's part in the latter is
 * that very centre, both are one fact: the page's star takes over the articles it lacks, as possible.
 */
function joined(
  onPage: readonly Star[],
  perhaps: readonly Star[],
): Pick<Alignment, 'onPage' | 'perhapsOnPage'> {
  const stars = new Map(onPage.map((star) => [star.centre, star]));
  const perhapsOnPage = perhaps.filter(({ centre, points }) => {
    const own = stars.get(points.at(-1)!.sentence);
    if (!own) return false;
    const sure = new Set([
      centre,
      ...points.filter((point) => point.score >= ALIGNING.strong).map((point) => point.sentence),
    ]);
    if (!own.points.some((point) => point.score >= ALIGNING.strong && sure.has(point.sentence))) return true;
    const held = new Set(
      [own.centre, ...own.points.map((point) => point.sentence)].map((each) => each.sentence.article),
    );
    const lacking = [centre, ...points.map((point) => point.sentence)].filter(
      (each) => !held.has(each.sentence.article),
    );
    const taken = lacking.map((sentence) => ({ sentence, score: ALIGNING.possible }));
    stars.set(own.centre, { ...own, points: [...own.points, ...taken] });
    return false;
  });
  return { onPage: [...stars.values()], perhapsOnPage };
}

function nearestOf(sentence: WeighedSentence, page: readonly WeighedSentence[]): Point {
  let best: Point = { sentence, score: 0 };
  for (const own of page) {
    const value = score(own, sentence);
    if (value > best.score) best = { sentence: own, score: value };
  }
  return best;
}

/** Matches of one centre: the best of each article, and further ones of it only where they are sure. */
function bestPerArticle(scored: readonly Point[]): Point[] {
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

/**
 * Greedy: the sentence that most others assert too becomes a centre, its points are used up, and so on.
 * @param mayCentre which sentences, by place in the list, may be a centre
 * @param mayPoint which may be a point
 */
function starsAmong(
  sentences: readonly WeighedSentence[],
  scores: readonly Float64Array[],
  mayCentre: (i: number) => boolean,
  mayPoint: (i: number) => boolean = () => true,
): Star[] {
  const candidates = sentences.flatMap((centre, i) => {
    if (!mayCentre(i)) return [];
    const scored = sentences.flatMap((sentence, j) =>
      mayPoint(j) ? [{ sentence, score: scores[i]![j]! }] : [],
    );
    const points = bestPerArticle(scored);
    return [{ centre, points, total: points.reduce((sum, point) => sum + point.score, 0) }];
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
  return sentence.closed && sentence.words.length >= ALIGNING.claimFewestWords;
}
