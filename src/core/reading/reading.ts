import type { Article, Span } from '../article/article.ts';

/** An article with what was read in it: what articles are compared by. */
export interface ReadArticle {
  readonly article: Article;
  readonly reading: Reading;
}

/** What one article says, as spans into its text, each list in order of place. */
export interface Reading {
  readonly id: string;
  /** Language it was read in: the article's own, or else as told by its words; null if unknown. */
  readonly lang: string | null;
  readonly sentences: readonly Span[];
  /** Parts of sentences that can report a fact of their own; a sentence of one clause has none. */
  readonly clauses: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly numbers: readonly NumberMention[];
  readonly dates: readonly DateMention[];
  readonly quotes: readonly Quote[];
  readonly labels: readonly Label[];
  readonly wording: readonly WordingMark[];
}

export type EntityKind = 'person' | 'place' | 'organisation';

/** A person, place or organisation named by name; the name alone, without title or possessive ending. */
export interface Mention extends Span {
  readonly kind: EntityKind | 'unknown';
  /**
   * Canonical id: of the gazetteer where it holds the name, else made from the fullest form of the name in this
   * article. Null where it could be one of several ("Klitschko" beside two brothers).
   */
  readonly entity: string | null;
  /** Whether the id is the gazetteer's. */
  readonly known: boolean;
}

/** A number of things. The span is the number with its unit sign or word ("$1.2bn", "up to 9,000"). */
export interface NumberMention extends Span {
  /** In `unit`s; of a range its lower end. Words of magnitude count as their least: dozens 12, thousands 1000. */
  readonly value: number;
  /** Upper end of a range; null if it is none. */
  readonly high: number | null;
  /** A measure's canonical name (`USD`, `percent`, `km`, `year`), or the noun counted as it is printed; null if bare. */
  readonly unit: string | null;
  /** The thing counted with its adjectives ("Russian soldiers", "its inhabitants"); null where none is printed. */
  readonly thing: Span | null;
  /** How it is hedged: "at least" more, "up to" less, "some" about. */
  readonly bound: 'exact' | 'more' | 'less' | 'about';
}

export interface DateMention extends Span {
  /**
   * As in ISO 8601 to the precision that is known: `2022-12-19T05:00`, `2022-12-19`, week `2022-W50`, `2022-12`,
   * season `2022-WI` (SP SU AU WI; a winter by its December), `2022`, decade `199X`. Ranges with a slash, an open end
   * as two dots: `2019/..`.
   */
  readonly date: string;
  readonly precision: DatePrecision;
}

export type DatePrecision = 'minute' | 'day' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'range';

/** Quoted or reported words. The span is the content without the outer quotation marks. */
export interface Quote extends Span {
  /**
   * `direct`: a clause in quotation marks; `partial`: a few quoted words in the outlet's own sentence; `indirect`: a
   * reported clause without marks; `scare`: marks for distance; `title`: titles of works, nicknames, words as words.
   */
  readonly kind: 'direct' | 'partial' | 'indirect' | 'scare' | 'title';
  /** Who is quoted, where it is named best: for "he said" the name he stands for. Null where nobody is. */
  readonly speaker: Speaker | null;
  /** The words at the quote that say who speaks ("he", "the ministry", "a senior official"). */
  readonly source: Span | null;
  /** The verb or phrase that attributes it ("said", "according to"). */
  readonly cue: Span | null;
  readonly cueClass: CueClass | null;
}

export type CueClass = 'neutral' | 'claim' | 'denial' | 'warning' | 'announcement';

export interface Speaker extends Span {
  /** As in {@link Mention}; null for a source without a name. */
  readonly entity: string | null;
  readonly kind: EntityKind | 'anonymous' | 'unknown';
}

/** Words that the article puts on an actor or thing, but for its name. */
export interface Label extends Span {
  /** Id of the entity as in {@link Mention}, or of an event of the gazetteer (`war-in-ukraine`). */
  readonly target: string;
  /** Before a name ("Russian President"), beside it, standing for it, said of it, or a name for an event. */
  readonly form: 'title' | 'apposition' | 'description' | 'predicate' | 'event';
  /** `quoted`: inside somebody's quotation marks, so not the outlet's own words. */
  readonly voice: 'own' | 'quoted';
}

/** A word of the lists of hedges and valued words. No score is made of them. */
export interface WordingMark extends Span {
  /** `hedge`: holds back ("reportedly"); `praise` and `blame`: valued words ("heroic", "brutal"). */
  readonly kind: 'hedge' | 'praise' | 'blame';
  readonly voice: 'own' | 'quoted';
}
