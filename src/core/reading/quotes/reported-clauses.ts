import {
  type AttributedCue,
  clauseEnd,
  clauseStart,
  has,
  isDash,
  isHard,
  isMark,
  looksFinite,
  ownWords,
  type Passage,
  type UnitRange,
} from './clause-bounds.ts';
import { extended } from './noun-phrases.ts';
import { type SpeechLexicon, Word } from './speech-lexicon.ts';
import {
  MAX_BEFORE_DOUBTFUL_THAT,
  MAX_BEFORE_THAT,
  MIN_OWN_WORDS,
  MIN_PLAIN_WORDS,
  MIN_REPORTED_WORDS,
  MIN_WORDS_BEFORE_QUOTE,
} from './thresholds.ts';
import type { Unit } from './units.ts';

/** Clauses that a verb or phrase of saying reports without marks. */
export function reportedClauses(passage: Passage, cue: AttributedCue, lexicon: SpeechLexicon): UnitRange[] {
  if (
    cue.entry.kind === 'name' ||
    (cue.entry.doubtful && cue.entry.kind === 'phrase') ||
    (cue.passive && cue.subject.side !== 'after')
  )
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

/** "said that …", "said on Friday the …", "told them to …". */
function clauseAhead(passage: Passage, cue: AttributedCue, lexicon: SpeechLexicon): UnitRange[] {
  const { units } = passage;
  const from = afterVerb(cue);
  const that = findThat(passage, cue, from);
  if (that >= 0) return withMore(passage, that + 1);
  if (cue.entry.doubtful && cue.entry.participle) return [];
  const asked = cue.entry.directive ? findInfinitive(passage, from) : -1;
  if (asked >= 0) {
    const { from, to } = untilParticiple(units, { from: asked, to: clauseEnd(passage, asked) });
    const end = beforeLastQuote(units, { from, to });
    return ownWords(units, { from, to: end }) < MIN_REPORTED_WORDS ? [] : [{ from, to: end }];
  }
  if (!cue.entry.bare || lexicon.words.bareClause === 'none') return [];
  const start =
    lexicon.words.bareClause === 'comma' ? afterComma(passage, from) : afterAdverbials(passage, cue, from);
  if (start < 0 || !opensClause(passage, start)) return [];
  const range = { from: start, to: clauseEnd(passage, start) };
  if (lexicon.words.bareClause === 'comma') {
    let reported = units[start]!.pronoun !== null && cue.subject.side === 'before';
    for (let k = range.from; k < range.to; k++) reported ||= has(units[k], Word.subjunctive);
    return reported ? valid(passage, range) : [];
  }
  return sure(passage, cue, range) ? valid(passage, range) : [];
}

/** "We reported": the outlet itself. */
const isOwn = ({ units }: Passage, { subject }: AttributedCue) =>
  subject.phrase !== null && units[subject.phrase.from]!.pronoun === 'x';

/** "did not say that", "nobody said". */
function isNegated({ units }: Passage, { start, subject }: AttributedCue): boolean {
  for (let k = subject.begin; k < start; k++) if (has(units[k], Word.negation)) return true;
  return false;
}

const afterVerb = ({ end, subject }: AttributedCue) =>
  subject.side === 'after' && subject.phrase ? Math.max(end, subject.phrase.to) : end;

/** Index of "that", with nothing before it but whom and where it is said; -1 if there is none. */
function findThat({ units, cues }: Passage, { entry, subject }: AttributedCue, from: number): number {
  const takesObject = entry.telling || !entry.bare;
  let governed = false;
  let object = false;
  const reach = entry.doubtful ? MAX_BEFORE_DOUBTFUL_THAT : MAX_BEFORE_THAT;
  for (let k = from; k < Math.min(units.length, from + reach); k++) {
    const unit = units[k]!;
    if (has(unit, Word.that)) {
      if (has(units[k + 1], Word.that)) return k + 1;
      // "rejected that request on Tuesday"
      const after = units[k + 2];
      const pointing =
        has(unit, Word.determiner | Word.quantifier | Word.relative) &&
        (!after || after.kind === 'mark' || has(after, Word.adverb));
      if (pointing && k === from && isNoun(units[k + 1])) return -1;
      // "the horrors that have taken place"
      const gap = k > from && has(units[k + 1], Word.auxiliary);
      // «…», lamentó una vecina que prefirió no dar su nombre
      const ofSpeaker =
        subject.side === 'after' && k === subject.phrase?.to && units[subject.begin - 1] !== undefined;
      return has(unit, Word.relative) && (gap || ofSpeaker) ? -1 : k;
    }
    if (unit.kind === 'quote' || isHard(unit) || isDash(unit)) return -1;
    if (isMark(unit, ',') && !has(units[k + 1], Word.that)) return -1;
    // "said the block that the embassy takes up": what has no preposition before it is what is said.
    governed ||= has(unit, Word.preposition);
    const begins = unit.pronoun !== null || unit.kind === 'name' || has(unit, Word.determiner);
    if (begins && !governed && !takesObject && !has(unit, Word.object)) object = true;
    if (object && has(units[k + 1], Word.that) && !has(unit, Word.content)) return -1;
    if (has(unit, Word.auxiliary | Word.relative) && unit.kind === 'word' && unit.lower !== "'s") return -1;
    if (cues.some(({ start }) => start === k)) return -1;
  }
  return -1;
}

const isNoun = (unit: Unit | undefined) =>
  unit?.kind === 'word' && unit.pronoun === null && (unit.tags & ~(Word.content | Word.document)) === 0;

function findInfinitive({ units }: Passage, from: number): number {
  for (let k = from; k < Math.min(units.length, from + MAX_BEFORE_THAT); k++) {
    const unit = units[k]!;
    if (unit.kind === 'quote' || unit.kind === 'mark' || has(unit, Word.that)) return -1;
    if (!has(unit, Word.infinitive) || k === from) continue;
    const next = units[k + 1];
    const verb =
      next?.kind === 'word' && !next.capital && !has(next, Word.determiner | Word.quantifier | Word.object);
    if (!verb) continue;
    return units[k - 1]?.lower === 'not' ? k - 1 : k;
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

/** Over whom it is told, and when and where it is said. */
function afterAdverbials({ units }: Passage, cue: AttributedCue, from: number): number {
  let k = from;
  if (cue.entry.telling) {
    k = afterAddressee(units, k);
    // "warned Russia will": no addressee but the subject.
    if (has(units[k], Word.auxiliary)) k = from;
  }
  for (;;) {
    const unit = units[k];
    if (!unit) return -1;
    if (has(unit, Word.adverb) && !has(unit, Word.determiner | Word.quantifier)) k += 1;
    else if (isAmount(units, k)) return k;
    else if (has(unit, Word.preposition) && !has(unit, Word.subordinator)) {
      const end = afterPreposition(units, k + 1);
      if (end < 0) return -1;
      k = end;
    } else return k;
  }
}

/** "about 100 civilians", "at least one person": a number with its hedge opens the clause. */
function isAmount(units: Passage['units'], at: number): boolean {
  const next = units[at + 1];
  return (
    has(units[at], Word.preposition) &&
    (next?.kind === 'number' || next?.lower === 'least' || next?.lower === 'most')
  );
}

function afterAddressee(units: Passage['units'], from: number): number {
  let k = from;
  const first = units[k];
  if (!first) return k;
  if (has(first, Word.object)) return k + 1;
  if (first.pronoun) return k;
  if (has(first, Word.determiner | Word.quantifier)) k += 1;
  while (units[k] && units[k]!.kind !== 'mark' && units[k]!.kind !== 'quote') {
    const unit = units[k]!;
    if (
      k > from &&
      (unit.pronoun ||
        has(unit, Word.determiner | Word.quantifier | Word.auxiliary | Word.preposition | Word.that)) &&
      unit.lower !== "'s"
    )
      return k;
    if (k > from && has(unit, Word.adverb)) return k;
    k += 1;
    if (unit.kind === 'name' && units[k]?.lower !== "'s") return k;
    if (unit.kind === 'word' && unit.lower.endsWith('s') && unit.lower !== "'s" && !unit.capital) return k;
  }
  return k;
}

function afterPreposition(units: Passage['units'], from: number): number {
  let nouns = 0;
  for (let k = from; k < Math.min(units.length, from + 8); k++) {
    const unit = units[k]!;
    if (unit.kind === 'mark' || unit.kind === 'quote') return -1;
    if (unit.lower === "'s") continue;
    if (
      nouns > 0 &&
      (unit.pronoun || has(unit, Word.determiner | Word.preposition | Word.that | Word.quantifier))
    )
      return k;
    if (has(unit, Word.auxiliary)) return -1;
    if (unit.kind === 'name' && units[k + 1]?.lower !== "'s") return k + 1;
    if (has(unit, Word.document | Word.adverb) && !has(units[k + 1], Word.document | Word.adverb))
      return k + 1;
    if (!has(unit, Word.determiner | Word.quantifier)) nouns += 1;
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
  if (looksFinite(passage, range)) return true;
  const first = units[range.from]!;
  const plain = /^(?:said|says|say|saying|believes?|added|adding)$/.test(units[cue.start]!.lower);
  const subject = first.pronoun !== null || first.kind === 'name' || has(first, Word.determiner);
  return plain && subject && ownWords(units, range) >= MIN_REPORTED_WORDS + 1;
}

/** Whether a verb of saying stands behind what it reports: "…, the ministry said." */
function isCommented({ units }: Passage, cue: AttributedCue): boolean {
  if (cue.subject.side === 'shared' || cue.entry.participle || cue.entry.doubtful) return false;
  const rest = afterVerb(cue);
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
function clauseBehind(passage: Passage, cue: AttributedCue, skipped: number): UnitRange[] {
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
function around(passage: Passage, to: number, from: number): UnitRange[] {
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
function through(passage: Passage, to: number, from: number): UnitRange[] {
  const behind = valid(passage, { from: clauseStart(passage, to), to });
  const next = passage.units[from];
  if (!next || next.kind === 'mark' || next.kind === 'quote') return behind;
  return [...behind, ...valid(passage, { from, to: clauseEnd(passage, from) })];
}

const hasComma = (units: Passage['units'], { from, to }: UnitRange) => {
  for (let k = from; k < to; k++) if (isMark(units[k], ',')) return true;
  return false;
};

const hasQuote = (units: Passage['units'], { from, to }: UnitRange) => {
  for (let k = from; k < to; k++) if (units[k]!.kind === 'quote') return true;
  return false;
};

/** "According to X, …" and "…, according to X". */
function ofPhrase(passage: Passage, cue: AttributedCue, lexicon: SpeechLexicon): UnitRange[] {
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

/** A range that is long enough; one that is mostly in marks is left to the marked quote. */
function valid(passage: Passage, { from, to }: UnitRange): UnitRange[] {
  const { units } = passage;
  const range = { from, to: beforeLastQuote(units, { from, to }) };
  const own = ownWords(units, range);
  if (own < MIN_REPORTED_WORDS || (own < MIN_PLAIN_WORDS && !looksFinite(passage, range))) return [];
  const closed = units[to - 1]?.kind === 'quote' && !has(units[to - 2], Word.auxiliary | Word.determiner);
  if (closed && own < MIN_WORDS_BEFORE_QUOTE) return [];
  if (hasQuote(units, { from, to }) && (own < MIN_OWN_WORDS || !looksFinite(passage, range))) return [];
  return [range];
}

/**
 * The end of a range without the quote that closes it, where the words before it can do without ("to leave “at once”");
 * where they can't ("the sanctions were having “deep consequences”"), the end of all.
 */
function beforeLastQuote(units: Passage['units'], { from, to }: UnitRange): number {
  if (units[to - 1]?.kind !== 'quote') return to;
  let end = to - 1;
  // "was offering a “fair deal”"
  if (has(units[end - 1], Word.auxiliary)) return to;
  if (has(units[end - 1], Word.determiner) && !has(units[end - 2], Word.preposition)) return to;
  while (end > from && (units[end - 1]!.kind === 'mark' || has(units[end - 1], OPEN_ENDED))) end -= 1;
  return has(units[end - 1], Word.auxiliary) || ownWords(units, { from, to: end }) < MIN_WORDS_BEFORE_QUOTE
    ? to
    : end;
}

/** Words that a clause does not end with. */
const OPEN_ENDED = Word.preposition | Word.infinitive | Word.determiner | Word.conjunction | Word.as;
