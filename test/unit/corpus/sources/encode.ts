/** Text in an encoding of one byte a character, made by asking the decoder for every byte. Unknown characters fail. */
export function encode(text: string, label: string): Uint8Array {
  if (label === 'utf-16le' || label === 'utf-16be') {
    const bytes = Buffer.from(text, 'utf16le');
    return label === 'utf-16be' ? bytes.swap16() : bytes;
  }
  if (label === 'utf-8') return Buffer.from(text);
  const decoder = new TextDecoder(label);
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const).reverse(),
  );
  return Uint8Array.from(text, (character) => {
    const byte = byteOf.get(character);
    if (byte === undefined) throw new Error(`${label} has no ${character}`);
    return byte;
  });
}
