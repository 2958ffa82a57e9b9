import { MAX_URL_CHARACTERS } from '../../core/article/limits.ts';
import { isTrackingParameter } from '../../core/article/tracking-parameters.ts';
import type { Found } from './found.ts';
import { type PageFacts, parseUrl } from './page-facts.ts';

/** Hosts that serve other outlets' pages as they are; there the canonical address is on another host by rights. */
const CACHES = /(?:^|\.)(?:ampproject\.org|google\.[a-z.]{2,6}|archive\.org|archive\.ph)$/;

/**
 * The article's address: what the page calls canonical, if that may be believed, else where it was read; http(s)
 * only, without credentials, fragment and tracking parameters. A page can't take another site's address, nor call
 * the front page its own. Null for a page that has no such address.
 */
export function canonicalUrl(facts: PageFacts): Found | null {
  const here = facts.url === null ? null : webAddress(facts.url);
  const told = [
    {
      value: facts.document.querySelector('link[rel~="canonical"][href]')?.getAttribute('href'),
      from: 'canonical',
    },
    { value: facts.meta.get('og:url')?.[0], from: 'meta og:url' },
  ];
  for (const { value, from } of told) {
    const url = value ? parseUrl(value, facts.url) : null;
    const address = url === null ? null : webAddress(url);
    if (address !== null && mayBe(address, here)) return { value: address.href, from };
  }
  return here === null ? null : { value: here.href, from: 'address' };
}

/** An http(s) address without fragment and tracking parameters; null for one with credentials or too long, and any other. */
export function webAddress(url: URL): URL | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.username !== '' || url.password !== '' || url.href.length > MAX_URL_CHARACTERS) return null;
  const clean = new URL(url.href);
  clean.hash = '';
  // forEach, since in Firefox's content scripts the parameters can't be iterated over.
  const names: string[] = [];
  clean.searchParams.forEach((_, name) => {
    names.push(name);
  });
  for (const name of names) if (isTrackingParameter(name)) clean.searchParams.delete(name);
  return clean;
}

function mayBe(told: URL, here: URL | null): boolean {
  if (here === null) return told.pathname !== '/' || told.search !== '';
  if (told.pathname === '/' && told.search === '' && (here.pathname !== '/' || here.search !== ''))
    return false;
  return CACHES.test(here.hostname) || site(told.hostname) === site(here.hostname);
}

/** Names of hosts that stand for the same site: the last two labels, three under a country's second level. */
function site(host: string): string {
  const labels = host.split('.');
  const second = labels.at(-2) ?? '';
  return labels.slice(second.length <= 3 && labels.length > 2 ? -3 : -2).join('.');
}
