import { dayOf } from '../../../core/index/day.ts';
import { type CatalogueRow, FLAG } from '../blocks/block-records.ts';
import { addHashes, subtractHashes } from '../identity/article-keys.ts';

/** What a set's card counts, of its live articles. */
export interface SetTally {
  readonly articles: number;
  readonly olderVersions: number;
  readonly outlets: NameCounts;
  readonly languages: NameCounts;
  /** Articles by day since 1970. */
  readonly days: ReadonlyMap<number, number>;
  readonly undated: number;
  readonly cutOff: number;
  /** Of its articles and their older versions, without their index. */
  readonly bytes: number;
  /** Sum of the articles' identity keys, modulo 2^52. */
  readonly hash: number;
}

/** Articles by a name. Hostile corpora have one for each article: those beyond the first thousands count as `others`. */
export interface NameCounts {
  readonly named: ReadonlyMap<string, number>;
  readonly others: number;
}

/** Names are up to 1,000 characters long; a set's record should stay small for all real ones. */
const MOST_NAMES = 2_000;

export const NO_TALLY: SetTally = {
  articles: 0,
  olderVersions: 0,
  outlets: { named: new Map(), others: 0 },
  languages: { named: new Map(), others: 0 },
  days: new Map(),
  undated: 0,
  cutOff: 0,
  bytes: 0,
  hash: 0,
};

/** A row with the sum of its identity keys, which a tally's hash is made of. */
export interface CountedRow {
  readonly row: CatalogueRow;
  readonly hash: number;
}

/** Changes to a tally, collected and applied at once. */
export class TallyChange {
  articles = 0;
  olderVersions = 0;
  undated = 0;
  cutOff = 0;
  bytes = 0;
  private added = 0;
  private taken = 0;
  private readonly outlets = new Map<string, number>();
  private readonly languages = new Map<string, number>();
  private readonly days = new Map<number, number>();

  /** A new live article. */
  add({ row, hash }: CountedRow): void {
    this.count(row, 1);
    this.bytes += row.bytes;
    this.added = addHashes(this.added, hash);
  }

  /** A live article has become an older version: its bytes stay. */
  replace({ row, hash }: CountedRow): void {
    this.count(row, -1);
    this.olderVersions += 1;
    this.taken = addHashes(this.taken, hash);
  }

  /** An older version is live again. */
  restore({ row, hash }: CountedRow): void {
    this.count(row, 1);
    this.olderVersions -= 1;
    this.added = addHashes(this.added, hash);
  }

  /** A live article is gone with its bytes. */
  remove({ row, hash }: CountedRow): void {
    this.count(row, -1);
    this.bytes -= row.bytes;
    this.taken = addHashes(this.taken, hash);
  }

  /** An older version is gone with its bytes. */
  removeOlder(row: CatalogueRow): void {
    this.olderVersions -= 1;
    this.bytes -= row.bytes;
  }

  get hash(): number {
    return subtractHashes(this.added, this.taken);
  }

  appliedTo(tally: SetTally): SetTally {
    return {
      articles: tally.articles + this.articles,
      olderVersions: tally.olderVersions + this.olderVersions,
      outlets: changedNames(tally.outlets, this.outlets),
      languages: changedNames(tally.languages, this.languages),
      days: changedCounts(tally.days, this.days),
      undated: tally.undated + this.undated,
      cutOff: tally.cutOff + this.cutOff,
      bytes: tally.bytes + this.bytes,
      hash: addHashes(tally.hash, this.hash),
    };
  }

  private count(row: CatalogueRow, by: 1 | -1): void {
    this.articles += by;
    bump(this.outlets, row.outlet, by);
    bump(this.languages, row.lang ?? '', by);
    const day = dayOf(row.published);
    if (day === null) this.undated += by;
    else bump(this.days, day, by);
    if (row.flags & FLAG.cutOff) this.cutOff += by;
  }
}

function bump<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function changedCounts<Key>(before: ReadonlyMap<Key, number>, changes: ReadonlyMap<Key, number>) {
  const after = new Map(before);
  for (const [key, by] of changes) {
    const count = (after.get(key) ?? 0) + by;
    if (count === 0) after.delete(key);
    else after.set(key, count);
  }
  return after;
}

function changedNames({ named, others }: NameCounts, changes: ReadonlyMap<string, number>): NameCounts {
  const after = new Map(named);
  let rest = others;
  for (const [name, by] of changes) {
    const count = after.get(name);
    if (count === undefined && (by < 0 || after.size >= MOST_NAMES)) rest += by;
    else if ((count ?? 0) + by === 0) after.delete(name);
    else after.set(name, (count ?? 0) + by);
  }
  return { named: after, others: rest };
}
