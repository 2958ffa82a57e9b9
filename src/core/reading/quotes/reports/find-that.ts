import { MAX_BEFORE_DOUBTFUL_THAT, MAX_BEFORE_THAT } from '../thresholds.ts';
import type { AttributedCue, Passage } from '../units/passage.ts';
import { has, isDash, isHard, isMark, type Unit } from '../units/unit.ts';
import { Word } from '../words/word.ts';

/** Index of "that", with nothing before it but whom and where it is said; -1 if there is none. */
export function findThat(
  { units, cues, verbsKnown }: Passage,
  { entry, subject }: AttributedCue,
  from: number,
): number {
  const takesObject = entry.telling || !entry.bare;
  let governed = false;
  let object = false;
  const reach = entry.doubtful ? MAX_BEFORE_DOUBTFUL_THAT : MAX_BEFORE_THAT;
  for (let k = from; k < Math.min(units.length, from + reach); k++) {
    const unit = units[k]!;
    if (has(unit, Word.that)) {
      if (has(units[k + 1], Word.that)) return k + 1;
      // "hinted at that"
      const governedThat = k > from && has(units[k - 1], Word.preposition);
      if (verbsKnown && governedThat && has(unit, Word.relative)) return -1;
      // "rejected that request on Tuesday"
      const after = units[k + 2];
      const pointing =
        has(unit, Word.determiner | Word.quantifier | Word.relative) &&
        (!after || after.kind === 'mark' || has(after, Word.adverb));
      if (pointing && k === from && isNoun(units[k + 1])) return -1;
      // "the horrors that have taken place"
      const gap = k > from && !governedThat && has(units[k + 1], Word.auxiliary);
      // «…», lamentó una vecina que prefirió no dar su nombre
      const ofSpeaker =
        subject.side === 'after' && k === subject.phrase?.to && units[subject.begin - 1] !== undefined;
      return has(unit, Word.relative) && (gap || ofSpeaker) ? -1 : k;
    }
    if (unit.kind === 'quote' || isHard(unit) || isDash(unit) || has(unit, Word.participle)) return -1;
    if (isMark(unit, ',') && !has(units[k + 1], Word.that)) return -1;
    // "said the block that the embassy takes up": what has no preposition before it is what is said.
    governed ||= has(unit, Word.preposition);
    const begins = unit.pronoun !== null || unit.kind === 'name' || has(unit, Word.determiner);
    const time = has(unit, Word.determiner) && has(units[k + 1], Word.adverb);
    if (begins && !governed && !time && !takesObject && !has(unit, Word.object)) object = true;
    if (object && has(units[k + 1], Word.that) && !has(unit, Word.content)) return -1;
    if (has(unit, Word.auxiliary | Word.relative) && unit.kind === 'word' && unit.lower !== "'s") return -1;
    if (cues.some(({ start }) => start === k)) return -1;
  }
  return -1;
}

const isNoun = (unit: Unit | undefined) =>
  unit?.kind === 'word' && unit.pronoun === null && (unit.tags & ~(Word.content | Word.document)) === 0;
