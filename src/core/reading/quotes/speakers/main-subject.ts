import { type Phrase, subjectAmong } from '../subjects/noun-phrases.ts';
import { isGoverned } from '../subjects/people-among.ts';
import { has, hasTag, isMark, type Unit } from '../units/unit.ts';
import { Word } from '../words/word.ts';

/** Units of a phrase before a comma that only tells when or where. */
const MAX_ASIDE = 4;

/** The first phrase of a sentence that no preposition governs, looked for part by part up to `end`. */
export function mainSubject(units: readonly Unit[], end: number): Phrase | null {
  for (let from = 0; from < end; ) {
    let to = from;
    while (to < end && units[to]!.kind !== 'mark' && units[to]!.kind !== 'quote') to += 1;
    const skipped = has(units[from], Word.subordinator) && !has(units[from], Word.determiner);
    if (to > from && !skipped) {
      const phrase = subjectAmong(units, from, to, true);
      if (phrase?.head !== undefined && phrase.head >= 0) return phrase;
      // "Last month, Trump …": a short phrase before a comma is a time or a place.
      const aside =
        from === 0 &&
        to - from <= MAX_ASIDE &&
        isMark(units[to], ',') &&
        phrase !== null &&
        !hasTag(units, phrase, Word.person | Word.source);
      if (phrase && !aside) return firstChunk(units, phrase);
    }
    if (isMark(units[to], '.!?')) return null;
    from = to + 1;
  }
  return null;
}

/** A phrase without a name goes up to its verb at most. */
function firstChunk(units: readonly Unit[], phrase: Phrase): Phrase | null {
  for (let k = phrase.from; k < phrase.to; k++)
    if (has(units[k], Word.person | Word.source) && !has(units[k + 1], Word.person | Word.source))
      return { ...phrase, to: k + 1 };
  for (let k = phrase.from; k < phrase.to; k++)
    if (has(units[k], Word.auxiliary) && units[k]!.lower !== "'s")
      return k > phrase.from ? { ...phrase, to: k } : null;
  if (units[phrase.from]!.pronoun) return { ...phrase, to: phrase.from + 1 };
  // "Mr. Biden used an interview to warn"
  let name = phrase.from;
  while (name < phrase.to && units[name]!.kind === 'word' && units[name]!.capital) name += 1;
  if (name < phrase.to && units[name]!.kind === 'name')
    return { from: phrase.from, to: name + 1, head: name };
  // Where the verb is not known the noun is taken to be one word ("The Russians started").
  const nouns = has(units[phrase.from], Word.determiner) ? 2 : 1;
  return { ...phrase, to: Math.min(phrase.to, phrase.from + nouns) };
}

/** The first person that a sentence names, and that no preposition or possessive sets aside. */
export function firstPerson(units: readonly Unit[]): Unit | null {
  const at = units.findIndex(
    (unit, k) => has(unit, Word.someone) && units[k + 1]?.lower !== "'s" && !isGoverned(units, 0, k),
  );
  return units[at] ?? null;
}
