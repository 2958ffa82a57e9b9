import type { Article } from '../../../core/article/article.ts';
import type { Rarity } from '../../../core/index/rarity.ts';
import { blockOf } from '../blocks/block-records.ts';
import { OpenBlock } from '../blocks/open-block.ts';
import type { ArticleNumber, SetId } from '../described.ts';
import type { Decision } from '../identity/decide.ts';
import { HeldIdentities } from '../identity/held-identities.ts';
import type { Verdict } from '../import-session.ts';
import { blocksOf, joinRuns, setOfBlock } from '../layout/layout.ts';
import type { StoreLimits } from '../limits.ts';
import type { ImportRecord } from './import-record.ts';
import { SegmentInHand } from './segment-in-hand.ts';

/** What a running import remembers. All of it can be made again from what it has committed. */
export class OpenImport {
  /** As it was committed last. */
  record: ImportRecord;
  readonly held = new HeldIdentities();
  readonly segment: SegmentInHand;
  readonly limits: StoreLimits;
  /** Articles, its own among them, that a newer version has taken the place of. */
  readonly replaced = new Set<ArticleNumber>();
  /** Its own articles that it gave up for what others added. */
  readonly dropped = new Set<ArticleNumber>();
  /** Articles that others added since it began. */
  readonly foreign = new Set<ArticleNumber>();
  /** Verdicts on what was committed of a call that has not ended. */
  readonly unacknowledged: Verdict[] = [];
  /** What is to become of the article whose pieces are being stored, and its version that was stored last. */
  readonly taking: { decision: Decision | null; verdict: Verdict; older: ArticleNumber | null } = {
    decision: null,
    verdict: 'held',
    older: null,
  };
  /** The block that takes a set's next article. */
  private readonly filling = new Map<SetId, OpenBlock>();
  private readonly own: Set<number>;

  constructor(record: ImportRecord, rarity: Rarity, limits: StoreLimits) {
    this.record = record;
    this.limits = limits;
    this.segment = new SegmentInHand(rarity);
    this.own = new Set(blocksOf(record.runs));
  }

  isOwn(number: ArticleNumber): boolean {
    return this.own.has(blockOf(number));
  }

  /** Whether an article is held or will be once this import is finished. */
  isHeld(number: ArticleNumber): boolean {
    return (
      !this.replaced.has(number) &&
      !this.dropped.has(number) &&
      (this.isOwn(number) || this.held.isHeld(number))
    );
  }

  /** The set whose article this is. */
  setOf(number: ArticleNumber): SetId {
    const runs = this.isOwn(number) ? this.record : this.held.layout;
    return (runs && setOfBlock(runs, blockOf(number))) ?? this.record.sets[0]!.id;
  }

  fillingOf(set: SetId): OpenBlock | undefined {
    return this.filling.get(set);
  }

  openBlock(block: number, set: SetId, addedAt: number): OpenBlock {
    const open = new OpenBlock(block, set, addedAt, this.limits);
    this.filling.set(set, open);
    this.own.add(block);
    this.record = { ...this.record, runs: joinRuns([...this.record.runs, { first: block, count: 1, set }]) };
    return open;
  }

  /** What is written from here on goes into new blocks: those before can be indexed as a whole. */
  closeBlocks(): void {
    this.filling.clear();
  }

  async syncHeld(...[db]: Parameters<HeldIdentities['sync']>): Promise<void> {
    const first = this.held.layout === null;
    for (const number of await this.held.sync(db)) if (!first) this.foreign.add(number);
  }

  index(number: ArticleNumber, article: Article): void {
    this.segment.add(number, article);
  }
}
