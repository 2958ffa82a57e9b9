/**
 * How a language's newsrooms print numbers of things, written by hand. Words are in lower case as the reading's tokens
 * fold them, between blanks; phrases are joined by `_`, forms of one number by `|`; a field left out has none.
 */
export interface Numerals {
  /** The mark before a fraction; the other of `.` and `,` groups thousands, as no-break and thin spaces always do. */
  readonly decimal: '.' | ',';
  /** Whether a plain blank groups thousands too ("3 000"). */
  readonly blankGroups?: boolean;
  /** Whether the decimal mark before exactly three digits groups as well: Spanish is printed both ways. */
  readonly eitherMark?: boolean;
  /** Whether a full stop after digits makes an ordinal ("3. Armee"). */
  readonly ordinalStop?: boolean;

  /** Words for 1 to 19, 20 to 90, and 100 to 900 where the language has one for each; `-` for a place without. */
  readonly ones: string;
  readonly tens: string;
  readonly hundreds?: string;
  /** Words between the parts of a number ("and", "y"). */
  readonly joiners?: string;
  /** `word=value` for further words of a value of their own: "anderthalb=1.5". */
  readonly others?: string;
  /** "quatre-vingts": four before twenty multiplies, and 60 and 80 go on to 79 and 99. */
  readonly vigesimal?: boolean;
  /**
   * Where numbers are written in one word ("zweihundertfünfzig"): `part=value` for what only stands inside, a
   * hundred and more multiplying, 0 for what joins. Empty if there are no such parts.
   */
  readonly parts?: string;
  /** Words for one that count, and are no article. */
  readonly one?: string;
  /** Nouns with which "one" only introduces ("one official said", "one day"). */
  readonly oneIntroduces?: string;
  /** Verbs after those that make it count after all ("one person died"). */
  readonly oneCounts?: string;
  /** Words before or after "one" that make it count whatever follows ("only one case"). */
  readonly oneCertain?: string;
  /** Words before "one" with which it does not count ("no one", "this one"). */
  readonly oneAfter?: string;

  /** Words that multiply what is before them ("two million"), by value. */
  readonly scales: Readonly<Record<number, string>>;
  /** Short forms, also run on to the digits: "bn". */
  readonly shortScales: Readonly<Record<number, string>>;
  /** Of the scales those that are a number without anything before ("mille"), besides those after an article. */
  readonly aloneScales?: string;
  /** Nouns for a number of things ("dozen", "vingtaine"), after an article or a number, by value. */
  readonly collectives?: Readonly<Record<number, string>>;
  /** Words of magnitude, by the least they mean: dozens 12, thousands 1000. */
  readonly vague: Readonly<Record<number, string>>;
  /** "several" before a scale or collective: counts it once. */
  readonly several: string;
  /** Phrases for two: "a couple of". */
  readonly couple?: string;

  /** Half before a scale, measure or collective ("half a million"), and as a noun ("half of the"). */
  readonly half: string;
  readonly halfNoun: string;
  /** Words before "half" with which it is a part in time or place ("first half"). */
  readonly halfAfter?: string;
  /** Words of shares ("three in four Americans"), which are not read. */
  readonly ratio?: string;
  /** Nouns after a number and hyphen that are not counted ("three-figure"). */
  readonly compoundNothing?: string;
  /** "and a half", after the number or its unit. */
  readonly andHalf: string;
  /** Fractions by denominator, after a numerator ("two thirds") or an article with `of` after it. */
  readonly fractions: Readonly<Record<number, string>>;
  /** "parts" after a fraction ("tres cuartas partes", "la tercera parte"). */
  readonly fractionParts?: string;
  /** Those that are one part without an article ("треть"). */
  readonly aloneFractions?: string;

