import { has, isComma, isMark, type Unit } from '../units/unit.ts';
import type { SpeechLexicon } from '../words/speech-lexicon.ts';
import { Word } from '../words/word.ts';
import type { Cue } from './find-cues.ts';
import { type Phrase, subjectAmong } from './noun-phrases.ts';
import { isPerson } from './people-among.ts';
import {
  agentAfter,
  carriedSource,
  isInverted,
  locativeAfter,
  phraseLimit,
  SKIPPED,
  subjectAfter,
} from './subject-after.ts';
import { locativeSource, overParenthesis, participleSubject, subjectBefore } from './subject-before.ts';

/** Who speaks at a cue. */
export interface Subject {
  /** Null where the verb shares the subject of the one before it ("and added", "calling it"). */
  readonly phrase: Phrase | null;
  /** Where it stands to the verb. */
  readonly side: 'before' | 'after' | 'shared';
  /** First unit of the verb with its auxiliaries ("has also said"). */
  readonly verb: number;
  /** First unit of the words of attribution: of the subject or the verb, whichever comes first. */
  readonly begin: number;
}

/** Finds the subject of a verb of saying: before it, over an apposition, behind it, or that of the verb before. */
export function subjectOf(
  units: readonly Unit[],
  cue: Cue,
  isCueStart: (unit: number) => boolean,
  lexicon: SpeechLexicon,
): Subject {
  const subject = locate(units, cue, isCueStart, lexicon);
  if (cue.entry.carrier && subject.side === 'after') {
    // "his press service quoted him as saying"
    const carrier = subjectBefore(units, subject.verb, isCueStart);
    if (carrier) return { ...subject, begin: Math.min(carrier.from, subject.verb) };
  }
  const before = subject.side === 'before' && subject.phrase ? subject.phrase.from : subject.verb;
  const begin = Math.min(before, subject.verb);
  // "…," Zelensky and Biden said: both belong to the attribution.
  const joined = units[begin - 1]?.kind === 'word' && has(units[begin - 1], Word.conjunction);
  const other = joined ? subjectBefore(units, begin - 1, isCueStart) : null;
  return { ...subject, begin: other && other.to === begin - 1 ? other.from : begin };
}

function locate(
  units: readonly Unit[],
  cue: Cue,
  isCueStart: (unit: number) => boolean,
  lexicon: SpeechLexicon,
): Omit<Subject, 'begin'> {
  if (cue.entry.kind !== 'say' && cue.entry.kind !== 'name') return sourceOfPhrase(units, cue, isCueStart);
  const verb = verbGroupStart(units, cue);
  const shared: Omit<Subject, 'begin'> = { phrase: null, side: 'shared', verb };
  const after = (phrase: Phrase | null): Omit<Subject, 'begin'> =>
    phrase ? { phrase, side: 'after', verb } : shared;
  if (cue.entry.carrier) {
    const quoted = carriedSource(units, cue);
    if (quoted) return { phrase: quoted, side: 'after', verb };
  }
  const agent = agentAfter(units, cue, isCueStart);
  const postnominal = cue.entry.kind === 'name' && lexicon.words.bareClause === 'any';
  if (agent && (cue.passive || !units[verb - 1] || postnominal)) return after(agent);
  const progressive = cue.entry.participle && has(units[cue.start - 1], Word.passive);
  if ((cue.entry.participle && !progressive) || cue.infinitive) {
    // "with a ministry source saying", "the Kremlin describing it as"
    const own = cue.infinitive ? null : participleSubject(units, cue.start, isCueStart, lexicon);
    return own ? { phrase: own, side: 'before', verb } : shared;
  }

  const last = units[verb - 1];
  const behind = subjectAfter(units, cue, isCueStart) ?? locativeAfter(units, cue);
  if (!last) return after(behind);
  if (last.kind === 'quote') {
    // "Wie die Organisation «Vier Pfoten» mitteilt": a name in marks that belongs to a noun.
    // "Rebekah Koffler, author of “Putin’s Playbook,” said": the comma inside the marks closes an apposition.
    const over =
      last.lower === ',' && !(behind && isPerson(units, behind))
        ? overParenthesis(units, verb - 1, isCueStart)
        : null;
    if (over && isPerson(units, over)) return { phrase: over, side: 'before', verb };
    const noun = units[verb - 2]?.kind === 'word' && !isCueStart(verb - 2) && !behind;
    const named = noun ? subjectBefore(units, verb - 1, isCueStart) : null;
    return named ? { phrase: named, side: 'before', verb } : after(behind);
  }
  if (last.kind === 'mark') {
    if (!isComma(last)) return after(behind);
    const previous = units[verb - 2];
    if (previous?.kind === 'quote') return after(behind);
    // English has no auxiliary where the subject follows: "said Peskov", never "has said Peskov".
    const helped = lexicon.words.bareClause === 'any' && has(units[cue.start - 1], Word.auxiliary);
    const inverts = cue.entry.kind === 'say' && !cue.entry.telling && !helped;
    const over = overParenthesis(units, verb - 1, isCueStart);
    // "…, Mateusz Morawiecki, a dit craindre": a name before the comma rather than a word behind the verb.
    const vague = behind && behind.head < 0 && !has(units[behind.from], Word.determiner | Word.quantifier);
    const clear = vague && over && isPerson(units, over);
    // "Police in Bucharest, the capital, say a car crashed": what follows is no speaker.
    const speaks = behind && (!over || behind.head >= 0 || isSource(units, behind));
    if (inverts && speaks && !clear && isInverted(units, cue, behind)) return after(behind);
    return over ? { phrase: over, side: 'before', verb } : inverts ? after(behind) : shared;
  }
  if (has(last, Word.conjunction) && last.kind === 'word') return shared;
  const before = subjectBefore(units, verb, isCueStart);
  const prefersBehind = lexicon.words.verbSecond === true || lexicon.words.dropsSubject === true;
  if (before && !(prefersBehind && behind && isWeak(units, before, behind)))
    return { phrase: before, side: 'before', verb };
  if (!prefersBehind && !has(last, Word.as)) return shared;
  if (behind) return after(behind);
  const where = locativeSource(units, verb);
  return where ? { phrase: where, side: 'before', verb } : shared;
}

