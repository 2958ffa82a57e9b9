import type { FoundKeys, LookUpQuery } from '../engines/engine.ts';

export type EngineName = 'ours' | 'minisearch' | 'flexsearch' | 'sqlite';

export interface MadeCorpus {
  readonly articles: number;
  readonly perDay: number;
  readonly seed: number;
}

/** What the worker of a bench extension can be told to do. One job a worker: it ends with its answer. */
export type Job =
  | { readonly kind: 'build'; readonly engine: EngineName; readonly corpus: MadeCorpus }
  /** From nothing: open, search once. */
  | { readonly kind: 'cold'; readonly engine: EngineName; readonly query: LookUpQuery }
  /** Opened once; every query in turn, `rounds` times after a first time that only warms up and gives the finds. */
  | {
      readonly kind: 'warm';
      readonly engine: EngineName;
      readonly queries: readonly LookUpQuery[];
      readonly rounds: number;
    }
  /** A cold look-up of ours with every read of the store written down. */
  | { readonly kind: 'record'; readonly query: LookUpQuery }
  /** The same reads again without anything else: open the database, ask all at once, wait. */
  | { readonly kind: 'floor'; readonly reads: RecordedReads }
  /** The bare articles in a database of their own: what the index takes on disk is what lies beyond them. */
  | { readonly kind: 'storage' };

export interface RecordedReads {
  readonly database: string;
  readonly reads: readonly RecordedRead[];
}

export interface RecordedRead {
  readonly store: string;
  readonly method: 'get' | 'getAll' | 'getKey' | 'getAllKeys' | 'count';
  /** A key, or the bounds of a range. */
  readonly key: IDBValidKey | null;
  readonly range: RecordedRange | null;
  readonly count: number | null;
  readonly records: number;
  readonly bytes: number;
}

export interface RecordedRange {
  readonly lower: IDBValidKey | null;
  readonly upper: IDBValidKey | null;
  readonly lowerOpen: boolean;
  readonly upperOpen: boolean;
}

export interface ColdAnswer {
  readonly ms: number;
  /** Of which until the index was open. */
  readonly openMs: number;
  readonly found: FoundKeys;
  /** Single steps that an engine can tell apart, in ms. */
  readonly steps?: Readonly<Record<string, number>>;
}

export interface WarmAnswer {
  /** By query: the median of its rounds, in ms. */
  readonly ms: readonly number[];
  readonly found: readonly FoundKeys[];
}

export interface BuildAnswer {
  readonly seconds: number;
  readonly indexBytes: number | null;
  readonly notes: readonly string[];
}

export type JobState =
  | { readonly state: 'running'; readonly done: number }
  | { readonly state: 'done'; readonly answer: unknown }
  | { readonly state: 'failed'; readonly error: string };
