import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Span } from '../../core/article/article.ts';
import type { Judging } from './wrong-match/judging.ts';

/**
 * What a surface lets the reader do with single facts and passages. Whatever a surface can't do is absent, and then not
 * offered: most of it needs a page, a clipboard or a store that not every surface has.
 */
export interface FactActions {
  /** Scrolls the page to a passage of its text and shows it there. */
  readonly showInPage?: (span: Span) => void;
  /** Calling a match wrong, and taking that back. */
  readonly judging?: Judging;
}

export const FactActionsContext = createContext<FactActions>({});

export function useFactActions(): FactActions {
  return useContext(FactActionsContext);
}
