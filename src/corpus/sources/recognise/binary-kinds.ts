import { type Saying, saying } from '../../../words/saying.ts';

/** What files of other kinds begin with, and what is said of them. Archives say what can be done instead. */
const KINDS: readonly (readonly [begins: string, what: Saying, at?: number])[] = [
  ['%PDF-', saying('passedOver_pdf')],
  ['{\\rtf', saying('passedOver_rtf')],
  ['\xd0\xcf\x11\xe0', saying('passedOver_office')],
  ['7z\xbc\xaf\x27\x1c', saying('passedOver_archive', { kind: '7z' })],
  ['Rar!\x1a\x07', saying('passedOver_archive', { kind: 'RAR' })],
  ['\xfd7zXZ\x00', saying('passedOver_packed', { kind: 'xz' })],
  ['BZh', saying('passedOver_packed', { kind: 'bzip2' })],
  ['\x28\xb5\x2f\xfd', saying('passedOver_packed', { kind: 'zstd' })],
  ['\x04\x22\x4d\x18', saying('passedOver_packed', { kind: 'lz4' })],
  ['ustar', saying('passedOver_archive', { kind: 'tar' }), 257],
  ['SQLite format 3\x00', saying('passedOver_database')],
  ['PAR1', saying('passedOver_parquet')],
  ['WARC/1.', saying('passedOver_warc')],
  ['bplist00', saying('passedOver_safari')],
  ['\x89PNG', saying('passedOver_picture')],
  ['\xff\xd8\xff', saying('passedOver_picture')],
  ['GIF8', saying('passedOver_picture')],
  ['RIFF', saying('passedOver_pictureSoundFilm')],
  ['\x00\x00\x01\x00', saying('passedOver_picture')],
  ['II*\x00', saying('passedOver_picture')],
  ['MM\x00*', saying('passedOver_picture')],
  ['ftyp', saying('passedOver_filmOrPicture'), 4],
  ['ID3', saying('passedOver_sound')],
  ['OggS', saying('passedOver_soundOrFilm')],
  ['\x1aE\xdf\xa3', saying('passedOver_film')],
  ['wOFF', saying('passedOver_typeface')],
  ['wOF2', saying('passedOver_typeface')],
  ['\x7fELF', saying('passedOver_program')],
  ['MZ\x90', saying('passedOver_program')],
  ['\xff\xfe\x00\x00', saying('passedOver_utf32')],
  ['\x00\x00\xfe\xff', saying('passedOver_utf32')],
];

const GZIP_BEGINS = '\x1f\x8b\x08';
/** A zip begins with an entry, or with its end where it has none, or is a part of several. */
const ZIP_BEGINS = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];

/** What a file is that holds no text, from its first bytes, as it is said to a reader; null if nothing is known of it. */
export function binaryKind(head: Uint8Array): Saying | null {
  return KINDS.find(([begins, , at = 0]) => beginsWith(head, begins, at))?.[1] ?? null;
}

export function isGzip(head: Uint8Array): boolean {
  return beginsWith(head, GZIP_BEGINS);
}

export function isZip(head: Uint8Array): boolean {
  return ZIP_BEGINS.some((begins) => beginsWith(head, begins));
}

/** What is said of what word processors and the like save, which is a zip archive as well. */
export const OFFICE_KIND = saying('passedOver_officeZip');
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
