import { bylineName } from '../../core/article/byline-line.ts';
import { printedDates } from '../../core/article/printed-date.ts';
import { MAX_BYLINE } from '../limits.ts';
import { cleanText, type Found, letters, textOf } from './found.ts';
import { firstTag } from './meta-tags.ts';
import { boxOf, type HeadedPage, linesNear } from './near-headline.ts';
import type { PageFacts } from './page-facts.ts';
import { siteNames } from './site-names.ts';

const AUTHOR_TAGS = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
  'cxenseparse:author',
  'twitter:data1',
];
const AUTHOR_ELEMENTS =
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"], .byline, .author-name, .author, .post-author, .article-author, .autor, [class*="byline"], [class*="author-name"], [class*="authorname"]';

/** Longer than this it is a biography. In UTF-16 units. */
const LONGEST_NAME = 100;
/** A name with what stands behind it on its line: more is not looked at. In UTF-16 units. */
const LONGEST_LINE = 200;

/** So many elements named so are looked at; on pages with more they are those of other articles and comments. */
const MOST_AUTHORS = 200;

const BEFORE_NAME =
  /^(?:written by|posted by|view all posts by|alle beiträge von|zeige alle beiträge von|eingestellt von|by|von|par|por|di|da|autor(?:in)?|author|text|door|автор(?:ы|и)?|аўтар|тэкст|текст)(?!\p{L})[: ]{1,3}/iu;

/** What divides a printed name from the rest of its line, a time, and what leads over to a date. */
const DIVIDER = /\s[|·•»—–]\s|,?\s\d{1,2}:\d\d/u;
const BEFORE_DATE = /[\s,]{1,2}(?:on|am|at|le|el|il|op|dnia|em|den)$/iu;

/** A word of a name, what may stand within one, and what stands between two. */
const NAME_WORD = /^(?:d['’])?\p{Lu}[\p{L}\p{M}.'’-]*$/u;
const PARTICLE = /^(?:d[aeiu]|del|dos|la|le|van|von|der|den|ten|al|bin|ibn)$/u;
const BETWEEN_NAMES = /, | [&/] | (?:and|und|et|y|e|en|i|и|і|та) /u;
const MOST_WORDS = 5;

/** Lines that belong to something else than the article's head. */
const OTHER_LINES = 'figure, figcaption, h1, h2, h3, h4, h5, h6, a';

/**
 * Who signed the article, as the page prints it, without "By"; null if nobody did. Machines are often told no more than
 * the outlet's name: then whoever is printed wins over that.
 */
export function findByline(facts: PageFacts, page: HeadedPage): Found | null {
  const names = siteNames(facts);
  const isSite = (found: Found) => names.some(({ name }) => name === letters(found.value));
  let site: Found | null = null;
  for (const { value, from, element } of candidates(facts, page)) {
    const found = { value, from };
    if (site === null && !isSite(found)) return found;
    if (isSite(found)) {
      site ??= found;
      continue;
    }
    // Machines were told something: against that only what stands with the headline counts.
    if (element === undefined || isWithHeadline(element, page)) return found;
  }
  return site;
}

function isWithHeadline(element: Element, { headline, isElsewhere }: HeadedPage): boolean {
  return headline !== null && !isElsewhere(element) && boxOf(headline)?.contains(element) === true;
}

function* candidates(facts: PageFacts, page: HeadedPage): Generator<Found & { readonly element?: Element }> {
  const authors = facts.jsonLd.article?.authors.map(tidy).filter((name) => name !== null) ?? [];
  if (authors.length > 0)
    yield { value: [...new Set(authors)].join(', ').slice(0, MAX_BYLINE), from: 'json-ld' };
  for (const tag of AUTHOR_TAGS) {
    const found = firstTag(facts.meta, [tag]);
    const name = found === null ? null : tidy(found.value);
    if (name !== null && !(tag === 'twitter:data1' && /\d/.test(name)))
      yield { value: name, from: `meta ${tag}` };
  }
  const printed = [...facts.document.body.querySelectorAll(AUTHOR_ELEMENTS)].slice(0, MOST_AUTHORS);
  for (const element of printed) {
    if (element.closest('[class*="comment"], [id*="comment"], aside, footer, [class*="related"]') !== null)
      continue;
    const content = element.getAttribute('content');
    const name = content === null ? printedName(textOf(element)) : tidy(content);
    if (name !== null) yield { value: name, from: 'printed', element };
  }
  const near = fromPrint(page);
  if (near !== null) yield near;
}

/** A line near the headline that says by whom. */
function fromPrint(page: HeadedPage): Found | null {
  for (const { text, element } of linesNear(page)?.lines ?? []) {
    if (element.closest(OTHER_LINES) !== null) continue;
    const name = printedName(bylineName(text) ?? '');
    if (name !== null && areFullNames(name)) return { value: name, from: 'printed near the headline' };
  }
  return null;
}

/** A name without the date, the time or the section behind it; of a line that dates come first in, the name behind them. */
function printedName(text: string): string | null {
  const line = cleanText(text, LONGEST_LINE).replace(BEFORE_NAME, '');
  const [date] = printedDates(line, null);
  const divider = line.search(DIVIDER);
  const end = Math.min(date?.start ?? line.length, divider < 0 ? line.length : divider);
  const name = tidy(line.slice(0, end).trim().replace(BEFORE_DATE, ''));
  if (date === undefined || (name !== null && areFullNames(name))) return name;
  const behind = bylineName(line.slice(date.end).replace(/^[\s,|·•—–-]{1,4}/u, ''));
  return behind === null ? null : tidy(behind);
}

/**
 * People by first name and surname, one after another: a line under a headline may begin with "by" and go on as a sentence
 * does, or as a headline.
 */
function areFullNames(line: string): boolean {
  return !line.startsWith('The ') && line.split(BETWEEN_NAMES).every(isFullName);
}

function isFullName(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length > 1 &&
    words.length <= MOST_WORDS &&
    NAME_WORD.test(words[0]!) &&
    words.every((word) => NAME_WORD.test(word) || PARTICLE.test(word))
  );
}

function tidy(text: string): string | null {
  const name = cleanText(text, LONGEST_LINE)
    .replace(BEFORE_NAME, '')
    .replace(/[ ,;|·•/–-]{1,4}$/u, '')
    .trim();
  if (
    name.length > LONGEST_NAME ||
    letters(name).length < 2 ||
    /^https?:|@|\b(?:19|20)\d\d\b|^(?:admin|(?:no )?author|autor|redaktion\d|wp_?\w+)$/i.test(name)
  )
    return null;
  return name;
}
