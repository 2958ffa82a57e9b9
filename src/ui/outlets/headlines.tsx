import type { Article } from '../../core/article/article.ts';
import { Chevron } from '../icons.tsx';
import { Headline, Original, Published } from '../receipt/headline.tsx';
import { strings } from '../strings.ts';
import type { OutletColumn } from './outlet-columns.ts';
import { OutletMark } from './outlet-mark.tsx';

interface HeadlinesProps {
  readonly columns: readonly OutletColumn[];
  readonly articles: ReadonlyMap<string, Article>;
}

/** The other articles' headlines, word for word, in the order of their outlets; closed at first. */
export function Headlines({ columns, articles }: HeadlinesProps) {
  const others = columns
    .filter((column) => !column.here)
    .flatMap((column) => column.articles.map((id) => ({ column, article: articles.get(id) })));
  if (others.length === 0) return null;
  return (
    <details class="headlines">
      <summary>
        {strings.headlines} <span class="section-count">{others.length}</span>
        <Chevron />
      </summary>
      <ul>
        {others.map(({ column, article }) =>
          article === undefined ? null : (
            <li key={article.id} class="report">
              <OutletMark column={column} />
              <div>
                <Headline article={article} />
                <p class="source">
                  <Published article={article} />
                  <Original article={article} />
                </p>
              </div>
            </li>
          ),
        )}
      </ul>
    </details>
  );
}
