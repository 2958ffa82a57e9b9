import {
  type LanguageTable,
  type LanguageWords,
  languageWords,
  madeOnce,
} from '../../../languages/language-table.ts';
import type { Numerals } from '../../../languages/numerals.ts';
import { CYRILLIC_PROFILES, LATIN_PROFILES } from '../../../languages/profiles.ts';
import { PART_START } from '../read/read-words.ts';
import {
  byWord,
  type Part,
  pairsOf,
  parts,
  type Scale,
  type SmallNumber,
  scales,
  smallNumbers,
  type Unit,
  units,
} from './compile-words.ts';
import { listed, PhraseMap, PhrasesBefore } from './phrase-map.ts';

/** A language's numerals, ready for look-up. */
export interface CompiledNumerals {
  readonly data: Numerals;
  /** Whether months are written with a capital: "may" is a verb. */
  readonly capitalMonths: boolean;
  readonly small: ReadonlyMap<string, SmallNumber>;
  readonly scales: PhraseMap<Scale>;
  /** Short forms that are run on to the digits, or follow them after a currency sign ("1.2bn"). */
  readonly shortScales: ReadonlyMap<string, number>;
  readonly fractions: ReadonlyMap<string, number>;
  /** Parts of numbers in one word; null where the language writes none. */
  readonly parts: ReadonlyMap<string, Part> | null;
  readonly partStarts: ReadonlySet<string>;
  /** Numbers before a measure in one word („pięcioletni“), and what words with such begin with. */
  readonly prefixes: ReadonlyMap<string, number>;
  readonly halfMeasures: ReadonlyMap<string, string>;
  readonly prefixStarts: ReadonlySet<string>;
  readonly several: PhraseMap<true>;
  readonly couple: PhraseMap<true>;
  readonly andHalf: PhraseMap<true>;
  readonly units: PhraseMap<Unit>;
  /** Beginnings of measures' adjectives, with the measure. */
  readonly unitAdjectives: readonly (readonly [beginning: string, unit: string])[];
  readonly bounds: PhrasesBefore<Bound>;
  readonly boundsAfter: PhraseMap<Bound>;
  readonly of: PhraseMap<true>;
  readonly worth: PhraseMap<true>;
  readonly ratio: PhraseMap<true>;
  readonly between: PhrasesBefore<true>;
  readonly ageBefore: PhrasesBefore<true>;
  readonly agoBefore: PhrasesBefore<true>;
  readonly agoAfter: PhraseMap<true>;
  readonly clockBefore: PhrasesBefore<true>;
  readonly clockAfter: PhraseMap<true>;
  /** Words that a number can begin with, and the first letters of those that are taken apart: all else is passed. */
  readonly openers: ReadonlySet<string>;
  readonly openerStarts: ReadonlySet<string>;
  readonly sets: Readonly<Record<SetName, ReadonlySet<string>>>;
  /** Words that no noun phrase goes on over. */
  readonly stops: ReadonlySet<string>;
  /** Words that lose their vowel to the next ("d'euros"), before the apostrophe. */
  readonly elisions: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  readonly plurals: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
  readonly participles: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly adjectiveEndings: readonly string[];
  readonly followingEndings: readonly string[];
  readonly pluralEndings: readonly string[];
  readonly verbEndings: readonly string[];
  readonly singularEndings: readonly string[];
  readonly participleEndings: readonly string[];
  readonly adverbEndings: readonly string[];
  readonly notParticiples: ReadonlySet<string>;
}

export type Bound = 'more' | 'less' | 'about';

const SETS = [
  'one',
  'oneIntroduces',
  'oneAfter',
  'joiners',
  'half',
  'halfNoun',
  'halfAfter',
  'aloneFractions',
  'indefinite',
  'definite',
  'possessives',
  'pronouns',
  'and',
  'from',
  'to',
  'or',
  'articleMeasures',
  'changes',
  'designations',
  'capitalDesignations',
  'measureWords',
  'kin',
  'worthNothing',
  'oneCounts',
  'oneCertain',
  'compoundNothing',
  'minus',
  'fractionParts',
] as const satisfies readonly (keyof Numerals)[];

type SetName = (typeof SETS)[number];

const compiled = madeOnce(compile);

