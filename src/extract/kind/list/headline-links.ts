import { webAddress } from '../../metadata/canonical-url.ts';
import { cleanText, letters, textOf } from '../../metadata/found.ts';
import { parseUrl } from '../../metadata/page-facts.ts';
import { elementsWithin } from '../boxes/elements-within.ts';
import { skippedTest } from '../boxes/skipped-boxes.ts';
import { HEADLINE, MOST_LINKS } from '../thresholds.ts';

/** A link that reads like a headline. */
export interface HeadlineLink {
  /** The heading or the link itself: what shows the headline. */
  readonly element: Element;
  readonly title: string;
  readonly url: string;
  /** False for a link that only its words make a headline. */
  readonly isHeading: boolean;
}

const TITLED = '[class*="headline"], [class*="title"], [class*="heading"], strong, b';
const HEADING_NAME = /^h[1-5]$/;
/** Elements looked at in one link or in the box around it. */
const MOST_WITHIN = 60;

/** The headlines that lead to other pages of the site, each address once, in the order of the page. */
export function headlineLinks(body: Element, here: URL | null): HeadlineLink[] {
  const skipped = skippedTest(body);
  const known = new Set<string>();
  const found: HeadlineLink[] = [];
  for (const link of [...body.querySelectorAll('a[href]')].slice(0, MOST_LINKS)) {
    const url = otherPage(link.getAttribute('href')!, here);
    if (url === null || known.has(url)) continue;
    const shown = headlineOf(link);
    if (shown === null || skipped(link)) continue;
    known.add(url);
    found.push({ ...shown, url });
  }
  return found;
}

/** Another page of the same site; the address without its fragment. */
function otherPage(href: string, here: URL | null): string | null {
  if (href.startsWith('#')) return null;
  const url = parseUrl(href, here);
  const address = url === null ? null : webAddress(url);
  if (address === null) return null;
  if (here !== null && (!sameSite(address, here) || address.href === webAddress(here)?.href)) return null;
  return address.pathname === '/' && address.search === '' ? null : address.href;
}

function sameSite(a: URL, b: URL): boolean {
  const site = (url: URL) => url.hostname.split('.').slice(-2).join('.');
  return site(a) === site(b);
}

function headlineOf(link: Element): Omit<HeadlineLink, 'url'> | null {
  const within = elementsWithin(link, MOST_WITHIN);
  const inside = within.find(isHeading) ?? within.find((part) => part.matches(TITLED)) ?? null;
  if (inside !== null) return headline(inside, true);
  const around = headingAround(link);
  if (around !== null) return headline(link, true);
  const beside = /\S/.test(textOf(link, 200)) ? null : headingBeside(link);
  if (beside !== null) return headline(beside, true);
  return headline(link, link.matches(TITLED) || link.parentElement?.matches(TITLED) === true);
}

function headline(element: Element, inHeading: boolean): Omit<HeadlineLink, 'url'> | null {
  const title = cleanText(textOf(element, HEADLINE.longest * 2), HEADLINE.longest + 1);
  if (title.length > HEADLINE.longest || !readsLikeHeadline(title, inHeading)) return null;
  return { element, title, isHeading: inHeading };
}

function readsLikeHeadline(title: string, inHeading: boolean): boolean {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(title))
    return letters(title).length >= HEADLINE.unspaced;
  const words = title.split(' ').length;
  return inHeading
    ? words >= HEADLINE.words && title.length >= HEADLINE.characters
    : words >= HEADLINE.bareWords && title.length >= HEADLINE.bareCharacters;
}

function headingAround(link: Element): Element | null {
  let box = link.parentElement;
  for (let level = 0; level < 3 && box !== null; level++, box = box.parentElement) {
    if (isHeading(box)) return box;
  }
  return null;
}

/** Cards are often covered by an empty link: the one heading in the box that they share is its text. */
function headingBeside(link: Element): Element | null {
  let box = link.parentElement;
  for (let level = 0; level < 3 && box !== null; level++, box = box.parentElement) {
    const parts = elementsWithin(box, MOST_WITHIN);
    const headings = parts.filter(isHeading);
    if (parts.length === MOST_WITHIN || headings.length > 1) return null;
    if (headings.length === 1)
      return elementsWithin(headings[0]!, MOST_WITHIN).some(isLink) ? null : headings[0]!;
  }
  return null;
}

function isHeading(element: Element): boolean {
  return HEADING_NAME.test(element.localName);
}

function isLink(element: Element): boolean {
  return element.localName === 'a' && element.hasAttribute('href');
}
