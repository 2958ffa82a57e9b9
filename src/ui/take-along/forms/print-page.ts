import { type ComponentChild, h, render } from 'preact';
import { attributesOf, type HtmlNode } from './html-tree.ts';
import style from './saved-page.css?inline';
import { type Taking, takenComparison } from './take.ts';
import { comparisonTree } from './to-html.ts';

/** On the screen there is nothing of it; on paper there is nothing else. */
const ONLY_PRINTED = `
.taken-on-paper { display: none; }
@media print {
  html, body { min-inline-size: 0; max-inline-size: none; margin: 0; background: #fff; }
  body > :not(.taken-on-paper) { display: none; }
  body > .taken-on-paper { display: block; }
}`;

/**
 * Prints the whole comparison, laid out as the saved file is: what a surface has folded away, on paper nobody could unfold.
 * It comes in by values, not as markup, and its style through the style sheet's own interface: the policy of extension pages
 * allows neither markup nor styles from strings.
 */
export function printPage(taking: Taking, print: () => void): void {
  const place = document.createElement('div');
  place.className = 'taken-on-paper';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style + ONLY_PRINTED);
  document.body.append(place);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  render(h('main', { class: 'taken' }, ...comparisonTree(takenComparison(taking)).map(shown)), place);
  const putAway = () => {
    render(null, place);
    place.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
  window.addEventListener('afterprint', putAway, { once: true });
  print();
}

function shown(node: HtmlNode): ComponentChild {
  if (typeof node === 'string') return node;
  return h(node.tag, Object.fromEntries(attributesOf(node)), ...node.children.map(shown));
}
