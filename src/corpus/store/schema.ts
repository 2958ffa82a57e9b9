import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Article } from '../../core/article/article.ts';
import type { DayRecord, Field } from '../../core/index/segment/segment.ts';
import type { CatalogueBlock, IdentityBlock } from './blocks/block-records.ts';
import type { ArticleNumber, SetId } from './described.ts';
import type { ImportRecord } from './importing/import-record.ts';
import type { Layout, Litter } from './layout/layout.ts';
import type { SetRecord } from './sets/set-record.ts';

/** An article as it is stored. */
export interface StoredArticle {
  readonly article: Article;
  readonly set: SetId;
  /** Whether the text held ends before the outlet's does. */
  readonly cutOff: boolean;
  /** Number of the version that it took the place of. */
  readonly replaces: ArticleNumber | null;
  /** Milliseconds since 1970: when it was stored, and so when the version before it was replaced. */
  readonly addedAt: number;
}

/** Articles next to each other by their places in the record; null, or beyond its end, where there is none. */
export type ArticleRecord = readonly (StoredArticle | null)[];

/** Day of publication since 1970, or `undated`; segment; part of that day. */
export type DayKey = [day: number | 'undated', segment: number, part: number];

export type BucketKey = [segment: number, field: Field, bucket: number, part: number];

/** Signatures of some articles of one day. A look-up reads days without their keys, so the segment stands here too. */
export interface StoredDay extends Pick<DayRecord, 'day' | 'numbers' | 'hashes'> {
  readonly segment: number;
}

/** What the store holds, kept beside it as well, so that a damaged store is not taken for an empty one. */
export interface Ledger {
  /** Rises by one with every committed change of what is held. */
  readonly generation: number;
  /** Articles: live ones of sets that are not deleted, older versions not counted. */
  readonly count: number;
  /** Sum over these articles of their identity keys, modulo 2^52. */
  readonly hash: number;
}

/** The ledger as the database keeps it, with what was given out last: numbers are never used twice. */
export interface StoredLedger extends Ledger {
  readonly nextBlock: number;
  readonly nextSegment: number;
  readonly nextSet: number;
}

export interface LateralSchema extends DBSchema {
  articles: { key: number; value: ArticleRecord };
  catalogue: { key: number; value: CatalogueBlock };
  identities: { key: number; value: IdentityBlock };
  days: { key: DayKey; value: StoredDay };
  buckets: { key: BucketKey; value: Uint8Array<ArrayBuffer> };
  sets: { key: SetId; value: SetRecord };
  imports: { key: string; value: ImportRecord };
  meta: { key: MetaKey; value: StoredLedger | Layout | Litter };
}

export type MetaKey = 'ledger' | 'layout' | 'litter';
export type StoreName = StoreNames<LateralSchema>;
export const STORES: readonly StoreName[] = [
  'articles',
  'catalogue',
  'identities',
  'days',
  'buckets',
  'sets',
  'imports',
  'meta',
];

export type LateralDatabase = IDBPDatabase<LateralSchema>;
export type ReadTransaction = IDBPTransaction<LateralSchema, StoreName[], 'readonly'>;
export type WriteTransaction = IDBPTransaction<LateralSchema, StoreName[], 'readwrite'>;
export type AnyTransaction = ReadTransaction | WriteTransaction;
