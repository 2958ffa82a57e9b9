import type { Doubt } from '../scoring/doubts.ts';
import { type Holder, holderOf, isAbsent } from '../scoring/presence.ts';
import type { EventScores } from '../scoring/score-event.ts';
import { isClaim } from '../sentence.ts';
import { ALIGNING } from '../thresholds.ts';
import type { WeighedEvent, WeighedSentence } from '../weighing/weigh.ts';
import { splitByClause } from './split-stars.ts';

export interface Point {
  readonly sentence: WeighedSentence;
  /** How sure it is that it asserts the same as the centre, 0 to 1. */
  readonly score: number;
  /** Why it is no stronger than that, though much is shared. */
  readonly doubts: readonly Doubt[];
}

/** A sentence and the sentences of other articles that assert the same. */
export interface Star {
  readonly centre: WeighedSentence;
  readonly points: readonly Point[];
}

export interface Alignment {
  /** One star a sentence of the page that at least one other article carries, or a clause of it; stars may overlap. */
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

/** Which of an event's sentences are whose, by place. */
export interface Sides {
  readonly page: readonly number[];
  /** The page's headline: what it says is not absent from the page, though it stands outside the text. */
  readonly headline: readonly number[];
  readonly others: readonly number[];
}

/**
 * Aligns the sentences of a page with those of its coverage as stars, not as connected components: "same fact" is no
 * equivalence, and chains of half matches would join everything. What is too close to some sentence to be called
 * absent, and not close enough to be called a match, is in no list.
 * @param unjudged the scores before the reader called matches wrong. Such a call takes a match away and proves no more:
 * that nobody else carries a sentence of the page is told by the scores as they were.
 */
export function align(
  event: WeighedEvent,
  scores: EventScores,
  { page, headline, others }: Sides,
  unjudged: EventScores = scores,
): Alignment {
  const { sentences } = event;
  const nearest = new Map(others.map((other) => [other, nearestOf(scores, other, page)]));
  const nearness = (other: number) => nearest.get(other)!.score;
  const articles = byArticle(event, unjudged, others);
  const isOnlyHere = (own: number) =>
    bestPerArticle(event, unjudged, own, others).length === 0 &&
    isAbsent(event, unjudged, own, articles, others);
  const onPage: IndexStar[] = [];
  const onlyHere: number[] = [];
  const undecided: number[] = [];
  for (const centre of page) {
    const points = bestPerArticle(event, scores, centre, others);
    if (points.length > 0) onPage.push({ centre, points });
    else if (isClaim(sentences[centre]!.sentence)) {
      (isOnlyHere(centre) ? onlyHere : undecided).push(centre);
    }
  }

  const isWrong = (one: number, other: number) => scores.of(one, other) < unjudged.of(one, other);
  const perhapsOnPage = starsAmong(
    event,
    scores,
    isWrong,
    others.filter((other) => nearness(other) >= ALIGNING.possible && nearness(other) < ALIGNING.strong),
    others,
  )
    .map((star) => {
      const own = nearest.get(star.centre)!;
      // By way of a third, two that the reader called wrongly matched would stand in one fact all the same.
      return { ...star, points: [...star.points.filter(({ at }) => !isWrong(at, own.at)), own] };
    })
    .filter((star) => star.points.some((point) => point.score >= ALIGNING.strong));

  const here = joined(sentences, onPage, perhapsOnPage);
  const held = new Set(
    [...here.onPage, ...here.perhapsOnPage].flatMap(({ centre, points }) => [
      centre,
      ...points.map((point) => point.at),
    ]),
  );
  const missing = absentFrom(event, scores, { page, headline, others }, nearness).filter(
    (other) => !held.has(other),
  );
  const elsewhere = starsAmong(event, scores, isWrong, missing, missing);
  const toStar = ({ centre, points }: IndexStar): Star => ({
    centre: sentences[centre]!,
    points: points.map(({ at, score }) => ({
      sentence: sentences[at]!,
      score,
      doubts: score < ALIGNING.strong ? scores.doubts(centre, at) : [],
    })),
  });
  return {
    onPage: here.onPage.map(toStar).flatMap(splitByClause),
    perhapsOnPage: here.perhapsOnPage.map(toStar),
    elsewhere: elsewhere.map(toStar),
    onlyHere: onlyHere.map((i) => sentences[i]!),
    undecided: undecided.map((i) => sentences[i]!),
  };
}

/** A star by places in the event's list. */
interface IndexStar {
  readonly centre: number;
  readonly points: readonly IndexPoint[];
}

interface IndexPoint {
  readonly at: number;
  readonly score: number;
}

/** The claims among the others that the page comes near nowhere. */
function absentFrom(
  event: WeighedEvent,
  scores: EventScores,
  { page, headline, others }: Sides,
  nearness: (other: number) => number,
): number[] {
  const holder = holderOf(event, scores, [...page, ...headline]);
  // What others surely say in the same words is here if one of their sentences is.
  const matched = others.filter((other) => nearness(other) >= ALIGNING.possible);
  return others.filter((other) => {
    if (!isClaim(event.sentences[other]!.sentence)) return false;
    if (nearness(other) >= ALIGNING.possible) return false;
    if (!isAbsent(event, scores, other, [holder], others)) return false;
    return matched.every((each) => scores.of(other, each) < ALIGNING.strong);
  });
}

/**
 * Where a star of the page and one of the others surely hold the same sentence, and the page's part in the latter is
 * that very centre, both are one fact: the page's star takes over the articles it lacks, as possible.
 */
function joined(
  sentences: readonly WeighedSentence[],
  onPage: readonly IndexStar[],
  perhaps: readonly IndexStar[],
): { readonly onPage: readonly IndexStar[]; readonly perhapsOnPage: readonly IndexStar[] } {
  const stars = new Map(onPage.map((star) => [star.centre, star]));
  const articleOf = (at: number) => sentences[at]!.sentence.article;
  const perhapsOnPage = perhaps.filter(({ centre, points }) => {
    const own = stars.get(points.at(-1)!.at);
    if (!own) return false;
    const isSure = ({ score }: IndexPoint) => score >= ALIGNING.strong;
    const sure = new Set([centre, ...points.filter(isSure).map(({ at }) => at)]);
    if (!own.points.some((point) => isSure(point) && sure.has(point.at))) return true;
    const held = new Set([own.centre, ...own.points.map(({ at }) => at)].map(articleOf));
    const lacking = [centre, ...points.map(({ at }) => at)].filter((at) => !held.has(articleOf(at)));
    const taken = lacking.map((at) => ({ at, score: ALIGNING.possible }));
    stars.set(own.centre, { ...own, points: [...own.points, ...taken] });
    return false;
  });
  return { onPage: [...stars.values()], perhapsOnPage };
}

function byArticle(event: WeighedEvent, scores: EventScores, places: readonly number[]): Holder[] {
  const lists = new Map<string, number[]>();
  for (const place of places) {
    const { article } = event.sentences[place]!.sentence;
    const list = lists.get(article);
    if (list) list.push(place);
    else lists.set(article, [place]);
  }
  return Array.from(lists.values(), (own) => holderOf(event, scores, own));
}

function nearestOf(scores: EventScores, sentence: number, page: readonly number[]): IndexPoint {
  let best: IndexPoint = { at: page[0] ?? sentence, score: 0 };
  for (const own of page) {
    const score = scores.of(own, sentence);
    if (score > best.score) best = { at: own, score };
  }
  return best;
}

/** Matches of one centre: the best of each article, and further ones of it only where they are sure. */
function bestPerArticle(
  { sentences }: WeighedEvent,
  scores: EventScores,
  centre: number,
  others: readonly number[],
): IndexPoint[] {
  const found: IndexPoint[] = [];
  for (const at of others) {
    const score = scores.of(centre, at);
    if (score >= ALIGNING.possible) found.push({ at, score });
  }
  const taken = new Set<string>();
  return found
    .sort((a, b) => b.score - a.score)
    .filter(({ at, score }) => {
      const { article } = sentences[at]!.sentence;
      const first = !taken.has(article);
      taken.add(article);
      return first || score >= ALIGNING.strong;
    });
}

/**
 * Greedy: the sentence that most others assert too becomes a centre, its points are used up, and so on. Two that the
 * reader called wrongly matched don't come together by way of a third.
 */
function starsAmong(
  event: WeighedEvent,
  scores: EventScores,
  isWrong: (one: number, other: number) => boolean,
  centres: readonly number[],
  others: readonly number[],
): IndexStar[] {
  const candidates = centres.map((centre) => {
    const points = bestPerArticle(event, scores, centre, others);
    return { centre, points, total: points.reduce((sum, point) => sum + point.score, 0) };
  });
  candidates.sort((a, b) => b.total - a.total);
  const used = new Set<number>();
  const stars: IndexStar[] = [];
  for (const { centre, points } of candidates) {
    if (used.has(centre)) continue;
    const free: IndexPoint[] = [];
    for (const point of points)
      if (!used.has(point.at) && !free.some(({ at }) => isWrong(at, point.at))) free.push(point);
    used.add(centre);
    for (const { at } of free) used.add(at);
    stars.push({ centre, points: free });
  }
  return stars;
}
