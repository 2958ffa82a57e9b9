import type { AttributedCue, Passage } from '../units/passage.ts';
import { has, type Unit } from '../units/unit.ts';
import { Word } from '../words/word.ts';

/** Over whom it is told, and when and where it is said. */
export function afterAdverbials({ units }: Passage, cue: AttributedCue, from: number): number {
  let k = from;
  if (cue.entry.telling) {
    k = afterAddressee(units, k);
    // "warned Russia will": no addressee but the subject.
    if (has(units[k], Word.auxiliary)) k = from;
  }
  for (;;) {
    const unit = units[k];
    if (!unit) return -1;
    if (has(unit, Word.adverb) && !has(unit, Word.determiner | Word.quantifier)) k += 1;
    else if (isAmount(units, k)) return k;
    else if (has(unit, Word.preposition) && !has(unit, Word.subordinator)) {
      const end = afterPreposition(units, k + 1);
      if (end < 0) return -1;
      k = end;
    } else return k;
  }
}

/** "about 100 civilians", "at least one person": a number with its hedge opens the clause. */
export function isAmount(units: Passage['units'], at: number): boolean {
  if (!has(units[at], Word.preposition)) return false;
  const counts = (unit: Unit | undefined) => unit?.kind === 'number' || has(unit, Word.quantifier);
  return units[at + 1]?.kind === 'number' || (counts(units[at + 1]) && counts(units[at + 2]));
}

function afterAddressee(units: Passage['units'], from: number): number {
  let k = from;
  const first = units[k];
  if (!first) return k;
  if (has(first, Word.object)) return k + 1;
  if (first.pronoun) return k;
  if (has(first, Word.determiner | Word.quantifier)) k += 1;
  while (units[k] && units[k]!.kind !== 'mark' && units[k]!.kind !== 'quote') {
    const unit = units[k]!;
    if (
      k > from &&
      (unit.pronoun ||
        has(unit, Word.determiner | Word.quantifier | Word.auxiliary | Word.preposition | Word.that)) &&
      unit.lower !== "'s"
    )
      return k;
    if (k > from && has(unit, Word.adverb)) return k;
    k += 1;
    if (unit.kind === 'name' && units[k]?.lower !== "'s") return k;
    if (unit.kind === 'word' && unit.lower.endsWith('s') && unit.lower !== "'s" && !unit.capital) return k;
  }
  return k;
}

function afterPreposition(units: Passage['units'], from: number): number {
  let nouns = 0;
  for (let k = from; k < Math.min(units.length, from + 8); k++) {
    const unit = units[k]!;
    if (unit.kind === 'mark' || unit.kind === 'quote') return -1;
    if (unit.lower === "'s") continue;
    if (
      nouns > 0 &&
      (unit.pronoun || has(unit, Word.determiner | Word.preposition | Word.that | Word.quantifier))
    )
      return k;
    if (has(unit, Word.auxiliary)) return -1;
    if (unit.kind === 'name' && units[k + 1]?.lower !== "'s") return k + 1;
    if (has(unit, Word.document | Word.adverb) && !has(units[k + 1], Word.document | Word.adverb))
      return k + 1;
    if (!has(unit, Word.determiner | Word.quantifier)) nouns += 1;
  }
  return -1;
}
