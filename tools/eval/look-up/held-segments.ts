import type { Article } from '../../../src/core/article/article.ts';
import { bucketsToRead, planLookUp } from '../../../src/core/index/look-up/plan-look-up.ts';
import { rankCandidates } from '../../../src/core/index/look-up/rank-candidates.ts';
import type { Rarity } from '../../../src/core/index/rarity.ts';
import type { DayOrUndated, DayRecord, Segment } from '../../../src/core/index/segment/segment.ts';
import { createSegmentBuilder } from '../../../src/core/index/segment/segment-builder.ts';

const ARTICLES_A_SEGMENT = 5_000;

/** The records of an index as the store holds them, in memory. */
export class HeldSegments {
  /** Records read by all look-ups so far, and how many these were. */
  readonly read = { days: 0, buckets: 0, lookUps: 0 };
  readonly bytes = { days: 0, signature: 0, text: 0 };
  readonly size: number;
  private readonly articles: readonly Article[];
  private readonly rarity: Rarity;
  private readonly days = new Map<DayOrUndated, DayRecord[]>();
  private readonly signatures: {
    readonly buckets: number;
    readonly records: ReadonlyMap<number, Uint8Array[]>;
  }[] = [];

  constructor(articles: readonly Article[], rarity: Rarity) {
    this.articles = articles;
    this.rarity = rarity;
    this.size = articles.length;
    const builder = createSegmentBuilder(rarity);
    articles.forEach((article, number) => {
      builder.add(number, article);
      if (builder.articles === ARTICLES_A_SEGMENT || number === articles.length - 1)
        this.hold(builder.build());
    });
  }

  private hold({ days, signature, shape }: Segment): void {
    for (const record of days) {
      this.days.set(record.day, [...(this.days.get(record.day) ?? []), record]);
      this.bytes.days += record.numbers.byteLength + record.hashes.byteLength;
    }
    const records = new Map<number, Uint8Array[]>();
    for (const { bucket, bytes } of signature) records.set(bucket, [...(records.get(bucket) ?? []), bytes]);
    this.signatures.push({ buckets: shape.signature.buckets, records });
    this.bytes.signature += shape.signature.bytes;
    this.bytes.text += shape.text.bytes;
  }

  allDays(): DayRecord[] {
    return [...this.days.values()].flat();
  }

  lookUp(article: Article, limit: number): Article[] {
    const plan = planLookUp(article, this.rarity);
    const days: DayRecord[] = [];
    if (plan.days)
      for (let day = plan.days.from; day <= plan.days.to; day++) days.push(...(this.days.get(day) ?? []));
    const buckets = this.signatures.flatMap((segment) =>
      bucketsToRead(plan, segment.buckets).flatMap((bucket) => segment.records.get(bucket) ?? []),
    );
    this.read.days += days.length;
    this.read.buckets += buckets.length;
    this.read.lookUps += 1;
    return rankCandidates(plan, { articles: this.size, days, buckets }, () => true, limit).map(
      ({ number }) => this.articles[number]!,
    );
  }
}
