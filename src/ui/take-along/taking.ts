import type { ContextAnswer } from '../surface/answer-view.tsx';
import type { Taking } from './forms/take.ts';

/** What a surface shows, to be taken along as of today. */
export function takingOf({ context, of, held }: ContextAnswer): Taking {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  const on = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return { context, of, held, on };
}

/** The forms weigh more than most surfaces need, so they are loaded when something is taken. */
export const loadForms = () => import('./forms/all-forms.ts');
