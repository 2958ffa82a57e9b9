import type { Source } from './read/source.ts';
import { isMark } from './read/source.ts';
import { TENSE_REACH } from './thresholds.ts';

/**
 * `possible`: may be, could be. `participle`: past, but only by the verb's ending, which what holds "until Friday" has
 * as well. Null where no sign is near.
 */
export type Tense = 'past' | 'participle' | 'future' | 'possible' | null;

/** Marks that part what stands before them from the date. */
const STOPS = '"“”„«»;:()—–…';

/**
 * The time of which the words around a date speak: the nearest verb or word of time before it in its clause, else the
 * nearest after it. "Talks broke off on Monday and will resume on Thursday."
 */
export function tenseAround(source: Source, from: number, to: number, floor: number): Tense {
  return tenseBefore(source, from, floor) ?? tenseAfter(source, from, to);
}

/** The same of the words before it alone; null too where the clause begins with it. */
export function tenseBefore(source: Source, from: number, floor: number): Tense {
  const { terms } = source;
  const { sentence } = terms[from]!;
  for (let at = from - 1; at >= floor && at >= from - TENSE_REACH; at--) {
    if (terms[at]!.sentence !== sentence || isMark(terms, at, STOPS)) break;
    // "…, on Monday": the comma has closed what stands before it.
    if (isMark(terms, at, ',') && at >= from - 3) break;
    const sign = source.words.tense.at(terms, at);
    if (sign === 'clause') break;
    if (sign === 'participle' || sign === 'past') return participle(source, at, floor, sign);
    if (sign !== null && sign !== 'present') return sign;
  }
  return null;
}

function tenseAfter(source: Source, from: number, to: number): Tense {
  const { terms } = source;
  const { sentence } = terms[from]!;
  for (let at = to; at < terms.length && at < to + TENSE_REACH; at++) {
    if (terms[at]!.sentence !== sentence || isMark(terms, at, STOPS)) break;
    const sign = source.words.tense.at(terms, at);
    if (sign === 'clause') break;
    if (sign === 'participle' || sign === 'past') return participle(source, at, to, sign);
    if (sign !== null && sign !== 'present') return sign;
  }
  return null;
}

/**
 * "Closed" and "sold" are past, but "will be closed" is not, "are sold" says nothing, and what "was due" or "est attendu"
 * is to come.
 */
function participle(
  { words, terms }: Source,
  at: number,
  floor: number,
  alone: 'past' | 'participle',
): Tense {
  for (let before = at - 1; before >= floor && before >= at - 3; before--) {
    const sign = words.tense.at(terms, before);
    if (sign === 'future' || sign === 'possible') return sign;
    if (sign === 'present') return null;
  }
  for (let after = at + 1; after <= at + 2 && after < terms.length; after++)
    if (words.tense.at(terms, after) === 'future') return 'future';
  return alone;
}
