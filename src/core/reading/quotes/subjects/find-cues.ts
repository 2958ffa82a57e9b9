import type { Unit } from '../units/unit.ts';
import type { CueEntry, SpeechLexicon } from '../words/speech-lexicon.ts';
import { Word } from '../words/word.ts';

/** Where a verb or phrase of saying stands. */
export interface Cue {
  readonly entry: CueEntry;
  /** Units, `end` exclusive; of a phrase with a gap the whole. */
  readonly start: number;
  readonly end: number;
  /** First unit after the verb itself. */
  readonly verbEnd: number;
  /** "was told": who speaks is behind "by". */
  readonly passive: boolean;
  /** "refused to say". */
  readonly infinitive: boolean;
}

const LONGEST_GAP = 12;

const AHEAD = Word.determiner | Word.preposition;

/** Verbs and phrases of saying among units, in order; nouns that look like them ("his claims") are left out. */
export function findCues(units: readonly Unit[], lexicon: SpeechLexicon): Cue[] {
  const { capitalNouns } = lexicon.words;
  const cues: Cue[] = [];
  for (let i = 0; i < units.length; i++) {
    // "Berichte" is a noun, "berichte" a verb.
    if (capitalNouns && units[i]!.capital && i > 0 && !opensSentence(units[i - 1]!)) continue;
    for (const entry of units[i]!.cues) {
      const end = matchEnd(units, i, entry);
      if (end < 0) continue;
      const cue = asCue(units, i, end, entry, cues.at(-1), lexicon);
      if (cue) {
        cues.push(cue);
        i = (entry.gap ? i + 1 : end) - 1;
      }
      if (cue || !entry.gap) break;
    }
  }
  return cues;
}

const opensSentence = ({ kind, lower }: Unit) =>
  kind === 'quote' || (kind === 'mark' && !',('.includes(lower));

/** End of an entry's words that begin at `i`, or -1. */
function matchEnd(units: readonly Unit[], i: number, { rest, gap }: CueEntry): number {
  let at = i + 1;
  for (const word of rest) {
    const limit = gap ? Math.min(units.length, at + LONGEST_GAP) : at + 1;
    while (at < limit && units[at]?.lower !== word) {
      if (units[at]?.kind === 'mark') return -1;
      at += 1;
    }
    if (units[at]?.lower !== word) return -1;
    at += 1;
  }
  return at;
}

function asCue(
  units: readonly Unit[],
  start: number,
  end: number,
  entry: CueEntry,
  previous: Cue | undefined,
  lexicon: SpeechLexicon,
): Cue | null {
  const verbEnd = entry.gap ? start + 1 : end;
  if (entry.gap && !closes(units[end])) return null;
  if (entry.kind === 'phrase' && !isPhrase(units, start, end, entry)) return null;
  if (entry.kind !== 'say' && entry.kind !== 'name')
    return { entry, start, end, verbEnd, passive: false, infinitive: false };
  // "according to reports"
  const ofPhrase = previous?.end === start && previous.entry.kind === 'phrase';
  if (ofPhrase) return null;
  const before = units[start - 1];
  const tags = before?.tags ?? 0;
  const infinitive = (tags & Word.infinitive) !== 0;
  // "the globally condemned war"
  if (
    tags & Word.adverb &&
    !entry.participle &&
    (units[start - 2]?.tags ?? 0) & Word.determiner &&
    !units[start - 2]!.pronoun
  )
    return null;
  if (!infinitive && tags & AHEAD && !(tags & (Word.pronoun | Word.that | Word.adverb | Word.object)))
    return null;
  if (before?.lower === "'s" && entry.doubtful) return null;
  if (isUnreal(units, start, lexicon)) return null;
  // "atrocities like those reported in Bucha"
  if (tags & Word.quantifier && (units[start - 2]?.tags ?? 0) & Word.preposition && !entry.participle)
    return null;
  // "if confirmed", "when asked"
  if (
    tags & Word.subordinator &&
    !(tags & (Word.as | Word.preposition | Word.that | Word.relative | Word.determiner)) &&
    !before?.pronoun &&
    !entry.participle
  )
    return null;
  if (entry.doubtful && !infinitive && !isVerb(units, start, end)) return null;
  const next = units[verbEnd];
  // "believed to be", "said to have"
  if (next && next.tags & Word.infinitive && entry.hearsay && !infinitive) return null;
  const byAgent =
    lexicon.words.bareClause === 'any' &&
    !entry.participle &&
    next !== undefined &&
    (next.tags & Word.by) !== 0;
  // "is quoted as saying" tells whose words they are like "says".
  const carried = entry.carrier && next !== undefined && (next.tags & Word.as) !== 0;
  const passive = !carried && (byAgent || isPassive(units, start, entry));
  return { entry, start, end, verbEnd, passive, infinitive };
}

