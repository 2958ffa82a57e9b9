import type { Cue } from './find-cues.ts';
import { endsPhrase, type Phrase, subjectAmong } from './noun-phrases.ts';
import { type SpeechLexicon, Word } from './speech-lexicon.ts';
import { MAX_SUBJECT } from './thresholds.ts';
import type { Unit } from './units.ts';

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

const COMMAS = new Set([',', '–', '—', '-', '―', '(', ')']);
const SKIPPED = Word.auxiliary | Word.adverb | Word.object;

const has = (unit: Unit | undefined, tags: number) => unit !== undefined && (unit.tags & tags) !== 0;
/** "seeking", "speaking": the languages' lists hold the endings. */
const isParticiple = (unit: Unit) => unit.kind === 'word' && (unit.tags & Word.participle) !== 0;
const isMark = (unit: Unit | undefined, mark: string) => unit?.kind === 'mark' && unit.lower === mark;
const isComma = (unit: Unit | undefined) => unit?.kind === 'mark' && COMMAS.has(unit.lower);

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
  return { ...subject, begin: Math.min(before, subject.verb) };
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
  const behind = subjectAfter(units, cue, isCueStart);
  if (!last || last.kind === 'quote') return after(behind);
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

/** "В Кремле опровергли": the institution or place where it is said. */
function locativeSource(units: readonly Unit[], verb: number): Phrase | null {
  for (let k = verb - 1; k > 0 && verb - k < MAX_ANTECEDENT; k--) {
    if (units[k]!.kind === 'mark' || units[k]!.kind === 'quote') return null;
    if (units[k]!.kind === 'name' && has(units[k - 1], Word.locative)) return { from: k, to: k + 1, head: k };
  }
  return null;
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
  while (verb > 0 && has(units[verb - 1], SKIPPED) && !units[verb - 1]!.pronoun) verb -= 1;
  return verb;
}

/** The phrase that ends before `end`, which is a verb. */
function subjectBefore(
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

/** Who stands right before a participle: "the Kremlin describing it", "him saying", "with a think tank saying". */
function participleSubject(
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
    if (unit.kind === 'mark' || unit.kind === 'quote' || isCueStart(k)) return -1;
    if (has(unit, Word.relative)) {
      // "that" and its like open a report ("told reporters that officials said") unless a verb follows at once.
      const both = has(unit, Word.that | Word.determiner);
      return both && k + 1 < end && !has(units[k + 1], Word.auxiliary) ? -1 : k;
    }
    if (has(unit, Word.that) || (has(unit, Word.subordinator) && !has(unit, Word.preposition))) return -1;
  }
  return -1;
}

/** The phrase before a comma that closes an apposition or a clause ("Peskov, the Kremlin spokesman, said"). */
function overParenthesis(
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
    if (units[open]!.kind === 'quote' || (units[open]!.kind === 'mark' && !isComma(units[open]))) return null;
    open -= 1;
  }
  if (open < 0 || comma - open >= MAX_SUBJECT) return null;
  const first = units[open + 1]!;
  const named = namedAlone(units, open + 1, comma);
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

const isPerson = (units: readonly Unit[], { head }: Phrase) => has(units[head], Word.someone);

/** A name with its titles and nothing else. */
function namedAlone(units: readonly Unit[], from: number, to: number): Phrase | null {
  if (units[to - 1]?.kind !== 'name') return null;
  for (let k = from; k < to - 1; k++) {
    const unit = units[k]!;
    if (unit.kind !== 'word' || !(unit.capital || has(unit, Word.person | Word.determiner))) return null;
  }
  return { from, to, head: to - 1 };
}

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

function phraseLimit(
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

/** "quoted Peskov as saying", "quoted by TASS as saying": who said it. */
function carriedSource(units: readonly Unit[], cue: Cue): Phrase | null {
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
function agentAfter(units: readonly Unit[], cue: Cue, isCueStart: (unit: number) => boolean): Phrase | null {
  let k = cue.verbEnd;
  while (has(units[k], Word.adverb)) k += 1;
  if (!has(units[k], Word.by)) return null;
  return subjectAmong(units, k + 1, phraseLimit(units, k + 1, cue, isCueStart), true);
}

/** Whether nothing that could be said follows the subject behind the verb ("…, said Peskov, the spokesman."). */
function isInverted(units: readonly Unit[], cue: Cue, { to }: Phrase): boolean {
  const next = units[to];
  if (cue.verbEnd === to) return false;
  return (
    next === undefined ||
    next.kind === 'mark' ||
    next.kind === 'quote' ||
    has(next, Word.adverb | Word.preposition)
  );
}

function isSource(units: readonly Unit[], { from, to }: Phrase): boolean {
  for (let k = from; k < to; k++) if (has(units[k], Word.person | Word.source | Word.document)) return true;
  return false;
}

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
