/** A piece of a query as typed. */
export type Token =
  | { readonly kind: 'open' | 'close' | 'or' | 'not' }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'phrase'; readonly text: string; readonly closed: boolean }
  /** `name:value`; a value in quotation marks is taken as it stands. Null if none follows. */
  | {
      readonly kind: 'field';
      readonly name: string;
      readonly value: string | null;
      readonly closed: boolean;
    };

/** Quotation marks that open a phrase, with all that close it. */
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"“”„'],
  ['“', '"”“'],
  ['”', '"”“'],
  ['„', '"”“'],
  ['«', '"»'],
]);

const BLANK = /\s/;
const FIELD_NAME = /^[A-Za-z][A-Za-z-]{0,15}$/;

/**
 * The pieces of a query. Linear.
 * @param fields names before a colon whose value may stand after a blank; before any other it must follow at once
 */
export function readTokens(query: string, fields: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  let at = 0;

  const quoted = () => {
    const closing = QUOTES.get(query[at]!)!;
    const start = ++at;
    while (at < query.length && !closing.includes(query[at]!)) at++;
    const text = query.slice(start, at);
    const closed = at < query.length;
    at++;
    return { text, closed };
  };

  const bare = (stop: (char: string) => boolean) => {
    const start = at;
    while (at < query.length && !BLANK.test(query[at]!) && !QUOTES.has(query[at]!) && !stop(query[at]!)) at++;
    return query.slice(start, at);
  };

  const value = (name: string): Token => {
    if (fields.has(name)) while (at < query.length && BLANK.test(query[at]!)) at++;
    if (at < query.length && QUOTES.has(query[at]!)) {
      const { text, closed } = quoted();
      return { kind: 'field', name, value: text, closed };
    }
    const text = bare((char) => char === '(' || char === ')');
    return { kind: 'field', name, value: text === '' ? null : text, closed: true };
  };

  while (at < query.length) {
    const char = query[at]!;
    if (BLANK.test(char)) at++;
    else if (char === '(' || char === ')') {
      tokens.push({ kind: char === '(' ? 'open' : 'close' });
      at++;
    } else if (char === '|') {
      tokens.push({ kind: 'or' });
      at++;
    } else if (QUOTES.has(char)) {
      const { text, closed } = quoted();
      tokens.push({ kind: 'phrase', text, closed });
    } else if ('-−–'.includes(char)) {
      at++;
      // A dash between blanks is a dash.
      if (at < query.length && !BLANK.test(query[at]!)) tokens.push({ kind: 'not' });
    } else {
      const text = bare((next) => next === ':' || next === '(' || next === ')' || next === '|');
      if (query[at] === ':' && FIELD_NAME.test(text)) {
        at++;
        tokens.push(value(text.toLowerCase()));
      } else if (query[at] === ':') {
        at++;
        tokens.push({ kind: 'words', text });
      } else if (text === 'OR') tokens.push({ kind: 'or' });
      else if (text === 'NOT') tokens.push({ kind: 'not' });
      else if (text !== 'AND') tokens.push({ kind: 'words', text });
    }
  }
  return tokens;
}
