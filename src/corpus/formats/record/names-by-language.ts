import type { ColumnField } from '../../import/described.ts';

type Names = Readonly<Record<ColumnField, string>>;

/**
 * What people call the fields of an article, in JSON and in the headers of tables, likeliest first. English from
 * schema.org, JSON Feed, RSS, WordPress, the APIs of the Guardian, the New York Times, NewsAPI, Mediastack and Webz, and
 * the data sets CC-News, All the News, RealNews, news-please, trafilatura and newspaper.
 *
 * Not among them: when something was crawled, seen, updated or modified, which is no date of publication, and
 * `description` or `summary`, which are not the text.
 */
export const NAMES_BY_LANGUAGE: readonly Names[] = [
  {
    text:
      'text, article text, article body, body text, main text, full text, body, content, content text, plain text, ' +
      'clean text, text content, article content, story text, story, news text, article, raw text, content html, ' +
      'body html, article html, html, full article, article full text, body copy',
    title: 'title, headline, article title, web title, page title, news title, heading, main headline',
    url:
      'url, link, article url, web url, page url, canonical url, canonical, permalink, story url, news url, source url, ' +
      'external url, href, web address, mainEntityOfPage, address, uri',
    outlet:
      'outlet, publisher, publication, newspaper, source name, source, news outlet, news source, site name, site, ' +
      'site full, media outlet, media, medium, provider, channel, website, domain, source domain, hostname, host',
    byline:
      'byline, author, authors, author name, writer, creator, dc creator, journalist, reporter, by, written by, ' +
      'correspondent',
    published:
      'published, published at, date published, publication date, publish date, published date, date publish, pub date, ' +
      'published on, publish time, published time, publication time, web publication date, first published, ' +
      'date issued, issued, date time published, release date, date, datetime, date and time, timestamp, posted at, ' +
      'posted, time, day, when',
    lang: 'lang, language, language code, lang code, in language, locale, language iso',
    id: 'id, article id, guid, uuid, doc id, document id, news id, item id, story id, _id, identifier, record id, nr, no',
  },
  // German
  {
    text:
      'artikeltext, volltext, artikelvolltext, inhalt, artikelinhalt, textinhalt, textkörper, fließtext, fliesstext, ' +
      'haupttext, langtext, gesamttext, beitragstext, meldungstext, nachrichtentext, wortlaut',
    title:
      'titel, überschrift, ueberschrift, schlagzeile, hauptüberschrift, hauptueberschrift, artikelüberschrift, ' +
      'artikelueberschrift, artikeltitel, beitragstitel, haupttitel, titelzeile, kopfzeile, kopf',
    url: 'adresse, webadresse, internetadresse, artikellink, artikeladresse, verweis, fundstelle',
    outlet:
      'quelle, zeitung, herausgeber, medienname, nachrichtenquelle, publikation, publikationsorgan, blatt, zeitungstitel, ' +
      'verlag, redaktion',
    byline:
      'autor, autorin, autoren, autorinnen, autorname, verfasser, verfasserin, verfasserinnen, journalistin, redakteur, ' +
      'redakteurin, korrespondent, korrespondentin, urheber',
    published:
      'veröffentlicht, veröffentlicht am, veröffentlichungsdatum, erscheinungsdatum, datum, veröffentlichung, ' +
      'veröffentlichungszeit, veröffentlichungszeitpunkt, veroeffentlicht, veroeffentlicht am, veroeffentlichungsdatum, ' +
      'erschienen, erschienen am, erscheinungstag, publikationsdatum, publiziert, publiziert am, artikeldatum, ' +
      'datum uhrzeit, datum und uhrzeit, zeitpunkt, zeitstempel, wann',
    lang: 'sprache, artikelsprache, sprachcode, sprachkürzel, sprachkuerzel',
    id: 'kennung, artikelnummer, laufende nummer, lfd nr, nummer',
  },
  // French
  {
    text: 'texte, texte complet, texte intégral, contenu, corps, corps du texte',
    title: 'titre, gros titre, intitulé',
    url: 'adresse web, lien',
    outlet: 'média, journal, éditeur, nom du média, titre de presse, organe de presse, quotidien',
    byline: 'auteur, auteurs, auteure, autrice, rédacteur, rédactrice, journaliste',
    published: 'date de publication, publié le, date de parution, paru le, parution, date et heure, quand',
    lang: 'langue, code langue',
    id: 'identifiant, numéro',
  },
  // Spanish
  {
    text: 'texto, contenido, cuerpo, texto completo, texto íntegro, cuerpo del texto',
    title: 'título, titular, encabezado',
    url: 'enlace, dirección, dirección web, vínculo',
    outlet: 'fuente, medio, periódico, diario, nombre del medio',
    byline: 'autores, autora, periodista, redactor, redactora',
    published:
      'fecha, fecha de publicación, fecha publicación, publicado, publicado el, fecha y hora, cuándo',
    lang: 'idioma, lengua, código de idioma',
    id: 'identificador',
  },
  // Italian
  {
    text: 'testo, contenuto, testo completo, testo integrale, corpo del testo',
    title: 'titolo, intestazione',
    url: 'collegamento, indirizzo, indirizzo web',
    outlet: 'fonte, testata, giornale, quotidiano, editore, nome testata',
    byline: 'autore, autori, autrice, giornalista, redattore',
    published: 'data di pubblicazione, data pubblicazione, pubblicato, pubblicato il, data e ora, quando',
    lang: 'lingua, codice lingua',
    id: 'identificativo',
  },
  // Portuguese
  {
    text: 'corpo, conteúdo, texto integral, corpo do texto',
    title: 'manchete, cabeçalho',
    url: 'ligação, endereço, endereço web',
    outlet: 'veículo, jornal, nome do veículo',
    byline: 'jornalista, repórter, redator, redatora',
    published: 'data de publicação, data da publicação, publicado em',
    lang: 'língua, código do idioma',
    id: 'código',
  },
  // Polish
  {
    text: 'tekst, treść, pełny tekst, pełna treść, zawartość',
    title: 'tytuł, nagłówek',
    url: 'adres, odnośnik, adres strony, łącze',
    outlet: 'źródło, gazeta, redakcja, wydawca, nazwa medium, dziennik, tytuł prasowy',
    byline: 'autorzy, autorka, dziennikarz, dziennikarka',
    published: 'data publikacji, data, opublikowano, data wydania, data ukazania się, data i godzina, kiedy',
    lang: 'język, kod języka',
    id: 'numer, identyfikator',
  },
  // Dutch
  {
    text: 'inhoud, artikeltekst, volledige tekst, hoofdtekst',
    title: 'kop, krantenkop, koptekst',
    url: 'webadres',
    outlet: 'bron, krant, uitgever, dagblad, naam medium',
    byline: 'schrijver, verslaggever',
    published: 'publicatiedatum, gepubliceerd, gepubliceerd op, datum en tijd, verschenen, wanneer',
    lang: 'taal, taalcode',
    id: 'artikelnummer',
  },
  // Czech
  {
    text: 'obsah, plný text, celý text',
    title: 'titulek, nadpis, název',
    url: 'odkaz, adresa',
    outlet: 'zdroj, médium, deník, noviny, vydavatel, název média',
    byline: 'autoři, redaktor, redaktorka, novinář',
    published: 'datum vydání, datum publikace, datum zveřejnění, publikováno, zveřejněno, vydáno, kdy',
    lang: 'jazyk',
    id: 'číslo',
  },
  // Swedish
  {
    text: 'innehåll, brödtext, hela texten',
    title: 'rubrik, artikelrubrik',
    url: 'länk, webbadress, adress',
    outlet: 'källa, tidning, utgivare',
    byline: 'författare, skribent',
    published: 'publiceringsdatum, publicerad, publicerat, utgivningsdatum, när',
    lang: 'språk',
    id: 'löpnummer',
  },
  // Russian
  {
    text: 'текст, текст статьи, содержание, полный текст, содержимое, тело статьи',
    title: 'заголовок, название, заглавие',
    url: 'ссылка, адрес, адрес страницы',
    outlet: 'источник, издание, сми, газета, название издания, название сми, издатель',
    byline: 'автор, авторы, журналист, корреспондент',
    published: 'дата, дата публикации, опубликовано, дата выхода, дата и время, время публикации, когда',
    lang: 'язык, код языка',
    id: 'номер, идентификатор',
  },
  // Ukrainian
  {
    text: 'текст статті, зміст, вміст, повний текст',
    title: 'назва',
    url: 'посилання, адреса',
    outlet: 'джерело, видання, змі, назва видання, видавець',
    byline: 'автори, авторка, журналіст, журналістка',
    published: 'дата публікації, опубліковано, дата і час, дата та час, коли',
    lang: 'мова, код мови',
    id: 'ідентифікатор',
  },
  // Belarusian
  {
    text: 'тэкст, змест, поўны тэкст, змесціва',
    title: 'загаловак',
    url: 'спасылка, адрас',
    outlet: 'крыніца, выданне, выдавец',
    byline: 'аўтар, аўтары, аўтарка, журналістка',
    published: 'дата публікацыі, апублікавана, калі',
    lang: 'код мовы',
    id: 'нумар',
  },
];
