import { type Saying, saying } from '../../../words/saying.ts';
import type { FormatName } from '../../import/described.ts';
import { extension } from '../labels.ts';

/** What a text file is, or why it is none that is read. */
export type Recognised =
  | { readonly format: Exclude<FormatName, 'zip' | 'gzip'> }
  | { readonly refused: Saying };

/** Texts that lie beside saved pages and are no articles, by how their names end. */
const NO_ARTICLES: Readonly<Record<string, Saying>> = {
  css: saying('fileKind_styleSheet'),
  scss: saying('fileKind_styleSheet'),
  js: saying('fileKind_script'),
  mjs: saying('fileKind_script'),
  cjs: saying('fileKind_script'),
  map: saying('fileKind_sourceMap'),
  svg: saying('fileKind_picture'),
};

const NAMED: Readonly<Record<string, Exclude<FormatName, 'zip' | 'gzip'>>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mhtml: 'mhtml',
  mht: 'mhtml',
  json: 'json',
  jsonl: 'json-lines',
  ndjson: 'json-lines',
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
};

/** How far a file's beginning is looked at for what tells its format. In UTF-16 units. */
const LOOKED_AT = 64 * 1024;

/**
 * What a text is, by its beginning and then by its name: a page saved as `.txt` that is HTML is read as HTML.
 *
 * @param head decoded, without a byte order mark.
 * @param whole whether that is all.
 */
export function recognise(head: string, name: string, whole: boolean): Recognised {
  const start = head.slice(0, LOOKED_AT);
  const text = start.trimStart();
  const named = NAMED[extension(name)];
  if (text === '' && whole) return { refused: saying('passedOver_empty') };
  if (text.startsWith('{') || text.startsWith('[')) {
    const json = jsonKind(text, named, whole && start.length === head.length);
    if (json !== null) return { format: json };
  }
  if (text.startsWith('<')) {
    const xml = markupKind(text);
    if (xml !== null) return xml;
  }
  if (isMhtml(text)) return { format: 'mhtml' };
  if (named === 'csv' || (named === undefined && isTable(text))) return { format: 'csv' };
  if (named !== undefined) return { format: named };
  if (looksLikeHtml(text)) return { format: 'html' };
  const other = NO_ARTICLES[extension(name)];
  return other === undefined
    ? { format: 'text' }
    : { refused: saying('passedOver_otherKind', { kind: other }) };
}

