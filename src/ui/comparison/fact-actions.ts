import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Span } from '../../core/article/article.ts';
import type { Judging } from './wrong-match/judging.ts';

/** The page beside a surface, as far as passages of its text can be shown in it. */
export interface InPage {
  /** Whether a passage of the page's text stands in the page. */
  has(span: Span): boolean;
  /** Scrolls the page to it and shows it there. */
  show(span: Span): void;
}

/**
 * What a surface lets the reader do with single facts and passages. Whatever a surface can't do is absent, and then not
 * offered: most of it needs a page, a clipboard or a store that not every surface has.
 */
export interface FactActions {
  readonly inPage?: InPage;
  /** Calling a match wrong, and taking that back. */
  readonly judging?: Judging;
  /** Copies a fact, by its id, with its receipts. */
  readonly copyFact?: (id: string, form: 'text' | 'markdown') => Promise<void>;
}

export const FactActionsContext = createContext<FactActions>({});

export function useFactActions(): FactActions {
  return useContext(FactActionsContext);
}
