import type { Article } from '../../../core/article/article.ts';
import { articleBytes } from '../blocks/article-bytes.ts';
import { getArticles } from '../blocks/article-records.ts';
import type { ArticleNumber } from '../described.ts';
import type { Layout } from '../layout/layout.ts';
import type { ReadTransaction } from '../schema.ts';

/** Some three thousand articles. Where there is no room for another, all are forgotten before the next look-up. */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * Articles that were read for look-ups, as long as nothing of what is held has changed: pages on one event, read one after the
 * other, find the same.
 */
export class RememberedArticles {
  private generation = -1;
  private bytes = 0;
  private isFull = false;
  private readonly held = new Map<ArticleNumber, Article>();

  /**
   * Articles in the order of their numbers given, undefined for each that is not there. Each time as a new object: what was
   * worked out about an article is remembered with it, and may be forgotten with it.
   */
  async read(
    tx: ReadTransaction,
    { generation }: Layout,
    numbers: readonly ArticleNumber[],
  ): Promise<(Article | undefined)[]> {
    if (generation !== this.generation || this.isFull) this.forget(generation);
    const unread = numbers.filter((number) => !this.held.has(number));
    const known = new Map(numbers.map((number) => [number, this.held.get(number)]));
    for (const [i, stored] of (await getArticles(tx, unread)).entries()) {
      if (!stored) continue;
      known.set(unread[i]!, stored.article);
      // Another look-up may have met a later state meanwhile.
      if (generation === this.generation) this.remember(unread[i]!, stored.article);
    }
    return numbers.map((number) => {
      const article = known.get(number);
      return article && { ...article };
    });
  }

  private remember(number: ArticleNumber, article: Article): void {
    if (this.held.has(number)) return;
    const bytes = this.bytes + articleBytes(article);
    if (bytes > MOST_BYTES) this.isFull = true;
    else {
      this.held.set(number, article);
      this.bytes = bytes;
    }
  }

  private forget(generation: number): void {
    this.generation = generation;
    this.bytes = 0;
    this.isFull = false;
    this.held.clear();
  }
}
