import { ARTICLE, articleOf, type HostilePage, pageOf, READ } from './hostile-page.ts';

const MILLION = 1_000_000;
const millionNodes = () => `<div class="unseen">${'<i></i>'.repeat(MILLION)}</div>`;
/** Made by the page: a parser would cut so long a text into many. */
const textInto = (selector: string, text: string) => `
  document.querySelector(${JSON.stringify(selector)}).append(document.createTextNode(${text}));`;
const TEXT_50_MB = `'A word of it. '.repeat(3_700_000)`;

/** Pages that are larger or deeper than anything that is read. */
export const HUGE_PAGES: readonly HostilePage[] = [
  { name: 'a million nodes after the article', html: () => pageOf({ after: millionNodes() }), badge: READ },
  {
    name: 'a million nodes before the article',
    html: () => pageOf({ before: millionNodes() }),
    badge: '',
    popup: /hardly any running text/,
  },
  {
    name: 'a text of 50 MB in the middle of the article',
    html: () =>
      pageOf({
        article: articleOf(ARTICLE.title, ARTICLE.paragraphs, '<p class="unseen" id="long"></p>'),
        script: textInto('#long', TEXT_50_MB),
      }),
    badge: READ,
  },
  {
    name: 'a title of 5 MB',
    html: () => pageOf({ script: `document.title += ${TEXT_50_MB}.slice(0, 5_000_000)` }),
    badge: READ,
    popup: /4 other articles/,
  },
  {
    name: 'JSON-LD of 20 MB, and a thousand blocks of it',
    html: () =>
      pageOf({
        head: `<script type="application/ld+json" id="data"></script>${'<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"x"}]}</script>'.repeat(1_000)}`,
        script: textInto(
          '#data',
          `'{"@type":"NewsArticle","headline":"' + ${TEXT_50_MB}.slice(0, 20_000_000)`,
        ),
      }),
    badge: READ,
  },
  {
    name: 'an article 20,000 levels deep',
    html: () =>
      pageOf({
        before: '<div class="unseen"></div>',
        script: `{
          let deepest = document.querySelector('.unseen');
          const article = document.querySelector('article');
          for (let i = 0; i < 20_000; i++) deepest = deepest.appendChild(document.createElement('div'));
          deepest.append(article);
        }`,
      }),
    badge: READ,
  },
  {
    name: 'ten thousand attributes, and a hundred thousand classes',
    html: () =>
      pageOf({
        before: `<div ${Array.from({ length: 10_000 }, (_, i) => `data-a${i}="x"`).join(' ')}></div><div class="${'comments '.repeat(100_000)}"></div>`,
      }),
    badge: READ,
  },
];
