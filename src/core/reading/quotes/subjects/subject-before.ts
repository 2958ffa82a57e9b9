import { MAX_SUBJECT } from '../thresholds.ts';
import { has, isComma, isMark, type Unit } from '../units/unit.ts';
import type { SpeechLexicon } from '../words/speech-lexicon.ts';
import { Word } from '../words/word.ts';
import { endsPhrase, type Phrase, subjectAmong } from './noun-phrases.ts';
import { isPerson, namedAlone } from './people-among.ts';

/** The phrase that ends before `end`, which is a verb. */
export function subjectBefore(
  units: readonly Unit[],
  end: number,
  isCueStart: (unit: number) => boolean,
  depth = 0,
): Phrase | null {
  const last = units[end - 1];
  if (!last || depth > 3) return null;
  if (last.pronoun) return { from: end - 1, to: end, head: -1 };
  let from = end;
  while (from > 0 && end - from < MAX_SUBJECT) {
    const unit = units[from - 1]!;
    if (endsPhrase(unit) || isCueStart(from - 1)) break;
    // "an hour after the ministry said"
    if (from < end && has(unit, Word.subordinator)) break;
    if (unit.kind === 'quote' && !has(units[from - 2], Word.determiner)) break;
    if (has(unit, Word.conjunction) && from < end && standsAlone(units, from, end)) break;
    from -= 1;
  }
  const stop = units[from - 1];
  // "A senior official who spoke on condition of anonymity said": the phrase before "who".
  const clause = relativeBefore(units, from, end, isCueStart);
  if (clause >= 0) {
    // "no que considerou", "ce qu'il appelle": what, not who.
    if (from === end && has(units[clause - 1], Word.determiner | Word.preposition)) return null;
    const comma = isComma(units[clause - 1]) ? clause - 1 : clause;
    return antecedent(units, comma, isCueStart) ?? subjectBefore(units, comma, isCueStart, depth + 1);
  }
  if (from === end) return isComma(stop) ? overParenthesis(units, end - 1, isCueStart, depth + 1) : null;
  // "The US, seeking to avoid involvement – which …– has said"
  if (isMark(stop, ',') && isParticiple(units[from]!))
    return subjectBefore(units, from - 1, isCueStart, depth + 1);
  if (has(stop, Word.auxiliary) && !isCueStart(from - 1)) return null;
  // "McCaul, the top Republican on the committee said": the second comma is missing.
  const opener =
    isMark(stop, ',') && has(units[from], Word.determiner)
      ? namedAlone(units, sentenceStart(units, from - 1), from - 1)
      : null;
  if (opener) return opener;
  return subjectAmong(units, from, end);
}

/** Whom "who" stands for: the last person, or noun for one, before it, be it behind a preposition. */
function antecedent(
  units: readonly Unit[],
  end: number,
  isCueStart: (unit: number) => boolean,
): Phrase | null {
  for (let k = end - 1; k >= 0 && end - k < MAX_ANTECEDENT; k--) {
    const unit = units[k]!;
    if (endsPhrase(unit) || unit.kind === 'quote' || isCueStart(k)) return null;
    const named = has(unit, Word.someone) && k === end - 1;
    if (!named && !has(unit, Word.person | Word.source)) continue;
    let from = k;
    while (from > 0 && isNounPart(units[from - 1]!)) from -= 1;
    return { from, to: k + 1, head: named ? k : -1 };
  }
  return null;
}

const MAX_ANTECEDENT = 8;

const isNounPart = (unit: Unit) =>
  unit.kind === 'name' ||
  unit.kind === 'number' ||
  (unit.kind === 'word' &&
    !(
      unit.tags & ~(Word.determiner | Word.quantifier | Word.person | Word.source | Word.document | Word.work)
    ));

/** Whether what follows "and" is a subject by itself, not the end of one ("in the south and east"). */
function standsAlone(units: readonly Unit[], from: number, end: number): boolean {
  for (let k = from; k < end; k++) {
    const unit = units[k]!;
    if (
      unit.kind === 'name' ||
      unit.pronoun ||
      has(unit, Word.determiner | Word.quantifier | Word.source | Word.person)
    )
      return true;
  }
  return false;
}

