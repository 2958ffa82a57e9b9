import { LETTER_GRAM_WEIGHTS, LETTER_GRAMS, type LetterGrams } from '../languages/letter-grams.ts';
import { OTHER_CYRILLIC, OTHER_LATIN } from '../languages/others.ts';
import { CYRILLIC_PROFILES, LATIN_PROFILES, type LanguageProfile } from '../languages/profiles.ts';

/**
 * How sure a guess at a headline has to be, in log odds over the runner-up: at .5 it is right in 127 of the 132
 * headlines of test/fixtures/reading/languages.jsonl and wrong in 3; trained without any longer word of these, in 122
 * and 4. Where all words have capitals they may all be names ("Facebook Twitter WhatsApp Telegram"), which look like
 * some language or other.
 */
const MIN_LEAD = 0.5;
const MIN_LEAD_OF_NAMES = 4;

/** A language that is not read here, in log odds: the texts are articles somebody looks for beside one that is. */
const OTHER_LANGUAGE = -1;

/** In log odds, as the letter grams were trained beside them: see tools/make-letter-grams.mjs. */
const FUNCTION_WORD = 2;
/** Foreign names keep their letters in Latin script; in Cyrillic they are spelt anew, so a foreign letter says more. */
const FOREIGN_LETTER = { latin: -2, cyrillic: -4 } as const;
/** Words with a capital are half of them names, of any language. */
const CAPITALISED = 0.75;

/**
 * The language of a headline or a sentence from its letters and function words: one of those read here, or null when
 * unsure or when another language fits better. Linear; meant for texts of a few hundred characters.
 */
export function shortTextLanguage(text: string, script: 'latin' | 'cyrillic'): string | null {
  const table = tableOf(script);
  const scores = new Float64Array(table.langs.length).fill(OTHER_LANGUAGE, table.read);
  let lowerCase = false;
  let first = true;
  for (const [raw] of text.normalize('NFC').matchAll(WORDS)) {
    const word = raw.toLowerCase().replace(/[’ʼ`]/g, "'");
    const capital = raw[0] !== word[0];
    if (!capital && word.length > 1) lowerCase = true;
    addWord(word, capital && !first ? CAPITALISED : 1, table, scores);
    first = false;
  }
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  const second = scores.reduce((most, score, i) => (i === best ? most : Math.max(most, score)), -Infinity);
  const sure = scores[best]! - second >= (lowerCase ? MIN_LEAD : MIN_LEAD_OF_NAMES);
  return sure && best < table.read ? table.langs[best]! : null;
}

const WORDS = /[\p{L}\p{M}]+(?:['’ʼ`][\p{L}\p{M}]+)*['’ʼ`]?/gu;
/** Longer "words" are addresses and noise. */
const LONGEST_WORD = 40;

interface Table {
  readonly foreignLetter: number;
  readonly langs: readonly string[];
  /** So many of `langs`, from the first, are read here. */
  readonly read: number;
  /** Per gram the languages it speaks for and its weights, in turns. */
  readonly grams: ReadonlyMap<string, readonly number[]>;
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly foreign: readonly ReadonlySet<string>[];
}

const tables = new Map<string, Table>();

function tableOf(script: 'latin' | 'cyrillic'): Table {
  let table = tables.get(script);
  if (!table) {
    const others = script === 'latin' ? OTHER_LATIN : OTHER_CYRILLIC;
    const profiles = script === 'latin' ? LATIN_PROFILES : CYRILLIC_PROFILES;
    table = { ...compile(LETTER_GRAMS[script], profiles, others), foreignLetter: FOREIGN_LETTER[script] };
    tables.set(script, table);
  }
  return table;
}

function compile(
  lists: Readonly<Record<string, LetterGrams>>,
  profiles: readonly LanguageProfile[],
  others: readonly LanguageProfile[],
): Omit<Table, 'foreignLetter'> {
  const langs = Object.keys(lists);
  const grams = new Map<string, number[]>();
  const words = new Map<string, number[]>();
  const push = (map: Map<string, number[]>, key: string, ...values: number[]) => {
    const list = map.get(key);
    if (list) list.push(...values);
    else map.set(key, values);
  };
  const foreign = langs.map((lang, index) => {
    lists[lang]!.forEach((list, weight) => {
      for (const gram of list.split(' ')) if (gram) push(grams, gram, index, LETTER_GRAM_WEIGHTS[weight]!);
    });
    const profile = profiles.find((each) => each.lang === lang);
    for (const word of new Set(profile?.words.split(' '))) push(words, word, index);
    return new Set(SHARED_LISTS.has(lang) ? '' : profile?.foreign);
  });
  return { langs, read: profiles.length - others.length, grams, words, foreign };
}

/** One list of grams stands for several languages: letters foreign to one of them are not to the others. */
const SHARED_LISTS = new Set(['cs', 'sv']);

function addWord(word: string, factor: number, table: Table, scores: Float64Array): void {
  if (word.length > LONGEST_WORD) return;
  const speakers = table.words.get(word);
  if (speakers) for (const lang of speakers) scores[lang]! += FUNCTION_WORD / Math.sqrt(speakers.length);
  table.foreign.forEach((letters, lang) => {
    if (letters.size > 0 && hasForeign(word, letters)) scores[lang]! += table.foreignLetter;
  });
  const edged = `_${word}_`;
  for (let length = SHORTEST_GRAM; length <= LONGEST_GRAM; length++)
    for (let at = 0; at + length <= edged.length; at++)
      addGram(edged.slice(at, at + length), factor, table, scores);
  for (const letter of word) if (letter > '\x7f') addGram(letter, factor, table, scores);
  if (word.length > 2 && word.length <= LONGEST_WHOLE) addGram(edged, factor, table, scores);
}

const SHORTEST_GRAM = 2;
const LONGEST_GRAM = 4;
const LONGEST_WHOLE = 7;

function hasForeign(word: string, letters: ReadonlySet<string>): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f && letters.has(word[i]!)) return true;
  return false;
}

function addGram(gram: string, factor: number, table: Table, scores: Float64Array): void {
  const entry = table.grams.get(gram);
  if (!entry) return;
  for (let i = 0; i < entry.length; i += 2) scores[entry[i]!]! += entry[i + 1]! * factor;
}
