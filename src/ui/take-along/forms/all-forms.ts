import { fileName } from './file-name.ts';
import { savedPage } from './saved-page.ts';
import { type Taking, takenComparison, takenFact } from './take.ts';
import { comparisonAsHtml, factAsHtml } from './to-html.ts';
import { comparisonAsMarkdown, factAsMarkdown } from './to-markdown.ts';
import { comparisonAsText, factAsText } from './to-text.ts';

/** Everything that can be taken along, in one module: surfaces load it when the reader first takes something. */

/** What a clipboard takes: plain text, and formatted text where the two go together. */
export interface Copied {
  readonly text: string;
  readonly html: string | null;
}

/** Ways in which a whole comparison is copied. */
export type CopyForm = 'text' | 'markdown' | 'html';

/** One fact: as text it is formatted as well, for whatever takes that. */
export function copyOfFact(taking: Taking, id: string, form: 'text' | 'markdown'): Copied | null {
  const fact = takenFact(taking, id);
  if (fact === null) return null;
  return form === 'text'
    ? { text: factAsText(fact), html: factAsHtml(fact) }
    : { text: factAsMarkdown(fact), html: null };
}

export function copyOfComparison(taking: Taking, form: CopyForm): Copied {
  const taken = takenComparison(taking);
  switch (form) {
    case 'text':
      return { text: comparisonAsText(taken), html: null };
    case 'markdown':
      return { text: comparisonAsMarkdown(taken), html: null };
    case 'html': {
      const html = comparisonAsHtml(taken);
      return { text: html, html };
    }
  }
}

export function savedFile(taking: Taking): { readonly name: string; readonly html: string } {
  const taken = takenComparison(taking);
  const { event, page } = taking.context;
  const day = event.date ?? page.published ?? taking.on;
  return { name: fileName(day, taken.headline.text), html: savedPage(taken) };
}

export { printPage } from './print-page.ts';
