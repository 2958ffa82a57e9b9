import type { Span } from '../../core/article/article.ts';
import { strings } from '../strings.ts';
import { useFactActions } from './fact-actions.ts';

/** The way from a passage of the page to where it stands there; nothing on a surface that can't show it. */
export function PageSentence({ span }: { readonly span: Span }) {
  const { showInPage } = useFactActions();
  if (showInPage === undefined) return null;
  return (
    <button type="button" class="link-button show-in-page" onClick={() => showInPage(span)}>
      {strings.showInPage}
    </button>
  );
}
