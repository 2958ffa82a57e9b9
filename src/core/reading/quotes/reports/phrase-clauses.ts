import { extended } from '../subjects/noun-phrases.ts';
import { MAX_BEFORE_THAT } from '../thresholds.ts';
import type { AttributedCue, Passage } from '../units/passage.ts';
import { has, isDash, isHard, isMark, type UnitRange } from '../units/unit.ts';
import type { SpeechLexicon } from '../words/speech-lexicon.ts';
import { Word } from '../words/word.ts';
import { around, through } from './clause-behind.ts';
import { clauseEnd } from './clause-bounds.ts';
import { valid } from './valid-range.ts';

/** "According to X, …" and "…, according to X". */
export function ofPhrase(passage: Passage, cue: AttributedCue, lexicon: SpeechLexicon): UnitRange[] {
  const { units } = passage;
  const { phrase } = cue.subject;
  const begin = cue.entry.kind === 'phrase-after' && phrase ? phrase.from : cue.start;
  const to = Math.max(cue.end, phrase?.to ?? 0);
  const rest = extended(units, to, units.length);
  const before = units[begin - 1];
  if (!before || isHard(before) || before.kind === 'quote' || has(before, Word.conjunction | Word.that)) {
    let from = rest;
    // Where no verb follows at once, the phrase goes on up to a comma: "According to a list sent to Congress, …".
    const comma = lexicon.words.verbSecond
      ? -1
      : commaAfter(units, from, lexicon.words.bareClause === 'any' ? 30 : 8);
    if (comma >= 0) from = comma;
    if (isMark(units[from], ',')) from += 1;
    // "Selon une source, qui a requis l'anonymat, …"
    if (has(units[from], Word.relative) && isMark(units[from - 1], ',')) {
      const comma = units.findIndex((unit, k) => k > from && unit.kind === 'mark');
      if (comma < 0 || !isMark(units[comma], ',')) return [];
      from = comma + 1;
    }
    if (!units[from] || isHard(units[from])) return [];
    return valid(passage, { from, to: clauseEnd(passage, from) });
  }
  const apart = isMark(before, ',') || isDash(before);
  const end = apart ? begin - 1 : begin;
  if (units[end - 1]?.kind === 'quote') return [];
  return apart ? around(passage, end, rest) : through(passage, end, rest);
}

/** The comma that closes a phrase of attribution with its appositions, or -1. */
function commaAfter(units: Passage['units'], from: number, reach: number): number {
  for (let k = from; k < Math.min(units.length, from + reach); k++) {
    if (isMark(units[k], ',')) return afterApposition(units, k);
    if (units[k]!.kind === 'mark' || units[k]!.kind === 'quote') return -1;
    if (reach < MAX_BEFORE_THAT && has(units[k], Word.auxiliary)) return -1;
  }
  return -1;
}

/** "According to Simon Miles, an assistant professor, …": the comma behind the apposition, else the one before it. */
function afterApposition(units: Passage['units'], comma: number): number {
  if (!has(units[comma + 1], Word.determiner)) return comma;
  let person = false;
  for (let k = comma + 1; k < Math.min(units.length, comma + MAX_BEFORE_THAT); k++) {
    if (isMark(units[k], ',')) return person ? k : comma;
    if (units[k]!.kind === 'mark' || has(units[k], Word.auxiliary)) return comma;
    person ||= has(units[k], Word.person | Word.source);
  }
  return comma;
}
