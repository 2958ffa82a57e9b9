/** Chromium's parser nests no deeper either, and extraction looks at fewer levels still. */
export const MAX_NESTING = 512;

const VOID = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
);
/** Tags that end an open one of the same kind, as lists, tables and paragraphs without end tags rely on. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  p: ['p'],
  li: ['li'],
  option: ['option'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  td: ['td', 'th'],
  th: ['th'],
  tr: ['tr', 'td', 'th'],
};
const FOREIGN = new Set(['svg', 'math']);
const HTML_IN_FOREIGN = new Set([
  'mi',
  'mo',
  'mn',
  'ms',
  'mtext',
  'annotation-xml',
  'foreignobject',
  'desc',
  'title',
]);

/**
 * HTML in which no element is nested deeper than `MAX_NESTING`: a tag below that stands beside the deepest one instead
 * of inside it, as in Chromium. The parser used off the page moves its whole stack at every tag, so that 100,000 nested
 * boxes cost it 23 s. A page that keeps within the limit comes back as it is. Where the two could count differently
 * this counts more, not less. Linear in the length of the page.
 */
export function limitNesting(html: string): string {
  const stack: string[] = [];
  const foreign: boolean[] = [];
  const kept: string[] = [];
  let from = 0;
  let tooDeep = 0;
  const tags = /<(?:!--|(\/?)([a-z][^\s/>]{0,200}))/gi;
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    if (tag[2] === undefined) {
      tags.lastIndex = after(html, '-->', tag.index + 2);
      continue;
    }
    const name = tag[2].toLowerCase();
    const end = tagEnd(html, tags.lastIndex);
    tags.lastIndex = end;
    if (tag[1] === '/') {
      if (FOREIGN.has(name) || HTML_IN_FOREIGN.has(name)) foreign.pop();
      const at = tooDeep > 0 ? -1 : stack.lastIndexOf(name);
      if (at >= 0) {
        stack.length = at;
      } else if (kept.length > 0) {
        // It ends what was moved, and would end something else instead.
        tooDeep = Math.max(0, tooDeep - 1);
        kept.push(html.slice(from, tag.index));
        from = end;
      }
      continue;
    }
    while (ENDS[name]?.includes(stack.at(-1) ?? '')) stack.pop();
    const inForeign = foreign.at(-1) === true;
    if (VOID.has(name) || (inForeign && html.charAt(end - 2) === '/')) continue;
    if (FOREIGN.has(name)) foreign.push(true);
    else if (HTML_IN_FOREIGN.has(name)) foreign.push(false);
    if (stack.length < MAX_NESTING) {
      stack.push(name);
    } else {
      kept.push(html.slice(from, tag.index), `</${stack.pop()}>`);
      from = tag.index;
      stack.push(name);
      tooDeep++;
    }
    if ((name === 'script' || name === 'style') && !inForeign) {
      const close = closing(name);
      close.lastIndex = end;
      tags.lastIndex = close.exec(html)?.index ?? html.length;
    }
  }
  return kept.length === 0 ? html : kept.join('') + html.slice(from);
}

/** Where a tag ends that is read up to `at`: quoted values may hold `>`. */
function tagEnd(html: string, at: number): number {
  let last = '';
  for (let i = at; i < html.length; i++) {
    const character = html.charAt(i);
    if (character === '>') return i + 1;
    if (last === '=' && (character === '"' || character === "'")) {
      i = after(html, character, i + 1) - 1;
      last = character;
    } else if (!/\s/.test(character)) last = character;
  }
  return html.length;
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

function closing(name: 'script' | 'style'): RegExp {
  return name === 'script' ? /<\/script/gi : /<\/style/gi;
}
