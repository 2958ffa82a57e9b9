import { MAX_SUBJECT } from '../thresholds.ts';
import { has, type Unit } from '../units/unit.ts';
import { Word } from '../words/word.ts';
import type { Phrase } from './noun-phrases.ts';

/** A person's name that is a subject, or -1; of several the last, or with `first` the first. */
export function personAmong(units: readonly Unit[], from: number, to: number, first: boolean): number {
  let found = -1;
  for (let k = from; k < to && !(first && found >= 0); k++)
    if (has(units[k], Word.someone) && !isModifier(units, k, to) && !isGoverned(units, from, k)) found = k;
  return found;
}

/** "Macron's office", "one Macron supporter": a name that belongs to the noun behind it. */
function isModifier(units: readonly Unit[], name: number, to: number): boolean {
  const next = units[name + 1];
  if (!next || next.lower === "'s") return next !== undefined;
  if (name + 1 >= to || has(units[name], Word.last)) return false;
  return next.kind === 'word' && !next.capital && (next.tags & ~NOUNS) === 0;
}

const NOUNS = Word.person | Word.source | Word.document | Word.utterance | Word.work | Word.content;

/** Whether a preposition stands before a name and its titles ("with President Putin"). */
export function isGoverned(units: readonly Unit[], from: number, name: number): boolean {
  for (let k = name - 1; k >= from; k--) {
    const unit = units[k]!;
    if (has(unit, Word.preposition) && !has(unit, Word.determiner)) {
      // "Secretary of State Antony Blinken"
      if (units[k - 1]?.capital && has(units[k - 1], Word.person)) continue;
      return true;
    }
    const title = unit.kind === 'word' && (unit.capital || has(unit, Word.person | Word.determiner));
    if (!title) return false;
  }
  return false;
}

/** Where the phrase that ends with a name begins: its titles and modifiers, not a phrase of time or place before it. */
export function phraseStart(units: readonly Unit[], from: number, name: number): number {
  let start = name;
  for (let k = name - 1; k >= Math.max(from, name - MAX_SUBJECT); k--) {
    const unit = units[k]!;
    if (unit.kind === 'mark' || unit.kind === 'quote') break;
    if (
      has(unit, Word.adverb | Word.conjunction | Word.object | Word.auxiliary | Word.participle) &&
      !has(unit, Word.determiner)
    )
      break;
    if (unit.pronoun) break;
    // "Minister of Foreign Affairs Dmytro Kuleba"
    const ofTitle = units[k - 1]?.capital === true && has(units[k - 1], Word.person);
    if (has(unit, Word.preposition) && !has(unit, Word.determiner) && !ofTitle) break;
    start = k;
    if (has(unit, Word.determiner)) break;
  }
  return start;
}

export const isPerson = (units: readonly Unit[], { head }: Phrase) => has(units[head], Word.someone);

/** A name with its titles and nothing else. */
export function namedAlone(units: readonly Unit[], from: number, to: number): Phrase | null {
  if (units[to - 1]?.kind !== 'name') return null;
  for (let k = from; k < to - 1; k++) {
    const unit = units[k]!;
    if (unit.kind !== 'word' || !(unit.capital || has(unit, Word.person | Word.determiner))) return null;
  }
  return { from, to, head: to - 1 };
}
