import { MAX_TITLE_CHARACTERS } from '../../core/article/limits.ts';
import { cleanText, type Found, letters, textOf } from './found.ts';
import { firstTag } from './meta-tags.ts';
import type { PageFacts } from './page-facts.ts';
import { namesSite } from './site-in-title.ts';
import { MOST_HEADINGS, siteNames } from './site-names.ts';

const TITLE_TAGS = [
  'og:title',
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'parsely-title',
  'sailthru.title',
];

/** Some pages give each of their headlines as the site's name; a name is seldom as long as this. */
const FEWEST_WORDS = 5;

/**
 * The article's headline. What the page shows as its heading wins over what it tells machines, which is often
 * shortened or written for search; but only a heading that the other sources bear out, since some sites put their own
 * name into `<h1>`. Empty if the page has no title at all.
 */
export function findTitle(facts: PageFacts): Found {
  const names = siteNames(facts);
  const isSiteName = (found: Found) => names.some(({ name }) => name === letters(found.value));
  const all = [jsonLdHeadline(facts), firstTag(facts.meta, TITLE_TAGS), titleElement(facts)]
    .filter((found) => found !== null)
    .map((found) => ({
      value: stripSuffix(cleanText(found.value, MAX_TITLE_CHARACTERS), facts),
      from: found.from,
    }))
    .filter((found) => found.value !== '');
  const told = all.filter((found) => !isSiteName(found));
  const headings = headingsOf(facts.document).filter((heading) => !isSiteName(heading));
  return (
    bestHeading(headings, told) ??
    told[0] ??
    headings[0] ??
    all.find((found) => found.value.split(' ').length >= FEWEST_WORDS) ?? { value: '', from: 'none' }
  );
}

/** The element that shows the title, for what stands near it; the page's first heading where none does. */
export function headlineElement(document: Document, title: string): Element | null {
  const wanted = letters(title);
  const headings = ['h1', 'h2, h3', '[itemprop~="headline"], [class*="title"]'].flatMap((selector) =>
    [...document.body.querySelectorAll(selector)].slice(0, 150),
  );
  const exact = headings.find((heading) => wanted !== '' && letters(textOf(heading)) === wanted);
  const containing = headings.find(
    (heading) => wanted !== '' && heading.localName === 'h1' && letters(textOf(heading)).includes(wanted),
  );
  return exact ?? containing ?? document.body.querySelector('article h1, main h1, h1');
}

function jsonLdHeadline(facts: PageFacts): Found | null {
  const headline = facts.jsonLd.article?.headline;
  return headline == null ? null : { value: headline, from: 'json-ld' };
}

function titleElement(facts: PageFacts): Found | null {
  // What a page has in front of it may push it out of the head; drawings have titles too.
  const element = facts.document.querySelector('head title, body title:not(svg title)');
  return element === null ? null : { value: element.textContent ?? '', from: 'title' };
}

function headingsOf(document: Document): Found[] {
  const headings = [...document.body.querySelectorAll('h1, [itemprop~="headline"]')].slice(0, MOST_HEADINGS);
  return headings
    .map((heading) => ({
      value: cleanText(
        headingText(heading) || (heading.getAttribute('content') ?? ''),
        MAX_TITLE_CHARACTERS,
      ).replace(LEADING_SEPARATOR, ''),
      from: heading.localName,
    }))
    .filter((heading) => letters(heading.value).length > 3);
}

/** A heading without the section or topic line that some sites set inside it. */
function headingText(heading: Element): string {
  const text = textOf(heading, MAX_TITLE_CHARACTERS * 4, (part) => part.matches(KICKER));
  return letters(text).length > 3 ? text : textOf(heading);
}

/**
 * The heading that shares most with what the page tells machines, of two that share as much the longer; it must share half
 * of its words with some of it. Where it goes on in front of what they are told ("Local News | …"), or behind it after a bar,
 * the title is what they are told; so it is where the heading's parts are put asunder by styles alone.
 */
