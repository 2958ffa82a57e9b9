import { Header } from '../comparison/header.tsx';
import { Headlines } from '../outlets/headlines.tsx';
import { outletColumns } from '../outlets/outlet-columns.ts';
import { AnswerView, type ContextAnswer } from '../surface/answer-view.tsx';
import { BackToEntries } from '../surface/back-to-entries.tsx';
import { ComparisonFooter } from '../surface/comparison-footer.tsx';
import type { SurfaceActions, SurfaceState } from '../surface/surface-state.ts';
import { Pictures } from './pictures.tsx';

interface WideProps {
  readonly state: SurfaceState;
  /** The site of the page in the tab; null where it can't be seen. */
  readonly site: string | null;
  readonly actions: SurfaceActions;
}

/** The pictures of a comparison in a tab of their own. */
export function Wide({ state, site, actions }: WideProps) {
  return (
    <AnswerView
      state={state}
      site={site}
      actions={actions}
      comparison={(answer) => (
        <WideView key={answer.context.page.id} answer={answer} site={site} actions={actions} />
      )}
    />
  );
}

function WideView({ answer, site, actions }: Omit<WideProps, 'state'> & { readonly answer: ContextAnswer }) {
  const { context, of } = answer;
  const columns = outletColumns(context);
  const articles = new Map([context.page, ...context.articles].map((each) => [each.id, each]));
  return (
    <main class="surface">
      {of === 'entry' && <BackToEntries actions={actions} />}
      <Header of={of} context={context} columns={columns} />
      <div class="page-tools">
        <Headlines columns={columns} articles={articles} />
      </div>
      <Pictures answer={answer} />
      <ComparisonFooter answer={answer} site={site} actions={actions} />
    </main>
  );
}
