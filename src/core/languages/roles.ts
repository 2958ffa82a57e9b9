/**
 * The words of one language that say who or what somebody is. Lists are separated by white space, phrases by `|`; a `*`
 * at a word's end stands for any ending, at its beginning for any first part of a compound ("*präsident"). In a phrase for a role, `^` marks the
 * word that the others belong to, where it is not the usual one.
 */
export interface RoleWords {
  readonly lang: string;
  /** A noun's adjectives and complements stand after it ("ministre russe"), not before it ("Russian minister"). */
  readonly headFirst?: true;
  /** Nouns are put before nouns ("president office"): an unknown one behind a noun makes it a modifier. */
  readonly compounds?: true;
  /** Adjectives of countries have a capital letter. */
  readonly capitalNations?: true;
  /** All nouns have a capital letter: one that isn't known is no name beside a title. */
  readonly nounsCapital?: true;
  /** Endings that compounds (`*…`) may have. */
  readonly compoundEndings?: string;
  /** Articles and prepositions are run on to words ("l'ancien", "dell'Ucraina"). */
  readonly elisions?: true;
  /** Complements without a preposition: "президент России", "министр обороны". */
  readonly genitives?: true;
  /** Role of the gazetteer → nouns and phrases for it. */
  readonly roles: Readonly<Record<string, string>>;
  /** Short forms of ranks and titles that stand before a name, without their full stop. */
  readonly ranks: string;
  /** Of these, those that stand for a noun: `gov=governor`. */
  readonly shortForms?: string;
  /** Nouns for a person, besides those of `roles`. */
  readonly people: string;
  /** Nouns for an organisation, a group or a country. */
  readonly groups: string;
  /** Nouns that are said of either. */
  readonly actors?: string;
  /** Of all these: those that alone say nothing ("the man", "the company"). */
  readonly plain?: string;
  /** Of all these: those that a text puts for the person last named ("the billionaire"), never for a source. */
  readonly epithets?: string;
  /** The same, where an adjective or the like stands before them ("the Argentine captain"). */
  readonly modifiedEpithets?: string;
  /** Plural forms and, for regular ones, plural ending → singular ending. */
  readonly plurals?: string;
  readonly pluralEndings?: Readonly<Record<string, string>>;
  /** Endings that only plural nouns have, of inflected languages. */
  readonly pluralCases?: string;
  /** Words that stand beside such a noun though they look like verbs, or are in `stops` as well. */
  readonly modifiers: string;
  /** "former", "late": no longer in the role. */
  readonly former: string;
  /** "deputy", "acting": not the role itself. */
  readonly lesser: string;
  /** "Mr": belongs to no label. */
  readonly address: string;
  readonly definite?: string;
  readonly indefinite?: string;
  readonly possessives: string;
  /** "one" in "one of the leaders". */
  readonly partitives?: string;
  /** Prepositions that make a complement of what a noun is over or for: "president of", "ambassador to". */
  readonly complements: string;
  /** Those that do only before a name or an article: "spokesman for the ministry", not "the president to halt". */
  readonly namedComplements?: string;
  /** Further ones, which belong to the noun only where a comma or full stop closes the phrase. */
  readonly looseComplements?: string;
  readonly and: string;
  /** Words before adjectives: "very". */
  readonly adverbs?: string;
  /** Modifiers that without an article before them are rather verbs: "hit". */
  readonly ambiguous?: string;
  /** "country" in "the country's president". */
  readonly nationWords?: string;
  /** "leader", for whoever is at the head of a country. */
  readonly heads?: string;
  /** "the couple", and the nouns by which one of them is told; nouns for two of a family: "the father and son". */
  readonly couples?: string;
  readonly spouses?: string;
  readonly kin?: string;
  /** "city" in "the city's mayor". */
  readonly towns?: string;
  /** "regime": with a country, its capital or who leads it before it, that country. */
  readonly regimes?: string;
  /** Plurals that a country is called by: "our Ukrainian partners". */
  readonly friends?: string;
  /** "country" in "the isolated country"; and what stands before it without saying anything of it: "whole". */
  readonly countries?: string;
  readonly hollow?: string;
  /** Nouns that a text puts for the organisation last named: "the streaming platform". */
  readonly companies?: string;
  /** What is said of such: "the military alliance". */
  readonly allied?: string;
  /** Of these: those of countries, which are never an unknown name's, each with the one that it means first: "bloc=european-union". */
  readonly alliances?: string;
  /** What one country is to another: "its northern neighbour". */
  readonly neighbours?: string;
  /** Words that end a noun phrase because a time or clause begins: "president since 2012". */
  readonly conjunctions?: string;
  /** "elected" in "was elected president". */
  readonly appointed?: string;
  /** "several" in "one of several players". */
  readonly several?: string;
  /** "capacity" in "in his capacity as president, Mr. Biden". */
  readonly capacities?: string;
  /** Endings of nouns for people, of which right before a name none need be listed: "paratrooper". */
  readonly agentEndings?: string;
  /** Participles without a regular ending, which close what goes before: "an artist born in Crimea". */
  readonly participles?: string;
  /** "has" in "has viewed as": no passive, so not said of its subject. */
  readonly perfects?: string;
  /** Of the nouns for people: those that alone are rather a part of the body. */
  readonly bodies?: string;
  /** Verbs whose "as" says what their subject is: "serves as". */
  readonly serving?: string;
  /** Participles whose "as" says what office it was: "was ousted as"; verbs that leave it: "resigned as". */
  readonly offices?: string;
  readonly leaving?: string;
  /** Verbs that with a particle come to an office or leave it: "stepped down as". */
  readonly stepping?: string;
  readonly particles?: string;
  /** "himself" in "sees himself as". */
  readonly reflexives?: string;
  /** Verbs that with "as" say what somebody is taken for: "see him as". */
  readonly viewing?: string;
  /** "this" in "this monster". */
  readonly demonstratives?: string;
  /** "it", where it is the subject, for a country or organisation. */
  readonly things?: string;
  /** "in" before a place that is where, not whose: "in Kyiv President Zelensky". */
  readonly locatives?: string;
  /** "to" before a verb. */
  readonly infinitive?: string;
  /** Nouns for what happens or is done: "a move that" behind a name says nothing of it. */
  readonly abstract?: string;
  /** Nouns for times, which end what goes before: "the same day President Biden". */
  readonly times?: string;
  /** Verbs before a nickname in quotation marks. */
  readonly nicknaming?: string;
  /** What the people of an armed group are called, behind its name: "Houthi militants". */
  readonly fighters?: string;
  /** Nouns for sources and others who stay unnamed though a name follows. */
  readonly anonymous?: string;
  /** "turned" in "a caterer turned warlord". */
  readonly turned?: string;
  /** Words between a name's comma and its apposition: "now", "then". */
  readonly between?: string;
  readonly copulas?: string;
  /** Words between subject and copula, or copula and noun. */
  readonly auxiliaries?: string;
  readonly negations?: string;
  /** Verbs that say what somebody is: "called Putin a", "described as a". */
  readonly naming?: string;
  readonly as?: string;
  /** Pronouns for one person, as subject and as object. */
  readonly subjects?: string;
  readonly objects?: string;
  /** Who speaks and who is spoken to, as subject: "I", "you"; with the copula where both are one word ("I'm"). */
  readonly speakers?: string;
  readonly addressees?: string;
  /** Verbs before "to be", and participles of reports: "appears to be", "is believed to be". */
  readonly raising?: string;
  /** "two", "both": of persons or countries that have just been named. */
  readonly pairs?: string;
  /** Nouns that stand for a politician or officer whose title the text has given: "the diplomat". */
  readonly officials?: string;
  /** Nouns for people that a text says of nobody in particular: "the reader". */
  readonly generic?: string;
  /** What a country at war is called by: "the war-torn country" and who attacked it, "the aggressor state". */
  readonly stricken?: string;
  readonly aggressors?: string;
  /** "named" in "a man named", of these those that are verbs of a sentence as well, and what may stand behind: "itself". */
  readonly introducing?: string;
  readonly alsoFinite?: string;
  readonly selves?: string;
  /** Nouns that a text uses for one person by turns, groups separated by `|`. */
  readonly sameNouns?: string;
  /** Of the possessives those of one person: "his". */
  readonly persons?: string;
  /** Nouns for land, which no organisation is. */
  readonly lands?: string;
  /** Verbs of who speaks, behind "Louise Calvey, the head of safeguarding". */
  readonly saying?: string;
  /** "just" in "not just an aggressor", which says that it is one. */
  readonly merely?: string;
  /** Nouns for things that are said of a person ("is a disgrace"), and stand for none by themselves. */
  readonly saidOf?: string;
  /** Adjectives that may stand behind a noun: "the group responsible for". */
  readonly postposed?: string;
  readonly relatives: string;
  /** "counterpart": who has the same role elsewhere. */
  readonly counterparts: string;
  /** Function words and verbs, which a noun phrase does not go over. */
  readonly stops: string;
}
