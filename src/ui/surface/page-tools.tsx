import type { ComponentChildren } from 'preact';
import type { ComparisonView } from '../comparison/view.ts';
import { Headlines } from '../outlets/headlines.tsx';
import { TakeAlong } from '../take-along/take-along.tsx';
import type { ContextAnswer } from './answer-view.tsx';
import { KeepPage } from './keep-page.tsx';
import type { SurfaceActions } from './surface-state.ts';

interface PageToolsProps {
  readonly answer: ContextAnswer;
  readonly view: Pick<ComparisonView, 'columns' | 'articles'>;
  readonly actions: SurfaceActions;
  /** What else can be done with a page. */
  readonly children?: ComponentChildren;
}

/** The strip under the headline: what can be done with the article and with its comparison. */
export function PageTools({ answer, view, actions, children }: PageToolsProps) {
  const takeAlong = <TakeAlong answer={answer} again={actions.again} print={() => actions.print(answer)} />;
  const headlines = <Headlines columns={view.columns} articles={view.articles} />;
  // Of a passage or an entry there is no article to keep.
  if (answer.of !== 'page')
    return (
      <div class="page-tools">
        {headlines}
        {takeAlong}
      </div>
    );
  return (
    <KeepPage before={headlines} held={answer.pageHeld} actions={actions}>
      {takeAlong}
      {children}
    </KeepPage>
  );
}
