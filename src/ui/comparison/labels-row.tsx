import type { Article } from '../../core/article/article.ts';
import { OutletMark } from '../outlets/outlet-mark.tsx';
import { Receipt } from '../receipt/receipt.tsx';
import { strings } from '../strings.ts';
import type { LabelsView } from './labels-view.ts';

interface LabelsRowProps {
  readonly view: LabelsView;
  readonly articles: ReadonlyMap<string, Article>;
}

/** What each outlet calls one actor in its own voice. */
export function LabelsRow({ view, articles }: LabelsRowProps) {
  const { name } = view;
  const named = name && articles.get(name.article);
  return (
    <div class="difference">
      <h3 class="kind">
        {named ? strings.differently.wordsFor : strings.differently.wordsForEvent}{' '}
        {named && (
          <span class="whose">
            <Receipt article={named} span={name} />
          </span>
        )}
      </h3>
      <ul class="receipts">
        {view.outlets.map(({ column, uses }) => (
          <li key={column.key} class="report">
            <OutletMark column={column} />
            <ul class="labels">
              {uses.map((use) => (
                <li key={`${use.article}-${use.start}`}>
                  <Receipt article={articles.get(use.article)!} span={use} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
