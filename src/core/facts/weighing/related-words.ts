/**
 * Which words may stand for which ("killed", "slain"; "purchase", "acquisition"): by their company in news at large,
 * and by WordNet. Made by `tools/make-related-words.ts`, which names the sources.
 */
export interface RelatedWords {
  /** Terms that may stand for this one, without itself. Symmetric. */
  of(term: string): readonly RelatedWord[];
}

export interface RelatedWord {
  readonly term: string;
  /** 0 to 1, where 1 would be the term itself. */
  readonly likeness: number;
}

/** The packaged table. Numbers are base64 of little-endian arrays. */
export interface RelatedWordsTable {
  readonly version: number;
  /** Joined by blanks. */
  readonly terms: string;
  /** For each term how many later ones are related to it (16 bits each). */
  readonly counts: string;
  /** Their places in `terms`, one term's after another's (16 bits each). */
  readonly others: string;
  /** The likeness of each, in hundredths (8 bits). */
  readonly likenesses: string;
}

/** @throws RangeError if the table's parts don't fit each other */
export function relatedWordsFromTable(table: RelatedWordsTable): RelatedWords {
  const terms = table.terms.split(' ');
  const counts = numbers16(bytesOf(table.counts));
  const others = numbers16(bytesOf(table.others));
  const likenesses = bytesOf(table.likenesses);
  if (counts.length !== terms.length || others.length !== likenesses.length)
    throw new RangeError('the table of related words is damaged');
  const related = new Map<string, RelatedWord[]>(terms.map((term) => [term, []]));
  let at = 0;
  for (const [i, term] of terms.entries()) {
    for (let k = 0; k < counts[i]!; k++, at++) {
      const other = terms[others[at]!];
      if (other === undefined) throw new RangeError('the table of related words is damaged');
      const likeness = likenesses[at]! / 100;
      related.get(term)!.push({ term: other, likeness });
      related.get(other)!.push({ term, likeness });
    }
  }
  return { of: (term) => related.get(term) ?? NONE };
}

const NONE: readonly RelatedWord[] = [];

const numbers16 = (bytes: Uint8Array) =>
  Uint16Array.from({ length: bytes.length >> 1 }, (_, i) => bytes[2 * i]! | (bytes[2 * i + 1]! << 8));

const DIGITS = new Map(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].map((digit, i) => [
    digit.charCodeAt(0),
    i,
  ]),
);

/** Base64 without a decoder of the platform, which the core doesn't have. */
function bytesOf(base64: string): Uint8Array {
  const letters = base64.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
  let [bits, held, at] = [0, 0, 0];
  for (let i = 0; i < letters.length; i++) {
    bits = ((bits << 6) | (DIGITS.get(letters.charCodeAt(i)) ?? 0)) & 0xfff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = bits >> held;
  }
  return bytes;
}