/** Index of a relative pronoun whose clause `end` closes, looked for from `from` back; -1 if there is none. */
function relativeBefore(
  units: readonly Unit[],
  from: number,
  end: number,
  isCueStart: (unit: number) => boolean,
): number {
  for (let k = from - 1; k >= 0 && end - k < MAX_SUBJECT; k--) {
    const unit = units[k]!;
    if (unit.kind === 'mark' || unit.kind === 'quote') return -1;
    // "the staffer who testified against him said"
    if (isCueStart(k)) return relativeAhead(units, k);
    if (has(unit, Word.relative)) {
      // "that" and its like open a report ("told reporters that officials said") unless a verb follows at once.
      const both = has(unit, Word.that | Word.determiner);
      return both && k + 1 < end && !has(units[k + 1], Word.auxiliary) ? -1 : k;
    }
    if (has(unit, Word.that) || (has(unit, Word.subordinator) && !has(unit, Word.preposition))) return -1;
  }
  return -1;
}

/** Index of the relative pronoun that a verb follows with its auxiliaries, or -1. */
function relativeAhead(units: readonly Unit[], verb: number): number {
  let k = verb - 1;
  while (k >= 0 && has(units[k], Word.auxiliary | Word.adverb)) k -= 1;
  return has(units[k], Word.relative) && !has(units[k], Word.that) ? k : -1;
}

/** The phrase before a comma that closes an apposition or a clause ("Peskov, the Kremlin spokesman, said"). */
export function overParenthesis(
  units: readonly Unit[],
  comma: number,
  isCueStart: (unit: number) => boolean,
  depth = 0,
): Phrase | null {
  const closing = units[comma]!.lower;
  const partner = (unit: Unit) =>
    closing === ','
      ? unit.lower === ','
      : closing === ')'
        ? unit.lower === '('
        : isComma(unit) && unit.lower !== ',';
  let open = comma - 1;
  while (
    open >= 0 &&
    comma - open < MAX_SUBJECT &&
    !(units[open]!.kind === 'mark' && partner(units[open]!))
  ) {
    const quote = units[open]!.kind === 'quote' && closing === ',';
    if (quote || (units[open]!.kind === 'mark' && !isComma(units[open]))) return null;
    open -= 1;
  }
  if (open < 0 || comma - open >= MAX_SUBJECT) return null;
  const first = units[open + 1]!;
  const named = closing === ')' ? null : namedAlone(units, open + 1, comma);
  if (named) {
    // "Sen. Joe Manchin, D-W.Va., said": a person before the comma is meant, not what stands between.
    const outer = isPerson(units, named) ? null : subjectBefore(units, open, isCueStart, depth + 1);
    return outer && isPerson(units, outer) ? outer : named;
  }
  let finite = false;
  for (let k = open + 1; k < comma; k++) finite ||= has(units[k], Word.auxiliary) && units[k]!.lower !== "'s";
  const opens =
    has(first, Word.relative | Word.subordinator | Word.preposition | Word.as) || isParticiple(first);
  if (finite && !opens) return null;
  return subjectBefore(units, open, isCueStart, depth + 1);
}

function sentenceStart(units: readonly Unit[], end: number): number {
  let from = end;
  while (from > 0 && end - from < MAX_ANTECEDENT && units[from - 1]!.kind !== 'mark') from -= 1;
  return from;
}

/** "seeking", "speaking": the languages' lists hold the endings. */
const isParticiple = (unit: Unit) => unit.kind === 'word' && (unit.tags & Word.participle) !== 0;

/** Who stands right before a participle: "the Kremlin describing it", "him saying", "with a think tank saying". */
export function participleSubject(
  units: readonly Unit[],
  at: number,
  isCueStart: (unit: number) => boolean,
  lexicon: SpeechLexicon,
): Phrase | null {
  const last = units[at - 1];
  if (!last || last.kind === 'mark' || last.kind === 'quote') return null;
  if (last.kind === 'name') return { from: at - 1, to: at, head: at - 1 };
  if (lexicon.quotedPronouns.has(last.lower)) return { from: at - 1, to: at, head: -1 };
  if (has(last, Word.source | Word.person)) return antecedent(units, at, isCueStart);
  for (let k = at - 1; k >= 0 && at - k < MAX_ANTECEDENT; k--) {
    if (endsPhrase(units[k]!) || units[k]!.kind === 'quote') return null;
    if (has(units[k], Word.absolute)) return k + 1 < at ? { from: k + 1, to: at, head: -1 } : null;
  }
  return null;
}

/** "В Кремле опровергли": the institution or place where it is said. */
export function locativeSource(units: readonly Unit[], verb: number): Phrase | null {
  for (let k = verb - 1; k > 0 && verb - k < MAX_ANTECEDENT; k--) {
    if (units[k]!.kind === 'mark' || units[k]!.kind === 'quote') return null;
    if (units[k]!.kind === 'name' && has(units[k - 1], Word.locative)) return { from: k, to: k + 1, head: k };
  }
  return null;
}
