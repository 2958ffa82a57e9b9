import type { CueClass } from '../reading/reading.ts';

/**
 * The words by which a language says who speaks, as news pages print them.
 *
 * All lists are words in lower case between spaces. A `_` joins the words of one expression ("according_to"), a `…`
 * leaves room inside of it ("kündigte…an"), a `+` adds endings ("сказал++а+о+и" is сказал, сказала, сказало, сказали;
 * "dij+o+eron" is dijo, dijeron). A `*` after a form says that it is as often a noun or something else ("claims*").
 */
export interface SpeechWords {
  readonly lang: string;
  /** Finite verbs that report speech, and participles of their perfect ("a déclaré", "hat gesagt"). */
  readonly cues: Readonly<Record<CueClass, string>>;
  /** Verb forms without a subject of their own: "adding", "añadiendo", "добавив". */
  readonly participles?: Readonly<Partial<Record<CueClass, string>>>;
  /** Verbs with which somebody calls, praises or blames a thing in words that may be quoted; they report no clause. */
  readonly naming: string;
  readonly namingParticiples?: string;
  /** Verbs of those who pass on another's words: "quoted Peskov as saying", "citing". */
  readonly carriers?: string;
  /** Verbs that ask somebody to do something: what follows "to" is reported. */
  readonly directives?: string;
  /** Verbs with whom it is said to as their object: "told". */
  readonly telling?: string;
  /** Forms that before an infinitive are nobody's: "believed to be". */
  readonly hearsay?: string;
  /** Endings of participles that add a remark: "seeking". */
  readonly participleEndings?: string;
  /** Endings of past forms, where they and `auxiliaries` make up most of the finite verbs. */
  readonly pastEndings?: string;
  /** "not", "never": what is not said is no quote. */
  readonly negations: string;
  /** Before the source: "according to", "laut". */
  readonly phrases: string;
  /** After the source: "zufolge". */
  readonly phrasesAfter?: string;
  /** Phrases with the source inside: "по его словам" by gender (m f p) of whom they stand for. */
  readonly ownPhrases?: Readonly<Partial<Record<'m' | 'f' | 'p', string>>>;
  /** "that" before a reported clause. */
  readonly that: string;
  /** "as" before a speaker and his verb: "как сообщил", "wie … sagte". */
  readonly as: string;
  /** "with" before a subject and its participle: "with a think tank saying". */
  readonly absolutes?: string;
  /** Common irregular verb forms that end otherwise than `pastEndings`: "fled". */
  readonly pasts?: string;
  /** "by" before who does it. */
  readonly by: string;
  readonly relatives: string;
  /** "to" before the verb of what is asked for. */
  readonly infinitive?: string;
  /** Verb forms that only reports have ("sei", "werde"), where a clause without "that" needs one. */
  readonly subjunctives?: string;
  /** Other words that open a clause. */
  readonly subordinators: string;
  /** Those of them with which what is said may begin ("said if"), where no "that" stands before it. */
  readonly conditionals?: string;
  readonly conjunctions: string;
  /** Articles for what is known already; '' in languages without articles. */
  readonly definites: string;
  /** All articles and possessives, after which a noun must follow. */
  readonly determiners: string;
  /** Those that make a genitive after a noun: "der Regierung". */
  readonly genitives?: string;
  /** Determiners that can stand for people by themselves: "some say", "another added". */
  readonly quantifiers: string;
  readonly prepositions: string;
  /** Those of them after which nothing has been said yet: "will say". */
  readonly modals?: string;
  /** Verbs that stand before another, or make a clause by themselves: be, have, will and their like. */
  readonly auxiliaries: string;
  /** Those of them that make a passive: "was told". */
  readonly passives: string;
  /** Adverbs and days that stand between a speaker and a verb of saying or after it. */
  readonly adverbs: string;
  /** Endings of further ones ("-ly"), and words that only look like them ("family"). */
  readonly adverbEndings?: string;
  readonly notAdverbs?: string;
  /** Pronouns that are no speakers ("himself", "lui", "me"). */
  readonly objects: string;
  /** Pronouns that speak: by gender and number; `x` for those that stand for nobody in the text. */
  readonly pronouns: Readonly<Partial<Record<'m' | 'f' | 'n' | 'p' | 'x', string>>>;
  /** Pronouns of whom somebody quotes or cites: "him", "selon lui". */
  readonly quotedPronouns?: Readonly<Partial<Record<'m' | 'f' | 'n' | 'p', string>>>;
  /** Beginnings of words with an apostrophe that are words of their own: "l'", "qu'"; endings: "'ve". */
  readonly elisions?: string;
  /** Ending of plural nouns, where one letter tells them. */
  readonly pluralEnding?: string;
  /** "Mr" and "Mrs", without a full stop. */
  readonly address?: { readonly m: string; readonly f: string };
  /** Singular nouns for people in an office or a role: "president". */
  readonly people: string;
  /** Nouns for people without a name, plural and singular, that tell a source: "officials". */
  readonly sources: string;
  /** Things that somebody says or writes, and that speak for him: "statement", "post". */
  readonly utterances: string;
  /** These and whatever else is written: "report", "figures". */
  readonly documents: string;
  /** Nouns for what is said, between a verb and "that": "rejected claims that". */
  readonly contents?: string;
  /** Nouns before a title or a nickname: "film", "nickname". */
  readonly works: string;
  /** "so-called". */
  readonly soCalled: string;
  /** Where a reported clause may stand without "that": anywhere ("said it was"), after a comma, or not at all. */
  readonly bareClause: 'any' | 'comma' | 'none';
  /** Verbs after which it may: those of saying, not "reported" or "announced", which take things as well. */
  readonly bare?: string;
  /** Those of them after which hardly anything else stands: "said". */
  readonly plain?: string;
  /** The verb comes second, so what stands before it may be an adverb and the subject behind it. */
  readonly verbSecond?: true;
  /** "in" before an institution or capital whose people speak: "В Кремле опровергли". */
  readonly locatives?: string;
  /** The subject may be left out: "Dodał, że …". */
  readonly dropsSubject?: true;
  /** "se" before a verb that nobody does: "se informó". */
  readonly impersonals?: string;
  /** Speech may stand between dashes. */
  readonly dashes?: true;
  /** Who speaks may be put into the quoted words between commas: « La paix, a affirmé X, ne … ». */
  readonly inserts?: true;
  /** A name stands behind the noun it belongs to ("agencji Reutera"), so a phrase ends with it. */
  readonly nameEndsPhrase?: true;
  /** Nouns begin with a capital, so capitals tell no title. */
  readonly capitalNouns?: true;
}

/** The forms that one entry of a list stands for; endings go to its first word. */
export function printedForms(entry: string): string[] {
  const first = entry.search(/[_…]/);
  const rest = first < 0 ? '' : entry.slice(first);
  const [stem = '', ...endings] = (first < 0 ? entry : entry.slice(0, first)).split('+');
  return endings.length > 0 ? endings.map((ending) => stem + ending + rest) : [stem + rest];
}
