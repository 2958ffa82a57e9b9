import type { Article } from '../../core/article/article.ts';
import type { Difference } from '../../core/context/context.ts';
import type { OutletColumn } from '../outlets/outlet-columns.ts';
import { OutletMark } from '../outlets/outlet-mark.tsx';
import { Receipt } from '../receipt/receipt.tsx';
import { strings } from '../strings.ts';

interface DifferenceRowProps {
  readonly difference: Difference;
  readonly articles: ReadonlyMap<string, Article>;
  readonly columns: readonly OutletColumn[];
}

/** One fact worded differently: the kind of the difference, and each outlet's own words. */
export function DifferenceRow({ difference, articles, columns }: DifferenceRowProps) {
  return (
    <div class="difference">
      <h3 class="kind">{strings.differently.kind(difference.kind)}</h3>
      <ul class="receipts">
        {difference.reports.map((report) => {
          const article = articles.get(report.article);
          const column = columns.find((candidate) => candidate.articles.includes(report.article));
          return article === undefined || column === undefined ? null : (
            <li key={`${report.article}-${report.start}`} class="report">
              <OutletMark column={column} />
              <Receipt article={article} span={report} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
