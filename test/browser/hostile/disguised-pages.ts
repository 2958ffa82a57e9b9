import { ARTICLE, articleOf, type HostilePage, pageOf, READ } from './hostile-page.ts';

/** As a page's own source writes them: markup can't hold half a character. */
const HALF = '\\ud83d';
const REVERSED = '\u202e';
const ISOLATED = '\u2067';

/** Pages whose policy forbids what reading might do, and pages whose words are out to mislead. */
export const DISGUISED_PAGES: readonly HostilePage[] = [
  {
    name: 'a policy of nothing, in a sandbox',
    headers: { 'content-security-policy': "default-src 'none'; sandbox" },
    html: () => pageOf({}),
    badge: READ,
    popup: /4 other articles/,
    withoutScripts: true,
  },
  {
    name: 'Trusted Types demanded, and none allowed',
    headers: {
      'content-security-policy':
        "require-trusted-types-for 'script'; trusted-types 'none'; connect-src 'none'",
    },
    html: () => pageOf({}),
    badge: READ,
  },
  {
    name: 'a base, a canonical address and an og:url elsewhere',
    html: () =>
      pageOf({
        head: `<base href="https://elsewhere.example/"><link rel="canonical" href="javascript:alert(1)">
          <meta property="og:url" content="//elsewhere.example/stolen">`,
      }),
    badge: READ,
  },
  {
    name: 'halves of characters in title and text',
    html: () =>
      pageOf({
        script: `document.title = '${HALF} ' + document.title;
          document.querySelector('h1').prepend('${HALF} ');
          document.querySelector('p').append(' ${HALF}');`,
      }),
    badge: READ,
    popup: /4 other articles/,
  },
  {
    name: 'a title that turns the direction of what follows',
    html: () => {
      const title = `${REVERSED}${ISOLATED}${ARTICLE.title}`;
      return pageOf({ title, article: articleOf(title, ARTICLE.paragraphs) });
    },
    badge: READ,
    // What turns the direction is gone from what is shown of the page.
    popup: /^[^\u202a-\u202e\u2066-\u2069]*4 other articles[^\u202a-\u202e\u2066-\u2069]*$/,
  },
];
