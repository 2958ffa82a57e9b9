import type { Article, Span } from '../../core/article/article.ts';
import type { MatchReason } from '../../core/context/context.ts';
import { strings } from '../strings.ts';
import { receipt } from './receipt-text.ts';

interface ReceiptProps {
  readonly article: Article;
  readonly span: Span;
  /** Why it was matched: these words are marked where they stand. */
  readonly reasons?: readonly MatchReason[];
  /** Places to be marked. */
  readonly marks?: readonly Span[];
  /** The places are words that another passage has not: they look otherwise than words that two have in common. */
  readonly differing?: boolean;
}

/** An article's own words, cut from its stored text by a span at display. Text only, whatever stands in it. */
export function Receipt({ article, span, reasons = [], marks = [], differing = false }: ReceiptProps) {
  const { pieces, after } = receipt(article.text, span, reasons, marks);
  return (
    <span class="receipt" lang={article.lang ?? ''} dir="auto">
      {pieces.map((piece, i) =>
        piece.marked ? (
          <mark key={i} class={differing ? 'differing' : ''}>
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
      {after && (
        <span class="cut" title={strings.cutOff}>
          {strings.ellipsis}
        </span>
      )}
    </span>
  );
}
