import type { Article, Span } from '../article/article.ts';
import { MAX_TEXT_CHARACTERS } from '../article/limits.ts';

/**
 * How paywalls and teasers say that there is more of a text than is held here, by language, as patterns: what a line or
 * sentence of theirs begins with. Words that news is written in too ("pozostało", "il vous reste") stand here with how
 * the teaser goes on, and "read more", which leads to other articles as often, with where to. A link with a title after
 * a colon is no teaser ("Lees verder: …").
 */
const MORE: Readonly<Record<string, readonly string[]>> = {
  en: [
    'read more at',
    '(?:click here )?(?:to )?read the rest of (?:this|the) (?:story|article|column|post|report)',
    // What skips an advertisement in the middle of an article says so too.
    '(?:click here )?(?:to )?continue reading(?! the main story)(?: [^.!?\\n]{0,120} click here)?',
    'subscribe(?: now)? to (?:read|continue)',
    'already a subscriber',
    '(?:this (?:article|story|content) is )?for subscribers only',
    'this (?:article|story|content) is (?:only )?(?:available )?(?:for|to) subscribers',
    '(?:sign|log) in to (?:read|continue)',
  ],
  de: [
    'weiterlesen',
    'jetzt (?:abonnieren und )?weiterlesen',
    'mit abo (?:weiter)?lesen',
    '(?:dieser artikel ist )?nur für abonnent(?:en|innen)',
    'um den ganzen artikel',
  ],
  fr: [
    'lire la suite',
    '(?:article |contenu |la suite est )?réservée?s? aux abonnés',
    'il vous reste [\\d.,]+\\s?% de cet article',
    'abonnez-vous pour (?:lire|continuer)',
    'déjà abonnée?s?',
  ],
  es: [
    '(?:seguir|sigue) leyendo',
    'suscríbete para (?:leer|seguir|continuar)',
    '(?:contenido |artículo )?(?:solo|sólo|exclusivo) para suscriptores',
    'leer más en',
  ],
  it: [
    'continua a leggere',
    '(?:articolo |contenuto )?riservato agli abbonati',
    'abbonati per (?:leggere|continuare)',
    'leggi tutto',
  ],
  nl: ['lees verder', 'verder lezen', '(?:dit artikel is )?alleen voor abonnees'],
  pl: [
    'czytaj dalej',
    '(?:artykuł |treść )?(?:tylko )?dla (?:prenumeratorów|subskrybentów)',
    '(?:do przeczytania )?pozostało (?:ci )?(?:jeszcze )?[\\d.,]+\\s?% (?:artykułu|tekstu|treści)',
  ],
  pt: ['continue (?:lendo|a ler)', '(?:conteúdo |artigo )?exclusivo para assinantes', 'leia mais em'],
  ru: ['читать (?:далее|полностью)', 'читайте полностью', '(?:статья )?доступн[ао] подписчикам'],
  uk: ['читати (?:далі|повністю)', '(?:стаття )?доступн[ао] передплатникам'],
  be: ['чытаць (?:далей|цалкам)'],
};

/** Words that may follow in the teaser's own line: "continue reading this article with a subscription". */
const MOST_WORDS_AFTER = 6;

/** At the beginning of a line or sentence, behind an arrow or bracket at most; with a colon that follows. */
function teaser(phrases: readonly string[]): RegExp {
  const begin = '(?:\\n|[.!?…]["”’»)\\]]*\\s)[\\s([»>→▶•*–—-]*';
  return new RegExp(`(?<=${begin})(?:${phrases.join('|')})(?![\\p{L}\\p{N}])(?:\\s*:)?`, 'giu');
}

const ANY_LANGUAGE = '';
/** By language, made when first asked for: most are never needed. */
const teasers = new Map<string, RegExp>();
/** No phrase of a language that has none here. */
const NO_TEASER = /(?!)/g;

/** Phrases of what editors put behind a text, in lower case: rights, corrections, links. */
const BEHIND = [
  'may not be published',
  'been updated',
  'was updated',
  'been corrected',
  'contributed',
  'click here',
  'read more',
];

