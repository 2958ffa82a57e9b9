import type { Article } from '../../../src/core/article/article.ts';
import { articleHead, escaped } from '../run/article-pages.ts';

/** What a page of so many bytes is made of. */
export interface PageShape {
  readonly bytes: number;
  /** Share of the bytes that scripts hold which never run: state and settings of the site. */
  readonly data: number;
}

/** A news page as it is usually sent, and a heavy one: most of it is data of the site's own scripts. */
export const USUAL: PageShape = { bytes: 150_000, data: 0.5 };
export const HEAVY: PageShape = { bytes: 2_000_000, data: 0.7 };

/**
 * An article in a page of that size: menus of links, the article with its paragraphs, teasers of others beside and below
 * it, each a box in a box, and data in scripts. Nothing is loaded and nothing runs, so that the page itself takes as long
 * each time.
 */
export function heavyPage(article: Article, others: readonly Article[], { bytes, data }: PageShape): string {
  const teasers: string[] = [];
  const head = `${articleHead(article)}<style>body { margin: 0 auto; max-width: 1100px } nav li, .card { display: inline-block; margin: 4px }</style>`;
  const menu = `<nav><ul>${Array.from({ length: 60 }, (_, i) => `<li class="menu-item menu-item-${i}"><a class="link" href="/section/${i}">Section ${i}</a></li>`).join('')}</ul></nav>`;
  const paragraphs = article.text.split('\n\n').map((text) => `<p class="text">${escaped(text)}</p>`);
  const story = `<main><article><h1>${escaped(article.title)}</h1>${paragraphs.join('\n')}</article></main>`;
  const markup = bytes * (1 - data);
  for (let i = 0, length = head.length + menu.length + story.length; length < markup; i++) {
    const { title, text } = others[i % others.length]!;
    const card = `<div class="card card-${i % 7}" data-position="${i}"><div class="card-body"><a class="link" href="/story/${i}"><span class="kicker">News</span> <h3 class="card-title">${escaped(title)}</h3></a><p class="card-text">${escaped(text.slice(0, 180))}</p><div class="meta"><span class="author">Staff</span> <time datetime="2022-12-19">Monday</time></div></div></div>`;
    teasers.push(card);
    length += card.length;
  }
  const state = JSON.stringify({ state: others.map(({ title }) => title).join(' ') }).replaceAll('<', ' ');
  const filling = state.repeat(Math.ceil((bytes * data) / state.length)).slice(0, Math.floor(bytes * data));
  return `<!doctype html>\n<html lang="en"><head>${head}<script type="application/json">${filling}</script></head>
<body>${menu}${story}<section class="more">${teasers.join('\n')}</section><footer><a href="/about">About us</a></footer></body></html>`;
}
