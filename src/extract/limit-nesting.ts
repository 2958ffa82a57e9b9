/** Chromium's parser nests no deeper either, and extraction looks at fewer levels still. */
export const MAX_NESTING = 512;

/** Attributes kept of a tag: each is compared with all before it. Ready-made components have up to 60. */
export const MAX_TAG_ATTRIBUTES = 200;

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
 * HTML in which no element is nested deeper than `MAX_NESTING`, a tag below that stands beside the deepest one instead
 * of inside it, as in Chromium, and no tag has more than `MAX_TAG_ATTRIBUTES`: a parser looks through its stack at nearly
 * every tag, and through a tag's attributes at each of them (80,000 took 20 s). A page that keeps within the limits comes
 * back as it is. Where the two could count differently this counts more, not less. Linear in the length of the page.
 */
export function limitNesting(html: string): string {
  const stack: string[] = [];
  const foreign: boolean[] = [];
  const kept: string[] = [];
  let from = 0;
  let tooDeep = 0;
  let moved = false;
  const tags = /<(?:!--|(\/?)([a-z][^\s/>]{0,200}))/gi;
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    if (tag[2] === undefined) {
      tags.lastIndex = after(html, '-->', tag.index + 2);
      continue;
    }
    const name = tag[2].toLowerCase();
    const { end, keptTo } = tagEnd(html, tags.lastIndex);
    tags.lastIndex = end;
    const cutAttributes = () => {
      if (keptTo === end || from > tag.index) return;
      kept.push(html.slice(from, keptTo), html.charAt(end - 1) === '>' ? '>' : '');
      from = end;
    };
    if (tag[1] === '/') {
      if (FOREIGN.has(name) || HTML_IN_FOREIGN.has(name)) foreign.pop();
      const at = tooDeep > 0 ? -1 : stack.lastIndexOf(name);
      if (at >= 0) {
        stack.length = at;
      } else if (moved) {
        // It ends what was moved, and would end something else instead.
        tooDeep = Math.max(0, tooDeep - 1);
        kept.push(html.slice(from, tag.index));
        from = end;
      }
      cutAttributes();
      continue;
    }
    while (ENDS[name]?.includes(stack.at(-1) ?? '')) stack.pop();
    const inForeign = foreign.at(-1) === true;
    if (VOID.has(name) || (inForeign && html.charAt(end - 2) === '/')) {
      cutAttributes();
      continue;
    }
    if (FOREIGN.has(name)) foreign.push(true);
    else if (HTML_IN_FOREIGN.has(name)) foreign.push(false);
    if (stack.length < MAX_NESTING) {
      stack.push(name);
    } else {
      kept.push(html.slice(from, tag.index), `</${stack.pop()}>`);
      from = tag.index;
      stack.push(name);
      tooDeep++;
      moved = true;
    }
    cutAttributes();
    if ((name === 'script' || name === 'style') && !inForeign) {
      const close = closing(name);
      close.lastIndex = end;
      tags.lastIndex = close.exec(html)?.index ?? html.length;
    }
  }
  return kept.length === 0 ? html : kept.join('') + html.slice(from);
}

/** Where a tag ends that is read up to `at`, and what of it is kept. Quoted values may hold `>`. */
function tagEnd(html: string, at: number): { readonly end: number; readonly keptTo: number } {
  let last = '';
  let apart = true;
  let attributes = 0;
  let keptTo = -1;
  for (let i = at; i < html.length; i++) {
    const character = html.charAt(i);
    if (character === '>') return { end: i + 1, keptTo: keptTo < 0 ? i + 1 : keptTo };
    if (last === '=' && (character === '"' || character === "'")) {
      i = after(html, character, i + 1) - 1;
      last = character;
      apart = true;
    } else if (/\s/.test(character)) {
      apart = true;
    } else {
      if (apart && last !== '=' && character !== '=' && ++attributes > MAX_TAG_ATTRIBUTES && keptTo < 0)
        keptTo = i;
      apart = character === '/';
      last = character;
    }
  }
  return { end: html.length, keptTo: keptTo < 0 ? html.length : keptTo };
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

function closing(name: 'script' | 'style'): RegExp {
  return name === 'script' ? /<\/script/gi : /<\/style/gi;
}
