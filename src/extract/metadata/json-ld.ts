import { MAX_JSON_LD_DEPTH } from '../limits.ts';

/** What a page's JSON-LD says of its article; all strings as written there. */
export interface JsonLdArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly lang: string | null;
  /** The article's text by its own account; how many paragraphs it has is often lost. */
  readonly body: string | null;
  /** How many words it has by its own account. */
  readonly words: number | null;
  /** False behind a paywall, by its own account; null where it says nothing. */
  readonly free: boolean | null;
}

/** One update of a live blog. */
export interface JsonLdUpdate {
  readonly headline: string | null;
  readonly body: string;
  readonly published: string | null;
  readonly url: string | null;
}

export interface JsonLd {
  readonly article: JsonLdArticle | null;
  /** How many of the page's own nodes are articles: more than one on pages that list them. */
  readonly articles: number;
  /** Types of the page's own nodes, without the vocabulary's address. */
  readonly types: ReadonlySet<string>;
  readonly updates: readonly JsonLdUpdate[];
  /** When the page was published, where no article says when it was. */
  readonly pagePublished: string | null;
  /** Name of the page's WebSite or publishing organisation, apart from any article. */
  readonly site: string | null;
}

type Node = Readonly<Record<string, unknown>>;

/** Updates read of a page; it may have more, and says so elsewhere. */
const MOST_UPDATES = 1_000;

/** In a page, and in its copy. */
const JSON_LD = 'script[type="application/ld+json"], data[type="application/ld+json"]';

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review)$/;
const NEWS = /(?:News|Reportage|Opinion|Analysis|Background)\w{0,20}Article$/;
const PAGE = /^(?:WebPage|ItemPage|MedicalWebPage)$/;
const SITE = /^(?:WebSite|NewsMediaOrganization)$/;
const ORGANISATION = /^(?:Organization|NewsMediaOrganization|Corporation)$/;

/** Where a page keeps its own article. Other keys (`hasPart`, `itemListElement`, `liveBlogUpdate`) name others. */
const OWN_KEYS = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const;

/** Reads every block of JSON-LD; a broken one is passed over. Of articles only those whose headline `isOwn`. */
export function readJsonLd(
  document: Document,
  isOwn: (headline: string | null) => boolean = () => true,
): JsonLd {
  const nodes: Node[] = [];
  for (const script of document.querySelectorAll(JSON_LD)) {
    collect(parse(script.textContent ?? ''), nodes, 0);
  }
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])),
  );
  const articles = nodes.filter((node) => hasType(node, ARTICLE) && isOwn(headlineOf(node)));
  const article = articles.find((node) => hasType(node, NEWS)) ?? articles[0];
  const site = nodes.find((node) => hasType(node, SITE)) ?? nodes.find((node) => hasType(node, ORGANISATION));
  return {
    article: article === undefined ? null : readArticle(article, byId),
    articles: articles.length,
    types: new Set(nodes.flatMap(typesOf)),
    pagePublished: text(nodes.find((node) => hasType(node, PAGE) && node.datePublished)?.datePublished),
    updates: articles.flatMap((node) => updatesOf(node, byId)).slice(0, MOST_UPDATES),
    site: site === undefined ? null : name(site, byId),
  };
}

function parse(source: string): unknown {
  const text = source
    .trim()
    .replace(/^(?:<!--|\/\/|\/\*|<!\[CDATA\[|\s){1,4}/, '')
    .replace(/(?:-->|\]\]>|;|\*\/|\/\/|\s){1,6}$/, '');
  try {
    return JSON.parse(text);
  } catch {
    // Raw line breaks inside strings are the commonest mistake, and white space elsewhere.
    try {
      return JSON.parse(text.replace(/\p{Cc}/gu, ' '));
    } catch {
      return null;
    }
  }
}

function collect(value: unknown, nodes: Node[], depth: number): void {
  if (depth > MAX_JSON_LD_DEPTH || nodes.length > 1_000) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1);
  } else if (isNode(value)) {
    nodes.push(value);
    for (const key of OWN_KEYS) collect(value[key], nodes, depth + 1);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasType(node: Node, wanted: RegExp): boolean {
  return typesOf(node).some((type) => wanted.test(type));
}

function typesOf(node: Node): string[] {
  const type = node['@type'];
  const types: unknown[] = Array.isArray(type) ? type.slice(0, 10) : [type];
  return types.flatMap((one) => (typeof one === 'string' ? [one.slice(-60).replace(/^.*[/#:]/, '')] : []));
}

/** Updates stand in a live blog's own key, or are pointed to from there. */
function updatesOf(node: Node, byId: ReadonlyMap<string, Node>): JsonLdUpdate[] {
  const list = Array.isArray(node.liveBlogUpdate) ? node.liveBlogUpdate : [node.liveBlogUpdate];
  return list.slice(0, MOST_UPDATES).flatMap((one: unknown) => {
    const id = isNode(one) && one.articleBody === undefined ? one['@id'] : undefined;
    const update = typeof id === 'string' ? byId.get(id) : one;
    if (!isNode(update)) return [];
    const body = text(update.articleBody) ?? text(update.description) ?? '';
    const headline = text(update.headline) ?? text(update.name);
    if (body === '' && headline === null) return [];
    return [{ headline, body, published: text(update.datePublished), url: text(update.url) }];
  });
}

function headlineOf(node: Node): string | null {
  return text(node.headline) ?? text(node.name);
}

function readArticle(node: Node, byId: ReadonlyMap<string, Node>): JsonLdArticle {
  return {
    headline: headlineOf(node),
    published: text(node.datePublished) ?? text(node.dateCreated),
    modified: text(node.dateModified),
    publisher: name(node.publisher, byId),
    authors: names(node.author ?? node.creator, byId),
    lang: text(
      isNode(node.inLanguage) ? (node.inLanguage.alternateName ?? node.inLanguage.name) : node.inLanguage,
    ),
    body: text(node.articleBody),
    words: wholeNumber(node.wordCount),
    free: truth(node.isAccessibleForFree),
  };
}

function wholeNumber(value: unknown): number | null {
  const number = typeof value === 'string' && /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(number) && (number as number) > 0 ? (number as number) : null;
}

/** Written as a truth value, as a word, or as an address of the vocabulary. */
function truth(value: unknown): boolean | null {
  const one = Array.isArray(value) ? value[0] : value;
  // Nothing is asked of an object: one that says itself how it is to be made text may throw.
  const said = typeof one === 'string' || typeof one === 'boolean' ? String(one).slice(-40) : '';
  const word = /(?:^|\/)(true|false)$/i.exec(said)?.[1]?.toLowerCase();
  return word === undefined ? null : word === 'true';
}

function text(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' && one.trim() !== '' ? one.trim() : null;
}

function name(value: unknown, byId: ReadonlyMap<string, Node>): string | null {
  return names(value, byId)[0] ?? null;
}

/** Names of people or organisations, each a string, a node, or a pointer to a node elsewhere on the page. */
function names(value: unknown, byId: ReadonlyMap<string, Node>): string[] {
  const list = Array.isArray(value) ? value.slice(0, 20) : [value];
  return list.flatMap((one) => {
    if (typeof one === 'string') return one.trim() === '' ? [] : [one.trim()];
    if (!isNode(one)) return [];
    const found = text(one.name);
    if (found !== null) return [found];
    const target = typeof one['@id'] === 'string' ? byId.get(one['@id']) : undefined;
    const named = target === undefined ? null : text(target.name);
    return named === null ? [] : [named];
  });
}
