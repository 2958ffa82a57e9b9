import type { AttributedCue, Passage } from '../units/passage.ts';
import { has, isHard, isMark, type UnitRange } from '../units/unit.ts';
import type { SpeechLexicon } from '../words/speech-lexicon.ts';
import { Word } from '../words/word.ts';
import { afterVerb, clauseAhead } from './clause-ahead.ts';
import { clauseBehind, isCommented } from './clause-behind.ts';
import { clauseEnd } from './clause-bounds.ts';
import { ofPhrase } from './phrase-clauses.ts';
import { valid } from './valid-range.ts';

/** Clauses that a verb or phrase of saying reports without marks. */
export function reportedClauses(passage: Passage, cue: AttributedCue, lexicon: SpeechLexicon): UnitRange[] {
  if (cue.entry.kind === 'name' || (cue.entry.doubtful && cue.entry.kind === 'phrase') || cue.passive)
    return [];
  if (cue.entry.kind !== 'say') return ofPhrase(passage, cue, lexicon);
  const goneOn = passage.cues.some(({ end, entry }) => end === cue.start - 1 && !entry.participle);
  if ((cue.infinitive && !goneOn) || isNegated(passage, cue) || isOwn(passage, cue)) return [];
  const told = asTold(passage, cue, lexicon);
  if (told) return told;
  const ahead = clauseAhead(passage, cue, lexicon);
  if (ahead.length > 0) return ahead;
  if (!isCommented(passage, cue)) return [];
  // "…, as fighting continues" reports nothing, "…, как сообщил Песков" does.
  const any = lexicon.words.bareClause === 'any';
  return any && !cue.entry.bare
    ? []
    : clauseBehind(passage, cue, Word.adverb | Word.determiner | (any ? 0 : Word.as));
}

/** "Как сообщает Reuters, …", "Wie die Agentur meldete, …": null if it is none. */
function asTold(passage: Passage, cue: AttributedCue, lexicon: SpeechLexicon): UnitRange[] | null {
  if (lexicon.words.bareClause === 'any') return null;
  const { units } = passage;
  let first = cue.subject.begin;
  while (first > 0 && !has(units[first], Word.as) && cue.subject.begin - first < 4) first -= 1;
  if (!has(units[first], Word.as)) return null;
  const before = units[first - 1];
  if (before && !isHard(before)) return null;
  let from = afterVerb(cue);
  while (units[from] && units[from]!.kind !== 'mark' && units[from]!.kind !== 'quote') from += 1;
  // A name in marks («Интерфакс») goes with its noun.
  if (units[from]?.kind === 'quote') from += 1;
  if (!isMark(units[from], ',') || units[from + 1]?.kind === 'quote') return [];
  return valid(passage, { from: from + 1, to: clauseEnd(passage, from + 1) });
}

/** "We reported": the outlet itself. */
const isOwn = ({ units }: Passage, { subject }: AttributedCue) =>
  subject.phrase !== null && units[subject.phrase.from]!.pronoun === 'x';

/** "did not say that", "nobody said". */
function isNegated({ units }: Passage, { start, subject }: AttributedCue): boolean {
  for (let k = subject.begin; k < start; k++) if (has(units[k], Word.negation)) return true;
  return false;
}
