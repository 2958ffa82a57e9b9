const HANDSHAKE = 0x16;
const CLIENT_HELLO = 1;
const SERVER_NAME = 0;
/** Of the record, the handshake, the version and the random bytes, which all come before what has a length of its own. */
const FIXED = 5 + 4 + 2 + 32;

/** The host that a TLS connection begins to ask for, which it says in plain text; null where the bytes are no such beginning. */
export function hostOfClientHello(bytes: Buffer): string | null {
  if (bytes[0] !== HANDSHAKE || bytes[5] !== CLIENT_HELLO) return null;
  try {
    let at = FIXED;
    at += 1 + bytes.readUInt8(at); // session
    at += 2 + bytes.readUInt16BE(at); // ciphers
    at += 1 + bytes.readUInt8(at); // compressions
    at += 2; // length of all extensions
    while (bytes.readUInt16BE(at) !== SERVER_NAME) at += 4 + bytes.readUInt16BE(at + 2);
    const length = bytes.readUInt16BE(at + 7);
    return bytes.toString('latin1', at + 9, at + 9 + length);
  } catch {
    return null;
  }
}
