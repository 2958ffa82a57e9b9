import { scoreSteps } from '../facts/scoring/score-event.ts';
import { withoutWrong } from '../facts/scoring/without-wrong.ts';
import { comparableSentences, headlineSentence, isClaim, type Sentence } from '../facts/sentence.ts';
import { type Alignment, align, type Star } from '../facts/stars/stars.ts';
import type { ComparingTables } from '../facts/tables.ts';
import { ALIGNING } from '../facts/thresholds.ts';
import { type WeighedSentence, weighSteps } from '../facts/weighing/weigh.ts';
import { NONE_WRONG, type WrongPairs } from '../judging/wrong-pairs.ts';
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

/** How many sentences of each article are compared: so many of a coverage, and of articles that the reader chose. */
export interface MostSentences {
  readonly page: number;
  readonly each: number;
  readonly ofAll: number;
}

export const SOME: MostSentences = {
  page: ALIGNING.mostPageSentences,
  each: ALIGNING.mostSentences,
  ofAll: ALIGNING.mostOfAll,
};
export const GIVEN: MostSentences = {
  page: ALIGNING.mostOfChosen,
  each: ALIGNING.mostOfChosen,
  ofAll: ALIGNING.mostOfChosen,
};

/**
 * The same in slices.
 * @param wrong what the reader called wrongly matched: no star brings it together (ADR 11)
 */
export function* alignSteps(
  page: ReadArticle,
  others: readonly ReadArticle[],
  tables: ComparingTables,
  wrong: WrongPairs = NONE_WRONG,
  limits: MostSentences = SOME,
): Slices<Alignment> {
  const headline = headlineSentence(page);
  const own = comparableSentences(page);
  const pageCut = own.splice(limits.page).length > 0;
  const share = Math.floor(limits.ofAll / Math.max(1, others.length));
  const most = Math.max(1, Math.min(limits.each, share));
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
  const unjudged = yield* scoreSteps(event, second);
  yield null;
  const words = printedWords([page, ...others]);
  const sides = {
    headline: places.slice(0, first),
    page: places.slice(first, second),
    others: places.slice(second),
  };
  const scores =
    wrong.size === 0
      ? unjudged
      : withoutWrong(
          unjudged,
          event.sentences.map((each) => words(each.sentence)),
          wrong,
        );
  const alignment = withoutWrongClauses(align(event, scores, sides, unjudged), words, wrong);

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

/** What a sentence, or a clause of one, says as it is printed. */
function printedWords(articles: readonly ReadArticle[]): (sentence: Sentence) => string {
  const byId = new Map(articles.map(({ article }) => [article.id, article]));
  return ({ article, position, start, end }) => {
    const { title, text } = byId.get(article)!;
    return (position < 0 ? title : text).slice(start, end);
  };
}

/**
 * What was called wrong of a clause is not known when whole sentences are aligned, nor what a star takes over from
 * another. A sentence of the page that is left alone by it is undecided: somebody came near to it.
 */
function withoutWrongClauses(
  alignment: Alignment,
  words: (sentence: Sentence) => string,
  wrong: WrongPairs,
): Alignment {
  if (wrong.size === 0) return alignment;
  const onPage = alignment.onPage.flatMap(({ centre, points }): Star[] => {
    const right = points.filter(
      ({ sentence }) => !wrong.has(words(centre.sentence), words(sentence.sentence)),
    );
    return right.length === 0 ? [] : [{ centre, points: right }];
  });
  const positions = new Set(onPage.map(({ centre }) => centre.sentence.position));
  const alone = new Map<number, WeighedSentence>();
  for (const { centre } of alignment.onPage)
    if (!positions.has(centre.sentence.position) && isClaim(centre.sentence))
      alone.set(centre.sentence.position, centre);
  return { ...alignment, onPage, undecided: [...alignment.undecided, ...alone.values()] };
}
