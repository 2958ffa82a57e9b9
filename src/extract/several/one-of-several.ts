import { readBlocks } from '../body/block-text.ts';
import { addTo } from '../body/box-sums.ts';
import { isRunning } from '../body/tidy-blocks.ts';
import { letters, textOf } from '../metadata/found.ts';

/** Headlines of a page that shows several articles one below the other, by letters alone. */
export interface OneOfSeveral {
  readonly kept: string;
  readonly others: readonly string[];
  /** Whether the article that was kept is the page's first. */
  readonly isFirst: boolean;
}

/** More headlines than this are a list's. */
const MOST_HEADLINES = 40;

/** Less running text is a teaser's. In UTF-16 units. */
const LEAST_TEXT = 600;

/** What an article has, and the sections of one have not. */
const OWN_SIGNS =
  'time, [itemprop~="datePublished"], [itemprop~="author"], [rel~="author"], [class*="byline"], [class*="author"], [class*="publish"]';

interface OneArticle {
  readonly headline: Element;
  /** Which of the page's headlines it is. */
  readonly at: number;
  readonly box: Element;
}

/**
 * Some pages load the next article below the one that is being read, and the next below that. Leaves of the copy of such a
 * page one article alone: that of the headline `shown`, or the last that begins before it; without one, the first whose
 * headline the page's title has. An article is the largest box around one `<h1>` that holds no other, if it has text and says
 * by whom it is or when it was published. Null for a page that has fewer than two, which stays as it is.
 */
export function keepOneOfSeveral(document: Document, shown: Element | null): OneOfSeveral | null {
  const headlines: Element[] = [...document.body.querySelectorAll('h1')];
  if (headlines.length < 2 || headlines.length > MOST_HEADLINES) return null;
  const articles = articlesOf(headlines, document.body);
  const [first] = articles;
  if (first === undefined || articles.length < 2) return null;
  const found = shown === null ? titled(articles, document) : lastBefore(articles, headlines.indexOf(shown));
  const kept = found ?? first;
  for (const article of articles) if (article !== kept) article.box.remove();
  // Those of sections and of the site say nothing of this article.
  for (const headline of headlines) if (headline !== kept.headline) headline.remove();
  const others = articles.filter((article) => article !== kept);
  return { kept: nameOf(kept), others: others.map(nameOf), isFirst: kept === first };
}

function articlesOf(headlines: readonly Element[], body: Element): OneArticle[] {
  const within = new Map<Element, number>();
  for (const headline of headlines) {
    for (let box: Element | null = headline; box !== null; box = box.parentElement) addTo(within, box, 1);
  }
  return headlines.flatMap((headline, at) => {
    let box: Element = headline;
    while (box.parentElement !== null && box.parentElement !== body && within.get(box.parentElement) === 1)
      box = box.parentElement;
    return isArticle(box) ? [{ headline, at, box }] : [];
  });
}

function nameOf({ headline }: OneArticle): string {
  return letters(textOf(headline));
}

function isArticle(box: Element): boolean {
  if (box.querySelector(OWN_SIGNS) === null) return false;
  let text = 0;
  for (const block of readBlocks(box)) if (isRunning(block)) text += block.text.length - block.linked;
  return text >= LEAST_TEXT;
}

function lastBefore(articles: readonly OneArticle[], headline: number): OneArticle | undefined {
  return articles.findLast(({ at }) => at <= headline);
}

function titled(articles: readonly OneArticle[], document: Document): OneArticle | undefined {
  const title = letters(document.querySelector('head title')?.textContent ?? '');
  return articles.find((article) => title.includes(nameOf(article)));
}
