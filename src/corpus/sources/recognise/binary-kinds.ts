/** What files of other kinds begin with, and what is said of them. Archives say what can be done instead. */
const KINDS: readonly (readonly [begins: string, what: string, at?: number])[] = [
  ['%PDF-', 'a PDF: save its text as .txt'],
  ['{\\rtf', 'an RTF document: save it as .txt or .html'],
  ['\xd0\xcf\x11\xe0', 'a Word, Excel or Outlook file: save it as .txt, .html or .csv'],
  ['7z\xbc\xaf\x27\x1c', 'a 7z archive: unpack it first'],
  ['Rar!\x1a\x07', 'a RAR archive: unpack it first'],
  ['\xfd7zXZ\x00', 'packed with xz: unpack it first'],
  ['BZh', 'packed with bzip2: unpack it first'],
  ['\x28\xb5\x2f\xfd', 'packed with zstd: unpack it first'],
  ['\x04\x22\x4d\x18', 'packed with lz4: unpack it first'],
  ['ustar', 'a tar archive: unpack it first', 257],
  ['SQLite format 3\x00', 'a SQLite database: export it as CSV'],
  ['PAR1', 'a Parquet file: export it as JSON lines or CSV'],
  ['WARC/1.', 'a web archive (WARC), which is not read: save its pages as .html'],
  ['bplist00', 'a Safari web archive, which is not read: save the page as .html'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['RIFF', 'a picture, sound or film'],
  ['\x00\x00\x01\x00', 'a picture'],
  ['II*\x00', 'a picture'],
  ['MM\x00*', 'a picture'],
  ['ftyp', 'a film or picture', 4],
  ['ID3', 'a sound'],
  ['OggS', 'a sound or film'],
  ['\x1aE\xdf\xa3', 'a film'],
  ['wOFF', 'a typeface'],
  ['wOF2', 'a typeface'],
  ['\x7fELF', 'a program'],
  ['MZ\x90', 'a program'],
  ['\xff\xfe\x00\x00', 'text in UTF-32: save it as UTF-8'],
  ['\x00\x00\xfe\xff', 'text in UTF-32: save it as UTF-8'],
];

const GZIP_BEGINS = '\x1f\x8b\x08';
/** A zip begins with an entry, or with its end where it has none, or is a part of several. */
const ZIP_BEGINS = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];

/** What a file is that holds no text, from its first bytes, as words for a reader; null if nothing is known of it. */
export function binaryKind(head: Uint8Array): string | null {
  return KINDS.find(([begins, , at = 0]) => beginsWith(head, begins, at))?.[1] ?? null;
}

export function isGzip(head: Uint8Array): boolean {
  return beginsWith(head, GZIP_BEGINS);
}

export function isZip(head: Uint8Array): boolean {
  return ZIP_BEGINS.some((begins) => beginsWith(head, begins));
}

/** What is said of what word processors and the like save, which is a zip archive as well. */
export const OFFICE_KIND = 'a Word, Excel or OpenDocument file or an e-book: save it as .txt, .html or .csv';
/** By what it is known: an entry that stands first in it. */
const OFFICE_ENTRY = /^(?:\[Content_Types\]\.xml|mimetype|META-INF\/container\.xml)$/;
const ZIP_NAME_AT = 30;
const ZIP_NAME_LENGTH_AT = 26;

export function isOfficeEntry(name: string): boolean {
  return OFFICE_ENTRY.test(name);
}

/** Whether a zip archive holds such a file, by its first bytes. */
export function isOfficeZip(head: Uint8Array): boolean {
  const length = (head[ZIP_NAME_LENGTH_AT] ?? 0) + 256 * (head[ZIP_NAME_LENGTH_AT + 1] ?? 0);
  const name = head.subarray(ZIP_NAME_AT, ZIP_NAME_AT + length);
  return isZip(head) && isOfficeEntry(String.fromCharCode(...name.subarray(0, 100)));
}

function beginsWith(bytes: Uint8Array, begins: string, at = 0): boolean {
  if (bytes.length < at + begins.length) return false;
  for (let i = 0; i < begins.length; i++) if (bytes[at + i] !== begins.charCodeAt(i)) return false;
  return true;
}
