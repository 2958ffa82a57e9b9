import type { Span } from '../article/article.ts';
import { stem } from '../article/stem.ts';
import { words } from '../article/words.ts';
import type { EventWords } from '../languages/event-words.ts';
import { languageWords, madeOnce } from '../languages/language-table.ts';
import type { Lexicon } from '../reading/lexicon.ts';
import { nationsOf } from '../reading/phrases/nations.ts';
import { roleLexicon } from '../reading/phrases/role-lexicon.ts';
import { OPENER, Word } from '../reading/phrases/word-kinds.ts';
import type { Mention, ReadArticle } from '../reading/reading.ts';

/** What says nothing of its own in a label: articles, possessives, "of". */
const EMPTY = OPENER | Word.complement | Word.namedComplement | Word.and;

/**
 * The normal form in which labels of several articles are the same: stems without articles, possessives and
 * prepositions, names and peoples as the ids of what they name, in the order of the alphabet, so that "Belarusian
 * president" and "the president of Belarus" are one. Null for a label of empty words ("his").
 */
export function labelKey(each: ReadArticle, label: Span, lexicon: Lexicon): string | null {
  const parts = new Set(partsOf(each, label, lexicon).flatMap(({ key }) => key ?? []));
  return parts.size === 0 ? null : [...parts].sort().join(' ');
}

/**
 * The normal form of a name for a war: its noun and whose it is. "The war in Ukraine", "Ukraine war" and "war" are one,
 * "Russia’s war" is another; what sort of an attack it was, and on what, is left to the receipts. Of "special military
 * operation" all counts.
 */
export function eventKey(each: ReadArticle, label: Span, lexicon: Lexicon): string | null {
  const parts = partsOf(each, label, lexicon);
  const nouns = eventNouns(lexicon, each.reading.lang ?? 'en');
  const head = parts.findIndex(({ lower }) => nouns.telling(lower));
  const place = parts.findIndex(({ flags }, i) => i > head && (flags & Word.looseComplement) !== 0);
  const named = place < 0 ? parts : parts.slice(0, place);
  const own = named.filter(({ name, owns }, i) => !name || (owns && (head < 0 || i < head)));
  const crimes = head >= 0 && nouns.isCrime(parts[head + 1]?.lower ?? '') ? [head, head + 1] : [head];
  const told = own.filter(
    (part) => head < 0 || part.isNation || part.name || crimes.some((i) => parts[i] === part),
  );
  const keys = new Set(told.flatMap(({ key }) => key ?? []));
  return keys.size === 0 ? labelKey(each, label, lexicon) : [...keys].sort().join(' ');
}

/** A name for a war with whose it is: "Russia’s war", of which reading gives "war". */
export function withOwner({ article, reading }: ReadArticle, label: Span): Span {
  const before = { start: Math.max(0, label.start - OWNER_REACH), end: label.start };
  const owner = mentionsIn(reading.mentions, before).at(-1);
  if (!owner || !/^['’ʼ]s?\s+$/.test(article.text.slice(owner.end, label.start))) return label;
  return { start: owner.start, end: label.end };
}

/** Characters before a name for a war in which its owner begins. */
const OWNER_REACH = 60;

interface Part {
  readonly lower: string;
  /** Null for a word that says nothing of its own. */
  readonly key: string | null;
  /** Bits of `Word`. */
  readonly flags: number;
  /** Part of a name; an adjective or noun for a people. */
  readonly name: boolean;
  readonly isNation: boolean;
  /** A name with a possessive ending. */
  readonly owns: boolean;
}

function partsOf({ article, reading }: ReadArticle, label: Span, lexicon: Lexicon): Part[] {
  const lang = reading.lang ?? 'en';
  const roles = roleLexicon(lexicon.languages, lang);
  const nations = nationsOf(lexicon.gazetteer, lang);
  const named = mentionsIn(reading.mentions, label).filter(({ entity }) => entity !== null);
  return words(article.text, label.start, label.end).map((word, i): Part => {
    const raw = article.text.slice(word.start, word.end);
    const lower = bare(raw, roles?.words.elisions === true);
    const name = named.find((each) => each.start <= word.start && word.end <= each.end + POSSESSIVE);
    const owns = /['’ʼ]s?$/.test(raw);
    const flags = roles?.flagsOf(lower) ?? 0;
    if (name) return { lower, flags, key: `@${name.entity}`, name: true, isNation: false, owns };
    const nation = nations.of(lower);
    if (nation !== null) return { lower, flags, key: `@${nation}`, name: false, isNation: true, owns };
    // "Mr" in front; but a first lady is one.
    // Scrapers part "Ukraine 's".
    const isEnding = lower === 's' && /['’ʼ]/.test(article.text[word.start - 1] ?? '');
    const isEmpty = isEnding || (flags & EMPTY) !== 0 || (i === 0 && (flags & Word.address) !== 0);
    const full = roles?.fullOf(lower) ?? lower;
    const term = full === lower && lower === word.norm ? word.term : stem(plain(full));
    return {
      lower,
      flags,
      key: isEmpty ? null : spelling(term),
      name: false,
      isNation: false,
      owns: false,
    };
  });
}

interface EventNouns {
  /** Whether a word is a noun that alone names the war: not "operation", of whose label all counts. */
  telling(lower: string): boolean;
  /** "Crimes" behind "war". */
  isCrime(lower: string): boolean;
}

const nounsOf = madeOnce(
  ({ war, acts, sided = '', claims = '', crimes = '' }: EventWords): EventNouns => ({
    telling: listed(`${war} ${acts} ${sided} ${claims}`),
    isCrime: listed(crimes),
  }),
);

/** Tells whether a word is in a list; a `*` at the end of a listed word stands for any ending. */
function listed(list: string): (lower: string) => boolean {
  const all = list.split(/\s+/).filter(Boolean);
  const exact = new Set(all.filter((word) => !word.endsWith('*')));
  const stems = all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  return (lower) => exact.has(lower) || stems.some((each) => lower.startsWith(each));
}

function eventNouns({ languages }: Lexicon, lang: string): EventNouns {
  const known = languageWords(languages, lang);
  return known ? nounsOf(known.eventWords) : { telling: () => false, isCrime: () => false };
}

/** Letters of a possessive ending, which belongs to the word but not to the mention: "Ukraine’s". */
const POSSESSIVE = 2;

/** In lower case, without possessive ending and, where a language has such, without what is run on before. */
function bare(raw: string, elisions: boolean): string {
  const lower = raw.normalize('NFC').toLowerCase().replace(/[’ʼ]/g, "'").replace(/'s?$/, '');
  return elisions ? lower.slice(lower.indexOf("'") + 1) : lower;
}

const plain = (lower: string) => lower.normalize('NFKD').replace(/\p{M}/gu, '');

/** British and American stems as one: "defence", "neighbour", "centre". */
function spelling(term: string): string {
  return term
    .replace(/^(def|off)enc$/, '$1ens')
    .replace(/^(neighb|harb|lab|fav|rum|col|hon)our/, '$1or')
    .replace(/^(cent|theat)r$/, '$1er');
}

/** Mentions inside a span; `mentions` are in order and don't overlap. */
export function mentionsIn(mentions: readonly Mention[], { start, end }: Span): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (; low < mentions.length && mentions[low]!.end <= end; low += 1) found.push(mentions[low]!);
  return found;
}
