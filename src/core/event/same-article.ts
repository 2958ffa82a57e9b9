import type { Article } from '../article/article.ts';
import { siteHost } from '../article/site-host.ts';
import { isTrackingParameter } from '../article/tracking-parameters.ts';
import { ORIGIN } from './thresholds.ts';
import { containment, wordRuns } from './word-runs.ts';

/** Whether two records are one article: same id, same URL, or the same outlet with the same text. */
export function sameArticle(a: Article, b: Article): boolean {
  if (a.id === b.id) return true;
  if (a.url !== null && b.url !== null && sameUrl(a.url, b.url)) return true;
  // Texts without any outlet named are nobody else's either.
  if (a.outlet !== b.outlet && !sameOutlet(a.outlet, b.outlet)) return false;
  // Extraction and a text dump differ in blanks and a caption mark or two, not in a twentieth of the length.
  if (Math.abs(a.text.length - b.text.length) > Math.max(a.text.length, b.text.length) / 20) return false;
  return wordsOnly(a.text) === wordsOnly(b.text);
}

/** Whether two records are one article with the same words, under the same headline: whoever has one has the other. */
export function sameVersion(a: Article, b: Article): boolean {
  return (
    sameArticle(a, b) && wordsOnly(a.title) === wordsOnly(b.title) && wordsOnly(a.text) === wordsOnly(b.text)
  );
}

/** Whether two records are versions of one article: one outlet's, under one headline or most of one in the other. */
export function sameArticleOrVersion(a: Article, b: Article): boolean {
  if (sameArticle(a, b)) return true;
  if (!sameOutlet(a.outlet, b.outlet)) return false;
  if (a.title !== '' && wordsOnly(a.title) === wordsOnly(b.title)) return true;
  return containment(wordRuns(a), wordRuns(b)) >= ORIGIN.versionContainment;
}

/** One outlet under its printed name or its host: "The Second Angle", "thesecondangle.com". */
export function sameOutlet(a: string, b: string): boolean {
  const [first, second] = [outletKey(a), outletKey(b)];
  return first !== '' && first === second;
}

/** What the spellings of one outlet's name have in common; '' for no name. */
export function outletKey(outlet: string): string {
  const host = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(outlet);
  const name = host ? siteHost(outlet) : outlet;
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^the(?=.{4})/, '');
}

function sameUrl(a: string, b: string): boolean {
  return urlKey(a) === urlKey(b);
}

/** A URL without scheme, "www.", fragment, tracking parameters and closing slash; the host in lower case. */
function urlKey(url: string): string {
  const whole = url.split('#', 1)[0]!;
  const mark = whole.indexOf('?');
  const address = mark < 0 ? whole : whole.slice(0, mark);
  const kept = (mark < 0 ? '' : whole.slice(mark + 1))
    .split('&')
    .filter((pair) => {
      const [name = ''] = pair.split('=', 1);
      return name !== '' && !isTrackingParameter(name) && !/^ref$/i.test(name);
    })
    .sort()
    .join('&');
  const place = address
    .replace(/^https?:\/\//i, '')
    .replace(/^[^/]*/, (host) => host.toLowerCase().replace(/^www\./, ''))
    .replace(/\/+$/, '');
  return kept ? `${place}?${kept}` : place;
}

function wordsOnly(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
