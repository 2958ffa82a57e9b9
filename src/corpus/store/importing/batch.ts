import type { Article } from '../../../core/article/article.ts';
import { addArticles, recordOf } from '../blocks/article-records.ts';
import type { OpenBlock } from '../blocks/open-block.ts';
import type { ArticleNumber, SetId } from '../described.ts';
import type { Decision } from '../identity/decide.ts';
import type { Verdict } from '../import-session.ts';
import type { StoredArticle, StoredLedger, WriteTransaction } from '../schema.ts';
import type { ImportRecord } from './import-record.ts';
import type { OpenImport } from './open-import.ts';
import type { Piece } from './pieces.ts';

export interface Added {
  readonly number: ArticleNumber;
  readonly article: Article;
}

/** Records of a block, and of the import and the ledger. */
const RECORDS_A_BLOCK = 2;
const OTHER_RECORDS = 2;

/** What one transaction of an import writes. If it fails, `open` is ahead of the store and of no more use. */
export class Batch {
  readonly verdicts: Verdict[] = [];
  readonly added: Added[] = [];
  private readonly tx: WriteTransaction;
  private readonly open: OpenImport;
  private readonly now: number;
  private readonly roomInAll: number;
  private readonly puts: Promise<unknown>[] = [];
  private readonly touched = new Set<OpenBlock>();
  private readonly records = new Set<number>();
  private readonly written = new Map<ArticleNumber, StoredArticle>();
  private readonly filled = new Set<SetId>();
  private nextBlock: number;
  private bytes = 0;
  private updates = 0;

  /** @param roomInAll how many articles may be held besides those that are */
  constructor(tx: WriteTransaction, open: OpenImport, nextBlock: number, now: number, roomInAll: number) {
    this.tx = tx;
    this.open = open;
    this.nextBlock = nextBlock;
    this.now = now;
    this.roomInAll = roomInAll;
  }

  /** An article that is written with the rest. */
  unwritten(number: ArticleNumber): Article | undefined {
    return this.written.get(number)?.article;
  }

  hasRoomFor({ bytes }: Piece): boolean {
    const { limits } = this.open;
    // It may open a block of its own.
    const records = this.records.size + 1 + RECORDS_A_BLOCK * (this.touched.size + 1) + OTHER_RECORDS;
    // Of each block a record that had room is written again, with what was in it.
    const beside = (this.touched.size + 1) * (limits.catalogueBytes + limits.recordBytes);
    const fits =
      records <= limits.transactionRecords && this.bytes + bytes + beside <= limits.transactionBytes;
    return fits || this.written.size === 0;
  }

  /** What is to become of the article whose pieces come now. @param isFirst none of them has come yet */
  decided(decision: Decision, isFirst: boolean): void {
    const { taking, record, limits } = this.open;
    if (isFirst) taking.older = null;
    taking.decision = decision;
    taking.verdict = decision.kind;
    if (decision.kind === 'held') return;
    const taken = record.articles + this.added.length;
    const brandNew = taken - record.updates - this.updates;
    if (taken >= limits.articlesAnImport) taking.verdict = 'import-full';
    else if (decision.kind === 'new' && brandNew >= this.roomInAll) taking.verdict = 'corpus-full';
  }

  take(piece: Piece): void {
    const { decision, verdict, older } = this.open.taking;
    if (piece.kind === 'older') {
      if (verdict === 'new') this.open.taking.older = this.store(piece, piece, older, piece.set);
      return;
    }
    this.verdicts.push(verdict);
    if (decision === null || decision.kind === 'held' || (verdict !== 'new' && verdict !== 'updated')) return;
    const updates = decision.kind === 'updated';
    // A new version stays where the article is held: who removes the set that brought it keeps the article.
    const number = updates
      ? this.store(piece, decision, decision.replaces, this.open.setOf(decision.replaces))
      : this.store(piece, decision, older, piece.set);
    this.open.held.table.add(number, decision.keys);
    if (updates) this.updates += 1;
    else this.filled.add(piece.set);
    this.added.push({ number, article: decision.article });
  }

  /**
   * @param recordsDone null if more of the same call is to come
   * @returns the import's record, as it is once the transaction has ended well
   */
  async commit(ledger: StoredLedger, recordsDone: number | null): Promise<ImportRecord> {
    const record = this.recorded(recordsDone);
    this.later(addArticles(this.tx, this.written));
    for (const block of this.touched) this.later(block.put(this.tx));
    this.later(this.tx.objectStore('imports').put(record, record.id));
    this.later(this.tx.objectStore('meta').put({ ...ledger, nextBlock: this.nextBlock }, 'ledger'));
    await Promise.all(this.puts);
    return record;
  }

  private recorded(recordsDone: number | null): ImportRecord {
    const { record, unacknowledged } = this.open;
    unacknowledged.push(...this.verdicts);
    const articles = record.articles + this.added.length;
    const updates = record.updates + this.updates;
    const filled = [...new Set([...record.filled, ...this.filled])];
    const counted = { articles, updates, filled };
    if (recordsDone === null)
      return { ...record, ...counted, unacknowledged: [...record.unacknowledged, ...this.written.keys()] };
    const count = (verdict: Verdict) => unacknowledged.filter((other) => other === verdict).length;
    const tally = {
      new: record.tally.new + count('new'),
      held: record.tally.held + count('held'),
      updated: record.tally.updated + count('updated'),
    };
    unacknowledged.length = 0;
    return {
      ...record,
      ...counted,
      recordsDone,
      tally,
      unacknowledged: [],
      acknowledged: counted,
    };
  }

  private store(
    { cutOff, bytes, addedAt }: Piece,
    { article, keys }: Pick<Piece, 'article' | 'keys'>,
    replaces: ArticleNumber | null,
    set: SetId,
  ): ArticleNumber {
    const stored: StoredArticle = { article, set, cutOff, replaces, addedAt: addedAt ?? this.now };
    let block = this.open.fillingOf(set);
    let counted = block?.add(stored, keys);
    if (!block || !counted) {
      block = this.open.openBlock(this.nextBlock++, set, this.now);
      counted = block.add(stored, keys)!;
    }
    const { number } = counted.row;
    this.touched.add(block);
    this.records.add(recordOf(number));
    this.written.set(number, stored);
    if (replaces !== null) this.open.replaced.add(replaces);
    this.bytes += bytes;
    return number;
  }

  private later(put: Promise<unknown>): void {
    put.catch(() => {}); // `commit` waits for it, unless something else has failed before.
    this.puts.push(put);
  }
}
