import type { Span } from '../../article/article.ts';
import type { Mention } from '../reading.ts';

/** Places that dates and names stand at. Asked in (nearly) the order of the text, all takes linear time. */
export class TakenSpans {
  /** The date that covers some of a span, or null. */
  readonly dateAt: (span: Span) => Span | null;
  /** The name that covers some of a span, or null. */
  readonly mentionAt: (span: Span) => Mention | null;

  /** @param dates in order of place, as are `mentions` */
  constructor(dates: readonly Span[], mentions: readonly Mention[]) {
    this.dateAt = cursor(dates);
    this.mentionAt = cursor(mentions);
  }

  /** Whether a date or a name covers some of `span`. */
  has(span: Span): boolean {
    return this.dateAt(span) !== null || this.mentionAt(span) !== null;
  }
}

function cursor<T extends Span>(spans: readonly T[]): (span: Span) => T | null {
  let at = 0;
  return ({ start, end }) => {
    while (at > 0 && spans[at - 1]!.end > start) at -= 1;
    while (at < spans.length && spans[at]!.end <= start) at += 1;
    const next = spans[at];
    return next && next.start < end ? next : null;
  };
}
