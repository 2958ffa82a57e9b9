import { has, type Unit } from '../units/unit.ts';
import { Word } from '../words/word.ts';
import { personAmong, phraseStart } from './people-among.ts';

/** A noun phrase as units, and the name in it that says whom it means; `head` is -1 where it has none. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** What no noun phrase goes over. */
export function endsPhrase(unit: Unit): boolean {
  if (unit.kind === 'mark') return true;
  if (unit.kind !== 'word') return false;
  const { tags, lower } = unit;
  if (lower === "'s") return false;
  if (tags & (Word.that | Word.auxiliary)) return true;
  return (tags & (Word.relative | Word.subordinator)) !== 0 && !(tags & (Word.preposition | Word.determiner));
}

/**
 * The phrase among units `from` to `to` that can be a subject: a person's name that no preposition governs, or else a
 * noun phrase that none does; the last of them, or with `first` the first. Null if there is none ("On Friday").
 */
export function subjectAmong(units: readonly Unit[], from: number, to: number, first = false): Phrase | null {
  const name = personAmong(units, from, to, first);
  if (name >= 0) {
    const start = phraseStart(units, from, name);
    let end = name + 1;
    while (end + 1 < to && has(units[end], Word.conjunction) && units[end + 1]!.kind === 'name') end += 2;
    return { from: start, to: end, head: name };
  }
  let found: Phrase | null = null;
  for (let at = from; at < to; ) {
    const unit = units[at]!;
    if (unit.kind === 'mark' || has(unit, Word.conjunction)) {
      at += 1;
      // "the actor and filmmaker"
      const more = found && found.to === at - 1 && unit.kind === 'word' && !beginsPhrase(units[at]);
      if (found && more) {
        at = chunkEnd(units, at, to, false);
        found = { from: found.from, to: at, head: -1 };
      }
      continue;
    }
    if (has(unit, Word.preposition) && !has(unit, Word.determiner)) {
      at = chunkEnd(units, at + 1, to, true);
      continue;
    }
    // "Marines trying to defend the city": what follows belongs to them.
    if (found && has(unit, Word.participle)) return found;
    const end = chunkEnd(units, at, to, false);
    if (isSpeakable(units, at, end)) {
      const head = headOf(units, at, end, to);
      found = {
        from: at,
        to: head >= end ? head + 1 : first ? extended(units, end, to) : withoutTime(units, end, to),
        head,
      };
      if (first) return found;
    }
    at = Math.max(end, at + 1);
  }
  return found;
}

const beginsPhrase = (unit: Unit | undefined) =>
  unit === undefined ||
  unit.kind !== 'word' ||
  unit.pronoun !== null ||
  has(unit, Word.determiner | Word.quantifier);

/** End of the noun phrase that begins at `at`. After a preposition a name ends it: "In Kyiv | officials said". */
function chunkEnd(units: readonly Unit[], at: number, to: number, governed: boolean): number {
  let nouns = 0;
  for (let k = at; k < to; k++) {
    const unit = units[k]!;
    if (unit.kind === 'mark') return k;
    if (unit.lower === "'s") continue;
    if (has(unit, Word.preposition) && !has(unit, Word.determiner)) return k;
    if (nouns > 0 && (unit.pronoun || (has(unit, Word.determiner) && !has(unit, Word.genitive)))) return k;
    if (nouns > 0 && has(unit, Word.conjunction | Word.participle | Word.auxiliary)) return k;
    if (governed && unit.kind === 'name' && nouns === 0 && units[k + 1]?.lower !== "'s") return k + 1;
    if (governed && nouns > 0 && has(unit, Word.adverb)) return k + 1;
    if (governed && nouns === 0 && has(unit, Word.adverb)) return k + 1;
    if (unit.pronoun || has(unit, Word.last)) return k + 1;
    if (!has(unit, Word.determiner | Word.quantifier)) nouns += 1;
  }
  return to;
}

/** "The ministry earlier this week announced": without the time at its end. */
function withoutTime(units: readonly Unit[], end: number, to: number): number {
  let last = to;
  while (last > end && has(units[last - 1], Word.adverb | Word.determiner | Word.preposition)) last -= 1;
  return last;
}

/** Prepositional phrases that belong to a noun: "of the band", not "in a statement" or "on Friday". */
export function extended(units: readonly Unit[], end: number, to: number): number {
  let at = end;
  while (at < to && has(units[at], Word.preposition)) {
    const next = chunkEnd(units, at + 1, to, true);
    for (let k = at + 1; k < next; k++) if (has(units[k], Word.document | Word.adverb)) return at;
    if (next === at + 1) return at;
    at = next;
  }
  return at;
}

/** Whether a phrase is more than a time or an adverb. */
function isSpeakable(units: readonly Unit[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const unit = units[k]!;
    if (unit.pronoun || unit.kind === 'name' || has(unit, Word.quantifier)) return true;
    if (unit.kind === 'word' && !has(unit, Word.adverb | Word.determiner | Word.object | Word.auxiliary))
      return true;
  }
  return false;
}

/** The name that a phrase ends with; for "figures from the United Nations" the name that they come from. */
function headOf(units: readonly Unit[], from: number, end: number, to: number): number {
  const last = end - 1;
  if (units[last]?.kind === 'name') return last;
  // "a 2019 Pentagon review", "the White House readout", but not "a Twitter thread"
  if (has(units[last], Word.document))
    for (let k = last - 1; k >= from; k--)
      if (units[k]!.kind === 'name' && !has(units[k], Word.document) && units[k + 1]?.lower !== "'s")
        return k;
  if (has(units[last], Word.document) && has(units[end], Word.preposition)) {
    const next = chunkEnd(units, end + 1, to, true);
    if (units[next - 1]?.kind === 'name' && next - 1 > end) return next - 1;
  }
  // "Russia's statement"
  if (has(units[last], Word.document) && units[last - 1]?.lower === "'s" && last - 2 >= from)
    return units[last - 2]!.kind === 'name' ? last - 2 : -1;
  return -1;
}
