import type { Strength } from '../../../core/context/context.ts';
import type { OriginalLink } from '../../receipt/original-link.ts';

/**
 * What is taken along, before it is text, Markdown or HTML: words of this interface as plain strings, words of articles as
 * {@link Printed}, so that every form can tell the two apart and none can change an article's words.
 */

/** An article's own words, to the letter, in the language it is written in. */
export interface Printed {
  readonly text: string;
  readonly lang: string | null;
}

/** Where something stands: all that it takes to find it again. */
export interface TakenSource {
  readonly outlet: string;
  readonly monogram: string;
  /** The page that was compared. */
  readonly here: boolean;
  readonly headline: Printed;
  /** Day of publication as it is read, or that none is known. */
  readonly day: string;
  readonly link: OriginalLink | null;
}

/** A passage in pieces that are the passage again when put together; marked where it matches or differs. */
export interface TakenPassage {
  readonly pieces: readonly { readonly text: string; readonly marked: boolean }[];
  /** How sure the match is; null for what was not matched to anything. */
  readonly strength: Strength | null;
  /** The others of its entry were matched to this one. */
  readonly first: boolean;
}

/** What one article says. */
export interface TakenReport {
  readonly source: TakenSource;
  readonly lang: string | null;
  readonly passages: readonly TakenPassage[];
}

/** One finding with its receipts. */
export interface TakenEntry {
  readonly id: string;
  /** The kind of a difference, or who prints a text; '' where the section says it all. */
  readonly kind: string;
  /** Whose the words are, in a finding about words; else null. */
  readonly whose: Printed | null;
  /** Counts, credits and reasons. */
  readonly about: readonly string[];
  readonly reports: readonly TakenReport[];
}

export interface TakenSection {
  readonly title: string;
  readonly note: string;
  readonly entries: readonly TakenEntry[];
}

/** The page and what it was compared with. */
export interface TakenHead {
  /** The page's headline, or the beginning of a passage that was selected in it. */
  readonly headline: Printed & { readonly after: boolean };
  /** What the headline is of, where it is not the page's. */
  readonly of: string;
  readonly page: TakenSource;
  /** Day of the event, how many others it was compared with, how many were left out, when and where. */
  readonly about: readonly string[];
}

export interface TakenFact extends TakenHead {
  readonly section: string;
  readonly entry: TakenEntry;
}

export interface TakenOutlet {
  readonly name: string;
  readonly monogram: string;
  readonly here: boolean;
  /** Prints the same text as the one before it. */
  readonly tied: boolean;
  /** That is: a text written anew from the same one. */
  readonly reworded: boolean;
  readonly articles: readonly TakenSource[];
}

export interface TakenRow {
  /** Id of the entry. */
  readonly entry: string;
  /** The telling part of a passage, and whether it goes on before and after. */
  readonly label: Printed & { readonly before: boolean; readonly after: boolean };
  /** By outlet. */
  readonly cells: readonly (Strength | null)[];
}

/** A whole comparison. */
export interface TakenComparison extends TakenHead {
  readonly outlets: readonly TakenOutlet[];
  readonly rows: readonly TakenRow[];
  readonly sections: readonly TakenSection[];
}
