import type { Span } from '../../core/article/article.ts';
import { strings } from '../strings.ts';
import { useFactActions } from './fact-actions.ts';

/** The way from a passage of the page's text to where it stands there; nothing where it can't be shown. */
export function PageSentence({ span }: { readonly span: Span }) {
  const { inPage } = useFactActions();
  if (!inPage?.has(span)) return null;
  return (
    <button type="button" class="link-button show-in-page" onClick={() => inPage.show(span)}>
      {strings.showInPage}
    </button>
  );
}