function bestHeading(headings: readonly Found[], told: readonly Found[]): Found | null {
  if (told.length === 0) return headings[0] ?? null;
  let best: Found | null = null;
  let most = 0.5;
  for (const heading of headings) {
    const likeness = Math.max(...told.map((title) => likenessOf(heading.value, title.value)));
    if (likeness > most || (likeness === most && best !== null && heading.value.length > best.value.length)) {
      best = heading;
      most = likeness;
    }
  }
  if (best === null) return null;
  const shown = letters(best.value);
  const same = told.find((title) => letters(title.value) === shown);
  if (same !== undefined) return wordsOf(same.value).size > wordsOf(best.value).size ? same : best;
  const parts = splitTitle(best.value);
  const hasName = parts.length > 1 && isShortPart(parts.at(-1)!, parts[0]!);
  const ahead = hasName ? letters(best.value.slice(0, parts.at(-2)!.end)) : null;
  return (
    told.find(
      (title) =>
        (shown.endsWith(letters(title.value)) && title.value.length > best.value.length / 2) ||
        letters(title.value) === ahead,
    ) ?? best
  );
}

/** 2 for the same letters, else up to 1. */
function likenessOf(heading: string, title: string): number {
  return letters(heading) === letters(title) ? 2 : overlap(heading, title);
}

/** Words in common over the words of the shorter, with the longer counting a little: 0 to 1. */
function overlap(a: string, b: string): number {
  const first = wordsOf(a);
  const second = wordsOf(b);
  if (first.size < 1 || second.size < 1) return 0;
  let common = 0;
  for (const word of first) if (second.has(word)) common++;
  const shorter = Math.min(first.size, second.size);
  const longer = Math.max(first.size, second.size);
  return (0.8 * common) / shorter + (0.2 * common) / longer;
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  );
}

const KICKER =
  '[class*="kicker"], [class*="eyebrow"], [class*="overline"], [class*="topline"], [class*="roofline"], [class*="rubric"], [class*="dachzeile"], [class*="label"], [class*="category"], time, small, svg, button';

/** What old blogs put between their name and a title. */
const BLOG_ARCHIVE = /^blog archive?$/i;

/** What is left in front of a heading whose topic line was left out. */
const LEADING_SEPARATOR = /^[|–—\-·•:»/~] /u;

const SEPARATOR = / [|–—\-·•:»/~] | ?[|»] ?| :: /gu;

/** A title without the outlet's name after (or before) a separator. */
export function stripSuffix(title: string, facts: PageFacts): string {
  const parts = splitTitle(title);
  if (parts.length < 2) return title;
  const names = siteNames(facts);
  const isSite = (part: string) => BLOG_ARCHIVE.test(part) || names.some((name) => namesSite(part, name));
  let start = 0;
  let end = parts.length;
  while (end > 1 && isSite(parts[end - 1]!.text)) end--;
  while (start < end - 1 && isSite(parts[start]!.text)) start++;
  if (start === 0 && end === parts.length) {
    // No name that the page owns to: short last parts after bars are still names.
    while (end > 1 && isShortPart(parts[end - 1]!, parts[0]!)) end--;
  }
  return title.slice(parts[start]!.start, parts[end - 1]!.end).trim();
}

function isShortPart(last: TitlePart, first: TitlePart): boolean {
  return (
    last.before.includes('|') && last.text.split(' ').length <= 4 && first.text.length > last.text.length
  );
}

export interface TitlePart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The separator in front of it. */
  readonly before: string;
}

export function splitTitle(title: string): TitlePart[] {
  const parts: TitlePart[] = [];
  let start = 0;
  let before = '';
  for (const found of title.matchAll(SEPARATOR)) {
    // It ends what is quoted.
    if (found[0].includes('»') && title.slice(start, found.index).includes('«')) continue;
    if (found.index > start)
      parts.push({ text: title.slice(start, found.index).trim(), start, end: found.index, before });
    before = found[0];
    start = found.index + before.length;
  }
  if (start < title.length) parts.push({ text: title.slice(start).trim(), start, end: title.length, before });
  return parts;
}
