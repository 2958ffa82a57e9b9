import { locale, text } from '../../../words/speech.ts';
import { strings } from '../../strings.ts';
import { escapeHtml, html, writeHtml } from './html-tree.ts';
import style from './saved-page.css?inline';
import type { TakenComparison } from './taken.ts';
import { comparisonTree } from './to-html.ts';

/**
 * A whole comparison as one HTML document that needs nothing else: nothing in it is loaded, sent or run, which its own policy
 * makes sure of wherever it is opened.
 */
export function savedPage(taken: TakenComparison): string {
  const title = taken.headline.text || strings.untitled;
  return `<!doctype html>
<html lang="${locale()}" dir="${text('localeDirection')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(`${title} – ${strings.name}`)}</title>
<style>${style}</style>
</head>
<body>
${writeHtml([html('main', { class: 'taken' }, ...comparisonTree(taken))])}
</body>
</html>
`;
}

export { style as savedPageStyle };
