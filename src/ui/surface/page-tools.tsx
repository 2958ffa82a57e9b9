import { TakeAlong } from '../take-along/take-along.tsx';
import type { ContextAnswer } from './answer-view.tsx';
import { KeepPage } from './keep-page.tsx';
import type { SurfaceActions } from './surface-state.ts';

interface PageToolsProps {
  readonly answer: ContextAnswer;
  readonly actions: SurfaceActions;
}

/** The strip under the headline: what can be done with the article and with its comparison. */
export function PageTools({ answer, actions }: PageToolsProps) {
  const takeAlong = <TakeAlong answer={answer} again={actions.again} print={() => actions.print(answer)} />;
  // Of a passage or an entry there is no article to keep.
  if (answer.of !== 'page') return <div class="page-tools">{takeAlong}</div>;
  return (
    <KeepPage held={answer.pageHeld} actions={actions}>
      {takeAlong}
    </KeepPage>
  );
}