  readonly percent: string;
  /** By ISO code; and those that are money only after a scale, and a measure else ("pounds"). */
  readonly currencies: Readonly<Record<string, string>>;
  readonly scaledCurrencies?: Readonly<Record<string, string>>;
  /** By the measure's canonical name. Symbols that all languages share are in `symbols.ts`. */
  readonly measures: Readonly<Record<string, string>>;
  /** Beginnings of adjectives after a number and hyphen ("30-jährig", "40-километровый"), by measure. */
  readonly measureAdjectives?: Readonly<Record<string, string>>;
  /** `number=value` for numbers that only stand before such an adjective in one word („pięcioletni“). */
  readonly prefixes?: string;
  /** `word=measure` for words that mean half of it: „полчаса“. */
  readonly halfMeasures?: string;
  /** Words for a minus sign before degrees. */
  readonly minus?: string;
  /** Words between a number and its measure ("five full days"). */
  readonly measureWords?: string;
  /** Measures that an article counts after a bound ("less than an hour"). */
  readonly articleMeasures?: string;

  /** Phrases before a number, and after it ("or more"). */
  readonly more: string;
  readonly less: string;
  readonly about: string;
  readonly moreAfter?: string;
  readonly aboutAfter?: string;

  readonly between: string;
  readonly and: string;
  readonly from: string;
  readonly to: string;
  readonly or: string;
  /** Verbs with which "from … to" is a change and no range. */
  readonly changes?: string;

  /** Words that bind a number to its things ("dozens of"), and money to what it is for ("worth of", "in"). */
  readonly of: string;
  readonly worth?: string;
  /** Nouns that money is not for ("in order to", "in total"). */
  readonly worthNothing?: string;
  /** Whether what is measured follows without "of" („40% сетей“, "10 Tonnen Weizen"). */
  readonly bareThings?: boolean;
  /** Indefinite articles before a scale, collective or fraction. */
  readonly indefinite: string;
  /** Definite articles and demonstratives, passed over before a thing; and possessives, part of it. */
  readonly definite: string;
  readonly possessives: string;
  /** Pronouns after `of`: "three of them". */
  readonly pronouns?: string;

  /** Nouns whose number is a name ("Article 5"); and those that only with a capital inside a sentence ("Day 93"). */
  readonly designations: string;
  readonly capitalDesignations?: string;
  readonly clockBefore?: string;
  readonly clockAfter?: string;
  readonly ageBefore?: string;
  /** Nouns that an age may follow between commas ("his daughter, 12,"). */
  readonly kin?: string;

  readonly nouns: NounRules;
}

/** How the head noun of a counted thing is found without a tagger. */
export interface NounRules {
  /**
   * `plural`: the first word that looks like a plural. `capital`: the first one with a capital. `last`: the last of a
   * row of words that begins with adjectives. `first`: the first word that is not one of the few adjectives that
   * stand before nouns.
   */
  readonly order: 'plural' | 'capital' | 'last' | 'first';
  /** Words that no noun phrase goes on over, beyond the language's function words. */
  readonly stops: string;
  /** Words that may stand before the noun, and their endings. */
  readonly adjectives?: string;
  readonly adjectiveEndings?: string;
  /** Endings of adjectives that follow the noun ("soldats russes"), to be part of the thing. */
  readonly followingEndings?: string;
  /** Endings that a plural must have, where every one has; and longer ones that are no plural's after all. */
  readonly pluralEndings?: string;
  readonly singularEndings?: string;
  /** Endings of participles, the words with one that are nouns, and endings of adverbs: for the order `plural`. */
  readonly participleEndings?: string;
  readonly notParticiples?: string;
  readonly adverbEndings?: string;
  /** Endings of verbs: a word with one is no noun. */
  readonly verbEndings?: string;
  /** Function words of the profile that are nouns here after all. */
  readonly nouns?: string;
  /** Plurals without a plural's ending, and words with one that go before another noun ("arms dealers"). */
  readonly plurals?: string;
  readonly modifiers?: string;
  /** Verbs that look like nouns, where they follow one. */
  readonly verbs?: string;
  /** Participles that stand for people ("12 wounded"). */
  readonly participles?: string;
}
