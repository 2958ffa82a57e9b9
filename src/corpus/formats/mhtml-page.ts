import PostalMime, { decodeWords } from 'postal-mime';
import { decodePage } from '../../extract/decode-page.ts';
import { type Saying, saying, whatWentWrong } from '../../words/saying.ts';
import type { SourceDocument, SourceRecord } from './format-reader.ts';
import { readHtml } from './html-page.ts';
import { type MimeMessage, type MimePart, mimeParts, parameter } from './mhtml-page/mime-parts.ts';

/**
 * Reads a page saved as one file (MHTML, `.mht`, RFC 2557). Only the page itself is decoded and read like a saved web
 * page; its pictures, styles and frames are left where they are. The `Date` of such a file is the day on which it was
 * saved, so it is not used.
 */
export async function* readMhtmlPage({
  file,
  bytes,
  encoding,
}: SourceDocument): AsyncGenerator<SourceRecord> {
  const passedOver = (reason: Saying): SourceRecord => ({ kind: 'passed-over', file, line: null, reason });
  const message = mimeParts(byteText(bytes));
  const page = pageOf(message);
  if (isMail(message, page)) {
    yield passedOver(saying('passedOver_mail'));
    return;
  }
  if (page === null) {
    yield passedOver(saying('passedOver_noWebPage'));
    return;
  }
  let content: Uint8Array;
  try {
    content = await decoded(bytes.subarray(page.start, page.end));
  } catch (error) {
    yield passedOver(saying('passedOver_notMhtml', { what: whatWentWrong(error) }));
    return;
  }
  const charset = parameter(page.headers.get('content-type') ?? '', 'charset') ?? undefined;
  const html = decodePage(content, encoding, charset);
  if (html.trim() === '') {
    yield passedOver(saying('passedOver_emptyPage'));
    return;
  }
  const record = readHtml(file, html, addressOf(message, page));
  yield page.whole || record.kind !== 'article' ? record : cutOff(record);
}

/** One character for each byte. */
function byteText(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

/** The part that is the page: the one named so, else the first that is HTML. Frames come behind it. */
function pageOf({ headers, parts }: MimeMessage): MimePart | null {
  const pages = parts.filter((part) =>
    /^(?:text\/html|application\/xhtml\+xml)\b/i.test(part.headers.get('content-type') ?? ''),
  );
  const start = parameter(headers.get('content-type') ?? '', 'start');
  const place = headers.get('snapshot-content-location');
  return (
    pages.find((part) => start !== null && part.headers.get('content-id') === start) ??
    pages.find((part) => place !== undefined && part.headers.get('content-location') === place) ??
    pages[0] ??
    null
  );
}

/** Mail has a receiver or a way that it came; what saves pages says so, or says where they stood. */
function isMail({ headers }: MimeMessage, page: MimePart | null): boolean {
  if (headers.has('snapshot-content-location') || /saved by/i.test(headers.get('from') ?? '')) return false;
  if (page?.headers.has('content-location')) return false;
  return ['to', 'received', 'return-path', 'delivered-to', 'message-id', 'list-unsubscribe'].some((name) =>
    headers.has(name),
  );
}

/** Quoted-printable or base64 as the bytes that it stands for. Throws what the library throws. */
async function decoded(part: Uint8Array): Promise<Uint8Array> {
  // As an attachment the library hands over the bytes: as a text it would take it for UTF-8.
  const disposition = new TextEncoder().encode('Content-Disposition: attachment\r\n');
  const message = new Uint8Array(disposition.length + part.length);
  message.set(disposition);
  message.set(part, disposition.length);
  const { attachments } = await PostalMime.parse(message, { forceRfc822Attachments: true });
  const content = attachments[0]?.content ?? new ArrayBuffer(0);
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

function addressOf({ headers }: MimeMessage, page: MimePart): string | null {
  const places = [
    headers.get('snapshot-content-location'),
    page.headers.get('content-location'),
    headers.get('content-location'),
  ];
  for (const place of places) {
    const address = place === undefined ? '' : decodeWords(place).replace(/\s/g, '');
    if (/^https?:\/\//i.test(address) && URL.canParse(address)) return address;
  }
  return null;
}

function cutOff(record: SourceRecord & { readonly kind: 'article' }): SourceRecord {
  return {
    ...record,
    notes: [...record.notes, saying('note_fileEndsEarly')],
    cutOff: true,
  };
}
