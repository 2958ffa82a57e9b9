import type { Article, Span } from '../../../core/article/article.ts';
import type { MatchReason, Strength } from '../../../core/context/context.ts';
import { SourceLine } from '../../comparison/source-line.tsx';
import type { OutletColumn } from '../../outlets/outlet-columns.ts';
import { OutletMark } from '../../outlets/outlet-mark.tsx';
import { Receipt } from '../../receipt/receipt.tsx';

export interface ListedPassage {
  readonly key: string;
  readonly article: Article;
  readonly column: OutletColumn;
  readonly span: Span;
  /** How surely it carries what it is listed for; not said of what is there beyond doubt. */
  readonly strength?: Strength;
  /** Places in it to be marked, and why it was matched. */
  readonly marks?: readonly Span[];
  readonly reasons?: readonly MatchReason[];
}

/** The passages behind a number, each with where it stands. */
export function PassagesList({ passages }: { readonly passages: readonly ListedPassage[] }) {
  return (
    <ul class="receipts">
      {passages.map(({ key, article, column, span, strength = 'strong', marks = [], reasons = [] }) => (
        <li key={key} class="report">
          {/* A doubt is heard as well; the name alone is told beneath. */}
          <OutletMark column={column} strength={strength} decorative={strength === 'strong'} />
          <div class="report-body">
            <blockquote class="passage">
              <Receipt article={article} span={span} marks={marks} reasons={reasons} />
            </blockquote>
            <SourceLine article={article} column={column} span={span} />
          </div>
        </li>
      ))}
    </ul>
  );
}
