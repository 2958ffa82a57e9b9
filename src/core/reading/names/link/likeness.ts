/**
 * How alike two spellings of a name are: 1 less the share of letters to put in, leave out or change (Levenshtein 1966).
 * A skeleton leaves the vowels out, and so can be that of quite different names (Synyuk and Sannikau).
 */
export function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0 || longest > MOST_LETTERS) return 0;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let k = 1; k <= b.length; k++)
      next.push(Math.min(row[k]! + 1, next[k - 1]! + 1, row[k - 1]! + (a[i - 1] === b[k - 1] ? 0 : 1)));
    row = next;
  }
  return 1 - row[b.length]! / longest;
}

/** Longer ones are no names. */
const MOST_LETTERS = 40;
