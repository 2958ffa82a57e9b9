import { wrapped } from './fitted.ts';
import { KEY_BOX } from './picture-key.tsx';

/** As much of an element as is written; any document has it. */
export interface Drawn {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly attributes?: ArrayLike<{ readonly name: string; readonly value: string }>;
  readonly childNodes: ArrayLike<Drawn>;
}

/** A picture's file: what it says beside what is drawn. */
export interface Saved {
  readonly title: string;
  /** What of: stands under the title. */
  readonly about: string;
  /** How to read it, beneath. */
  readonly notes: readonly string[];
  readonly key: readonly { readonly mark: Drawn | null; readonly words: string }[];
  /** Of what is drawn. */
  readonly width: number;
  readonly height: number;
}

const [ELEMENT, TEXT] = [1, 3];
const MARGIN = 20;
/** Words have this much room beside a narrow picture. */
const LEAST_WIDTH = 320;
const TITLE = { size: 15, line: 19 } as const;
const SMALL = { size: 11, line: 15 } as const;
/** Between the picture and the words over and beneath it. */
const AIR = 12;
/** What XML 1.0 has no way to write: control characters, halves of a pair. */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu;
const TOKEN = /var\((--[\w-]+)\)/gu;
/** Attributes that mean something only in the page: its own hooks, handlers, and addresses. */
const OF_PAGE = /^(?:class|style|data-.*|on.*|(?:.*:)?href)$/iu;
const IN_PICTURE = /^(?:svg|g|path|rect|line|circle|text|tspan|title|desc|defs|pattern)$/u;

/**
 * A picture as a file of its own: with its title, how to read it and its key, on paper, in the colours that it has now. Only
 * shapes and words are written, whatever the element holds.
 * @param token value of a custom property of the page, by its name
 */
export function svgText(
  svg: Drawn,
  { title, about, notes, key, width, height }: Saved,
  token: (name: string) => string,
): string {
  const room = Math.max(width, LEAST_WIDTH);
  const parts: string[] = [];
  let y = MARGIN - 6;
  const say = (text: string, { size, line }: { size: number; line: number }, paint: string, x = 0) => {
    const isTitle = size === TITLE.size;
    for (const each of wrapped(text, room - x, size, isTitle)) {
      y += line;
      const font = `font-family="${escaped(token('--sans'))}" font-size="${size}"${isTitle ? ' font-weight="650"' : ''}`;
      parts.push(
        `<text x="${MARGIN + x}" y="${y - 4}" fill="${escaped(token(paint))}" ${font}>${escaped(each)}</text>`,
      );
    }
  };
  say(title, TITLE, '--ink');
  say(about, SMALL, '--soft');
  y += AIR;
  parts.push(`<g transform="translate(${MARGIN} ${y})">${inside(svg, token)}</g>`);
  y += height + AIR;
  for (const note of notes) say(note, SMALL, '--soft');
  for (const { mark, words } of key) {
    if (mark !== null) parts.push(`<g transform="translate(${MARGIN} ${y + 2})">${inside(mark, token)}</g>`);
    say(words, SMALL, '--soft', mark === null ? 0 : KEY_BOX.width + 6);
  }
  const [wide, high] = [room + 2 * MARGIN, y + MARGIN];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" role="img">`,
    `<desc>${escaped(about)}</desc>`,
    `<rect width="${wide}" height="${high}" fill="${escaped(token('--paper'))}"/>`,
    ...parts,
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
