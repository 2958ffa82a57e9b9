import type { Article } from '../../../core/article/article.ts';
import type { OutletColumn } from '../../outlets/outlet-columns.ts';
import { PassagesList } from '../frame/passages-list.tsx';
import { around } from './around.ts';
import type { Use } from './labels-data.ts';

interface LabelUsesProps {
  readonly uses: readonly Use[];
  readonly columns: readonly OutletColumn[];
  readonly articles: ReadonlyMap<string, Article>;
}

/** Where a word stands, each place with what stands around it. */
export function LabelUses({ uses, columns, articles }: LabelUsesProps) {
  const passages = uses.flatMap((use) => {
    const article = articles.get(use.article);
    const column = columns.find((each) => each.articles.includes(use.article));
    return article === undefined || column === undefined
      ? []
      : [
          {
            key: `${use.article}-${use.start}`,
            article,
            column,
            span: around(article.text, use),
            marks: [use],
          },
        ];
  });
  return <PassagesList passages={passages} />;
}
