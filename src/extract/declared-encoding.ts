/** Where a page's own word on its encoding is looked for. Browsers read 1,024 bytes; old templates put it later. */
const HEAD_BYTES = 16_384;

/**
 * The encoding that an HTML or XML file declares, by its name in the Encoding standard; null where it declares none
 * that is known. After the HTML standard's "prescan a byte stream to determine its encoding": what stands in
 * comments, scripts and other elements' attributes is no declaration.
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const xml = /^\s{0,100}<\?xml[^>]{1,200}?\sencoding\s{0,5}=\s{0,5}["']([\w.:-]{2,40})["']/i.exec(head)?.[1];
  return encodingNamed(xml) ?? declaredByMeta(head);
}

function declaredByMeta(head: string): string | null {
  // A comment, a whole script or style, or one tag. Each alternative ends where it must, so none is tried twice.
  const part = /<!--|<(script|style|title|textarea|noscript)\b|<meta[\s/]|<[a-z/!?]/gi;
  for (let found = part.exec(head); found !== null; found = part.exec(head)) {
    const start = part.lastIndex;
    if (found[0] === '<!--') part.lastIndex = behind(head, '-->', found.index + 2);
    else {
      const end = tagEnd(head, start);
      part.lastIndex = end;
      if (found[1] !== undefined) part.lastIndex = behind(head, `</${found[1]}`, end);
      else if (/^<meta/i.test(found[0])) {
        const encoding = encodingNamed(metaCharset(head.slice(start, end)));
        if (encoding !== null) return encoding;
      }
    }
  }
  return null;
}

const ATTRIBUTE = /([^\s"'<>/=]{1,40})\s{0,20}(?:=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"'>]{1,200})))?/g;

function metaCharset(attributes: string): string | undefined {
  let content: string | undefined;
  let isContentType = false;
  for (const [, name = '', double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
    const value = (double ?? single ?? bare ?? '').slice(0, 200);
    switch (name.toLowerCase()) {
      case 'charset':
        return value.trim();
      case 'http-equiv':
        isContentType = value.trim().toLowerCase() === 'content-type';
        break;
      case 'content':
        content = value;
        break;
    }
  }
  if (!isContentType || content === undefined) return undefined;
  return /charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{2,40})/i.exec(content)?.[1];
}

/** The encoding that a label stands for; null for none, and for one that nobody knows. */
export function encodingNamed(label: string | undefined): string | null {
  if (label === undefined) return null;
  // A declaration that could be read as ASCII is not in UTF-16, whatever it says.
  if (/^utf-?16/i.test(label)) return 'utf-8';
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === 'x-user-defined' ? 'windows-1252' : encoding;
  } catch {
    return null;
  }
}

function tagEnd(html: string, from: number): number {
  let quote = '';
  for (let i = from; i < html.length; i++) {
    const character = html.charAt(i);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return i + 1;
    else if ((character === '"' || character === "'") && html.charAt(i - 1) === '=') quote = character;
  }
  return html.length;
}

function behind(text: string, mark: string, from: number): number {
  const at = text.toLowerCase().indexOf(mark.toLowerCase(), from);
  return at < 0 ? text.length : at + mark.length;
}
