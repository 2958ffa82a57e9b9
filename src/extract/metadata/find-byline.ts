import { bylineName } from '../../core/article/byline-line.ts';
import { MAX_BYLINE } from '../limits.ts';
import { siteNames } from './find-title.ts';
import { cleanText, type Found, letters, textOf } from './found.ts';
import { firstTag } from './meta-tags.ts';
import { headed, linesNear, linesOf } from './near-headline.ts';
import type { PageFacts } from './page-facts.ts';

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

/** Where a name ends that goes on: at a date or a time, or at what divides it from the rest of a line. */
const BEHIND_NAME =
  /,?\s(?:on|am|at|le|el|il|op|dnia|em)\s\S{0,12}\d|,?\s\d{1,2}(?:[.:/ ]|st|nd|rd|th)|,?\s\p{L}{3,12}\.?\s\d{1,2},?\s\d{4}|\s[|·•»]\s/u;

/** Two words or more, all of them like names but for what joins them: a line under a headline may begin with "by" as well. */
const FULL_NAMES =
  /^\p{Lu}\S*(?: (?:\p{Lu}\S*|d[aeiu]|del|dos|la|le|van|von|der|den|ten|al|bin|ibn|and|und|et|y|e|en|i|и|і|та|with|mit|avec)){1,11}$/u;

/**
 * Who signed the article, as the page prints it, without "By"; null if nobody did. Machines are often told no more than
 * the outlet's name: then whoever is printed wins over that.
 */
export function findByline(facts: PageFacts, title: string): Found | null {
  const names = siteNames(facts);
  const isSite = (found: Found) => names.includes(letters(found.value));
  let site: Found | null = null;
  for (const found of candidates(facts, title)) {
    if (found === null) continue;
    if (!isSite(found)) return found;
    site ??= found;
  }
  return site;
}

function* candidates(facts: PageFacts, title: string): Generator<Found | null> {
  const authors = facts.jsonLd.article?.authors.map(tidy).filter((name) => name !== null) ?? [];
  if (authors.length > 0)
    yield { value: [...new Set(authors)].join(', ').slice(0, MAX_BYLINE), from: 'json-ld' };
  for (const tag of AUTHOR_TAGS) {
    const found = firstTag(facts.meta, [tag]);
    const name = found === null ? null : tidy(found.value);
    if (name !== null && !(tag === 'twitter:data1' && /\d/.test(name)))
      yield { value: name, from: `meta ${tag}` };
  }
  for (const element of [...facts.document.body.querySelectorAll(AUTHOR_ELEMENTS)].slice(0, MOST_AUTHORS)) {
    if (element.closest('[class*="comment"], [id*="comment"], aside, footer, [class*="related"]') !== null)
      continue;
    const name = tidy(element.getAttribute('content') ?? textOf(element));
    if (name !== null) yield { value: name, from: 'printed' };
  }
  yield fromPrint(facts, title);
}

/** A line near the headline that says by whom. */
function fromPrint({ document }: PageFacts, title: string): Found | null {
  const page = headed(document, title);
  for (const { text, element } of linesNear(page, linesOf(page))?.lines ?? []) {
    if (page.headline?.contains(element)) continue;
    const name = tidy(bylineName(text) ?? '');
    if (name !== null && FULL_NAMES.test(name)) return { value: name, from: 'printed near the headline' };
  }
  return null;
}

function tidy(text: string): string | null {
  const line = cleanText(text, LONGEST_LINE).replace(
    /^(?:written by|posted by|view all posts by|alle beiträge von|zeige alle beiträge von|eingestellt von|by|von|par|por|di|da|autor(?:in)?|author|text|door|автор|тэкст|текст)\b[: ]{1,3}/iu,
    '',
  );
  const end = line.search(BEHIND_NAME);
  const name = (end > 0 ? line.slice(0, end) : line).replace(/[ ,;|·•/–-]{1,4}$/u, '').trim();
  if (
    name.length > LONGEST_NAME ||
    letters(name).length < 2 ||
    /^https?:|@|\b(?:19|20)\d\d\b|^(?:admin|(?:no )?author|autor|redaktion\d|wp_?\w+)$/i.test(name)
  )
    return null;
  return name;
}
