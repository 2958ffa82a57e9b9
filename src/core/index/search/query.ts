import type { Saying } from '../../../words/saying.ts';
/** What a query asks for. All words are stems and numbers as `words` makes them, so that they are what was indexed. */
export type QueryNode =
  | { readonly kind: 'and'; readonly of: readonly QueryNode[] }
  | { readonly kind: 'or'; readonly of: readonly QueryNode[] }
  | { readonly kind: 'not'; readonly of: QueryNode }
  /** A word anywhere in the headline or the text. */
  | { readonly kind: 'word'; readonly term: string }
  /** Two words or more, one after the other, in the headline or in the text. */
  | { readonly kind: 'phrase'; readonly terms: readonly string[] }
  /** Words one after the other in the headline. */
  | { readonly kind: 'title'; readonly terms: readonly string[] }
  /** Words one after the other in the outlet's name or the set's. */
  | { readonly kind: 'outlet' | 'set'; readonly words: readonly string[] }
  /** A primary language tag, lower case. */
  | { readonly kind: 'lang'; readonly tag: string }
  /** Days since 1970, both included; undated articles lie in no range. */
  | { readonly kind: 'days'; readonly from: number; readonly to: number }
  | { readonly kind: 'is'; readonly what: 'undated' | 'cut-off' | 'changed' };

export interface Query {
  /** What is asked for; everything if nothing is. */
  readonly root: QueryNode;
  /** What was not understood, as sentences for a reader. The rest is searched for all the same. */
  readonly problems: readonly Saying[];
  /** Words and phrases looked for, as typed, to be marked in what is shown; excluded ones are not among them. */
  readonly marked: readonly string[];
}

/** Whatever a query may ask of an article but its text. */
export interface SearchedRow {
  readonly title: string;
  readonly outlet: string;
  /** What its set is called: as the reader named it, or both as it is stored and as it is shown. */
  readonly set: readonly string[];
  readonly lang: string | null;
  readonly published: string | null;
  readonly cutOff: boolean;
  /** Whether an older version is held. */
  readonly changed: boolean;
}
