import type { Article } from '../../core/article/article.ts';
import { articleId } from '../../core/article/article-id.ts';
import { whyNoArticle } from '../../core/article/no-article.ts';
import { decodePage } from '../../extract/decode-page.ts';
import { type Extraction, extractArticle } from '../../extract/extract-article.ts';
import { MAX_PARSED_NODES } from '../../extract/limits.ts';
import { ELEMENT, type PageNode, type PageTree } from '../../extract/page-node.ts';
import { PageTooLargeError, parseTree } from '../../extract/parse-page.ts';
import { type Saying, saying, whatWentWrong } from '../../words/saying.ts';
import { siteInPath } from './file-place.ts';
import type { DocumentReader, SourceRecord } from './format-reader.ts';
import { savedFrom } from './html-page/saved-from.ts';
import { withEndTags } from './html-page/xhtml.ts';

/**
 * Reads a web page saved as one file, by the extraction that reads live pages: the same text comes out of both. Scripts
 * in it never run and nothing is loaded.
 */
export const readHtmlPage: DocumentReader = function* ({ file, bytes, encoding }) {
  const html = decodePage(bytes, encoding);
  if (html.trim() === '') yield passedOver(file, saying('passedOver_empty'));
  else if (isSavedFrame(file)) yield passedOver(file, saying('passedOver_savedFrame'));
  else yield readHtml(file, html, null);
};

/**
 * The record of one page.
 *
 * @param address where it was saved from, if that is known otherwise than by the page itself.
 */
export function readHtml(file: string, html: string, address: string | null): SourceRecord {
  try {
    const page = parseTree(withEndTags(html));
    return recordOf(file, extractSaved(page, address ?? savedFrom(html)));
  } catch (error) {
    if (error instanceof PageTooLargeError) return passedOver(file, pageTooLarge());
    // A page at which the parser or Readability stumbles must not cost the pages beside it.
    return passedOver(file, saying('passedOver_pageNotRead', { what: whatWentWrong(error) }));
  }
}

function recordOf(file: string, extraction: Extraction): SourceRecord {
  if (extraction.kind !== 'article') return passedOver(file, whyNoArticle(extraction));
  const { evidence } = extraction;
  const article = withOutlet(extraction.article, file);
  const notes = [
    ...(evidence.cutShort ? [saying('note_pageOverLimit')] : []),
    ...(evidence.part ? [saying('note_pageHasMore')] : []),
  ];
  return {
    kind: 'article',
    article,
    file,
    line: null,
    notes,
    ...(extraction.cutOff ? { cutOff: true } : {}),
  };
}

/** A page that names neither outlet nor address may lie in a folder named after its site. */
function withOutlet(article: Article, file: string): Article {
  const site = article.outlet === '' ? siteInPath(file) : null;
  if (site === null) return article;
  const { id: _, ...rest } = { ...article, outlet: site };
  return { id: articleId(rest), ...rest };
}

/** What is said of a page that the parser gave up. */
export const pageTooLarge = () => saying('passedOver_pageTooLarge', { most: MAX_PARSED_NODES });

function passedOver(file: string, reason: Saying): SourceRecord {
  return { kind: 'passed-over', file, line: null, reason };
}

/**
 * A page that says nowhere where it stood may still have a `<base>`: then a relative canonical address can be told, and
 * the outlet's host. As the page's own address it is taken only where it looks like an article's: many sites have their
 * front page there, which would make all their articles one.
 */
function extractSaved(page: PageTree, address: string | null): Extraction {
  const first = extractArticle(page, address ?? '', Date.now(), 'live-blogs');
  if (address !== null || first.kind !== 'article' || first.article.url !== null) return first;
  const base = baseAddress(page);
  if (base === null) return first;
  const second = extractArticle(page, base.href, Date.now(), 'live-blogs');
  if (second.kind !== 'article' || second.evidence.url !== 'address' || looksLikeArticle(base)) return second;
  const { id: _, ...rest } = second.article;
  const article: Omit<Article, 'id'> = { ...rest, url: null };
  return {
    ...second,
    article: { id: articleId(article), ...article },
    evidence: { ...second.evidence, url: null },
  };
}

function baseAddress(page: PageTree): URL | null {
  const head = childNamed(page.documentElement, 'head');
  const href = childNamed(head, 'base')?.getAttribute('href') ?? null;
  if (href === null || !URL.canParse(href)) return null;
  const url = new URL(href);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

/** A last part of several words or with a number: `/politics/talks-in-minsk`, `/story/4711.html`. */
function looksLikeArticle({ pathname }: URL): boolean {
  const last = pathname.slice(pathname.lastIndexOf('/') + 1);
  return /[^-_]{2,}[-_][^-_]{2,}[-_]|\d{4}/.test(last.slice(0, 300));
}

function childNamed(parent: PageNode | null, name: string): PageNode | null {
  for (let child = parent?.firstChild ?? null; child !== null; child = child.nextSibling) {
    if (child.nodeType === ELEMENT && child.localName === name) return child;
  }
  return null;
}

/** What Chrome puts into the folder beside a page saved with all its files, for each frame. */
function isSavedFrame(file: string): boolean {
  return /_files[\\/]saved_resource(?:\(\d{1,3}\))?\.html?$/i.test(file);
}
