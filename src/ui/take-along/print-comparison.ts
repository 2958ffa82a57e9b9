import type { ContextAnswer } from '../surface/answer-view.tsx';
import { loadForms, takingOf } from './taking.ts';

/** Prints a comparison from a page in a tab, the one place from which every browser prints. */
export async function printComparison(answer: ContextAnswer): Promise<void> {
  const { printPage } = await loadForms();
  printPage(takingOf(answer), () => window.print());
}
