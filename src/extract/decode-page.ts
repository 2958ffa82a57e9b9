import { declaredEncoding, encodingNamed } from './declared-encoding.ts';

/**
 * The text of an HTML or XML file. The encoding is, in this order: a byte order mark; `told` by who handed it over (a
 * header of MIME or HTTP; labels that are none are passed over); what the file declares, unless
 * that is an encoding of one byte and the file valid UTF-8 all the same, since the server's word, which came first, is
 * not saved with a page; else UTF-8 if the bytes are valid UTF-8; else `likely` (a label for `TextDecoder`), or where
 * none is given Windows-1251 or Windows-1252 by the share of bytes that would be Cyrillic letters.
 */
export function decodePage(bytes: Uint8Array, likely?: string, told?: string): string {
  const marked = byteOrderMark(bytes) ?? utf16(likely);
  if (marked !== null) return decode(bytes, marked);
  const declared = encodingNamed(told) ?? declaredEncoding(bytes);
  if (declared !== null && !(isOneByte(declared) && isForeignUtf8(bytes))) return decode(bytes, declared);
  return decode(bytes, isUtf8(bytes) ? 'utf-8' : (likely ?? guessedEncoding(bytes)));
}

function decode(bytes: Uint8Array, label: string): string {
  // In one call Node's decoder takes windows-1252 for ISO 8859-1, whose place for dashes and quotes is empty.
  const decoder = new TextDecoder(label);
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function utf16(label: string | undefined): string | null {
  return label !== undefined && /^utf-16/i.test(label) ? label : null;
}

function isOneByte(label: string): boolean {
  return /^(?:windows-|iso-8859-|koi8|ibm866|macintosh|x-mac)/.test(label);
}

function isForeignUtf8(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte >= 0x80) && isUtf8(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function guessedEncoding(bytes: Uint8Array): string {
  return cyrillicShare(bytes) > 0.5 ? 'windows-1251' : 'windows-1252';
}

/** Of the letters in one-byte text, the share in the upper half, where Windows-1251 keeps its alphabet. */
function cyrillicShare(bytes: Uint8Array): number {
  let upper = 0;
  let ascii = 0;
  for (const byte of bytes) {
    if (byte >= 0xc0) upper++;
    else if ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)) ascii++;
  }
  // Markup is ASCII, so Cyrillic text is a minority of the letters in a file; German umlauts are under 2 %.
  return upper / (upper + ascii + 1) > 0.1 ? 1 : 0;
}
