import { webAddress } from '../metadata/canonical-url.ts';
import { letters } from '../metadata/found.ts';
import { type JsonLd, readJsonLd } from '../metadata/json-ld.ts';
import { type PageFacts, parseUrl } from '../metadata/page-facts.ts';
import type { OneOfSeveral } from './one-of-several.ts';

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

/** A title that is a part of a headline has as many letters. */
const LEAST_TITLE = 20;

/**
 * What a page tells of itself, without what it tells of another article than the one that was kept of it: sites change the
 * address and the title as the reader scrolls, and seldom the rest. `hasAddress` is false if the page is still at the
 * address of another. Changes the copy's head.
 */
export function factsOfOne(
  facts: PageFacts,
  one: OneOfSeveral,
): { readonly facts: PageFacts; readonly hasAddress: boolean } {
  const isOwn = (title: string | null | undefined): boolean => {
    const told = letters(title ?? '');
    if (told === '') return one.isFirst;
    return isSame(told, one.kept) || (one.isFirst && !one.others.some((other) => isSame(told, other)));
  };
  const { document } = facts;
  const title = document.querySelector('head title');
  if (title !== null && !isOwn(title.textContent)) title.remove();
  const jsonLd = ownJsonLd(facts.jsonLd, readJsonLd(document, isOwn));
  if (isOwn(facts.meta.get('og:title')?.[0] ?? facts.meta.get('twitter:title')?.[0]))
    return { facts: { ...facts, jsonLd }, hasAddress: true };
  const canonical = document.querySelector('link[rel~="canonical"][href]');
  const told = [canonical?.getAttribute('href'), facts.meta.get('og:url')?.[0]];
  canonical?.remove();
  const meta = new Map([...facts.meta].filter(([name]) => OF_THE_SITE.includes(name)));
  return {
    facts: { ...facts, meta, jsonLd: { ...jsonLd, pagePublished: null } },
    hasAddress: !told.some((address) => isHere(address, facts.url)),
  };
}

/** One of them, with what the site adds to it. */
function isSame(told: string, headline: string): boolean {
  return told.includes(headline) || (told.length >= LEAST_TITLE && headline.includes(told));
}

function ownJsonLd(whole: JsonLd, own: JsonLd): JsonLd {
  return { ...own, site: own.site ?? whole.article?.publisher ?? null };
}

function isHere(told: string | null | undefined, here: URL | null): boolean {
  const url = told == null ? null : parseUrl(told, here);
  const there = url === null ? null : webAddress(url)?.href;
  return there != null && here !== null && there === webAddress(here)?.href;
}
