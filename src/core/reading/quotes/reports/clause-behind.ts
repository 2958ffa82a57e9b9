import { MIN_OWN_WORDS } from '../thresholds.ts';
import type { AttributedCue, Passage } from '../units/passage.ts';
import { has, isDash, isHard, isMark, type Unit, type UnitRange } from '../units/unit.ts';
import { Word } from '../words/word.ts';
import { afterVerb } from './clause-ahead.ts';
import { clauseEnd, clauseStart, looksFinite, ownWords } from './clause-bounds.ts';
import { hasQuote, valid } from './valid-range.ts';

const STOP = { kind: 'mark', lower: '.' } as Unit;

/** Whether a verb of saying stands behind what it reports: "…, the ministry said." */
export function isCommented({ units }: Passage, cue: AttributedCue): boolean {
  if (cue.subject.side === 'shared' || cue.entry.participle) return false;
  const rest = afterVerb(cue);
  // "…, so Machtlinger."
  if (
    cue.entry.doubtful &&
    !(cue.subject.side === 'after' && cue.subject.phrase!.head >= 0 && isHard(units[rest] ?? STOP))
  )
    return false;
  for (let k = rest; k < units.length; k++) {
    const unit = units[k]!;
    if (unit.kind === 'mark') return !isMark(unit, ':') && units[k + 1]?.kind !== 'quote';
    if (unit.kind === 'quote') return false;
    if (has(unit, Word.auxiliary) && unit.lower !== "'s") return false;
    if (k === rest && !has(unit, Word.adverb | Word.preposition | Word.object) && !cue.entry.telling)
      return false;
  }
  return true;
}

/** What stands before "…, the ministry said", and what goes on after it. */
export function clauseBehind(passage: Passage, cue: AttributedCue, skipped: number): UnitRange[] {
  const { units } = passage;
  const { subject } = cue;
  let { begin } = subject;
  while (begin > 0 && has(units[begin - 1], skipped)) begin -= 1;
  if (!isMark(units[begin - 1], ',') && !isDash(units[begin - 1])) return [];
  const to = begin - 1;
  if (units[to - 1]?.kind === 'quote') return [];
  return around(passage, to, afterVerb(cue));
}

/** The clause before `to`, and the one that goes on after the comma behind `from` where the first has no verb. */
export function around(passage: Passage, to: number, from: number): UnitRange[] {
  const { units, cues } = passage;
  const behind = { from: clauseStart(passage, to), to };
  if (
    hasQuote(units, behind) &&
    cues.some(({ start, entry }) => start >= behind.from && start < to && entry.kind === 'say')
  )
    return [];
  const first = units[behind.from];
  const adverbial = has(first, Word.preposition | Word.subordinator) && !has(first, Word.determiner);
  if (looksFinite(passage, behind) && !(adverbial && !hasComma(units, behind))) return valid(passage, behind);
  let comma = from;
  while (units[comma] && units[comma]!.kind !== 'mark' && units[comma]!.kind !== 'quote') comma += 1;
  const goesOn =
    isMark(units[comma], ',') && units[comma + 1] !== undefined && !has(units[comma + 1], Word.conjunction);
  const ahead = goesOn ? { from: comma + 1, to: clauseEnd(passage, comma + 1) } : null;
  if (ahead && looksFinite(passage, ahead)) {
    if (ownWords(units, ahead) + ownWords(units, behind) < MIN_OWN_WORDS) return [];
    if (hasQuote(units, ahead) && ownWords(units, ahead) < MIN_OWN_WORDS) return [];
    return adverbial ? [ahead] : [behind, ahead];
  }
  return !adverbial && ownWords(units, behind) >= MIN_OWN_WORDS + 1 ? valid(passage, behind) : [];
}

/** "Die USA wollen nach Angaben von X weitere Waffen liefern": the phrase in the midst of what it reports. */
export function through(passage: Passage, to: number, from: number): UnitRange[] {
  const behind = valid(passage, { from: clauseStart(passage, to), to });
  const next = passage.units[from];
  if (!next || next.kind === 'mark' || next.kind === 'quote') return behind;
  return [...behind, ...valid(passage, { from, to: clauseEnd(passage, from) })];
}

const hasComma = (units: Passage['units'], { from, to }: UnitRange) => {
  for (let k = from; k < to; k++) if (isMark(units[k], ',')) return true;
  return false;
};
