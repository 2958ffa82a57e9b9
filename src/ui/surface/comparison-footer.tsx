import type { ComponentChildren } from 'preact';
import { strings } from '../strings.ts';
import type { ContextAnswer } from './answer-view.tsx';
import { CorpusLink } from './corpus-link.tsx';
import { SiteSwitch } from './site-switch.tsx';
import type { SurfaceActions } from './surface-state.ts';
import { Taken } from './taken.tsx';

interface ComparisonFooterProps {
  readonly answer: ContextAnswer;
  readonly site: string | null;
  readonly actions: SurfaceActions;
  readonly children?: ComponentChildren;
}

/** Under a comparison: with what it was made, why the page was taken, and what can be set for its site. */
export function ComparisonFooter({ answer, site, actions, children }: ComparisonFooterProps) {
  const { of, held, detection } = answer;
  return (
    <footer class="footer">
      {strings.footer(held)} <CorpusLink onOpen={actions.openCorpus} />
      {of === 'page' && <Taken detection={detection} />}
      {children}
      <SiteSwitch site={site} actions={actions} />
    </footer>
  );
}