/** A first line that opens with this is Lateral's own, of an export or a backup. */
const OWN = /^\{\s{0,4}"lateral"\s{0,4}:/;

function jsonKind(
  text: string,
  named: FormatName | undefined,
  whole: boolean,
): 'json' | 'json-lines' | 'backup' | null {
  if (OWN.test(text)) return 'backup';
  if (text.startsWith('[')) {
    // "[Minsk, 19 December] …" opens a text, not a list.
    return /^\[\s*(?:[[{\]"\d-]|null|true|false|$)/.test(text) || named?.startsWith('json') ? 'json' : null;
  }
  if (!/^\{\s*(?:"|\}|$)/.test(text) && !named?.startsWith('json')) return null;
  const end = endOfValue(text);
  if (end === null)
    return text.includes('\n') && named !== 'json-lines' ? 'json' : (jsonNamed(named) ?? 'json-lines');
  const behind = text.slice(end).trimStart();
  if (behind !== '') return 'json-lines';
  return whole ? (jsonNamed(named) ?? 'json') : 'json-lines';
}

function jsonNamed(named: FormatName | undefined): 'json' | 'json-lines' | null {
  return named === 'json' || named === 'json-lines' ? named : null;
}

/** Where the value that a text opens with ends; null if it doesn't. */
function endOfValue(text: string): number | null {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x22) {
      for (i++; i < text.length && text.charCodeAt(i) !== 0x22; i++) if (text.charCodeAt(i) === 0x5c) i++;
    } else if (unit === 0x7b || unit === 0x5b) depth++;
    else if ((unit === 0x7d || unit === 0x5d) && --depth === 0) return i + 1;
  }
  return null;
}

const FEED_ROOTS = new Set(['rss', 'feed', 'rdf']);

/** By the first element, whatever stands before it: declarations, comments, a DOCTYPE. */
function markupKind(text: string): Recognised | null {
  let xml = false;
  let rest = text;
  for (;;) {
    rest = rest.trimStart();
    if (rest.startsWith('<?')) {
      xml = xml || /^<\?xml\b/i.test(rest);
      rest = behind(rest, '?>');
    } else if (rest.startsWith('<!--')) rest = behind(rest, '-->');
    else if (/^<!doctype\s+html\b/i.test(rest)) return { format: 'html' };
    else if (rest.startsWith('<!')) rest = withoutDoctype(rest);
    else break;
  }
  const root = /^<(?:[\w.-]{1,40}:)?([a-z][\w.-]{0,40})/i.exec(rest)?.[1]?.toLowerCase();
  if (root === undefined) return xml ? { refused: saying('passedOver_xmlWithoutElement') } : null;
  if (FEED_ROOTS.has(root)) return { format: 'feed' };
  if (root === 'html' || !xml) return isHtmlElement(root) ? { format: 'html' } : null;
  return { refused: saying('passedOver_otherXml', { name: root }) };
}

function behind(text: string, end: string): string {
  const at = text.indexOf(end);
  return at < 0 ? '' : text.slice(at + end.length);
}

/** What follows `<!DOCTYPE …>`, with the definitions in brackets that it may hold. */
function withoutDoctype(text: string): string {
  const close = text.indexOf('>');
  const open = text.indexOf('[');
  if (open < 0 || close < open) return close < 0 ? '' : text.slice(close + 1);
  return behind(behind(text, ']'), '>');
}

const HTML_ELEMENTS =
  /^(?:html|head|body|title|meta|link|base|script|style|main|article|section|header|nav|aside|footer|div|p|h[1-6]|ul|ol|table|span|a|img|figure|blockquote|b|i|em|strong|br|center|font)$/;

function isHtmlElement(name: string): boolean {
  return HTML_ELEMENTS.test(name);
}

/** A text with paragraphs marked up is HTML, whatever its name and first words. */
function looksLikeHtml(text: string): boolean {
  const tags = text
    .slice(0, 16_384)
    .match(/<(?:html|head|body|title|meta|div|p|article|h[1-6]|span)\b[^<>]{0,400}>/gi);
  return (tags?.length ?? 0) >= 5 && /<\/(?:html|head|body|div|p|article|h[1-6]|span)>/i.test(text);
}

/** A message of several parts that belong together (RFC 2557): what browsers save a whole page as. */
function isMhtml(text: string): boolean {
  const headers =
    /^(?:[A-Za-z][A-Za-z0-9-]{0,40}:[^\n]{0,1000}\n(?:[ \t][^\n]{0,1000}\n){0,50}){1,50}/.exec(text)?.[0] ??
    '';
  return (
    /^content-type:\s*multipart\/related\b/im.test(headers) ||
    (/^mime-version:/im.test(headers) && /^(?:snapshot-)?content-location:|^from: <saved by/im.test(headers))
  );
}

/** Names that a table of articles has in its first line, in the languages that tables are known in here. */
const TABLE_NAMES =
  /^(?:url|link|title|headline|text|body|content|date|published|pubdate|source|outlet|author|lang|language|id|заголовок|текст|дата|titel|titre|título|titolo|datum)$/i;

/** Whether a first line names columns: a file without a telling name may be a table too. */
function isTable(text: string): boolean {
  const line = text.slice(0, 4_096).split(/\r?\n|\r/, 1)[0] ?? '';
  return [',', ';', '\t', '|'].some((delimiter) => {
    const cells = line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
    return cells.length >= 3 && cells.filter((cell) => TABLE_NAMES.test(cell)).length >= 2;
  });
}
