import { saveFile } from '../../save-file.ts';
import { svgText } from './svg-text.ts';

/**
 * Saves a picture as a file of its own.
 * @param style of where it is drawn, for the values of tokens
 */
export function savePicture(
  svg: SVGSVGElement,
  { title, about }: { readonly title: string; readonly about: string },
  style: CSSStyleDeclaration,
): void {
  const { width, height } = svg.viewBox.baseVal;
  const text = svgText(svg, { title, about, width, height }, (name) => style.getPropertyValue(name).trim());
  saveFile(new Blob([text], { type: 'image/svg+xml' }), `${fileTitle(title)}.svg`);
}

/** Letters and digits alone: no sign that a file system takes for something else. */
function fileTitle(title: string): string {
  return (title.match(/[\p{L}\p{N}]+/gu) ?? ['Lateral']).join(' ');
}
