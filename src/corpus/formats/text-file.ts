import type { Article } from '../../core/article/article.ts';
import { articleId } from '../../core/article/article-id.ts';
import { type Saying, saying } from '../../words/saying.ts';
import { dayInName, siteInPath } from './file-place.ts';
import type { DocumentReader, SourceRecord } from './format-reader.ts';
import { readTextPage } from './text-page.ts';

/**
 * Reads a `.txt` file that holds the visible text of one web page (`readTextPage`). What the page does not say of itself
 * is taken from where the file lies, if that is beyond doubt: a date that its name opens with, a folder named after a
 * site. Several articles in one file are not told apart.
 */
export const readTextFile: DocumentReader = function* ({ file, bytes, encoding }) {
  const passedOver = (reason: Saying): SourceRecord => ({ kind: 'passed-over', file, line: null, reason });
  const text = decoded(bytes, encoding);
  if (isMail(text)) {
    yield passedOver(saying('passedOver_mail'));
    return;
  }
  const page = readTextPage(text);
  if (page.kind === 'not-article') yield passedOver(page.reason);
  else yield { kind: 'article', file, line: null, ...withPlace(page.article, file) };
};

/** Without a byte order mark, nor characters that turn the direction of a text round: `gpj.exe` would show as `exe.jpg`. */
function decoded(bytes: Uint8Array, encoding: string): string {
  const decoder = new TextDecoder(encoding);
  // In one call Node's decoder takes windows-1252 for ISO 8859-1, whose place for dashes and quotes is empty.
  const text = decoder.decode(bytes, { stream: true }) + decoder.decode();
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}

const MAIL_HEADER = /^(?:[A-Za-z][A-Za-z0-9-]{0,40}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n){0,50}){3,200}/;

/** A message with its headers, as mail programs save it: what follows is in pieces and encoded. */
function isMail(text: string): boolean {
  const headers = MAIL_HEADER.exec(text.slice(0, 100_000).replace(/\r\n/g, '\n'))?.[0];
  if (headers === undefined) return false;
  return /^from:/im.test(headers) && /^(?:mime-version|message-id|received):/im.test(headers);
}

function withPlace(
  article: Article,
  file: string,
): { readonly article: Article; readonly notes: readonly Saying[] } {
  const published = article.published ?? dayInName(file);
  const outlet = article.outlet || (siteInPath(file) ?? '');
  if (published === article.published && outlet === article.outlet) return { article, notes: [] };
  const { id: _, ...rest } = { ...article, published, outlet };
  const notes = [
    ...(published === article.published ? [] : [saying('note_dateFromName')]),
    ...(outlet === article.outlet ? [] : [saying('note_outletFromFolder')]),
  ];
  return { article: { id: articleId(rest), ...rest }, notes };
}
