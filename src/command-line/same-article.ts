import type { Article } from '../core/article/article.ts';

/**
 * Whether two records are one article, which is not news about itself: the same id, the same canonical URL, or the
 * same outlet with the same text. Another outlet's identical text is not: that is a copy, and shown as one.
 */
export function isSameArticle(a: Article, b: Article): boolean {
  if (a.id === b.id) return true;
  if (a.url !== null && b.url !== null && canonicalUrl(a.url) === canonicalUrl(b.url)) return true;
  return isSameOutlet(a, b) && isSameText(a, b);
}

/**
 * Whether a held article is the page itself, read another way: besides the above, a page dump that names no outlet
 * but has the text, or one outlet's page under the same headline, which two ways of extraction cut differently.
 */
export function isPageItself(page: Article, held: Article): boolean {
  if (isSameArticle(page, held)) return true;
  if (page.outlet === '' && isSameText(page, held)) return true;
  return (
    page.outlet !== '' &&
    isSameOutlet(page, held) &&
    page.title !== '' &&
    fold(page.title) === fold(held.title)
  );
}

function isSameOutlet(a: Article, b: Article): boolean {
  return a.outlet === b.outlet || fold(a.outlet) === fold(b.outlet);
}

function isSameText(a: Article, b: Article): boolean {
  return a.text === b.text || squeeze(a.text) === squeeze(b.text);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function fold(text: string): string {
  return squeeze(text).toLowerCase();
}

/** Parameters that say where a reader came from, not what is read. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|mc_cid|mc_eid|igshid|ocid|cmpid|ref|ref_src|smid|amp)$/i;

/** One spelling of an address: no scheme, `www.`, fragment, tracking parameters or closing slash. */
export function canonicalUrl(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const path = url.pathname.replace(/\/$/, '');
  const query = url.searchParams.toString();
  return `${url.host.replace(/^(?:www|m|amp)\./, '')}${path}${query === '' ? '' : `?${query}`}`;
}
