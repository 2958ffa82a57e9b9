import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Article } from '../../../src/core/article/article.ts';

export interface ArticlePages {
  url(index: number): string;
  close(): Promise<void>;
}

/** Serves articles as the pages of news sites look to a reader: head with metadata, an article between furniture. */
export async function serveArticles(articles: readonly Article[]): Promise<ArticlePages> {
  const server = createServer((request, response) => {
    const article = articles[Number(/^\/(\d+)$/.exec(request.url ?? '')?.[1] ?? Number.NaN)];
    if (!article) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(article));
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: (index) => `http://127.0.0.1:${port}/${index}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

function pageOf(article: Article): string {
  const { title, text } = article;
  const paragraphs = text.split('\n\n').map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  return `<!doctype html>
<html lang="en"><head>${articleHead(article)}</head>
<body><nav><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a></nav>
<main><article><h1>${escaped(title)}</h1>${paragraphs.join('\n')}</article></main>
<footer><a href="/about">About us</a></footer></body></html>`;
}

/** What the head of a news page says of its article. */
export function articleHead({ title, outlet, published }: Article): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: published ?? undefined,
    publisher: { '@type': 'Organization', name: outlet },
  };
  return `<meta charset="utf-8"><title>${escaped(title)} - ${escaped(outlet)}</title>
<meta property="og:title" content="${escaped(title)}"><meta property="og:type" content="article">
<meta property="og:site_name" content="${escaped(outlet)}">
${published === null ? '' : `<meta property="article:published_time" content="${published}T09:00:00Z">`}
<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
