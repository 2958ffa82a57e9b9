import { siteHost } from '../../core/article/site-host.ts';
import { cleanText, letters, textOf } from './found.ts';
import { type PageFacts, parseUrl } from './page-facts.ts';

/** A page with more headings of the first rank than this uses them for something else. */
export const MOST_HEADINGS = 30;

export interface SiteName {
  /** By letters alone. */
  readonly name: string;
  /** As the page writes its site's name; null for one that is of its address, and may be any word. */
  readonly written: string | null;
}

/** What a page's site is called. */
export function siteNames(facts: PageFacts): SiteName[] {
  const host = facts.url?.hostname.replace(/^www\./, '') ?? '';
  const stated = [
    facts.jsonLd.article?.publisher,
    facts.jsonLd.site,
    facts.meta.get('og:site_name')?.[0],
    facts.meta.get('application-name')?.[0],
    linkedName(facts),
  ];
  const ofHost = [host, siteHost(host).split('.').at(-1)];
  return [
    ...stated.flatMap((name) => (name ? [{ name: letters(name), written: name }] : [])),
    ...ofHost.flatMap((name) => (name ? [{ name: letters(name), written: null }] : [])),
  ];
}

/** A heading that leads to the front page is the site's name, on every page but that. */
function linkedName({ document, url }: PageFacts): string | null {
  if (url === null || isFront(url)) return null;
  for (const heading of [...document.body.querySelectorAll('h1')].slice(0, MOST_HEADINGS)) {
    const link =
      heading.parentElement?.localName === 'a' ? heading.parentElement : heading.querySelector('a[href]');
    if (link?.localName !== 'a' || letters(textOf(link)) !== letters(textOf(heading))) continue;
    const address = link.getAttribute('href') ?? '';
    const target = parseUrl(address, url);
    if (target !== null && isFront(target) && address !== '') return cleanText(textOf(heading), 100);
  }
  return null;
}

/** A number in its query names an article, a language does not. */
const isFront = ({ pathname, search }: URL) => pathname === '/' && !/\d/.test(search);
