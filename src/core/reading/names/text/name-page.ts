import type { DateMention } from '../../reading.ts';
import type { ReadingText } from '../../reading-text.ts';
import type { Gazetteer } from '../compile-gazetteer.ts';
import { type Alias, type AliasIndex, matchAlias } from '../lookup/alias-index.ts';
import { type CaseEndings, nominativesOf } from '../spelling/case-endings.ts';
import { HEADLINE_SHARE, HEADLINE_WORDS, SHOUTED_WORDS } from '../thresholds.ts';
import { type NameLists, nameListsOf } from './name-lists.ts';
import { type NameWord, nameWords } from './name-words.ts';
import { wordsOfTitles } from './work-titles.ts';

/** Names of the gazetteer that one place of the text may print, all of the same length. */
export interface Hit {
  readonly length: number;
  readonly aliases: readonly Alias[];
}

/** A text as names are read in it. */
export interface NamePage {
  /** Language whose rules are followed. */
  readonly lang: string;
  readonly text: string;
  readonly words: readonly NameWord[];
  readonly lists: NameLists;
  readonly gazetteer: Gazetteer;
  /** Words that the text also prints in lower case. */
  readonly plain: ReadonlySet<string>;
  /** Words with a capital that only a name can have. */
  readonly proper: ReadonlySet<string>;
  /** By sentence: every word has a capital, or is all capital, so that shape says nothing. */
  readonly headlines: readonly boolean[];
  /** Numbers of the words inside titles of works. */
  readonly titled: ReadonlySet<number>;
  /** Names that need no context, by place of their first word. */
  readonly hits: readonly (Hit | undefined)[];
  /** Family names of people who are not known by them alone. */
  readonly families: readonly (Hit | undefined)[];
}

interface IndexInUse {
  readonly index: AliasIndex;
  readonly cases: CaseEndings;
  /** Words that alone are no names in a text of another language: "House". */
  readonly generic: ReadonlySet<string> | null;
}

export function namePage(source: ReadingText, dates: readonly DateMention[], gazetteer: Gazetteer): NamePage {
  const lists = nameListsOf(gazetteer.languages, source.lang);
  const words = nameWords(source, dates, lists);
  const found = findHits(words, source.lang, lists, gazetteer);
  const headlines = headlineSentences(words, lists, found.hits, gazetteer, source.sentences.length);
  const plain = new Set<string>();
  const proper = new Set<string>();
  for (const word of words) {
    if (word.kind !== 'word') continue;
    if (!word.capital) plain.add(word.lower);
    else if (!word.opens && !headlines[word.sentence]) proper.add(word.lower);
  }
  return {
    lang: lists.forms.lang,
    text: source.text,
    words,
    lists,
    gazetteer,
    plain,
    proper,
    headlines,
    titled: wordsOfTitles(words, lists),
    ...found,
  };
}

/**
 * By sentence: Title Case or shouting. Names and titles have capitals anyway, so the other words tell; a sentence that
 * ends with a full stop is no headline.
 */
function headlineSentences(
  words: readonly NameWord[],
  { closed, titles, titleParts, forms }: NameLists,
  hits: readonly (Hit | undefined)[],
  { given }: Gazetteer,
  sentences: number,
): boolean[] {
  const all = new Array<number>(sentences).fill(0);
  const capital = new Array<number>(sentences).fill(0);
  const upper = new Array<number>(sentences).fill(0);
  const stopped = new Array<boolean>(sentences).fill(false);
  for (let at = 0; at < words.length; at++) {
    const { kind, sentence, lower, text, capital: isCapital, upper: isUpper } = words[at]!;
    if (sentence < 0) continue;
    if (kind !== 'word') stopped[sentence] = text === '.';
    if (kind === 'word') stopped[sentence] = false;
    if (kind !== 'word' || lower.length < 2 || (closed.has(lower) && !isUpper)) continue;
    if (hits[at] && !isUpper) {
      at += hits[at]!.length - 1;
      continue;
    }
    if (!isUpper && (titles.has(lower) || titleParts.has(lower) || given.has(lower))) continue;
    all[sentence]! += 1;
    if (isCapital) capital[sentence]! += 1;
    if (isUpper) upper[sentence]! += 1;
  }
  return all.map((count, i) => {
    const enough = HEADLINE_SHARE * count;
    if (count >= SHOUTED_WORDS && upper[i]! >= enough) return true;
    return count >= HEADLINE_WORDS && !stopped[i] && !!forms.titleCase && capital[i]! >= enough;
  });
}

