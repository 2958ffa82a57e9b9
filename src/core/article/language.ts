import { OTHER_CYRILLIC, OTHER_LATIN } from '../languages/others.ts';
import { CYRILLIC_PROFILES, LATIN_PROFILES, type LanguageProfile } from '../languages/profiles.ts';
import { shortTextLanguage } from './short-text-language.ts';

/** Enough to be sure, and a bound on the work whatever the length of the text. */
const SAMPLE_CHARACTERS = 10_000;

/**
 * How sure a guess has to be, on headlines and paragraphs of the test's own sentences: at least two words' worth of
 * evidence, a share of the words (function words are a third to a half of running prose, names and menus have few),
 * and a clear lead over the runner-up.
 */
const MIN_EVIDENCE = 1.5;
const MIN_SHARE = 0.07;
const MIN_LEAD = 1.25;

/** A word with one of a language's own letters counts this much of a function word. */
const LETTER_WEIGHT = 0.5;
const FOREIGN_WEIGHT = 0.5;

/** Headlines and sentences have few function words or none, so that their letters are asked too. */
const SHORT_TEXT_CHARACTERS = 500;

/**
 * The language of a text as BCP 47 primary tag, from its script, function words and letters, in short texts also from
 * runs of letters; null when unsure. Linear in the first {@link SAMPLE_CHARACTERS} characters.
 */
export function guessLanguage(text: string): string | null {
  const printed = text.slice(0, SAMPLE_CHARACTERS);
  const sample = printed.toLowerCase();
  const script = mainScript(sample);
  if (script !== 'latin' && script !== 'cyrillic') return script;
  const byWords = bestProfile(sample, tableOf(script));
  if (text.length > SHORT_TEXT_CHARACTERS || (byWords !== null && !isRead(byWords))) return byWords;
  return shortTextLanguage(printed, script);
}

const isRead = (lang: string) => ![...OTHER_LATIN, ...OTHER_CYRILLIC].some((other) => other.lang === lang);

let functionWordsOf: ReadonlyMap<string | null, ReadonlySet<string>> | null = null;

/** The function words of a language, or of all languages known here for `null` and for an unknown one. */
export function functionWords(lang: string | null): ReadonlySet<string> {
  if (functionWordsOf === null) {
    const lists = [...LATIN_PROFILES, ...CYRILLIC_PROFILES].map((profile): [string, readonly string[]] => [
      profile.lang,
      profile.words.split(' '),
    ]);
    functionWordsOf = new Map<string | null, ReadonlySet<string>>([
      [null, new Set(lists.flatMap(([, words]) => words))],
      ...lists.map(([each, words]): [string, ReadonlySet<string>] => [each, new Set(words)]),
    ]);
  }
  return functionWordsOf.get(lang) ?? functionWordsOf.get(null)!;
}

interface Table {
  readonly langs: readonly string[];
  /** Per function word the languages that have it, as indices. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** Per letter the languages it speaks for, and against, as bits. */
  readonly own: ReadonlyMap<number, number>;
  readonly foreign: ReadonlyMap<number, number>;
}

const tables = new Map<string, Table>();

function tableOf(script: 'latin' | 'cyrillic'): Table {
  let table = tables.get(script);
  if (!table) {
    table = compile(script === 'latin' ? LATIN_PROFILES : CYRILLIC_PROFILES);
    tables.set(script, table);
  }
  return table;
}

function compile(profiles: readonly LanguageProfile[]): Table {
  const words = new Map<string, number[]>();
  const own = new Map<number, number>();
  const foreign = new Map<number, number>();
  const addBit = (map: Map<number, number>, letter: string, index: number) =>
    map.set(letter.charCodeAt(0), (map.get(letter.charCodeAt(0)) ?? 0) | (1 << index));
  profiles.forEach((profile, index) => {
    for (const word of new Set(profile.words.split(' '))) {
      const list = words.get(word);
      if (list) list.push(index);
      else words.set(word, [index]);
    }
    for (const letter of profile.letters) addBit(own, letter, index);
    for (const letter of profile.foreign) addBit(foreign, letter, index);
  });
  return { langs: profiles.map((profile) => profile.lang), words, own, foreign };
}

function bestProfile(sample: string, table: Table): string | null {
  const scores = new Array<number>(table.langs.length).fill(0);
  let count = 0;
  for (const match of sample.matchAll(/[\p{L}\p{M}'’]+/gu)) {
    const word = match[0].replaceAll('’', "'");
    count += 1;
    const langs = table.words.get(word);
    if (langs) for (const lang of langs) scores[lang]! += 1 / Math.sqrt(langs.length);
    addLetters(word, table, scores);
  }
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  const top = scores[best]!;
  const second = scores.reduce((most, score, i) => (i === best ? most : Math.max(most, score)), 0);
  const sure = top >= MIN_EVIDENCE && top >= count * MIN_SHARE && top >= second * MIN_LEAD;
  return sure ? table.langs[best]! : null;
}

/** Each word counts once for and once against a language, however many telling letters it has. */
function addLetters(word: string, table: Table, scores: number[]): void {
  let own = 0;
  let foreign = 0;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit < 0x80) continue;
    own |= table.own.get(unit) ?? 0;
    foreign |= table.foreign.get(unit) ?? 0;
  }
  if (own === 0 && foreign === 0) return;
  for (let lang = 0; lang < scores.length; lang++) {
    if (own & (1 << lang)) scores[lang]! += LETTER_WEIGHT;
    if (foreign & (1 << lang)) scores[lang]! -= FOREIGN_WEIGHT;
  }
}

/** Scripts that stand for one language are named by it; Arabic and Devanagari letters do not tell the language. */
const SCRIPTS: readonly (readonly [name: string, from: number, to: number])[] = [
  ['latin', 0x41, 0x24f],
  ['el', 0x370, 0x3ff],
  ['cyrillic', 0x400, 0x52f],
  ['hy', 0x530, 0x58f],
  ['he', 0x590, 0x5ff],
  ['arabic', 0x600, 0x6ff],
  ['th', 0xe00, 0xe7f],
  ['ka', 0x10a0, 0x10ff],
  ['ja', 0x3040, 0x30ff],
  ['zh', 0x4e00, 0x9fff],
  ['ko', 0xac00, 0xd7af],
];

const MIN_LETTERS = 12;

function mainScript(sample: string): string | null {
  const counts = new Array<number>(SCRIPTS.length).fill(0);
  let letters = 0;
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    if (unit < 0x41 || (unit < 0xc0 && !(unit >= 0x61 && unit <= 0x7a))) continue;
    const script = SCRIPTS.findIndex(([, from, to]) => unit >= from && unit <= to);
    if (script < 0) continue;
    counts[script]! += 1;
    letters += 1;
  }
  if (letters < MIN_LETTERS) return null;
  const share = (name: string) => counts[SCRIPTS.findIndex(([script]) => script === name)]! / letters;
  // Japanese mixes kana into Chinese characters; Chinese never does.
  if (share('ja') > 0.1 && share('ja') + share('zh') > 0.5) return 'ja';
  for (const [name] of SCRIPTS) {
    if (share(name) > 0.5) return name === 'arabic' ? arabicLanguage(sample) : name;
  }
  return null;
}

/** Letters that Arabic does not have make it Persian or Urdu, which these letters alone do not tell apart. */
function arabicLanguage(sample: string): string | null {
  for (const letter of 'پچژگٹڈڑے') if (sample.includes(letter)) return null;
  return 'ar';
}
