import { MAX_SUBJECT } from '../thresholds.ts';
import { has, isComma, type Unit } from '../units/unit.ts';
import { Word } from '../words/word.ts';
import type { Cue } from './find-cues.ts';
import { endsPhrase, type Phrase, subjectAmong } from './noun-phrases.ts';
import { namedAlone } from './people-among.ts';

export const SKIPPED = Word.auxiliary | Word.adverb | Word.object;

/** The phrase behind a verb: "said Dmitry Peskov", "said a spokesman for the band". */
export function subjectAfter(
  units: readonly Unit[],
  cue: Cue,
  isCueStart: (unit: number) => boolean,
): Phrase | null {
  let from = cue.verbEnd;
  while (units[from] && has(units[from], SKIPPED) && !units[from]!.pronoun) from += 1;
  if (units[from]?.pronoun) return { from, to: from + 1, head: -1 };
  const to = phraseLimit(units, from, cue, isCueStart);
  const phrase = subjectAmong(units, from, to, true);
  if (!phrase || phrase.head >= 0 || phrase.to !== to || !isComma(units[to])) return phrase;
  // "said the Kremlin's spokesman, Dmitry Peskov."
  let end = to + 1;
  while (units[end] && units[end]!.kind === 'word' && !endsPhrase(units[end]!) && end - to < 6) end += 1;
  const next = units[end + 1];
  const closed = next === undefined || next.kind === 'mark' || next.kind === 'quote';
  const named = units[end]?.kind === 'name' && closed ? namedAlone(units, to + 1, end + 1) : null;
  return named ?? phrase;
}

export function phraseLimit(
  units: readonly Unit[],
  from: number,
  cue: Cue,
  isCueStart: (unit: number) => boolean,
): number {
  let to = from;
  while (to < units.length && to - from < MAX_SUBJECT) {
    const unit = units[to]!;
    if (unit.kind === 'quote' || endsPhrase(unit) || isCueStart(to)) break;
    if (cue.entry.gap && to >= cue.end - 1) break;
    to += 1;
  }
  return to;
}

/** "сообщили в МИД", "hieß es aus dem Kreml": the institution behind the verb where it is said. */
export function locativeAfter(units: readonly Unit[], { verbEnd }: Cue): Phrase | null {
  let from = verbEnd;
  while (units[from] && has(units[from], SKIPPED)) from += 1;
  if (!has(units[from], Word.locative)) return null;
  let to = from + 1;
  while (units[to] && units[to]!.kind !== 'mark' && units[to]!.kind !== 'quote' && to - from < MAX_LOCATIVE) {
    const { kind, capital } = units[to]!;
    if (kind === 'name' || capital) return { from: from + 1, to: to + 1, head: kind === 'name' ? to : -1 };
    to += 1;
  }
  return null;
}

/** Units of the institution's name with what stands before it ("в пресс-службе МИД"). */
const MAX_LOCATIVE = 5;

/** "quoted Peskov as saying", "quoted by TASS as saying": who said it. */
export function carriedSource(units: readonly Unit[], cue: Cue): Phrase | null {
  for (let k = cue.verbEnd; k < Math.min(units.length, cue.verbEnd + MAX_SUBJECT); k++) {
    const unit = units[k]!;
    if (unit.kind === 'quote' || unit.kind === 'mark') return null;
    if (has(unit, Word.as) && k > cue.verbEnd) {
      if (has(units[cue.verbEnd], Word.by)) return null;
      const first = units[cue.verbEnd]!;
      if (first.pronoun || has(first, Word.object))
        return { from: cue.verbEnd, to: cue.verbEnd + 1, head: -1 };
      return subjectAmong(units, cue.verbEnd, k, true);
    }
  }
  return null;
}

/** "described by Putin as". */
export function agentAfter(
  units: readonly Unit[],
  cue: Cue,
  isCueStart: (unit: number) => boolean,
): Phrase | null {
  let k = cue.verbEnd;
  while (has(units[k], Word.adverb)) k += 1;
  if (!has(units[k], Word.by)) return null;
  return subjectAmong(units, k + 1, phraseLimit(units, k + 1, cue, isCueStart), true);
}

/** Whether nothing that could be said follows the subject behind the verb ("…, said Peskov, the spokesman."). */
export function isInverted(units: readonly Unit[], cue: Cue, { to }: Phrase): boolean {
  const next = units[to];
  if (cue.verbEnd === to) return false;
  return (
    next === undefined ||
    next.kind === 'mark' ||
    next.kind === 'quote' ||
    has(next, Word.adverb | Word.preposition)
  );
}
