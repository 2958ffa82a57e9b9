import type { Article } from '../../../../src/core/article/article.ts';
import { readArticle } from '../../../../src/core/reading/read-article.ts';
import type { ReadArticle } from '../../../../src/core/reading/reading.ts';
import { lexicon } from '../reading/lexicon.ts';
import { article } from '../sample-event.ts';

/** An invented article, read. */
export function read(outlet: string, text: string, fields: Partial<Article> = {}): ReadArticle {
  const whole = article({ outlet, text, published: '2022-12-19', ...fields });
  return { article: whole, reading: readArticle(whole, lexicon) };
}

/** Every article its own origin. */
export const apart = (id: string) => id;
