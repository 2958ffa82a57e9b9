import type { Article, Span } from '../../core/article/article.ts';
import type { OutletColumn } from '../outlets/outlet-columns.ts';
import { Original, Published } from '../receipt/headline.tsx';
import { strings } from '../strings.ts';
import { PageSentence } from './page-sentence.tsx';

interface SourceLineProps {
  readonly article: Article;
  readonly column: OutletColumn;
  /** The passage, which can be gone to where it stands in the page. */
  readonly span: Span | undefined;
}

/** Where a passage stands: outlet, date and the way to the original, or that it is this page. */
export function SourceLine({ article, column, span }: SourceLineProps) {
  return (
    <p class="source">
      <span class="source-outlet" dir="auto">
        {column.name}
      </span>
      <Published article={article} />
      {column.here ? <span class="outlet-here">{strings.thisPage}</span> : <Original article={article} />}
      {column.here && span && <PageSentence span={span} />}
    </p>
  );
}