/** Who is named beside "according to". */
function sourceOfPhrase(
  units: readonly Unit[],
  cue: Cue,
  isCueStart: (unit: number) => boolean,
): Omit<Subject, 'begin'> {
  const verb = cue.start;
  if (cue.entry.kind === 'own-phrase') return { phrase: null, side: 'shared', verb };
  if (cue.entry.kind === 'phrase-after')
    return { phrase: subjectBefore(units, cue.start, isCueStart), side: 'before', verb };
  const of = has(units[cue.end], Word.preposition) && !has(units[cue.end], Word.determiner) ? 1 : 0;
  const from = cue.end + of;
  const to = phraseLimit(units, from, cue, isCueStart);
  // Up to a comma all is the source, and a name at its end is whose words they are.
  const closed = isMark(units[to], ',') ? subjectAmong(units, from, to) : null;
  if (closed && isPerson(units, closed)) return { phrase: closed, side: 'after', verb };
  return { phrase: subjectAfter(units, { ...cue, verbEnd: from }, isCueStart), side: 'after', verb };
}

function verbGroupStart(units: readonly Unit[], { start }: Cue): number {
  let verb = start;
  while (verb > 0 && isVerbPart(units[verb - 1]!)) verb -= 1;
  return verb;
}

function isSource(units: readonly Unit[], { from, to }: Phrase): boolean {
  for (let k = from; k < to; k++) if (has(units[k], Word.person | Word.source | Word.document)) return true;
  return false;
}

/** "n'a pas confirmé", "has also not said"; "nobody" is a subject. */
const isVerbPart = (unit: Unit) =>
  unit.pronoun === null &&
  (has(unit, SKIPPED) ||
    (has(unit, Word.negation) && !has(unit, Word.quantifier | Word.determiner | Word.source)));

/** "Zuvor sagte Scholz": one plain word before the verb and a name behind it. */
function isWeak(units: readonly Unit[], before: Phrase, behind: Phrase): boolean {
  if (before.head >= 0) return false;
  const first = units[before.from]!;
  if (first.pronoun) return false;
  const person = isPerson(units, behind);
  if (isSource(units, before) || has(first, Word.quantifier)) return false;
  if (person) return true;
  return before.to - before.from === 1 && !has(first, Word.determiner | Word.quantifier);
}
