import type { ColumnField } from '../../import/described.ts';

/**
 * What people call the fields of an article, in JSON and in the headers of tables, likeliest first: where a record has
 * several, the first that holds something is taken. Compared without case, accents, spaces and punctuation, so that
 * `datePublished`, `date_published` and `Date published` are one. Taken from schema.org, JSON Feed, RSS, WordPress, the
 * APIs of the Guardian, the New York Times, NewsAPI, Mediastack and Webz, and the data sets CC-News, All the News,
 * RealNews, news-please, trafilatura and newspaper.
 *
 * Not among them: when something was crawled, seen, updated or modified, which is no date of publication, and
 * `description` or `summary`, which are not the text.
 */
const NAMES: Readonly<Record<ColumnField, string>> = {
  text:
    'text, article text, article body, body text, main text, full text, body, content, content text, plain text, ' +
    'clean text, text content, article content, story text, story, news text, article, raw text, content html, ' +
    'body html, article html, html, ' +
    'artikeltext, volltext, inhalt, texte, texte complet, contenu, corps, texto, contenido, cuerpo, testo, contenuto, ' +
    'corpo, conteúdo, tekst, treść, inhoud, obsah, innehåll, ' +
    'текст, текст статьи, текст статті, содержание, зміст, вміст, тэкст, змест',
  title:
    'title, headline, article title, web title, page title, news title, heading, main headline, ' +
    'titel, überschrift, schlagzeile, titre, título, titular, titolo, manchete, tytuł, nagłówek, titulek, nadpis, rubrik, ' +
    'kop, заголовок, название, назва, загаловак',
  url:
    'url, link, article url, web url, page url, canonical url, canonical, permalink, story url, news url, source url, ' +
    'external url, href, web address, mainEntityOfPage, address, uri, ' +
    'adresse, lien, enlace, dirección, collegamento, indirizzo, ligação, adres, odnośnik, odkaz, länk, ' +
    'ссылка, адрес, посилання, адреса, спасылка, адрас',
  outlet:
    'outlet, publisher, publication, newspaper, source name, source, news outlet, news source, site name, site, site full, ' +
    'media outlet, media, medium, provider, channel, website, domain, source domain, hostname, host, ' +
    'quelle, zeitung, herausgeber, média, journal, éditeur, fuente, medio, periódico, diario, fonte, testata, giornale, ' +
    'veículo, jornal, źródło, gazeta, redakcja, bron, krant, zdroj, källa, ' +
    'источник, издание, сми, джерело, видання, змі, крыніца, выданне',
  byline:
    'byline, author, authors, author name, writer, creator, dc creator, journalist, reporter, by, ' +
    'autor, autorin, autoren, verfasser, auteur, auteurs, autores, autora, autore, autori, autorzy, författare, ' +
    'автор, авторы, автори, аўтар, аўтары',
  published:
    'published, published at, date published, publication date, publish date, published date, date publish, pub date, ' +
    'published on, publish time, published time, publication time, web publication date, first published, date issued, ' +
    'issued, date time published, release date, date, datetime, timestamp, posted at, posted, time, day, ' +
    'veröffentlicht, veröffentlicht am, veröffentlichungsdatum, erscheinungsdatum, datum, date de publication, publié le, ' +
    'fecha, fecha de publicación, publicado, data di pubblicazione, data pubblicazione, data de publicação, ' +
    'data publikacji, data, publicatiedatum, ' +
    'дата, дата публикации, опубликовано, дата публікації, опубліковано, дата публікацыі, апублікавана',
  lang:
    'lang, language, language code, lang code, in language, locale, language iso, ' +
    'sprache, langue, idioma, lingua, língua, język, taal, jazyk, språk, язык, мова',
  id:
    'id, article id, guid, uuid, doc id, document id, news id, item id, story id, _id, identifier, record id, nr, no, ' +
    'kennung, numer, номер',
};

export interface FieldName {
  readonly field: ColumnField;
  /** From 0, for the likeliest name of the field. */
  readonly rank: number;
}

const FIELDS: ReadonlyMap<string, FieldName> = new Map(
  (Object.entries(NAMES) as [ColumnField, string][]).flatMap(([field, names]) =>
    names.split(', ').map((name, rank): [string, FieldName] => [bare(name), { field, rank }]),
  ),
);

/** Names met before: every record of a file has the same, and to bare one takes longer than to look it up. */
const met = new Map<string, FieldName | null>();
const MOST_MET = 1_000;

/** What a key or header names; null for one that names nothing of an article. */
export function fieldNamed(name: string): FieldName | null {
  // JSON-LD's own keys, `@id` among them, are about the data and not about the article.
  if (name.length > LONGEST || name.startsWith('@')) return null;
  const known = met.get(name);
  if (known !== undefined) return known;
  const found = FIELDS.get(bare(name)) ?? null;
  if (met.size < MOST_MET) met.set(name, found);
  return found;
}

const LONGEST = 60;

/** Keys that hold a list of records, in what services and programs write around them. */
const LISTS = new Set(
  (
    'articles, items, records, results, docs, documents, entries, posts, news, stories, data, hits, rows, values, ' +
    'response, feed, rss, channel, collection, corpus, @graph, item, entry, list'
  )
    .split(', ')
    .map(bare),
);

/** Whether a key is one that lists stand under, or what lists stand in. */
export function namesList(name: string): boolean {
  return name.length <= LONGEST && LISTS.has(bare(name));
}

function bare(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
