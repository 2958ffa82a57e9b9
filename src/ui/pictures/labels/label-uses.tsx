import type { Article } from '../../../core/article/article.ts';
import type { OutletColumn } from '../../outlets/outlet-columns.ts';
import { OutletMark } from '../../outlets/outlet-mark.tsx';
import { Original, Published } from '../../receipt/headline.tsx';
import { Receipt } from '../../receipt/receipt.tsx';
import { around } from './around.ts';
import type { Use } from './labels-data.ts';

interface LabelUsesProps {
  readonly uses: readonly Use[];
  readonly columns: readonly OutletColumn[];
  readonly articles: ReadonlyMap<string, Article>;
}

/** Where a word stands, each place with what stands around it. */
export function LabelUses({ uses, columns, articles }: LabelUsesProps) {
  return (
    <ul class="receipts">
      {uses.map((use) => {
        const article = articles.get(use.article);
        const column = columns.find((each) => each.articles.includes(use.article));
        return article === undefined || column === undefined ? null : (
          <li key={`${use.article}-${use.start}`} class="report">
            <OutletMark column={column} decorative />
            <div class="report-body">
              <blockquote class="passage">
                <Receipt article={article} span={around(article.text, use)} marks={[use]} />
              </blockquote>
              <p class="source">
                <span class="source-outlet" dir="auto">
                  {column.name}
                </span>
                <Published article={article} />
                <Original article={article} />
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
