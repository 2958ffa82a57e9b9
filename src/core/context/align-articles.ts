import type { Article } from '../article/article.ts';
import { sentences } from '../article/sentences.ts';
import { comparableSentences } from '../facts/sentence.ts';
import { type Alignment, align } from '../facts/stars.ts';
import { ALIGNING } from '../facts/thresholds.ts';
import { type WeighedSentence, weigh } from '../facts/weigh.ts';
import type { Rarity } from '../index/rarity.ts';

/**
 * Aligns a page with its coverage. Absence is claimed only where it can be seen: between texts of one language (an
 * unknown one counts as the page's), and on a page and in articles that were compared whole.
 */
export function alignArticles(page: Article, others: readonly Article[], rarity: Rarity): Alignment {
  const own = sentencesOf(page);
  const pageCut = own.splice(ALIGNING.mostPageSentences).length > 0;
  let othersCut = false;
  const theirs = others.flatMap((article) => {
    const each = sentencesOf(article);
    if (each.splice(ALIGNING.mostSentences).length > 0) othersCut = true;
    return each;
  });
  const headline = sentencesOf({ ...page, text: page.title });

  const weighed = new Map(
    weigh([...own, ...theirs, ...headline], rarity).map((each) => [each.sentence, each]),
  );
  const of = (each: typeof own) => each.map((sentence) => weighed.get(sentence)!);
  const alignment = align(of(own), of(theirs), of(headline));

  const readable = new Set(
    others.flatMap(({ id, lang }) => (lang === null || page.lang === null || lang === page.lang ? [id] : [])),
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

function sentencesOf(article: Article) {
  return comparableSentences(article, sentences(article.text, article.lang));
}
