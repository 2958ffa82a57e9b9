import { scoreSteps } from '../facts/scoring/score-event.ts';
import { comparableSentences, headlineSentence, type Sentence } from '../facts/sentence.ts';
import { type Alignment, align } from '../facts/stars/stars.ts';
import type { ComparingTables } from '../facts/tables.ts';
import { ALIGNING } from '../facts/thresholds.ts';
import { type WeighedSentence, weighSteps } from '../facts/weighing/weigh.ts';
import type { ReadArticle } from '../reading/reading.ts';
import { atOnce, type Slices } from '../slices.ts';

/**
 * Aligns a page with its coverage. Absence is claimed only where it can be seen: between texts of one language (an
 * unknown one counts as the page's), and on a page and in articles that were compared whole.
 */
export function alignArticles(
  page: ReadArticle,
  others: readonly ReadArticle[],
  tables: ComparingTables,
): Alignment {
  return atOnce(alignSteps(page, others, tables));
}

/** The same in slices. */
export function* alignSteps(
  page: ReadArticle,
  others: readonly ReadArticle[],
  tables: ComparingTables,
): Slices<Alignment> {
  const headline = headlineSentence(page);
  const own = comparableSentences(page);
  const pageCut = own.splice(ALIGNING.mostPageSentences).length > 0;
  const share = Math.floor(ALIGNING.mostOfAll / Math.max(1, others.length));
  const most = Math.max(1, Math.min(ALIGNING.mostSentences, share));
  let othersCut = false;
  const theirs: Sentence[] = [];
  for (const read of others) {
    const each = comparableSentences(read);
    if (each.splice(most).length > 0) othersCut = true;
    theirs.push(...each);
    yield null;
  }

  const event = yield* weighSteps([...headline, ...own, ...theirs], tables);
  const places = Array.from(event.sentences.keys());
  const [first, second] = [headline.length, headline.length + own.length];
  yield null;
  const scores = yield* scoreSteps(event, second);
  yield null;
  const alignment = align(event, scores, {
    headline: places.slice(0, first),
    page: places.slice(first, second),
    others: places.slice(second),
  });

  const lang = page.reading.lang;
  const readable = new Set(
    others.flatMap(({ article, reading }) =>
      reading.lang === null || lang === null || reading.lang === lang ? [article.id] : [],
    ),
  );
  const isReadable = (each: WeighedSentence) => readable.has(each.sentence.article);
  return {
    ...alignment,
    elsewhere: pageCut ? [] : alignment.elsewhere.filter((star) => isReadable(star.centre)),
    ...(othersCut || readable.size === 0
      ? { onlyHere: [], undecided: [...alignment.onlyHere, ...alignment.undecided] }
      : {}),
  };
}
