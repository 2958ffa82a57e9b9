import type { Article } from '../../../core/article/article.ts';
import type { Rarity } from '../../../core/index/rarity.ts';
import { createSegmentBuilder } from '../../../core/index/segment/segment-builder.ts';
import { numberOf } from '../blocks/block-records.ts';
import type { ArticleNumber } from '../described.ts';
import type { BlockRun, NumberRange, SegmentInfo } from '../layout/layout.ts';
import { joinRanges } from '../layout/ranges.ts';
import type { LateralDatabase, StoreName, WriteTransaction } from '../schema.ts';
import { segmentInfo, segmentPuts, writeSegment } from './write-segment.ts';

/** What an owner of segments does in the transactions that write one. */
export interface SegmentOwner {
  readonly stores: readonly StoreName[];
  /** Takes the next id and puts on record that a segment is being written. */
  nextId(): Promise<number>;
  begin(tx: WriteTransaction, place: Pick<SegmentInfo, 'id' | 'days'>): Promise<void>;
  goOn(tx: WriteTransaction, id: number): Promise<void>;
  end(tx: WriteTransaction, segment: SegmentInfo): Promise<void>;
}

/** The segment of articles that are committed and not yet indexed, made in memory. */
export class SegmentInHand {
  private readonly builder: ReturnType<typeof createSegmentBuilder>;

  constructor(rarity: Rarity) {
    this.builder = createSegmentBuilder(rarity);
  }

  /** Whether it is time to write it: so many articles, or as much of long ones as memory should hold. */
  isFull(most: number): boolean {
    return this.builder.articles >= most || this.builder.full;
  }

  get isEmpty(): boolean {
    return this.builder.articles === 0;
  }

  add(number: ArticleNumber, article: Article): void {
    this.builder.add(number, article);
  }

  /** Writes what is in hand, if anything, and begins anew. */
  async writeTo(db: LateralDatabase, ranges: readonly NumberRange[], owner: SegmentOwner): Promise<void> {
    if (this.isEmpty) return;
    const segment = this.builder.build();
    const id = await owner.nextId();
    const info = { id, ...segmentInfo(segment), ranges: joinRanges(ranges) };
    await writeSegment(db, segmentPuts(id, segment), {
      stores: owner.stores,
      begin: (tx) => owner.begin(tx, { id, days: info.days }),
      goOn: (tx) => owner.goOn(tx, id),
      end: (tx) => owner.end(tx, info),
    });
  }
}

/** Numbers of the articles in some blocks. */
export const rangesOf = (runs: readonly Pick<BlockRun, 'first' | 'count'>[]): NumberRange[] =>
  joinRanges(runs.map(({ first, count }) => [numberOf(first, 0), numberOf(first + count, 0) - 1]));
