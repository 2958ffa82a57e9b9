import { MAX_BEFORE_THAT, MIN_REPORTED_WORDS } from '../thresholds.ts';
import type { AttributedCue, Passage } from '../units/passage.ts';
import { has, isMark, type UnitRange } from '../units/unit.ts';
import type { SpeechLexicon } from '../words/speech-lexicon.ts';
import { Word } from '../words/word.ts';
import { afterAdverbials, isAmount } from './after-adverbials.ts';
import { clauseEnd, looksFinite, ownWords } from './clause-bounds.ts';
import { findThat } from './find-that.ts';
import { beforeLastQuote, valid } from './valid-range.ts';

/** "said that …", "said on Friday the …", "told them to …". */
export function clauseAhead(passage: Passage, cue: AttributedCue, lexicon: SpeechLexicon): UnitRange[] {
  const { units } = passage;
  const from = afterVerb(cue);
  const that = findThat(passage, cue, from);
  // "urged Germany to cut red tape so that …"
  const asked = cue.entry.directive ? findInfinitive(passage, from) : -1;
  if (that >= 0 && (asked < 0 || that < asked)) return withMore(passage, that + 1);
  if (cue.entry.doubtful && cue.entry.participle) return [];
  if (asked >= 0) {
    const { from, to } = untilParticiple(units, { from: asked, to: clauseEnd(passage, asked) });
    const end = beforeLastQuote(units, { from, to });
    return ownWords(units, { from, to: end }) < MIN_REPORTED_WORDS ? [] : [{ from, to: end }];
  }
  if (!cue.entry.bare || lexicon.words.bareClause === 'none' || followsQuote(units, cue)) return [];
  const start =
    lexicon.words.bareClause === 'comma' ? afterComma(passage, from) : afterAdverbials(passage, cue, from);
  if (start < 0 || !opensClause(passage, start)) return [];
  const range = { from: start, to: clauseEnd(passage, start) };
  if (lexicon.words.bareClause === 'comma') {
    let reported = units[start]!.pronoun !== null && cue.subject.side === 'before';
    for (let k = range.from; k < range.to; k++) reported ||= has(units[k], Word.subjunctive);
    return reported ? valid(passage, range) : [];
  }
  return sure(passage, cue, range) ? withMore(passage, start) : [];
}

/** “…,” Austin said in Kyiv: what he said stands before it. */
function followsQuote(units: Passage['units'], { subject: { begin } }: AttributedCue): boolean {
  return units[isMark(units[begin - 1], ',') ? begin - 2 : begin - 1]?.kind === 'quote';
}

export const afterVerb = ({ end, subject }: AttributedCue) =>
  subject.side === 'after' && subject.phrase ? Math.max(end, subject.phrase.to) : end;

function findInfinitive({ units }: Passage, from: number): number {
  for (let k = from; k < Math.min(units.length, from + MAX_BEFORE_THAT); k++) {
    const unit = units[k]!;
    if (unit.kind === 'quote' || unit.kind === 'mark' || unit.pronoun !== null) return -1;
    if (has(unit, Word.subordinator) && !has(unit, Word.infinitive)) return -1;
    if (has(unit, Word.that | Word.auxiliary) && unit.lower !== "'s" && !has(unit, Word.negation)) return -1;
    if (!has(unit, Word.infinitive) || k === from) continue;
    const next = units[k + 1];
    const verb =
      next?.kind === 'word' && !next.capital && !has(next, Word.determiner | Word.quantifier | Word.object);
    if (!verb) continue;
    return has(units[k - 1], Word.negation) ? k - 1 : k;
  }
  return -1;
}

/** What is asked for ends where the outlet goes on: "to leave the country, issuing a travel advisory". */
function untilParticiple(units: Passage['units'], { from, to }: UnitRange): UnitRange {
  for (let k = from; k < to; k++)
    if (isMark(units[k], ',') && has(units[k + 1], Word.participle)) return { from, to: k };
  return { from, to };
}

/** "…, and that …": each of them a report of its own. */
function withMore(passage: Passage, from: number): UnitRange[] {
  const { units } = passage;
  const ranges: UnitRange[] = [];
  let start = from;
  for (;;) {
    const to = clauseEnd(passage, start);
    ranges.push(...valid(passage, { from: start, to }));
    let next = to;
    while (isMark(units[next], ',') || has(units[next], Word.conjunction)) next += 1;
    if (next === to || !has(units[next], Word.that)) return ranges;
    start = next + 1;
  }
}

/** First unit behind a comma that closes the words around the verb, or -1. */
function afterComma({ units }: Passage, from: number): number {
  for (let k = from; k < Math.min(units.length, from + MAX_BEFORE_THAT); k++) {
    const unit = units[k]!;
    if (isMark(unit, ',')) return k + 1;
    if (unit.kind === 'mark' || unit.kind === 'quote') return -1;
  }
  return -1;
}

/** Whether a clause can begin with this unit. */
function opensClause({ units }: Passage, at: number): boolean {
  const unit = units[at];
  if (!unit || unit.kind === 'mark' || unit.kind === 'quote') return false;
  if (unit.pronoun || unit.kind !== 'word' || has(unit, Word.conditional) || isAmount(units, at)) return true;
  if (has(unit, Word.infinitive | Word.preposition | Word.that) && !has(unit, Word.determiner)) return false;
  if (has(unit, Word.determiner | Word.quantifier | Word.conditional)) return true;
  return !has(
    unit,
    Word.conjunction | Word.object | Word.auxiliary | Word.relative | Word.subordinator | Word.as,
  );
}

/** After "said" nearly anything is a clause; after other verbs it needs a verb of its own. */
function sure(passage: Passage, cue: AttributedCue, range: UnitRange): boolean {
  const { units } = passage;
  const { plain } = cue.entry;
  if (looksFinite(passage, plain ? range : { from: range.from, to: firstPause(units, range) })) return true;
  const first = units[range.from]!;
  const subject = first.pronoun !== null || first.kind === 'name' || has(first, Word.determiner);
  return plain && subject && ownWords(units, range) >= MIN_REPORTED_WORDS + 1;
}

/** Where a thing that is announced or denied ends ("plans to buy arms, which were …"): a clause has its verb before. */
function firstPause(units: Passage['units'], { from, to }: UnitRange): number {
  const pauses = Word.relative | Word.subordinator | Word.infinitive | Word.participle | Word.that;
  for (let k = from + 1; k < to; k++) if (units[k]!.kind === 'mark' || has(units[k], pauses)) return k;
  return to;
}
