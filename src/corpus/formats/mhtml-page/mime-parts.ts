/** A part of a MIME message, in the order of the file. */
export interface MimePart {
  /** By name in lower case, unfolded; of a header given twice the first. */
  readonly headers: ReadonlyMap<string, string>;
  /** Where its header begins and its body ends, in bytes. */
  readonly start: number;
  readonly end: number;
  /** False where the file ends before the boundary that should end the part. */
  readonly whole: boolean;
}

export interface MimeMessage {
  readonly headers: ReadonlyMap<string, string>;
  /** What holds no other parts: for a message of one part that itself. */
  readonly parts: readonly MimePart[];
}

/** Parts within parts: a page with frames nests two or three levels, a hostile file as many as it likes. */
const MOST_LEVELS = 8;
/** A page with all its pictures has some hundreds. */
const MOST_PARTS = 20_000;
/** Of one header block. In bytes. */
const LONGEST_HEADERS = 65_536;

/**
 * Takes a MIME message apart into its parts, without decoding any: a saved page has hundreds of pictures and one text.
 *
 * @param text the bytes of the file, one character for each, so that places in it are places in the file.
 */
export function mimeParts(text: string): MimeMessage {
  const parts: MimePart[] = [];
  const root = entity(text, 0, text.length);
  collect(text, { ...root, whole: true }, 1, parts);
  return { headers: root.headers, parts };
}

interface Entity {
  readonly headers: ReadonlyMap<string, string>;
  readonly start: number;
  readonly body: number;
  readonly end: number;
}

function collect(
  text: string,
  part: Entity & { readonly whole: boolean },
  level: number,
  into: MimePart[],
): void {
  if (into.length >= MOST_PARTS) return;
  const boundary = boundaryOf(part.headers.get('content-type') ?? '');
  if (boundary === null || level > MOST_LEVELS) {
    into.push(part);
    return;
  }
  const marks = boundaryLines(text, boundary, part.body, part.end);
  marks.forEach((mark, i) => {
    if (mark.closing) return;
    const next = marks[i + 1];
    const inner = entity(text, mark.to, next?.from ?? part.end);
    collect(text, { ...inner, whole: next !== undefined }, level + 1, into);
  });
}

function entity(text: string, start: number, end: number): Entity {
  const head = text.slice(start, Math.min(end, start + LONGEST_HEADERS));
  // A part may have no header at all and begin with the empty line.
  const gap = /^\r?\n/.test(head) ? { index: 0, length: head.startsWith('\n') ? 1 : 2 } : firstGap(head);
  return { headers: headersOf(head.slice(0, gap.index)), start, body: start + gap.index + gap.length, end };
}

function firstGap(head: string): { readonly index: number; readonly length: number } {
  const found = /\n\r?\n/.exec(head);
  return found === null
    ? { index: head.length, length: 0 }
    : { index: found.index + 1, length: found[0].length - 1 };
}

function headersOf(block: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of block.replace(/\r?\n[ \t]{1,20}/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

function boundaryOf(type: string): string | null {
  return /^multipart\//i.test(type) ? parameter(type, 'boundary') : null;
}

/** `b1` of `multipart/related; type="text/html"; boundary="b1"`. */
export function parameter(header: string, name: string): string | null {
  const found = new RegExp(
    `;\\s{0,20}${name}\\s{0,5}=\\s{0,5}(?:"([^"]{1,300})"|([^\\s;"]{1,300}))`,
    'i',
  ).exec(header.slice(0, 4_000));
  return found?.[1] ?? found?.[2] ?? null;
}

interface BoundaryLine {
  /** Where its line begins, and the next one. */
  readonly from: number;
  readonly to: number;
  readonly closing: boolean;
}

function boundaryLines(text: string, boundary: string, from: number, to: number): BoundaryLine[] {
  const mark = `--${boundary}`;
  const lines: BoundaryLine[] = [];
  for (let at = text.indexOf(mark, from); at >= 0 && at < to; at = text.indexOf(mark, at + mark.length)) {
    if (at > 0 && text.charCodeAt(at - 1) !== 0x0a) continue;
    const end = /^(-{0,2})[ \t]{0,50}(?:\r?\n|$)/.exec(text.slice(at + mark.length, at + mark.length + 60));
    if (end === null || end[1] === '-') continue;
    lines.push({ from: at, to: at + mark.length + end[0].length, closing: end[1] === '--' });
    if (lines.length > MOST_PARTS) break;
  }
  return lines;
}
