import { type LanguageTable, languageWords } from './language-table.ts';

/**
 * What a language's newsrooms do with names, written by hand. Words are in lower case, between blanks; a field that is
 * left out has none.
 */
export interface NameForms {
  readonly lang: string;
  /**
   * Case endings of names, `nominative>other endings`, rules split by `|`; `-` stands for no ending, so `->а у` is
   * Путин, Путина, Путину. A word's ending may fit several rules; what is looked up decides.
   */
  readonly cases?: string;
  /** Words before a name that say it is a person's and are no part of it: "president", "mr". */
  readonly titles: string;
  /** Forms of address, which are titles too: for men ("mr"), for women ("mrs"). */
  readonly sirs?: string;
  readonly madams?: string;
  /** Endings of compounds that are titles: Bundesaußen-`minister`. */
  readonly titleEndings?: string;
  /** Words that make a title longer: "prime", "deputy", "foreign". */
  readonly titleParts?: string;
  /** Titles that are family names as well: "king". */
  readonly titleSurnames?: string;
  /** Lower-case words inside a person's name: "von der". */
  readonly particles: string;
  /** Words that an organisation's name goes on after with one of `links`: "Ministry (of)", "Institute (for)". */
  readonly heads: string;
  /** Words that an organisation's name ends with: "Party", "University". */
  readonly tails?: string;
  /** Last words of papers' names that stand for them after "the": "the Post". */
  readonly papers?: string;
  /** Units of armed forces, which a number may stand before: "36th Marine `brigade`". */
  readonly units?: string;
  /** Lower-case words inside an organisation's or place's name: "of the". */
  readonly links: string;
  /** A country's name may follow such a head in the genitive: МИД России, Narodowy Bank Polski. */
  readonly genitives?: true;
  /** Nouns that an adjective with a capital stands before: Басманный `суд`. */
  readonly lowerNouns?: string;
  /** Endings of verbs, which end an organisation's name where its nouns are written small. */
  readonly verbEndings?: string;
  /** Words that a place's name begins with ("Mount", "Lake"), and ends with ("Sea", "Square"). */
  readonly placeHeads?: string;
  readonly placeTails?: string;
  /** Words that end the names of events, prizes, laws ("War", "Award"), and that begin them ("Operation"). */
  readonly eventTails?: string;
  readonly eventHeads?: string;
  /** Phrases with capitals that are no names, split by `|`: "state of the union". */
  readonly phrases?: string;
  /** Words that an organisation's name may leave out: "Group", "Inc". */
  readonly emptyTails?: string;
  /**
   * Adjectives and nouns for peoples, creeds and parties, beyond those that the gazetteer has for countries: no names,
   * but parts of organisations' ("Republican National Committee").
   */
  readonly peoples?: string;
  /** Further words written with a capital that are no names: days, seasons, brands of arms. */
  readonly notNames: string;
  /** Common words that open sentences, beyond the language's function words. */
  readonly openers: string;
  /** Endings of participles that open sentences: "ing", "ed". */
  readonly openerEndings?: string;
  /** Words that a place's name follows ("in", "near", "city of"), and a person's ("actor", "his brother"). */
  readonly placeCues: string;
  readonly personCues: string;
  /** Of these: whose family name is the same: "his daughter Yulia". */
  readonly kin?: string;
  /** Words before a place's cue that make it one of a source or cause: "`according` to". */
  readonly sourceCues?: string;
  /** Verbs of saying, beside which a person's name stands too. */
  readonly sayings?: string;
  /** Nouns that make the name before them a thing's ("Patriot missiles", "Minsk agreements"). */
  readonly productNouns?: string;
  /** Words before a name in quotation marks that make it an organisation's: «газета “…”». */
  readonly quotedHeads?: string;
  /** Words that a possessive stands at inside an organisation's name: "`Children`'s Hospital". */
  readonly possessors?: string;
  /** Participles after a hyphen that leave a name a name: "Sunderland-`based`". */
  readonly namedCompounds?: string;
  /** Articles and prepositions that run into the next word: l', dell'. */
  readonly elisions?: string;
  /** "and". */
  readonly and: string;
  /** All nouns are written with a capital, so that a capital says nothing. */
  readonly nounCapitals?: true;
  /** Endings of places' names, where nouns have capitals; and of nouns that never are a name. */
  readonly placeEndings?: string;
  readonly nounEndings?: string;
  /** Endings of adjectives, which have a capital only in a name. */
  readonly adjectiveEndings?: string;
  /** Names that are common words, taken for names in quotation marks or after one of `quotedHeads`. */
  readonly doubtful?: string;
  /** Headlines and titles of works have capitals on all words. */
  readonly titleCase?: true;
  /** Endings of adjectives and nouns for peoples: "ian", "ese". */
  readonly peopleEndings?: string;
  /** Short forms of given names, `bob>robert`. */
  readonly shortGiven?: string;
  /** Middle names after the father, left out of a person's id: "ovna evich". */
  readonly patronymics?: string;
  /** Letters of another script in Latin ones (`letters>Latin`), for ids of names that the gazetteer does not hold. */
  readonly latin?: string;
}

const NO_FORMS: NameForms = {
  lang: '',
  titles: '',
  particles: '',
  heads: '',
  links: '',
  notNames: '',
  openers: '',
  placeCues: '',
  personCues: '',
  and: '',
};

/** Those of one language; of an unknown one English, whose rules ask for the most. */
export function nameFormsOf(languages: LanguageTable, lang: string | null): NameForms {
  return (languageWords(languages, lang) ?? languageWords(languages, 'en'))?.nameForms ?? NO_FORMS;
}
