import type { Article } from '../../../../src/core/article/article.ts';
import { sentences } from '../../../../src/core/article/sentences.ts';
import { comparableSentences } from '../../../../src/core/facts/sentence.ts';
import { type WeighedSentence, weigh } from '../../../../src/core/facts/weigh.ts';
import { rarity } from '../sample-event.ts';

/** The sentences of these articles, weighed together as one event's; one list an article. */
export function weighedSentences(...articles: Article[]): WeighedSentence[][] {
  const each = articles.map((article) => comparableSentences(article, sentences(article.text, article.lang)));
  const weighed = weigh(each.flat(), rarity);
  return each.map((own) => weighed.splice(0, own.length));
}
