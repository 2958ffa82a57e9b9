import type { Article } from '../article/article.ts';
import type { Independence } from '../event/independence.ts';
import { factReasons } from '../facts/reasons.ts';
import type { Alignment, Star } from '../facts/stars.ts';
import { ALIGNING } from '../facts/thresholds.ts';
import type { WeighedSentence } from '../facts/weigh.ts';
import type { Rarity } from '../index/rarity.ts';
import type { FactReport, SharedFact } from './context.ts';

/**
 * The stars as facts: those of the page's sentences in its order, those it has only possibly, then those it lacks,
 * most origins first.
 */
export function sharedFacts(
  alignment: Alignment,
  page: Article,
  articles: readonly Article[],
  { count }: Independence,
  rarity: Rarity,
): SharedFact[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const toFact = (star: Star, onPage: boolean): SharedFact => {
    const reports = [
      centreReport(star.centre),
      ...star.points.map((point) => pointReport(star.centre, point, byId, rarity)),
    ];
    const sure = reports.filter((report) => report.strength === 'strong');
    return {
      id: `${star.centre.sentence.article}-${star.centre.sentence.start}`,
      onPage,
      origins: count(sure.map((report) => report.article)),
      reports,
    };
  };
  const here = [...withoutRepeats(alignment.onPage, page), ...alignment.perhapsOnPage].map((star) =>
    toFact(star, true),
  );
  const elsewhere = alignment.elsewhere.map((star) => toFact(star, false));
  const position = new Map(
    alignment.elsewhere.map((star, i) => [elsewhere[i]!, star.centre.sentence.position]),
  );
  elsewhere.sort(
    (a, b) =>
      b.origins - a.origins || b.reports.length - a.reports.length || position.get(a)! - position.get(b)!,
  );
  return [...here, ...elsewhere];
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
  return { article, start, end, strength: 'strong', reasons: [] };
}

function pointReport(
  centre: WeighedSentence,
  point: Star['points'][number],
  articles: ReadonlyMap<string, Article>,
  rarity: Rarity,
): FactReport {
  const { article, start, end } = point.sentence.sentence;
  return {
    article,
    start,
    end,
    strength: point.score >= ALIGNING.strong ? 'strong' : 'possible',
    reasons: factReasons(centre, point.sentence, articles.get(article)!, rarity),
  };
}
