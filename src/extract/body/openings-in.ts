/** Any odd number spreads; this one is FNV's prime. */
const BASE = 0x01000193;

/**
 * Which of some openings, all `length` UTF-16 units long, stand anywhere in a text. By a rolling hash (Karp and Rabin
 * 1987), so the cost is the text's length and not that times the number of openings. Of two openings with one hash only
 * one is found: chance makes that 1 in 2³².
 */
export function openingsIn(text: string, openings: Iterable<string>, length: number): Set<string> {
  const wanted = new Map<number, string>();
  for (const opening of openings) if (opening.length === length) wanted.set(hash(opening, length), opening);
  const found = new Set<string>();
  if (wanted.size === 0 || text.length < length) return found;

  let oldest = 1;
  for (let i = 1; i < length; i++) oldest = Math.imul(oldest, BASE);
  let window = hash(text, length);
  for (let start = 0; ; start++) {
    const opening = wanted.get(window);
    if (opening !== undefined && text.startsWith(opening, start)) {
      found.add(opening);
      wanted.delete(window);
    }
    if (start + length >= text.length) return found;
    window = (window - Math.imul(text.charCodeAt(start), oldest)) | 0;
    window = (Math.imul(window, BASE) + text.charCodeAt(start + length)) | 0;
  }
}

function hash(text: string, length: number): number {
  let value = 0;
  for (let i = 0; i < length; i++) value = (Math.imul(value, BASE) + text.charCodeAt(i)) | 0;
  return value;
}
