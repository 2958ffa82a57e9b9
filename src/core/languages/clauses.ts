import { type LanguageTable, languageWords, madeOnce } from './language-table.ts';

/** Function words and word endings by which a language's clauses are told apart; lower case, between spaces. */
export interface ClauseWords {
  /** "and", "but": between main clauses, belonging to neither. */
  readonly coordinators: string;
  /** Those of them that need a comma: "so", "yet". */
  readonly afterComma?: string;
  /** "that" before what is said: no clause ends with it. */
  readonly that?: string;
  /** "by" after a participle that is no finite verb. */
  readonly by?: string;
  /** "who", "which": after a comma they open a clause. */
  readonly relatives: string;
  /** "because", "after": open a clause, if a verb follows. A `_` joins it to the beginning of the next word ("parce_que"). */
  readonly subordinators: string;
  /** After these words a subordinator is none ("as well as", "asked if"). */
  readonly notAfter: string;
  /** Pronouns that are subjects: a clause begins with them. */
  readonly subjects: string;
  readonly determiners: string;
  /** "to" before an infinitive. */
  readonly infinitive?: string;
  /** Common finite verbs: surely a verb. */
  readonly finite: string;
  /** Endings of finite verbs, that other words may have too. */
  readonly endings: string;
  /** Endings of participles that report a further fact after a comma (", killing 12"), and words that only look so. */
  readonly participles?: string;
  readonly notParticiples?: string;
  /** Those subordinators that are prepositions too: a clause only where its verb is known. */
  readonly doubtful?: string;
  /** Finite verbs after "and" that need no object to be told from a noun; all, where the list is left out. */
  readonly auxiliaries?: string;
  /** Between "and" and its verb. */
  readonly adverbs?: string;
  readonly prepositions?: string;
  /** Whether commas close subordinate clauses, so that a verb follows even where none is known. */
  readonly subordinatesMarked?: boolean;
}

export interface ClauseLexicon {
  readonly coordinators: ReadonlySet<string>;
  readonly afterComma: ReadonlySet<string>;
  readonly that: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  /** First words of the subordinators that have two. */
  readonly pairs: ReadonlySet<string>;
  readonly notAfter: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly infinitive: ReadonlySet<string>;
  readonly finite: ReadonlySet<string>;
  readonly endings: readonly string[];
  readonly participles: readonly string[];
  readonly notParticiples: ReadonlySet<string>;
  readonly doubtful: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string> | null;
  readonly adverbs: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly subordinatesMarked: boolean;
}

/** Null for a language without data: its sentences are not taken apart. */
export function clauseLexicon(languages: LanguageTable, lang: string | null): ClauseLexicon | null {
  const words = languageWords(languages, lang);
  return words && compiled(words.clauses);
}

const compiled = madeOnce((words: ClauseWords): ClauseLexicon => {
  const set = (list = '') => new Set(list.split(' '));
  const list = (words = '') => words.split(' ').filter(Boolean);
  return {
    coordinators: set(words.coordinators),
    afterComma: set(words.afterComma),
    that: set(words.that),
    by: set(words.by),
    relatives: set(words.relatives),
    subordinators: set(words.subordinators),
    pairs: new Set(
      list(words.subordinators).flatMap((each) => (each.includes('_') ? each.split('_', 1) : [])),
    ),
    notAfter: set(words.notAfter),
    subjects: set(words.subjects),
    determiners: set(words.determiners),
    infinitive: set(words.infinitive),
    finite: set(words.finite),
    endings: list(words.endings),
    participles: list(words.participles),
    notParticiples: set(words.notParticiples),
    doubtful: set(words.doubtful),
    auxiliaries: words.auxiliaries === undefined ? null : set(words.auxiliaries),
    adverbs: set(words.adverbs),
    prepositions: set(words.prepositions),
    subordinatesMarked: words.subordinatesMarked === true,
  };
});
