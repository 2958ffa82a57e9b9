import { webAddress } from '../metadata/canonical-url.ts';
import { type JsonLd, readJsonLd } from '../metadata/json-ld.ts';
import { blocksOf, type PageFacts, parseUrl } from '../metadata/page-facts.ts';
import { isTitleOf, type OneOfSeveral } from './one-of-several.ts';

/** Tags that say something of the site, whichever of its articles they stand above. */
const OF_THE_SITE = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'publisher',
  'article:publisher',
  'og:type',
  'og:locale',
  'generator',
];

/** What a page tells machines that it is called. */
export function toldTitles({ document, meta, jsonLd }: PageFacts): string[] {
  const title = document.querySelector('head title')?.textContent;
  return [title, jsonLd.article?.headline, meta.get('og:title')?.[0]].filter((told) => told != null);
}

/**
 * What a page tells of itself, without what it tells of another article than the one that was kept of it: sites change the
 * address and the title as the reader scrolls, and seldom the rest. `hasAddress` is false where the page may still be at the
 * address of another: its head is another's, and gives no other address than that of the page. Changes the copy's head.
 */
export function factsOfOne(
  facts: PageFacts,
  one: OneOfSeveral,
): { readonly facts: PageFacts; readonly hasAddress: boolean } {
  const isOwn = (title: string | null | undefined): boolean => {
    if (title == null || title === '') return one.isFirst;
    return (
      isTitleOf(title, one.kept) || (one.isFirst && !one.others.some((other) => isTitleOf(title, other)))
    );
  };
  const { document } = facts;
  const blocks = blocksOf(document);
  const title = document.querySelector('head title');
  if (title !== null && !isOwn(title.textContent)) title.remove();
  const jsonLd = ownJsonLd(facts.jsonLd, readJsonLd(document, isOwn));
  if (isOwn(facts.meta.get('og:title')?.[0] ?? facts.meta.get('twitter:title')?.[0]))
    return { facts: { ...facts, jsonLd, blocks }, hasAddress: true };
  const canonical = document.querySelector('link[rel~="canonical"][href]');
  const told = canonical?.getAttribute('href') ?? facts.meta.get('og:url')?.[0];
  canonical?.remove();
  const meta = new Map([...facts.meta].filter(([name]) => OF_THE_SITE.includes(name)));
  return {
    facts: { ...facts, meta, jsonLd: { ...jsonLd, pagePublished: null }, blocks },
    hasAddress: told !== undefined && !isHere(told, facts.url),
  };
}

function ownJsonLd(whole: JsonLd, own: JsonLd): JsonLd {
  return { ...own, site: own.site ?? whole.article?.publisher ?? null };
}

/** Whether an address is that of the page, whatever it is asked with beside what the address has, and however it is spelt. */
function isHere(told: string, here: URL | null): boolean {
  const url = parseUrl(told, here);
  const there = url === null ? null : webAddress(url);
  const own = here === null ? null : webAddress(here);
  if (there === null || own === null) return false;
  return spelt(there) === spelt(own) && (there.search === '' || there.search === own.search);
}

function spelt({ hostname, pathname }: URL): string {
  return hostname.replace(/^www\./, '') + pathname.replace(/\/$/, '');
}
