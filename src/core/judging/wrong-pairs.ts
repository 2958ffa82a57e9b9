import { passageKey } from './passage-key.ts';

/** Two passages that the reader called wrongly matched, as printed. */
export type PassagePair = readonly [string, string];

/** Pairs of passages that don't say the same, whatever the scores are: the reader said so. */
export interface WrongPairs {
  readonly size: number;
  /** Whether the reader called these two wrongly matched, in either order. */
  has(a: string, b: string): boolean;
  /** Keys of the passages that one is wrongly matched with; nothing for most. */
  partners(key: string): ReadonlySet<string> | undefined;
}

export function wrongPairs(pairs: Iterable<PassagePair>): WrongPairs {
  const partners = new Map<string, Set<string>>();
  const add = (one: string, other: string) => {
    const known = partners.get(one);
    if (known) known.add(other);
    else partners.set(one, new Set([other]));
  };
  let size = 0;
  for (const [a, b] of pairs) {
    const [first, second] = [passageKey(a), passageKey(b)];
    add(first, second);
    add(second, first);
    size += 1;
  }
  return {
    size,
    has: (a, b) => size > 0 && partners.get(passageKey(a))?.has(passageKey(b)) === true,
    partners: (key) => partners.get(key),
  };
}

export const NONE_WRONG: WrongPairs = wrongPairs([]);
