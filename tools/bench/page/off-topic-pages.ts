import type { Article } from '../../../src/core/article/article.ts';
import { madeCorpus, SIZES } from '../run/made-corpora.ts';
import { HEAVY, heavyPage, USUAL } from './heavy-page.ts';

/** Teasers on a page, by turns. */
const OTHERS = 40;
/** What the topic is named by: most pages name nothing of it, and the probe is done with them at once. */
const OF_THE_TOPIC = /belarus|minsk|lukash|russia|putin|moscow|kreml/i;
/** Names all that has to come together, but is about something else: the probe has to weigh it. */
const NEAR_MISS =
  'Belarus beat Russia in a football match in front of a full stadium on Saturday, and the league goes on next week.';

export interface OffTopicPages {
  readonly usual: string;
  readonly near: string;
  readonly heavy: string;
}

/** Pages that are not the topic, by name, and the articles that stand beside theirs. */
export function offTopicPages(): { readonly pages: OffTopicPages; readonly others: readonly Article[] } {
  const corpus = madeCorpus(SIZES[0]!, { queries: 0 });
  const articles: Article[] = [];
  for (let i = 0; articles.length <= OTHERS; i++) {
    const article = corpus.article(i);
    if (!OF_THE_TOPIC.test(article.title + article.text)) articles.push(article);
  }
  const [article, ...others] = articles as [Article, ...Article[]];
  const near = { ...article, text: `${article.text.slice(0, 600)}\n\n${NEAR_MISS}\n\n${article.text}` };
  return {
    pages: {
      usual: heavyPage(article, others, USUAL),
      near: heavyPage(near, others, USUAL),
      heavy: heavyPage(article, others, HEAVY),
    },
    others,
  };
}
