import { Header } from '../comparison/header.tsx';
import { outletColumns } from '../outlets/outlet-columns.ts';
import { strings } from '../strings.ts';
import { AnswerView, type ContextAnswer } from '../surface/answer-view.tsx';
import { BackToEntries } from '../surface/back-to-entries.tsx';
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
      comparison={(answer) => <WideView key={answer.context.page.id} answer={answer} actions={actions} />}
    />
  );
}

function WideView({ answer, actions }: { readonly answer: ContextAnswer; readonly actions: SurfaceActions }) {
  const { context, of, held } = answer;
  const columns = outletColumns(context);
  const articles = new Map([context.page, ...context.articles].map((each) => [each.id, each]));
  return (
    <main class="surface">
      {of === 'entry' && <BackToEntries actions={actions} />}
      <Header of={of} context={context} columns={columns} articles={articles} />
      <Pictures answer={answer} />
      <footer class="footer">{strings.footer(held)}</footer>
    </main>
  );
}
