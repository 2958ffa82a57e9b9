import type { Bytes } from './byte-stream.ts';

/**
 * Bytes as text, as they come: without a byte order mark, and with `\ufffd` for what is no character of the encoding.
 *
 * @param label of an encoding, for `TextDecoder`.
 */
export async function* decodeText(bytes: Bytes, label: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(label);
  for await (const chunk of bytes) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}
