import type { Article } from '../../core/article/article.ts';
import { readTextPage, type TextPage } from '../../corpus/formats/text-page.ts';
import { MAX_DOCUMENT_BYTES } from '../../corpus/limits.ts';
import { type Extraction, extractArticle } from '../../extract/extract-article.ts';
import { decodePage, parsePage } from '../../extract/parse-page.ts';
import type { Session } from '../session.ts';
import { InputError, isUtf16, looksBinary, readWhole } from './open-input.ts';

/** A page file as it stands: a web page, or the text of one. */
export type PageFile =
  | { readonly kind: 'web'; readonly document: Document }
  | { readonly kind: 'text'; readonly text: string };

/** Opens a page file; one that can't be used is named in the report, and null. */
export async function openPage(file: string, { terminal, report }: Session): Promise<PageFile | null> {
  try {
    if (isJsonLines(file)) throw new InputError('JSON lines, not a page: give it with --jsonl');
    const bytes = await readWhole(file, terminal.stdin, MAX_DOCUMENT_BYTES);
    if (bytes.length === 0) throw new InputError('the file is empty');
    if (!isUtf16(bytes) && looksBinary(bytes)) throw new InputError('a binary file, not a page');
    const text = decodePage(bytes);
    return isText(file) ? { kind: 'text', text } : { kind: 'web', document: parsed(() => parsePage(text)) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    report.passedOver(file, null, error.message);
    return null;
  }
}

/**
 * The article on an open page; null where there is none, which the report names with its reason. A page that states
 * no address has none: the file's own is nobody else's business.
 */
export function readPage(file: string, page: PageFile, { terminal, report }: Session): Article | null {
  let result: Extraction | TextPage;
  try {
    result = page.kind === 'web' ? parsed(() => extractArticle(page.document, '')) : readTextPage(page.text);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    result = { kind: 'not-article', reason: error.message };
  }
  if (result.kind === 'not-article') {
    report.passedOver(file, null, result.reason);
    return null;
  }
  if ('evidence' in result && result.evidence.cutShort) {
    terminal.say(`${file}: the page is over a limit, so its text ends early`);
  }
  return result.article;
}

/** What a page does to the HTML parser must not cost the other pages of the call: it is named like any bad page. */
function parsed<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new InputError(`the page can't be parsed: ${String(error)}`, { cause: error });
  }
}

export function isJsonLines(file: string): boolean {
  return /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(file);
}

function isText(file: string): boolean {
  return /\.txt(?:\.gz)?$/i.test(file);
}
