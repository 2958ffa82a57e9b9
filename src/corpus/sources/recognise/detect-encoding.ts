import { analyse } from 'chardet';

/** How the bytes of a text become characters. */
export interface Encoding {
  /** For `TextDecoder`. */
  readonly label: string;
  /** For a reader: `UTF-8`, `windows-1251`. */
  readonly name: string;
  /** True where a byte order mark says so. */
  readonly marked: boolean;
}

/** Share of control characters above which bytes are no text. Random bytes have .10, text in any encoding about 0. */
const CONTROL_SHARE = 0.02;
/** Well-formed sequences of UTF-8 for each broken one, from which on it is UTF-8 with a few damaged places. */
const SOUND_TO_BROKEN = 20;
/** Bytes that are handed to the guess: more do not make it surer. */
const GUESSED_BYTES = 64 * 1024;
/** Share of characters that an encoding may lack and still be meant. */
const MISSING_SHARE = 0.005;
/** How sure, of 100, the guess has to be of an encoding of several bytes. Cyrillic in one byte gives them up to 20. */
const SURE_OF_MULTIBYTE = 50;

/**
 * The encoding of a text of which `samples` are pieces, the first its beginning: by a byte order mark, as UTF-16 by its
 * zeros, as UTF-8 where it is valid, else the likeliest by chardet. Null for what is no text.
 *
 * @param whole whether the last sample ends where the text does; else it may be cut inside a character.
 */
export function detectEncoding(samples: readonly Uint8Array[], whole: boolean): Encoding | null {
  const [head = new Uint8Array(0)] = samples;
  const marked = byteOrderMark(head);
  if (marked !== null) return encoding(marked, true);
  if (head.includes(0)) {
    const wide = utf16WithoutMark(head);
    return wide === null ? null : encoding(wide, false);
  }
  if (isControlled(head)) return null;
  const foreign = samples.filter((sample, i) => !isUtf8(sample, i > 0, !(whole && i === samples.length - 1)));
  return encoding(foreign.length === 0 ? 'utf-8' : guess(foreign), false);
}

function encoding(label: string, marked: boolean): Encoding {
  const name = new TextDecoder(label).encoding;
  return { label: name, name: /^(?:utf|koi|iso|gb|euc)/.test(name) ? name.toUpperCase() : name, marked };
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/**
 * Spaces, line ends, digits and marks are ASCII in any script, so one byte in two is often zero, and always on the same
 * side; the other side has none.
 */
function utf16WithoutMark(head: Uint8Array): string | null {
  const bytes = head.subarray(0, head.length & ~1);
  const zeros = [0, 0];
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  const [first, second] = zeros as [number, number];
  if (Math.max(first, second) < bytes.length * 0.005 || Math.min(first, second) > 0) return null;
  // Half of the bytes of Latin text are zero. Where fewer are, another script fills the other side with what is no ASCII.
  if (first + second < bytes.length * 0.4 && isAscii(bytes)) return null;
  const label = second > first ? 'utf-16le' : 'utf-16be';
  try {
    // A sample may end inside a pair: the decoder waits for the rest, and is not asked for it.
    const text = new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true });
    return isControlled(text) ? null : label;
  } catch {
    return null;
  }
}

function isAscii(bytes: Uint8Array): boolean {
  const other = bytes.reduce((sum, byte) => sum + (byte >= 0x7f || (byte > 0 && byte < 9) ? 1 : 0), 0);
  return other < bytes.length * 0.01;
}

/** Whether there are more control characters than text has. */
function isControlled(text: Uint8Array | string): boolean {
  let control = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = typeof text === 'string' ? text.charCodeAt(i) : text[i]!;
    if ((unit < 32 && !(unit >= 9 && unit <= 13) && unit !== 27) || unit === 0xffff) control++;
  }
  return control > text.length * CONTROL_SHARE;
}

function isUtf8(sample: Uint8Array, cutBefore: boolean, cutBehind: boolean): boolean {
  let from = 0;
  if (cutBefore) while (from < 3 && (sample[from]! & 0xc0) === 0x80) from++;
  const bytes = sample.subarray(from);
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cutBehind });
    return true;
  } catch {
    const { sound, broken } = sequences(bytes);
    return sound >= broken * SOUND_TO_BROKEN;
  }
}

/** Well-formed sequences of several bytes, and bytes above ASCII that belong to none. */
function sequences(bytes: Uint8Array): { readonly sound: number; readonly broken: number } {
  let sound = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    const follow = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    let n = 0;
    while (n < follow && (bytes[i + n + 1]! & 0xc0) === 0x80) n++;
    if (follow > 0 && n === follow && byte < 0xf5) {
      sound++;
      i += follow;
    } else broken++;
  }
  return { sound, broken };
}

const MULTIBYTE = new Set(['Shift_JIS', 'Big5', 'EUC-JP', 'EUC-KR', 'GB18030']);
const SINGLE_BYTE = /^(?:ISO-8859-\d+|windows-125\d|windows-874|KOI8-R)$/;
/** Where KOI8-U has the Ukrainian letters є, і, ї and ґ, and KOI8-R has lines to draw boxes with. */
const KOI8_U_LETTERS = new Set([0xa4, 0xa6, 0xa7, 0xad, 0xb4, 0xb6, 0xb7, 0xbd]);

function guess(samples: readonly Uint8Array[]): string {
  const raw = samples.find((sample) => sample.some((byte) => byte >= 0x80))?.subarray(0, GUESSED_BYTES);
  if (raw === undefined) return 'windows-1252';
  const wide = analyse(raw).find(({ name }) => MULTIBYTE.has(name));
  if (wide !== undefined && wide.confidence >= SURE_OF_MULTIBYTE) return wide.name;
  const words = foreignWords(samples);
  const likely = analyse(words).filter(({ name }) => SINGLE_BYTE.test(name));
  const best = likely.find(({ name }) => hasAll(name, words))?.name ?? 'windows-1252';
  return best === 'KOI8-R' && words.some((byte) => KOI8_U_LETTERS.has(byte)) ? 'koi8-u' : best;
}

/** Whether nearly all bytes are characters of the encoding: half of Belarusian's would be none in Hebrew's. */
function hasAll(label: string, words: Uint8Array): boolean {
  const text = new TextDecoder(label).decode(words);
  const none = text.match(/[\ufffd\u0080-\u009f]/g)?.length ?? 0;
  return none <= text.length * MISSING_SHARE;
}

/**
 * The words that have a byte above ASCII. Keys, markup and addresses are ASCII, and would make any file look English to
 * a guess that counts letters.
 */
function foreignWords(samples: readonly Uint8Array[]): Uint8Array {
  const words = new Uint8Array(GUESSED_BYTES);
  let length = 0;
  for (const sample of samples) {
    for (let start = 0; start < sample.length; start++) {
      let end = start;
      let foreign = false;
      while (end < sample.length && isLetter(sample[end]!)) foreign = sample[end++]! >= 0x80 || foreign;
      if (foreign) {
        if (length + end - start + 1 > words.length) return words.subarray(0, length);
        words.set(sample.subarray(start, end), length);
        length += end - start;
        words[length++] = 0x20;
      }
      start = end;
    }
  }
  return words.subarray(0, length);
}

function isLetter(byte: number): boolean {
  const lower = byte | 0x20;
  return byte >= 0x80 || (lower >= 0x61 && lower <= 0x7a);
}
