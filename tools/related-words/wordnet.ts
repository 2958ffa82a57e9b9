import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stem } from '../../src/core/article/stem.ts';

/** Senses of a word after the first few are rare in news ("strike" has twenty). */
const SENSES = 3;
/** A synset of more stems than this is no set of synonyms. */
const MOST_STEMS = 12;

/**
 * Pairs of terms, by place in the list, that stand in one synset in one of their first senses, or of which one is
 * derived from the other ("destroy", "destruction").
 * @param dict folder of WordNet's database files (`index.noun`, `data.noun`, …)
 */
export function wordNetPairs(
  dict: string,
  terms: readonly string[],
): (readonly [a: number, b: number, relation: 'synonym' | 'derived'])[] {
  const placeOf = new Map(terms.map((term, place) => [term, place] as const));
  const pairs: (readonly [number, number, 'synonym' | 'derived'])[] = [];
  /** Synset (kind and offset) → its words in order, as places in the list or -1, where the sense is one of the first. */
  const synsets = new Map<string, (number | null)[]>();
  const derivations: (readonly [from: string, word: number, to: string, other: number])[] = [];
  for (const [file, kind] of [
    ['noun', 'n'],
    ['verb', 'v'],
    ['adj', 'a'],
    ['adv', 'r'],
  ] as const) {
    const first = firstSenses(join(dict, `index.${file}`));
    for (const line of linesOf(join(dict, `data.${file}`))) {
      const fields = line.split(' ');
      const offset = fields[0]!;
      const words = Number.parseInt(fields[3]!, 16);
      const own: (number | null)[] = [];
      for (let i = 0; i < words; i++) {
        // "(p)" and the like say where an adjective may stand.
        const word = fields[4 + 2 * i]!.replace(/\(.*$/, '');
        const isFirst = first.get(word.toLowerCase())?.includes(offset) ?? false;
        const plain = /^[a-z]+$/.test(word);
        own.push(isFirst && plain ? (placeOf.get(stem(word)) ?? null) : null);
      }
      synsets.set(kind + offset, own);
      const pointers = 5 + 2 * words;
      for (let i = 0; i < Number(fields[pointers - 1]); i++) {
        const [symbol, to, part, ends] = fields.slice(pointers + 4 * i, pointers + 4 * i + 4);
        if (symbol !== '+') continue;
        const word = Number.parseInt(ends!.slice(0, 2), 16) - 1;
        const other = Number.parseInt(ends!.slice(2), 16) - 1;
        derivations.push([kind + offset, word, `${part === 's' ? 'a' : part}${to}`, other]);
      }
    }
  }
  for (const words of synsets.values()) {
    const places = [...new Set(words)].filter((place) => place !== null);
    if (places.length > MOST_STEMS) continue;
    for (const [i, a] of places.entries()) for (const b of places.slice(i + 1)) pairs.push([a, b, 'synonym']);
  }
  for (const [from, word, to, other] of derivations) {
    const [a, b] = [synsets.get(from)?.[word], synsets.get(to)?.[other]];
    if (typeof a === 'number' && typeof b === 'number' && a !== b) pairs.push([a, b, 'derived']);
  }
  return pairs;
}

/** Word → offsets of its first senses; WordNet lists them by how often they were met. */
function firstSenses(file: string): Map<string, readonly string[]> {
  const senses = new Map<string, readonly string[]>();
  for (const line of linesOf(file)) {
    const fields = line.split(' ');
    const count = Number(fields[2]);
    senses.set(fields[0]!, fields.slice(fields.length - count).slice(0, SENSES));
  }
  return senses;
}

/** Lines but for the licence, which is indented. */
function linesOf(file: string): string[] {
  return readFileSync(file, 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))
    .map((line) => line.trimEnd());
}
