import type { Saying } from '../../../words/saying.ts';
import type { FieldName } from './feed-names.ts';

/** How a field's content is to be taken: as it stands, or as HTML. */
export type ContentKind = 'text' | 'markup';

/** One item of a feed, as it stands there. */
export interface FeedItem {
  /** Line on which it begins, from 1. */
  readonly line: number;
  /** In the order of the file; a name may stand several times. */
  readonly fields: readonly FeedField[];
}

export interface FeedField {
  readonly name: FieldName;
  readonly kind: ContentKind;
  /** Not '', without white space around it. */
  readonly value: string;
  /** Addresses in it are relative to this; '' where none is given. */
  readonly base: string;
}

/** What the feed says of itself, as far as it has been read; '' for what it does not say. */
export interface FeedHead {
  readonly title: string;
  readonly link: string;
  readonly lang: string;
  readonly publisher: string;
}

/** Why a feed can't be read on. What came before it is good. */
export interface FeedProblem {
  readonly reason: Saying;
  readonly line: number;
}