function findHits(
  words: readonly NameWord[],
  lang: string | null,
  lists: NameLists,
  gazetteer: Gazetteer,
): { hits: (Hit | undefined)[]; families: (Hit | undefined)[] } {
  const hits: (Hit | undefined)[] = new Array(words.length);
  const families: (Hit | undefined)[] = new Array(words.length);
  const indices: { latin?: IndexInUse[]; cyrillic?: IndexInUse[] } = {};
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.kind !== 'word' || word.taken || (!word.capital && !lists.particles.has(word.lower))) continue;
    const script = isCyrillic(word.lower) ? 'cyrillic' : 'latin';
    indices[script] ??= indicesFor(lang, script, gazetteer);
    const found = matchesAt(words, at, indices[script], lists);
    if (found.length === 0) continue;
    hits[at] = longest(found.filter(({ alias }) => isEnough(alias)));
    families[at] = longest(found.filter(({ alias }) => !isEnough(alias)));
  }
  return { hits, families };
}

const isEnough = ({ form, entity }: Alias) => form === 'full' || entity.bare === true;

export const isCyrillic = (word: string) => word.charCodeAt(0) >= 0x400 && word.charCodeAt(0) < 0x530;
const CYRILLIC = ['ru', 'uk', 'be', 'bg'];

/** Names in the text's language, then in English; of other scripts, and where no language is known, in all. */
function indicesFor(lang: string | null, script: 'latin' | 'cyrillic', gazetteer: Gazetteer): IndexInUse[] {
  const own = CYRILLIC.includes(lang ?? '') ? 'cyrillic' : 'latin';
  const { languages } = gazetteer;
  const read = lang !== null && Object.hasOwn(languages, lang);
  const known = read && own === script;
  const langs = known
    ? [...new Set([lang!, 'en'])]
    : read && script === 'latin'
      ? ['en']
      : Object.keys(languages).filter((each) => CYRILLIC.includes(each) === (script === 'cyrillic'));
  return langs.map((each) => ({
    index: gazetteer.aliases(each),
    cases: nameListsOf(languages, known ? lang : each).cases,
    generic: each === lang ? null : nameListsOf(languages, each).ownGeneric,
  }));
}

interface Match {
  readonly alias: Alias;
  readonly length: number;
  readonly exact: boolean;
}

function matchesAt(
  words: readonly NameWord[],
  at: number,
  indices: readonly IndexInUse[],
  lists: NameLists,
): Match[] {
  const found: Match[] = [];
  for (const { index, cases, generic } of indices) {
    for (const first of nominativesOf(words[at]!.lower, cases)) {
      for (const alias of index.get(first) ?? []) {
        if (found.some((other) => other.alias.entity === alias.entity && other.length >= alias.words.length))
          continue;
        if (alias.words.length === 1 && generic?.has(first)) continue;
        const length = matchAlias(alias, words, at, cases, lists);
        if (length > 0) found.push({ alias, length, exact: first === words[at]!.lower });
      }
    }
  }
  return found;
}

function longest(found: readonly Match[]): Hit | undefined {
  if (found.length === 0) return undefined;
  const length = Math.max(...found.map((match) => match.length));
  const best = found.filter((match) => match.length === length);
  // A name as it is printed comes before one that an ending would make of it.
  const exact = best.filter((match) => match.exact);
  return { length, aliases: (exact.length > 0 ? exact : best).map(({ alias }) => alias) };
}
