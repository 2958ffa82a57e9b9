/** Where a page's own word on its encoding is looked for. Browsers read 1,024 bytes; old templates put it later. */
const HEAD_BYTES = 16_384;

/**
 * The text of an HTML file. The encoding is, in this order: a byte-order mark, what the page declares, UTF-8 if the
 * bytes are valid UTF-8, else Windows-1251 or Windows-1252 by the share of bytes that would be Cyrillic letters.
 */
export function decodePage(bytes: Uint8Array): string {
  const label = byteOrderMark(bytes) ?? declaredEncoding(bytes) ?? guessedEncoding(bytes);
  return new TextDecoder(label).decode(bytes);
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const declared = /(?:charset|<\?xml[^>]{0,80}encoding)\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{2,40})/i.exec(
    head,
  )?.[1];
  if (declared === undefined) return null;
  // A page whose declaration could be read as ASCII is not UTF-16, whatever it says.
  if (/^utf-?16/i.test(declared)) return 'utf-8';
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return null;
  }
}

function guessedEncoding(bytes: Uint8Array): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return cyrillicShare(bytes) > 0.5 ? 'windows-1251' : 'windows-1252';
  }
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