/** The particle of "kündigte … an" closes its clause. */
const closes = (behind: Unit | undefined) =>
  behind === undefined ||
  behind.kind === 'mark' ||
  behind.kind === 'quote' ||
  (behind.tags & (Word.conjunction | Word.that)) !== 0;

/** "how allies will respond": nobody has said anything yet. */
function isUnreal(units: readonly Unit[], start: number, { modals }: SpeechLexicon): boolean {
  for (let k = start - 1; k >= Math.max(0, start - 3); k--) {
    if (modals.has(units[k]!.lower)) return true;
    if (!(units[k]!.tags & (Word.adverb | Word.auxiliary))) return false;
  }
  return false;
}

/** "Secondo" and "según" are other words as well: "il secondo giorno", "según informó". */
function isPhrase(units: readonly Unit[], start: number, end: number, { doubtful }: CueEntry): boolean {
  const before = units[start - 1];
  if (doubtful && before && !(before.kind === 'mark' && '.!?…'.includes(before.lower))) return false;
  const next = units[end];
  if (!next || next.kind === 'mark' || next.kind === 'quote') return false;
  if (!(units[start]!.tags & Word.as) || end > start + 1) return true;
  return next.kind === 'name' || next.capital || (next.tags & SPEAKER_BEGINS) !== 0;
}

const SPEAKER_BEGINS = Word.determiner | Word.quantifier | Word.source | Word.person | Word.document;

/** Whether a form that is also a noun is a verb here: somebody does it, or it introduces speech. */
function isVerb(units: readonly Unit[], start: number, end: number): boolean {
  let k = start - 1;
  while (units[k] && units[k]!.tags & (Word.adverb | Word.auxiliary)) k -= 1;
  const before = units[k];
  // "Fears that", “clarify” claims that: nouns, unless a pause stands before them (“…,” reports Reuters).
  if (!before) return false;
  if (before.kind === 'mark') return ',–—'.includes(before.lower) || units[end]?.kind === 'quote';
  if (before.kind === 'quote') return /[,.?!…]/.test(before.lower);
  const singular = !/s$/.test(units[start]!.lower);
  if (before.kind === 'name') {
    // "in a Facebook post", "in UN reports"
    const article = (units[k - 1]?.tags ?? 0) & Word.determiner;
    if (article && singular) return false;
    return !((units[article ? k - 2 : k - 1]?.tags ?? 0) & Word.preposition);
  }
  if (
    before.pronoun ||
    before.tags & (Word.relative | Word.source | Word.person | Word.document | Word.utterance)
  )
    return true;
  // "The ministry reports that", but not "Russian claims that", "to counter claims that".
  const after = units[end];
  if (before.capital || !after || (after.kind !== 'quote' && !(after.tags & Word.that))) return false;
  for (let i = k; i > k - 4 && units[i]?.kind === 'word'; i--) {
    if (units[i]!.tags & Word.determiner)
      return units[i - 1] === undefined || !(units[i - 1]!.tags & Word.preposition);
    if (units[i]!.lower === "'s") return false;
  }
  return false;
}

function isPassive(units: readonly Unit[], start: number, { participle, kind }: CueEntry): boolean {
  if (participle) return false;
  for (let k = start - 1; k >= Math.max(0, start - 3); k--) {
    const { tags, lower } = units[k]!;
    if (tags & Word.passive) return lower !== "'s" || kind === 'name';
    if (!(tags & Word.adverb)) return false;
  }
  return false;
}
