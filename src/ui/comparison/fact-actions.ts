import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/**
 * What a surface lets the reader do with single facts and passages. Whatever a surface can't do is absent, and then not
 * offered: most of it needs a page, a clipboard or a store that not every surface has.
 */
export type FactActions = object;

export const FactActionsContext = createContext<FactActions>({});

export function useFactActions(): FactActions {
  return useContext(FactActionsContext);
}
