import type { Article } from '../../../core/article/article.ts';
import { dayOf } from '../../../core/index/day.ts';
import { sameText } from './article-keys.ts';
import { canonicalUrl } from './canonical-url.ts';

/** How an arriving article relates to one that is held and shares a key with it. */
export type Likeness =
  /** The same, and nothing to add to it. */
  | 'same'
  /** The same article with other words, or with something known of it now that was not. */
  | 'newer'
  /** Another article that must not have the same id. */
  | 'other';

/**
 * Same canonical URL, or same text in the same outlet: the same article. Under two addresses the same text must have the
 * same headline too: many outlets print one sentence in place of every article that has to be paid for. An id alone
 * names an article where outlet and headline agree and no address speaks against it: many dumps simply count.
 */
export function likeness(arriving: Article, held: Article): Likeness {
  const [url, heldUrl] = [arriving, held].map((article) => article.url && canonicalUrl(article.url));
  const apart = Boolean(url) && Boolean(heldUrl) && url !== heldUrl;
  const sameTitle = sameText(arriving.title) === sameText(held.title);
  const sameWords = arriving.outlet === held.outlet && sameText(arriving.text) === sameText(held.text);
  if (sameWords && sameTitle) return apart || !tellsMore(arriving, held) ? 'same' : 'newer';
  if (apart) return 'other';
  const sameUrl = Boolean(url) && url === heldUrl;
  return sameUrl || sameWords || sameById(arriving, held) ? 'newer' : 'other';
}

function sameById(a: Article, b: Article): boolean {
  const title = sameText(a.title);
  return a.id === b.id && a.outlet === b.outlet && title !== '' && title === sameText(b.title);
}

/** Whether something is known of it now that was not, or is said otherwise: never that something is missing now. */
function tellsMore(arriving: Article, held: Article): boolean {
  const day = dayOf(arriving.published);
  return (
    (day !== null && day !== dayOf(held.published)) ||
    (arriving.url !== null && held.url === null) ||
    (arriving.byline !== null && held.byline === null) ||
    (arriving.lang !== null && held.lang === null)
  );
}
