import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { type FactActions, FactActionsContext, useFactActions } from '../comparison/fact-actions.ts';
import type { ContextAnswer } from '../surface/answer-view.tsx';
import { toClipboard } from './clipboard.ts';
import { loadForms, takingOf } from './taking.ts';

interface CopyingFactsProps {
  readonly answer: ContextAnswer;
  readonly children: ComponentChildren;
}

/** Lets every fact of a comparison be copied. */
export function CopyingFacts({ answer, children }: CopyingFactsProps) {
  const outer = useFactActions();
  const actions: FactActions = useMemo(
    () => ({
      ...outer,
      copyFact: async (id, form) => {
        const { copyOfFact } = await loadForms();
        const copied = copyOfFact(takingOf(answer), id, form);
        if (copied) await toClipboard(copied);
      },
    }),
    [outer, answer],
  );
  return <FactActionsContext.Provider value={actions}>{children}</FactActionsContext.Provider>;
}
