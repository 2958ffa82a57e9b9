import type { AttributedCue, Passage } from './units/passage.ts';
import { has, isDash, isHard, isMark, type Unit } from './units/unit.ts';
import { Word } from './words/word.ts';

/** How a marked quote hangs on a verb of saying. */
export interface Attachment {
  readonly cue: AttributedCue;
  /** Only a comma or colon, or the speaker, stands between them: somebody's speech, not words in a sentence. */
  readonly close: boolean;
}

/** What may stand between a quote and who says it: "a-t-il assuré". */
const BEFORE_SPEAKER = Word.adverb | Word.determiner | Word.as | Word.auxiliary | Word.object;

/** Units between a quote and the verb behind its comma and speaker. */
const MAX_BEHIND = 26;

/**
 * The verb or phrase that says whose words a quote is: the one right behind it ("…," said Peskov), else the last one
 * before it in the sentence, else the next one after it. `content` is the quote's words, `q` its unit.
 */
export function attachCue(passage: Passage, q: number, content: string): Attachment | null {
  const { units } = passage;
  const behind = cueBehind(passage, q, content);
  const before = cueBefore(passage, q);
  if (behind && opensSentence(units, q)) return { cue: behind, close: true };
  if (before) {
    const close = isClose(units, before.end, q);
    const spoken = /^["'“‘]?\p{Lu}/u.test(content);
    // "To keep calm, “all of them stay,” he said": what comes before the comma says nothing.
    const apart = before.infinitive || before.entry.participle || spoken || units[q]!.lower === ',';
    if (behind && !close && apart && !behind.entry.participle) return { cue: behind, close: spoken };
    return { cue: before, close };
  }
  if (behind) return { cue: behind, close: spokenUntil(units, q, content) };
  const after = cueAfter(passage, q);
  return after ? { cue: after, close: false } : null;
}

const spokenUntil = (units: readonly Unit[], q: number, content: string) =>
  q === 0 || /^\p{Lu}/u.test(content) || isMark(units[q - 1], ',:');

/** The verb whose subject or itself follows the quote with nothing but a comma between. */
function cueBehind({ units, cues }: Passage, q: number, content: string): AttributedCue | null {
  let at = q + 1;
  const ended = /[.]$/.test(content);
  while (isMark(units[at], ',') || isDash(units[at])) at += 1;
  const first = units[at];
  if (!first || first.kind === 'mark' || first.kind === 'quote') return null;
  for (const cue of cues) {
    if (cue.start <= q) continue;
    if (cue.start - at > MAX_BEHIND) return null;
    const { subject, entry } = cue;
    if (entry.participle && subject.side === 'shared') return null;
    if (entry.kind === 'name' || cue.passive) return null;
    let gap = subject.begin;
    while (gap > at && has(units[gap - 1], BEFORE_SPEAKER)) gap -= 1;
    if (gap !== at && !isNounPhrase(units, at, gap)) return null;
    if (ended && at === q + 1 && first.capital && first.kind === 'word' && subject.side !== 'after')
      return null;
    return cue;
  }
  return null;
}

/** Whether units can all belong to who speaks: "press secretary for the State Department Ned Price". */
function isNounPhrase(units: readonly Unit[], from: number, to: number): boolean {
  if (from > to) return false;
  for (let k = from; k < to; k++) {
    const unit = units[k]!;
    if (unit.kind === 'mark' || unit.kind === 'quote' || unit.pronoun) return false;
    if (
      unit.kind === 'word' &&
      unit.lower !== "'s" &&
      has(unit, CLAUSE) &&
      !has(unit, Word.preposition | Word.determiner)
    )
      return false;
  }
  return true;
}

const CLAUSE = Word.auxiliary | Word.that | Word.relative | Word.subordinator;

/** The last verb before the quote, with no strong mark between that would end its clause. */
function cueBefore({ units, cues }: Passage, q: number): AttributedCue | null {
  for (let i = cues.length - 1; i >= 0; i--) {
    const cue = cues[i]!;
    if (cue.start >= q) continue;
    let comma = false;
    for (let k = cue.end; k < q; k++) {
      const unit = units[k]!;
      if (isHard(unit) && !(isMark(unit, ':') && onlyMarks(units, k, q))) return null;
      if (isMark(unit, '(')) return null;
      comma ||= isMark(unit, ',') && !onlyMarks(units, k, q);
    }
    if (cue.passive && cue.subject.side !== 'after') {
      if (comma) continue;
      return null;
    }
    if (cue.entry.kind === 'name' && comma && !cue.passive) continue;
    if (cue.entry.doubtful && comma && cue.entry.kind !== 'phrase') continue;
    return cue;
  }
  return null;
}

function onlyMarks(units: readonly Unit[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (units[k]!.kind !== 'mark') return false;
  return true;
}

/** The next verb behind the quote in its sentence: "The move “changes nothing,” Kirby said on Monday". */
function cueAfter({ units, cues }: Passage, q: number): AttributedCue | null {
  for (const cue of cues) {
    if (cue.start < q) continue;
    for (let k = q + 1; k < cue.start; k++) if (isHard(units[k])) return null;
    const { subject, entry } = cue;
    if (entry.kind === 'name' || cue.passive || entry.doubtful) return null;
    if (subject.side === 'shared') return null;
    // Its clause is set off by a comma, or the quote is part of its subject ("the “republic” said").
    let k = subject.begin;
    while (k > q && has(units[k - 1], Word.adverb | Word.determiner | Word.as)) k -= 1;
    if (k <= q) return null;
    // "“…” in Mariupol said Deputy Prime Minister Iryna Vereshchuk"
    const inverted = subject.side === 'after' && subject.phrase !== null && subject.phrase.head >= 0;
    const apart = isMark(units[k - 1], ',') || isDash(units[k - 1]) || units[k - 1]!.kind === 'quote';
    return apart || inverted ? cue : null;
  }
  return null;
}

export function opensSentence(units: readonly Unit[], q: number): boolean {
  const before = units[q - 1];
  return before === undefined || isHard(before) || before.kind === 'quote' || (q === 1 && isDash(before));
}

/** Whether only marks, a place and a time stand between a verb and the quote it introduces. */
function isClose(units: readonly Unit[], from: number, q: number): boolean {
  const before = units[q - 1];
  return isMark(before, ':,') || from === q;
}
