import { fitted } from './fitted.ts';

/** As much of an element as is written; any document has it. */
export interface Drawn {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly attributes?: ArrayLike<{ readonly name: string; readonly value: string }>;
  readonly childNodes: ArrayLike<Drawn>;
}

interface Headed {
  readonly title: string;
  /** What of: stands under the title. */
  readonly about: string;
  readonly width: number;
  readonly height: number;
}

const [ELEMENT, TEXT] = [1, 3];
const MARGIN = 20;
const HEAD = 58;
/** What XML 1.0 has no way to write: control characters, halves of a pair. */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu;
const TOKEN = /var\((--[\w-]+)\)/gu;
/** Attributes that mean something only in the page: its own hooks, handlers, and addresses. */
const OF_PAGE = /^(?:class|style|data-.*|on.*|(?:.*:)?href)$/iu;
const IN_PICTURE = /^(?:svg|g|path|rect|line|circle|text|tspan|title|desc|defs|pattern)$/u;

/**
 * A picture as a file of its own: with its title, on paper, in the colours that it has now. Only shapes and words are
 * written, whatever the element holds.
 * @param token value of a custom property of the page, by its name
 */
export function svgText(
  svg: Drawn,
  { title, about, width, height }: Headed,
  token: (name: string) => string,
): string {
  const font = (size: number, more = '') =>
    `font-family="${escaped(token('--sans'))}" font-size="${size}"${more}`;
  const [wide, high] = [width + 2 * MARGIN, height + HEAD + MARGIN];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" role="img">`,
    `<desc>${escaped(about)}</desc>`,
    `<rect width="${wide}" height="${high}" fill="${escaped(token('--paper'))}"/>`,
    `<text x="${MARGIN}" y="26" fill="${escaped(token('--ink'))}" ${font(15, ' font-weight="650"')}>${escaped(title)}</text>`,
    `<text x="${MARGIN}" y="43" fill="${escaped(token('--soft'))}" ${font(11)}>${escaped(fitted(about, width, 11))}</text>`,
    `<g transform="translate(${MARGIN} ${HEAD})">${inside(svg, token)}</g>`,
    '</svg>\n',
  ].join('\n');
}

function inside({ childNodes }: Drawn, token: (name: string) => string): string {
  return Array.from(childNodes, (child) => written(child, token)).join('');
}

function written(node: Drawn, token: (name: string) => string): string {
  if (node.nodeType === TEXT) return escaped(node.nodeValue ?? '');
  const name = node.nodeName.toLowerCase();
  if (node.nodeType !== ELEMENT || !IN_PICTURE.test(name)) return '';
  const attributes = Array.from(node.attributes ?? [])
    .filter((each) => !OF_PAGE.test(each.name))
    .map((each) => {
      const value = each.value.replace(TOKEN, (_, own: string) => token(own));
      return ` ${each.name}="${escaped(value)}"`;
    });
  return `<${name}${attributes.join('')}>${inside(node, token)}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd').replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}