/** Compiled on first use; null for a language that isn't read. */
export function numeralsFor(languages: LanguageTable, lang: string | null): CompiledNumerals | null {
  const words = languageWords(languages, lang);
  return words && compiled(words);
}

function compile({ lang, calendar, numerals: data }: LanguageWords): CompiledNumerals {
  const { nouns } = data;
  const small = smallNumbers(data);
  const ofNumbers = data.parts === undefined ? null : parts(data, small);
  const prefixes = new Map(pairsOf(data.prefixes));
  const measured = data.measureAdjectives ? [...small.keys(), ...prefixes.keys()] : [];
  const before = (list: string | undefined) => new PhrasesBefore<true>().add(list, true);
  const phrases = (list: string | undefined) => new PhraseMap<true>().add(list, true);
  const profile = [...LATIN_PROFILES, ...CYRILLIC_PROFILES].find((each) => each.lang === lang);
  const stops = new Set([...listed(profile?.words), ...listed(nouns.stops)]);
  for (const word of listed(nouns.nouns)) stops.delete(word);
  const compiledScales = scales(data);
  const [several, couple] = [phrases(data.several), phrases(data.couple)];
  const halfMeasures = new Map(
    listed(data.halfMeasures).map((pair) => pair.split('=') as [word: string, unit: string]),
  );
  const fractions = byWord(data.fractions);
  const opening = [compiledScales, several, couple].map((map) => map.openers());
  const start = (word: string) => word.slice(0, PART_START);
  const prefixStarts = new Set(measured.map(start));
  const partStarts = new Set([...(ofNumbers?.keys() ?? [])].map(start));
  return {
    data,
    capitalMonths: calendar.capitals !== undefined,
    elisions: new Set(listed(calendar.elided).map((beginning) => beginning.slice(0, -1))),
    small,
    openers: new Set([
      ...small.keys(),
      ...fractions.keys(),
      ...halfMeasures.keys(),
      ...opening.flatMap(({ words }) => words),
      ...[data.indefinite, data.half, data.halfNoun].flatMap(listed),
    ]),
    openerStarts: new Set([
      ...prefixStarts,
      ...partStarts,
      ...opening.flatMap(({ beginnings }) => beginnings).map(start),
    ]),
    scales: compiledScales,
    shortScales: byWord(data.shortScales),
    fractions,
    parts: ofNumbers,
    partStarts,
    prefixes,
    halfMeasures,
    prefixStarts,
    several,
    couple,
    andHalf: phrases(data.andHalf),
    units: units(data),
    unitAdjectives: Object.entries(data.measureAdjectives ?? {}).flatMap(([unit, list]) =>
      listed(list).map((beginning) => [beginning, unit] as const),
    ),
    bounds: new PhrasesBefore<Bound>().add(data.more, 'more').add(data.less, 'less').add(data.about, 'about'),
    boundsAfter: new PhraseMap<Bound>().add(data.moreAfter, 'more').add(data.aboutAfter, 'about'),
    of: phrases(data.of),
    worth: phrases(data.worth),
    ratio: phrases(data.ratio),
    between: before(data.between),
    ageBefore: before(data.ageBefore),
    agoBefore: before(calendar.agoBefore),
    agoAfter: phrases(calendar.agoAfter),
    clockBefore: before(data.clockBefore),
    clockAfter: phrases(data.clockAfter),
    sets: Object.fromEntries(SETS.map((name) => [name, new Set(listed(data[name]))])) as Record<
      SetName,
      Set<string>
    >,
    stops,
    adjectives: new Set(listed(nouns.adjectives)),
    plurals: new Set(listed(nouns.plurals)),
    modifiers: new Set(listed(nouns.modifiers)),
    participles: new Set(listed(nouns.participles)),
    verbs: new Set(listed(nouns.verbs)),
    adjectiveEndings: listed(nouns.adjectiveEndings),
    followingEndings: listed(nouns.followingEndings),
    pluralEndings: listed(nouns.pluralEndings),
    verbEndings: listed(nouns.verbEndings),
    singularEndings: listed(nouns.singularEndings),
    participleEndings: listed(nouns.participleEndings),
    adverbEndings: listed(nouns.adverbEndings),
    notParticiples: new Set(listed(nouns.notParticiples)),
  };
}
