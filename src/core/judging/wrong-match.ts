import type { MatchReason, Strength } from '../context/context.ts';
import type { Doubt } from '../facts/scoring/doubts.ts';
import { pairKey } from './passage-key.ts';
import type { PassagePair } from './wrong-pairs.ts';

/** A passage as it was shown, with where it stands. */
export interface JudgedPassage {
  /** As printed, cut where it is longer than is kept. */
  readonly words: string;
  readonly outlet: string;
  readonly title: string;
  readonly url: string | null;
  readonly published: string | null;
  readonly lang: string | null;
}

/** What the reader saw and called wrong, with all that tells how the match came about. */
export interface Judgement {
  /** First the one that the other was matched to. */
  readonly passages: readonly [JudgedPassage, JudgedPassage];
  /** Where it was shown: as one fact, or as a difference of this kind. */
  readonly shown: string;
  /** Null where it was not known: in a difference. */
  readonly strength: Strength | null;
  /** Of the match, 0 to 1; null where it was not known, or kept by a version that did not keep it. */
  readonly score: number | null;
  readonly heldBackBy: readonly Doubt[];
  readonly reasons: readonly MatchReason[];
}

/** A match that the reader called wrong. */
export interface WrongMatch extends Judgement {
  /** The day on which it was called so, as ISO date. */
  readonly judged: string;
}

/** All that are kept. */
export interface WrongMatches {
  readonly version: 1;
  /** In the order in which they were called so. */
  readonly list: readonly WrongMatch[];
}

/** What of the settings they are. */
export const WRONG_MATCHES = 'wrongMatches';

export const NO_WRONG_MATCHES: WrongMatches = { version: 1, list: [] };

export function pairOf({ passages: [one, other] }: Pick<WrongMatch, 'passages'>): PassagePair {
  return [one.words, other.words];
}

/** The same for two judgements of the same two passages. */
export function keyOf(match: Pick<WrongMatch, 'passages'>): string {
  return pairKey(...pairOf(match));
}
