/** Where a text stops being JSON: by the lines and columns that an editor counts, from 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
}

type Wanted = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

/** One token by RFC 8259: a mark, or a value that is no string. */
const TOKEN = /[{}[\]:,]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const BLANK = /[ \t\n\r]*/y;

/**
 * The first token that a text can't have as JSON, of a string with a fault its beginning; null where it is JSON. Browsers tell
 * it each in words of its own, and not always: a reader is told it in the reader's. Linear time.
 */
export function jsonFault(text: string): JsonFault | null {
  const at = faultAt(text);
  return at === null ? null : placeOf(text, at);
}

function faultAt(text: string): number | null {
  const open: ('{' | '[')[] = [];
  let wanted: Wanted = 'value';
  for (let at = 0; ; ) {
    const start = match(BLANK, text, at)!;
    if (wanted === 'nothing') return start === text.length ? null : start;
    const end = text[start] === '"' ? stringEnd(text, start) : (match(TOKEN, text, start) ?? start);
    if (end === null || end === start) return start;
    const next = follow(wanted, text[start]!, open);
    if (next === null) return start;
    wanted = next;
    at = end;
  }
}

/** Behind its closing quotation mark; null where it has none, or holds what no string may hold. */
function stringEnd(text: string, start: number): number | null {
  for (let at = start + 1; at < text.length; ) {
    const letter = text[at]!;
    if (letter === '"') return at + 1;
    const next = letter === '\\' ? match(ESCAPE, text, at) : letter < ' ' ? null : at + 1;
    if (next === null) return null;
    at = next;
  }
  return null;
}

function match(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  const [found] = pattern.exec(text) ?? [];
  return found === undefined ? null : at + found.length;
}

/**
 * What has to come behind a token that begins so, null where it may not stand here. Objects and lists are opened and closed
 * in `open`.
 */
function follow(wanted: Wanted, token: string, open: ('{' | '[')[]): Wanted | null {
  const behind = (): Wanted => (open.length === 0 ? 'nothing' : 'comma or end');
  const inner = open.at(-1);
  if (token === (inner === '{' ? '}' : ']') && inner !== undefined && wanted.endsWith('or end')) {
    open.pop();
    return behind();
  }
  switch (wanted) {
    case 'key':
    case 'key or end':
      return token === '"' ? 'colon' : null;
    case 'colon':
      return token === ':' ? 'value' : null;
    case 'comma or end':
      return token !== ',' ? null : inner === '{' ? 'key' : 'value';
    default:
      if (token === '{' || token === '[') {
        open.push(token);
        return token === '{' ? 'key or end' : 'value or end';
      }
      return '}]:,'.includes(token) ? null : behind();
  }
}

function placeOf(text: string, at: number): JsonFault {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  return { line: lines.length, column: [...lines.at(-1)!].length + 1 };
}
