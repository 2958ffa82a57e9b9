import type { Article } from '../../core/article/article.ts';
import type { Difference, DifferingReport } from '../../core/context/context.ts';
import type { OutletColumn } from '../outlets/outlet-columns.ts';
import { OutletMark } from '../outlets/outlet-mark.tsx';
import { Published } from '../receipt/headline.tsx';
import { Receipt } from '../receipt/receipt.tsx';
import { strings } from '../strings.ts';
import { PageSentence } from './page-sentence.tsx';
import { WrongMatch } from './wrong-match/wrong-match.tsx';

interface DifferenceRowProps {
  readonly difference: Difference;
  readonly articles: ReadonlyMap<string, Article>;
  readonly columns: readonly OutletColumn[];
}

/** One fact worded differently: the kind of the difference, and each outlet's own words. */
export function DifferenceRow({ difference, articles, columns }: DifferenceRowProps) {
  const [against] = difference.reports;
  const to = against && articles.get(against.article);
  return (
    <div class="difference">
      <h3 class="kind">{strings.differently.kind(difference.kind)}</h3>
      <ul class="receipts">
        {difference.reports.map((report) => {
          const article = articles.get(report.article);
          const column = columns.find((candidate) => candidate.articles.includes(report.article));
          return article === undefined || column === undefined ? null : (
            <li key={`${report.article}-${report.start}`} class="report">
              <OutletMark column={column} decorative />
              <div class="report-body">
                <blockquote class="passage">
                  <Receipt article={article} span={report} marks={inside(report)} />
                </blockquote>
                <p class="source">
                  <span class="source-outlet" dir="auto">
                    {column.name}
                  </span>
                  {column.here ? (
                    <>
                      <span class="outlet-here">{strings.thisPage}</span>
                      <PageSentence span={report} />
                    </>
                  ) : (
                    <Published article={article} />
                  )}
                </p>
                {to && report !== against && (
                  <WrongMatch
                    to={{ article: to, span: against }}
                    passage={{ article, span: report }}
                    shown={difference.kind}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** What is the whole passage is no place in it. */
const inside = ({ start, end, marks }: DifferingReport) =>
  marks.filter((mark) => mark.start > start || mark.end < end);
