import { readBlocks } from '../body/block-text.ts';
import { addTo } from '../body/box-sums.ts';
import { isRunning } from '../body/tidy-blocks.ts';
import { elsewhereTest } from '../metadata/elsewhere.ts';
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

/** Less running text in one box is a teaser's. In UTF-16 units. */
const LEAST_TEXT = 600;

/** Fewer letters than this stand in a longer title by chance. */
const LEAST_LETTERS = 20;

/** What an article has, and the sections of one have not. */
const OWN_SIGNS = 'time, [itemprop~="datePublished"], [rel~="author"], [class*="byline"]';

interface OneArticle {
  readonly headline: Element;
  readonly name: string;
  readonly box: Element;
}

/**
 * Some pages load the next article below the one that is being read, and the next below that. Leaves of the copy of such a
 * page one article alone: that of the first of the headlines `inView` that has one, nearest first; else the one that the page's
 * title names. An article is the largest box around one `<h1>` that holds no other, if it has text and says by whom it is or
 * when it was published. Null for a page that has fewer than two or none that is meant, which stays as it is; so does one whose
 * title is that of a headline without an article, of which the others are sections.
 * @param titles what the page tells machines that it is called
 */
export function keepOneOfSeveral(
  document: Document,
  inView: readonly Element[],
  titles: readonly string[],
): OneOfSeveral | null {
  const headlines: Element[] = [...document.body.querySelectorAll('h1')];
  if (headlines.length < 2 || headlines.length > MOST_HEADLINES) return null;
  const articles = articlesOf(headlines, document.body);
  const titled = articles.find(({ name }) => titles.some((title) => isTitleOf(title, name)));
  if (articles.length < 2 || (titled === undefined && titlesOther(headlines, articles, titles))) return null;
  const shown = inView.map((headline) => articles.find((article) => article.headline === headline));
  const kept = shown.find((article) => article !== undefined) ?? titled;
  if (kept === undefined) return null;
  for (const article of articles) if (article !== kept) article.box.remove();
  // Those of sections and of the site say nothing of this article.
  for (const headline of headlines) if (headline !== kept.headline) headline.remove();
  const others = articles.filter((article) => article !== kept);
  return { kept: kept.name, others: others.map(({ name }) => name), isFirst: kept === articles[0] };
}

/** Whether a title is that of an article, whose headline is given by its letters: one may have the site's name beside it. */
export function isTitleOf(title: string, name: string): boolean {
  const told = letters(title);
  return (
    told === name ||
    (name.length >= LEAST_LETTERS && told.includes(name)) ||
    (told.length >= LEAST_LETTERS && name.includes(told))
  );
}

/** Whether a title is that of a headline that has no article of its own. */
function titlesOther(
  headlines: readonly Element[],
  articles: readonly OneArticle[],
  titles: readonly string[],
): boolean {
  const names = new Set(articles.map(({ name }) => name));
  const others = headlines.map(nameOf).filter((name) => name !== '' && !names.has(name));
  return others.some((name) => titles.some((title) => isTitleOf(title, name)));
}

function articlesOf(headlines: readonly Element[], body: Element): OneArticle[] {
  const isElsewhere = elsewhereTest(null);
  const within = new Map<Element, number>();
  for (const headline of headlines) {
    for (let box: Element | null = headline; box !== null; box = box.parentElement) addTo(within, box, 1);
  }
  return headlines.flatMap((headline) => {
    let box: Element = headline;
    while (box.parentElement !== null && box.parentElement !== body && within.get(box.parentElement) === 1)
      box = box.parentElement;
    const name = nameOf(headline);
    return name !== '' && !isElsewhere(headline) && isArticle(box) ? [{ headline, name, box }] : [];
  });
}

function nameOf(headline: Element): string {
  return letters(textOf(headline));
}

/** Paragraphs of an article stand side by side, those of teasers each in a box of its own. */
function isArticle(box: Element): boolean {
  if (box.querySelector(OWN_SIGNS) === null) return false;
  const texts = new Map<Element | null, number>();
  for (const block of readBlocks(box))
    if (isRunning(block)) addTo(texts, block.element.parentElement, block.text.length - block.linked);
  return [...texts.values()].some((length) => length >= LEAST_TEXT);
}