/** Characters at the end in which such a phrase stands. */
const REACH = 200;
/** Words that an unfinished last sentence has at least: fewer are a credit, a headline of another article, a link. */
const FEWEST_WORDS = 8;
/** Share of capitalised words above which it is one of these all the same. */
const MOST_CAPITALS = 0.25;

/**
 * Where a text shows that it is cut off: its last line or sentence asks to read on elsewhere, or it stops inside a
 * sentence; null where it shows no such thing. What asks is looked for in the article's language, in all where it has
 * none. Read by hand, 15 of the 16 that it names of 5,919 war articles do break off, and two of four of 9,988 of other US
 * news; a last sentence without its full stop is not enough, since half of those have merely lost it. How many it misses
 * is not known.
 */
export function cutOff({ text, lang }: Pick<Article, 'text' | 'lang'>): Span | null {
  const end = text.trimEnd().length;
  if (end === 0) return { start: 0, end: 0 };
  const from = wholeFrom(text, end - REACH);
  if (text.length >= MAX_TEXT_CHARACTERS) return { start: from, end };
  const asks = teaserOf(lang);
  const tail = text.slice(from, end);
  const more = [...(from === 0 ? asLine(tail) : tail).matchAll(asks)].at(-1);
  if (more && !more[0].endsWith(':')) {
    const start = from + more.index - (from === 0 ? 1 : 0);
    if (isShort(text.slice(start + more[0].length, end))) return { start, end };
  }
  return unfinished(text, end, asks);
}

function teaserOf(lang: string | null): RegExp {
  const language = (lang ?? ANY_LANGUAGE).toLowerCase().split(/[-_]/, 1)[0]!;
  let made = teasers.get(language);
  if (made === undefined) {
    if (language !== ANY_LANGUAGE && !Object.hasOwn(MORE, language)) return NO_TEASER;
    made = teaser(language === ANY_LANGUAGE ? Object.values(MORE).flat() : MORE[language]!);
    teasers.set(language, made);
  }
  return made;
}

/** With the break before it that {@link teaser} looks for. */
const asLine = (text: string) => `\n${text}`;

const isShort = (rest: string) => (rest.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= MOST_WORDS_AFTER;

/** This place, or the one after it where it lies inside a character. */
function wholeFrom(text: string, at: number): number {
  const start = Math.max(0, at);
  return /^[\udc00-\udfff]/.test(text.slice(start, start + 1)) && start > 0 ? start + 1 : start;
}

function unfinished(text: string, end: number, asks: RegExp): Span | null {
  const from = wholeFrom(text, end - 2 * REACH);
  const tail = text.slice(from, end);
  // A letter alone tells nothing: many a full stop is lost, and captions have none.
  if (!/[,;–—-]$/u.test(tail) && !/[\p{Ll}\p{Lo}](?:\s?…|\s?\.\.\.)$/u.test(tail)) return null;
  // What stands behind the last sentence that ends. A last line of its own is a link's headline or a note.
  const body = tail.replace(/(?:…|\.\.\.)$/, '');
  const closes = [...body.matchAll(/[.!?…]["”’»)\]]*\s|\n/gu)].at(-1);
  if (closes ? closes[0].endsWith('\n') : from > 0) return null;
  const start = closes ? closes.index + closes[0].length : 0;
  const last = body.slice(start);
  const words = last.match(/\p{L}+/gu) ?? [];
  // No sentence begins so: the full stop was an abbreviation's, or these are the words of a post.
  if (/^\p{Ll}/u.test(last)) return null;
  // Addresses, handles and rights are no sentences, nor are lists.
  if (words.length < FEWEST_WORDS || /[@©|•→>]|https?:|www\.|\.(?:com|org|net|co)\b/i.test(last)) return null;
  const lower = last.toLowerCase();
  if (BEHIND.some((phrase) => lower.includes(phrase)) || asLine(last).search(asks) >= 0) return null;
  const capitals = words.filter((word) => word[0] !== word[0]!.toLowerCase()).length;
  return capitals / words.length > MOST_CAPITALS ? null : { start: from + start, end };
}
