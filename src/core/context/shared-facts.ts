import type { Article, Span } from '../article/article.ts';
import type { TracedOrigin } from '../event/copies/traced-origin.ts';
import type { Independence } from '../event/independence.ts';
import { originOfSpan } from '../event/origin-of-span.ts';
import { sameOutlet } from '../event/same-article.ts';
import { factReasons } from '../facts/reasons.ts';
import { standsAlone } from '../facts/stands-alone.ts';
import type { Alignment, Star } from '../facts/stars/stars.ts';
import { ALIGNING } from '../facts/thresholds.ts';
import type { WeighedSentence } from '../facts/weighing/weigh.ts';
import type { Rarity } from '../index/rarity.ts';
import type { ReadArticle } from '../reading/reading.ts';
import { absence } from './absence.ts';
import type { FactReport, SharedFact } from './context.ts';
import { byImportance, type FactPlace, importance } from './importance.ts';
import { nearnessTo, type SharedPlaces } from './nearness.ts';

/** What the facts of an alignment are counted and weighed by. */
export interface FactSetting {
  readonly page: ReadArticle;
  readonly others: readonly ReadArticle[];
  readonly origins: readonly TracedOrigin[];
  readonly independent: Independence;
  readonly rarity: Rarity;
  /** Whether it is known that only a part of the page's text is here. */
  readonly isPart?: boolean;
}

/**
 * The stars as facts: those of the page, those it has only possibly, then those it lacks with the reason; within each
 * the weightiest first. Of what the page lacks those come last of which no sentence can be understood by itself.
 */
export function sharedFacts(alignment: Alignment, setting: FactSetting): SharedFact[] {
  const { page, others, independent, rarity } = setting;
  const reads = new Map([page, ...others].map((read) => [read.article.id, read]));
  const originOf = originOfSpan(setting.origins);
  const near = nearnessTo(page, rarity, sharedPlaces(alignment));
  const toFact = (star: Star, onPage: boolean): SharedFact => {
    const reports = [
      centreReport(star.centre),
      ...star.points.map((point) =>
        pointReport(star.centre, point, reads.get(point.sentence.sentence.article)!.article, rarity),
      ),
    ];
    const sure = reports.filter((report) => report.strength === 'strong');
    const carriers = reports.map((report) => reads.get(report.article)!.article);
    return {
      id: `${star.centre.sentence.article}-${star.centre.sentence.start}`,
      onPage,
      origins: independent.countReports(sure),
      importance: importance(
        sure.map((report) => {
          const read = reads.get(report.article)!;
          return placeOf(report, read, originOf(report), onPage ? 1 : near(read, report));
        }),
      ),
      absence: onPage ? null : absence(page.article, carriers, setting.isPart),
      reports,
    };
  };
  const facts = (stars: readonly Star[], onPage: boolean) =>
    stars
      .map((star) => toFact(star, onPage))
      .sort((a, b) => byImportance(a.importance, b.importance) || b.reports.length - a.reports.length);
  const elsewhere = alignment.elsewhere.filter((star) => isElsewhere(star, page.article, reads));
  return [
    ...facts(withoutRepeats(alignment.onPage, page.article), true),
    ...facts(alignment.perhapsOnPage, true),
    ...facts(elsewhere.filter(isUnderstood), false),
    ...facts(
      elsewhere.filter((star) => !isUnderstood(star)),
      false,
    ),
  ];
}

/** Where in each article stands what the page has as well, and how sure that is. */
function sharedPlaces({ onPage }: Alignment): SharedPlaces {
  const found = new Map<string, Map<number, number>>();
  for (const { points } of onPage)
    for (const {
      sentence: { sentence },
      score,
    } of points) {
      const places = found.get(sentence.article) ?? new Map<number, number>();
      found.set(sentence.article, places);
      places.set(sentence.position, Math.max(score, places.get(sentence.position) ?? 0));
    }
  return found;
}

function isUnderstood({ centre, points }: Star): boolean {
  return [centre, ...points.map(({ sentence }) => sentence)].some(({ sentence }) => standsAlone(sentence));
}

/** An outlet's own other articles are not elsewhere. */
function isElsewhere(
  { centre, points }: Star,
  { outlet }: Article,
  reads: ReadonlyMap<string, ReadArticle>,
): boolean {
  return [centre, ...points.map(({ sentence }) => sentence)].some(
    ({ sentence }) => !sameOutlet(reads.get(sentence.article)!.article.outlet, outlet),
  );
}

const isIn =
  ({ start, end }: Span) =>
  (span: Span): boolean =>
    span.start >= start && span.end <= end;

function placeOf(report: FactReport, { reading }: ReadArticle, origin: string, near: number): FactPlace {
  return {
    article: report.article,
    origin,
    place: Math.max(
      0,
      reading.sentences.findIndex(({ end }) => end > report.start),
    ),
    hasNumber: reading.numbers.some(isIn(report)),
    hasQuote: reading.quotes.some(
      (quote) => (quote.kind === 'direct' || quote.kind === 'partial') && isIn(report)(quote),
    ),
    near,
  };
}

/** A page that prints a sentence twice (a caption, a pulled quote) states it once. */
function withoutRepeats(stars: readonly Star[], page: Article): Star[] {
  const seen = new Set<string>();
  return stars.filter(({ centre: { sentence } }) => {
    const words = page.text.slice(sentence.start, sentence.end).toLowerCase();
    if (seen.has(words)) return false;
    seen.add(words);
    return true;
  });
}

function centreReport({ sentence: { article, start, end } }: WeighedSentence): FactReport {
  return { article, start, end, strength: 'strong', score: null, heldBackBy: [], reasons: [] };
}

function pointReport(
  centre: WeighedSentence,
  point: Star['points'][number],
  article: Article,
  rarity: Rarity,
): FactReport {
  const { start, end } = point.sentence.sentence;
  return {
    article: article.id,
    start,
    end,
    strength: point.score >= ALIGNING.strong ? 'strong' : 'possible',
    score: Math.round(point.score * 1_000) / 1_000,
    heldBackBy: point.score >= ALIGNING.strong - 2 * ALIGNING.shade ? point.doubts : [],
    reasons: factReasons(centre, point.sentence, article, rarity),
  };
}
