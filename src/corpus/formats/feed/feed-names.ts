/** What of a feed or of one of its items is looked at. */
export type FieldName =
  | 'title'
  | 'link'
  | 'permalink'
  | 'published'
  | 'author'
  | 'source'
  | 'publisher'
  | 'lang'
  | 'content'
  | 'description';

const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';
const DUBLIN_CORE_TERMS = 'http://purl.org/dc/terms/';
const CONTENT = 'http://purl.org/rss/1.0/modules/content/';
const XHTML = 'http://www.w3.org/1999/xhtml';
const ATOM = ['http://www.w3.org/2005/Atom', 'http://purl.org/atom/ns#'];
/** Feeds of RSS 0.91 to 2.0 have none, some by mistake one of these. */
const RSS = [
  '',
  'http://purl.org/rss/1.0/',
  'http://my.netscape.com/rdf/simple/0.9/',
  'http://channel.netscape.com/rdf/simple/0.9/',
  'http://backend.userland.com/rss2',
  'http://blogs.law.harvard.edu/tech/rss',
];

export type Family = 'rss' | 'atom' | 'dublin-core' | 'dublin-core-terms' | 'content' | 'xhtml' | 'other';

/** Prefixes that people use without declaring them. */
const BY_PREFIX: Readonly<Record<string, Family>> = {
  content: 'content',
  dc: 'dublin-core',
  dcterms: 'dublin-core-terms',
  atom: 'atom',
  xhtml: 'xhtml',
};

/** Which vocabulary an element belongs to: by its namespace, whatever the prefix; by the prefix where that is not declared. */
export function familyOf(uri: string, prefix: string): Family {
  // The parser hands an undeclared prefix over as the namespace.
  if (uri === prefix && prefix !== '') return Object.hasOwn(BY_PREFIX, prefix) ? BY_PREFIX[prefix]! : 'other';
  if (RSS.includes(uri)) return 'rss';
  if (ATOM.includes(uri)) return 'atom';
  if (uri === DUBLIN_CORE) return 'dublin-core';
  if (uri === DUBLIN_CORE_TERMS) return 'dublin-core-terms';
  if (uri === XHTML) return 'xhtml';
  return uri === CONTENT ? 'content' : 'other';
}

/**
 * The elements that stand for each field. Not among them: `updated`, `modified` and `lastBuildDate`, which are no dates of
 * publication, and all of `media:` and `itunes:`, which describe pictures and sounds.
 */
const NAMES: Readonly<Record<Family, Readonly<Record<string, FieldName>>>> = {
  rss: {
    title: 'title',
    link: 'link',
    guid: 'permalink',
    pubDate: 'published',
    author: 'author',
    source: 'source',
    language: 'lang',
    description: 'description',
    content: 'content',
    fulltext: 'content',
    'full-text': 'content',
  },
  atom: {
    title: 'title',
    link: 'link',
    id: 'permalink',
    published: 'published',
    issued: 'published',
    created: 'published',
    content: 'content',
    summary: 'description',
  },
  'dublin-core': {
    title: 'title',
    creator: 'author',
    date: 'published',
    language: 'lang',
    description: 'description',
    publisher: 'publisher',
  },
  'dublin-core-terms': {
    issued: 'published',
    created: 'published',
    language: 'lang',
    publisher: 'publisher',
  },
  content: { encoded: 'content' },
  xhtml: { body: 'content', div: 'content' },
  // FeedBurner's word on the page that its own link leads to; the whole text as Yandex, Rambler and Mail.ru ask for it.
  other: { origLink: 'link', 'full-text': 'content', fulltext: 'content' },
};

/** Yandex Turbo's pages, of which `content` is the whole article; elsewhere that name can be anything. */
const TURBO = 'http://turbo.yandex.ru';

/** Which field an element holds; null for all that is of no use. */
export function fieldNamed(family: Family, local: string, uri: string): FieldName | null {
  if (uri === TURBO) return local === 'content' ? 'content' : null;
  return Object.hasOwn(NAMES[family], local) ? NAMES[family][local]! : null;
}
