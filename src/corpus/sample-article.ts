import type { Article } from '../core/article/article.ts';
import type { StarterCorpus } from './starter-corpus.ts';

/** The article on which readers try what a comparison is: the first that the starter corpus holds. */
export function sampleArticle({ articles }: StarterCorpus): Article | null {
  return articles[0] ?? null;
}
