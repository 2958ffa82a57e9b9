/**
 * The words by which it is told whether two articles word one fact differently. Lists are lower case between spaces; the
 * names of groups are the same in all languages, so that counts are compared across them.
 */
export interface FramingWords {
  /** What befell those who are counted, or what was done to them: group → forms ("dead" → "killed died deaths"). */
  readonly fates: Readonly<Record<string, string>>;
  /** Nouns that count the same: group → forms ("soldiers" → "soldiers troops servicemen"). */
  readonly things: Readonly<Record<string, string>>;
  /** "another", "further": not the number of all. */
  readonly further: string;
  /** Of these, those that say so inside the noun phrase: "12 more people". */
  readonly more: string;
  /** Before a number that was so before: "up from", "a previous offer of". */
  readonly earlier: string;
  /** "later", "after": a time before it is reckoned from something else. */
  readonly since: string;
  /** "including": what follows counts a part. */
  readonly including: string;
  /** Between a number and "of": "three of the pilots" are a part as well. */
  readonly of: string;
  /** "a" or "per" in "$82 a share". */
  readonly rates: string;
  /** "toll": the number behind it counts the dead. */
  readonly tolls: string;
  /** "average": neither a hedge nor exact. */
  readonly averages: string;
  /** Behind it, besides articles, what all are called: "two of them". */
  readonly whole: string;
  /** "old", "aged": the number is an age. */
  readonly ages: string;
  /** Words that hold back or speak of what is to come, though no list of hedges has them: "would", "fears", "if". */
  readonly softeners: string;
  /** Of the listed hedges those that are nouns: "possibility". */
  readonly hedgingNouns: string;
  /** Further words that say that somebody says something: "according". */
  readonly hearsay: string;
  /** "I", "we", "our". */
  readonly speakers: string;
  /** "reported", where an outlet is cited. */
  readonly reporting: string;
  /** Words of the names of outlets and agencies, and nouns for them: "news", "newspaper". */
  readonly media: string;
  /** Nouns for those who stay without a name: "source", "witnesses". */
  readonly anonymous: string;
  /** Nouns for institutions and those who speak for them. */
  readonly official: string;
  /** Nouns that say whose somebody is, not who ("his counterpart", "their sons"). */
  readonly kin: string;
  /** Before people who are not one, and not known either: "two officers", but "the two leaders". */
  readonly several: string;
  /** Nouns that name the war only where they are against the whole country, and the words between. */
  readonly assaults: string;
  readonly against: string;
  /** What nouns for several end with; longer endings of nouns for one that end so too; and such nouns without it. */
  readonly pluralEnding: string;
  readonly singularEndings: string;
  readonly plurals: string;
  /** "former", "ex". */
  readonly former: string;
  /** Titles and names for one thing: words joined by `=`, phrases by `_` ("premier=prime_minister"). */
  readonly sameTitles: string;
  /** Adjectives and nouns of a label that are a choice even beside a plainer one: "authoritarian". */
  readonly charged: string;
  /** Nouns and adjectives for where somebody holds an office: "regional", "country". */
  readonly places: string;
  /** Words beside them that make another thing: "crimes". */
  readonly notEvents: string;
  /** Names of the war that are a choice of words; those of single acts ("attack") are not. */
  readonly eventNames: string;
  /** Forms of "be" in a passive that is finite. */
  readonly passives: string;
  /** Participles that don't end in `participleEnding`, with their other past where that differs: "struck", "taken=took". */
  readonly participles: string;
  readonly participleEnding: string;
  /** Who acts although his verb is in the passive: "by". */
  readonly by: string;
  /** After "by" hardly anybody: "by a majority", "by 2030". */
  readonly notAgents: string;
  /** "not", "never", "no". */
  readonly negations: string;
  /** Endings of adjectives of nations, by which one that begins a sentence is told. */
  readonly nationEndings: string;
}
