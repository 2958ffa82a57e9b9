import { MAX_TEXT_CHARACTERS } from '../../core/article/limits.ts';
import { cleanText } from '../metadata/found.ts';

/**
 * The text that a page tells machines and does not show: a page without its scripts, which would show it. As text, with
 * the paragraphs that line breaks or markup in it make.
 */
export function toldText(body: string): string {
  return body
    .replace(/<(?:br|\/p|\/div|\/li|\/h[1-6])\b[^<>]{0,200}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,2000}>/gi, '')
    .split('\n')
    .map((paragraph) => cleanText(paragraph, MAX_TEXT_CHARACTERS))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}
