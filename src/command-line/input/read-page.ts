import type { Article } from '../../core/article/article.ts';
import { whyNoArticle } from '../../core/article/no-article.ts';
import { pageLines } from '../../corpus/formats/text-page/page-line.ts';
import { readTextPage, type TextPage } from '../../corpus/formats/text-page.ts';
import { MAX_DOCUMENT_BYTES, MAX_PAGE_CHARACTERS, MAX_PAGE_LINES } from '../../corpus/limits.ts';
import { type Extraction, extractArticle } from '../../extract/extract-article.ts';
import { decodePage, parsePage } from '../../extract/parse-page.ts';
import type { Session } from '../session.ts';
import { InputError, isUtf16, looksBinary, looksGarbled, readWhole } from './open-input.ts';

/** A page file as it stands: a web page, or the text of one. */
export type PageFile =
  | { readonly kind: 'web'; readonly document: Document }
  | { readonly kind: 'text'; readonly text: string };

/** What a page that could be opened holds. Only the last can't be answered for; the report names the others too. */
export type PageReading =
  | {
      readonly kind: 'article';
      readonly article: Article;
      /** The page has more text than was read. */
      readonly isPart?: true;
    }
  | { readonly kind: 'not-article' }
  | { readonly kind: 'unusable' };

/** Opens a page file; one that can't be used is named in the report, and null. */
export async function openPage(file: string, { terminal, report }: Session): Promise<PageFile | null> {
  try {
    if (isJsonLines(file)) throw new InputError('JSON lines, not a page: give it with --jsonl');
    const bytes = await readWhole(file, terminal.stdin, MAX_DOCUMENT_BYTES);
    if (bytes.length === 0) throw new InputError('the file is empty');
    if (!isUtf16(bytes) && looksBinary(bytes)) throw new InputError('a binary file, not a page');
    const text = decodePage(bytes);
    if (text.trim() === '') throw new InputError('the file is empty'); // trim() counts a byte order mark as white space
    if (looksGarbled(text)) throw new InputError('not text, or in an encoding that it does not say');
    if (isText(file)) return textPage(text);
    return { kind: 'web', document: parsed(() => parsePage(text)) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    report.passedOver(file, null, error.message);
    return null;
  }
}

/** A page over a limit can't be answered for: told apart here from one that merely has no article. */
function textPage(text: string): PageFile {
  if (text.length > MAX_PAGE_CHARACTERS)
    throw new InputError(`longer than ${MAX_PAGE_CHARACTERS.toLocaleString('en-GB')} characters`);
  if (pageLines(text).length > MAX_PAGE_LINES)
    throw new InputError(`more than ${MAX_PAGE_LINES.toLocaleString('en-GB')} lines`);
  return { kind: 'text', text };
}

/**
 * The article on an open page; where there is none, the report names the reason. A page that states no address has
 * none: the file's own is nobody else's business.
 */
export function readPage(file: string, page: PageFile, { terminal, report }: Session): PageReading {
  let result: Extraction | TextPage;
  try {
    result =
      page.kind === 'web'
        ? parsed(() => extractArticle(page.document, '', Date.now(), 'live-blogs'))
        : readTextPage(page.text);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    report.passedOver(file, null, error.message);
    return { kind: 'unusable' };
  }
  if (result.kind !== 'article') {
    report.passedOver(file, null, 'reason' in result ? result.reason : whyNoArticle(result));
    return { kind: 'not-article' };
  }
  if ('evidence' in result && result.evidence.cutShort) {
    terminal.say(`${file}: the page is over a limit, so its text ends early`);
  }
  const isPart = 'cutOff' in result && result.cutOff === true;
  return { kind: 'article', article: result.article, ...(isPart ? { isPart: true } : {}) };
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
