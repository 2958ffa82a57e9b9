import { MIN_REPORTED_WORDS } from '../thresholds.ts';
import type { AttributedCue, Passage } from '../units/passage.ts';
import { has, isDash, isHard, isMark, type Unit, type UnitRange } from '../units/unit.ts';
import { Word } from '../words/word.ts';

/** Where a reported clause that begins at `from` ends: with its sentence, or before the outlet goes on by itself. */
export function clauseEnd({ units, cues }: Passage, from: number): number {
  const sentence = units[from]?.sentence;
  let k = from;
  for (; k < units.length; k++) {
    const unit = units[k]!;
    if (unit.kind !== 'quote' && unit.sentence !== sentence && units[k - 1]?.kind !== 'quote') break;
    if (isHard(unit)) break;
    if (k === from) continue;
    if (isDash(unit)) {
      const second = nextDash(units, k + 1);
      if (second < 0) break;
      k = second;
    } else if (isMark(unit, ',') && goesOn(units, cues, k + 1)) break;
    else if (has(unit, Word.conjunction) && unit.kind === 'word' && newPredicate(units, cues, k + 1)) break;
  }
  while (k > from && (units[k - 1]!.kind === 'mark' || isPlainConjunction(units[k - 1]!))) k -= 1;
  return k;
}

const isPlainConjunction = (unit: Unit) => unit.kind === 'word' && has(unit, Word.conjunction);

function nextDash(units: readonly Unit[], from: number): number {
  for (let k = from; k < units.length && !isHard(units[k]); k++) if (isDash(units[k])) return k;
  return -1;
}

/** Whether what follows a comma is the outlet's own again: another verb of saying, an appended remark. */
function goesOn(units: readonly Unit[], cues: readonly AttributedCue[], at: number): boolean {
  const afterConjunction = isPlainConjunctionAt(units, at) ? at + 1 : at;
  if (afterConjunction > at && newPredicate(units, cues, afterConjunction)) return true;
  for (const cue of cues) {
    if (cue.start < at) continue;
    if (cue.start > at + 16) break;
    const { subject } = cue;
    if (cue.start === at || subject.verb === at) return true;
    const { begin } = subject;
    if (begin >= at && begin <= at + 3 && opensClause(units, at, begin)) return true;
    break;
  }
  // "…, a figure that could not be checked"
  if (has(units[at], Word.determiner))
    for (let k = at + 1; k < at + 4; k++) if (has(units[k], Word.relative)) return true;
  return false;
}

/** Whether only words that open a clause stand between a comma and a subject ("while Kyiv said"). */
function opensClause(units: readonly Unit[], from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (!has(units[k], Word.conjunction | Word.subordinator | Word.adverb | Word.as | Word.preposition))
      return false;
  return true;
}

const isPlainConjunctionAt = (units: readonly Unit[], at: number) =>
  units[at] !== undefined && isPlainConjunction(units[at]!);

/** Whether after "and" another report begins: "and that …", "and called it …". */
function newPredicate(units: readonly Unit[], cues: readonly AttributedCue[], at: number): boolean {
  if (has(units[at], Word.that) && !has(units[at + 1], Word.that)) return true;
  return cues.some((cue) => (cue.start === at || cue.subject.verb === at) && cue.subject.side === 'shared');
}

/** Start of the clause that ends before `end`: after the sentence's begin or the last strong mark. */
export function clauseStart({ units }: Passage, end: number): number {
  const sentence = units[end - 1]?.sentence;
  let k = end;
  while (k > 0) {
    const unit = units[k - 1]!;
    if (isHard(unit) || (unit.sentence !== sentence && unit.kind !== 'quote')) break;
    if (unit.kind === 'quote' && unit.sentence !== sentence) break;
    k -= 1;
  }
  while (k < end && (isPlainConjunction(units[k]!) || units[k]!.kind === 'mark')) k += 1;
  return k;
}

/** Words of the outlet's own in a range, without marks and quotes. */
export function ownWords(units: readonly Unit[], { from, to }: UnitRange): number {
  let count = 0;
  for (let k = from; k < to; k++) {
    const unit = units[k]!;
    if (unit.kind === 'name') count += 1 + (unit.end - unit.start > 20 ? 1 : 0);
    else if (unit.kind === 'number' || (unit.kind === 'word' && !has(unit, Word.conjunction))) count += 1;
  }
  return count;
}

/** Whether a range has a verb of its own, as far as word lists and endings tell; where they don't, long ones have. */
export function looksFinite({ units, verbsKnown }: Passage, range: UnitRange): boolean {
  for (let k = range.from; k < range.to; k++) {
    const unit = units[k]!;
    if (unit.kind !== 'word') continue;
    if (has(unit, Word.auxiliary) && unit.lower !== "'s" && !has(unit, Word.negation)) return true;
    if (
      k > range.from &&
      has(unit, Word.past) &&
      !has(units[k - 1], Word.determiner | Word.preposition | Word.quantifier)
    )
      return true;
  }
  return !verbsKnown && ownWords(units, range) >= MIN_REPORTED_WORDS - 1;
}
