import { MAX_BYLINE } from '../limits.ts';
import { cleanText, type Found, letters, textOf } from './found.ts';
import { firstTag } from './meta-tags.ts';
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

/** So many elements named so are looked at; on pages with more they are those of other articles and comments. */
const MOST_AUTHORS = 200;

/** Who signed the article, as the page prints it, without "By"; null if nobody did. */
export function findByline(facts: PageFacts): Found | null {
  const authors = facts.jsonLd.article?.authors.map(tidy).filter((name) => name !== null) ?? [];
  if (authors.length > 0)
    return { value: [...new Set(authors)].join(', ').slice(0, MAX_BYLINE), from: 'json-ld' };
  for (const tag of AUTHOR_TAGS) {
    const found = firstTag(facts.meta, [tag]);
    const name = found === null ? null : tidy(found.value);
    if (name !== null && !(tag === 'twitter:data1' && /\d/.test(name)))
      return { value: name, from: `meta ${tag}` };
  }
  for (const element of [...facts.document.body.querySelectorAll(AUTHOR_ELEMENTS)].slice(0, MOST_AUTHORS)) {
    if (element.closest('[class*="comment"], [id*="comment"], aside, footer, [class*="related"]') !== null)
      continue;
    const name = tidy(element.getAttribute('content') ?? textOf(element));
    if (name !== null) return { value: name, from: 'printed' };
  }
  return null;
}

function tidy(text: string): string | null {
  const name = cleanText(text, LONGEST_NAME + 1)
    .replace(
      /^(?:written by|posted by|by|von|par|por|di|da|autor(?:in)?|author|text|door|автор|тэкст)\b[: ]{1,3}/iu,
      '',
    )
    .replace(/^(?:автор|тэкст|текст)[: ]{1,3}/iu, '')
    .replace(/[ ,;|·•/–-]{1,4}$/u, '')
    .trim();
  if (
    name.length > LONGEST_NAME ||
    letters(name).length < 2 ||
    /^https?:|@|^(?:admin|author|autor|redaktion\d|wp_?\w+)$/i.test(name)
  )
    return null;
  return name;
}
