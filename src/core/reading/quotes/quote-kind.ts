import type { Quote } from '../reading.ts';
import type { Attachment } from './attach-cue.ts';
import { MAX_SCARE_WORDS, MAX_TITLE_WORDS } from './thresholds.ts';
import type { Passage } from './units/passage.ts';
import { has, isDash, isHard, isMark, type Unit } from './units/unit.ts';
import type { SpeechLexicon } from './words/speech-lexicon.ts';
import { Word } from './words/word.ts';

const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;

/** What marks around words mean, from the words, what stands around them and whether somebody says them. */
export function quoteKind(
  passage: Passage | null,
  q: number,
  content: string,
  attachment: Attachment | null,
  lexicon: SpeechLexicon | null,
  /** Somebody stands behind it with a verb that no list holds. */
  spokenBy = false,
): Quote['kind'] {
  const units = passage?.units ?? [];
  const words = content.slice(0, 400).match(WORDS) ?? [];
  const before = units[q - 1];
  if (passage?.soCalled.includes(q) && words.length <= MAX_SCARE_WORDS) return 'scare';
  if (attachment && isHabitual(units, attachment)) return 'scare';
  const spoken = isSpoken(content, words.length);
  const close = attachment?.close && attachment.cue.entry.kind !== 'name';
  // Speech has a comma or colon between it and its verb, a title has not.
  const parted = /[.,?!…]$/.test(content) || isMark(units[q + 1], ',') || isMark(before, ',:');
  if (isNamed(units, q, content, words.length)) return 'title';
  if (spokenBy) return spoken ? 'direct' : 'partial';
  if (!(close && parted) && isTitle(units, q, content, words, lexicon)) return 'title';
  if (attachment)
    return spoken && (close || /[.?!]\s+\p{Lu}/u.test(content))
      ? 'direct'
      : spoken && words.length > MAX_SCARE_WORDS
        ? 'direct'
        : 'partial';
  const alone =
    (before === undefined || isHard(before) || isDash(before) || before.kind === 'quote') &&
    isAlone(units[q + 1]);
  if (alone && /^[\p{Lu}\p{N}¿¡…[]/u.test(content)) return 'direct';
  if (words.length > MAX_SCARE_WORDS) return spoken ? 'direct' : 'partial';
  return 'scare';
}

/** "What Moscow calls its “special military operation”": a name for a thing, said by nobody here and now. */
function isHabitual(units: readonly Unit[], { cue }: Attachment): boolean {
  const { entry, subject } = cue;
  return entry.kind === 'name' && entry.doubtful && has(units[subject.begin - 1], Word.subordinator);
}

const isAlone = (after: Unit | undefined) =>
  after === undefined || isMark(after, '.!?') || after.kind === 'quote';

/** Whether words read as a sentence, or the beginning or end of one. */
function isSpoken(content: string, words: number): boolean {
  return /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(content) && (words > 2 || /[.?!,…]$/.test(content));
}

/** Words after a noun like "film" or "operation", or beside it after a comma. */
function isNamed(units: readonly Unit[], q: number, content: string, words: number): boolean {
  if (words > MAX_TITLE_WORDS || !CAPITAL.test(content)) return false;
  return has(units[q - 1], Word.work) || (isMark(units[q - 1], ',') && has(units[q - 2], Word.work));
}

/** Words with capitals like a title's. */
function isTitle(
  units: readonly Unit[],
  q: number,
  content: string,
  words: readonly string[],
  lexicon: SpeechLexicon | null,
): boolean {
  if (words.length > MAX_TITLE_WORDS || !CAPITAL.test(content)) return false;
  if (/[.?!]\s/.test(content) || lexicon?.words.capitalNouns) return false;
  const before = units[q - 1];
  if (words.length === 1) return before !== undefined && before.kind === 'word' && !/[.?!,]$/.test(content);
  const long = words.filter((word) => word.length > 2 && !isSmall(word, lexicon));
  return long.length > 0 && long.every((word) => CAPITAL.test(word));
}

const CAPITAL = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u;

const SMALL = Word.preposition | Word.conjunction | Word.determiner;

/** Words that titles leave small. */
const isSmall = (word: string, lexicon: SpeechLexicon | null) =>
  ((lexicon?.lexemes.get(word.toLowerCase())?.tags ?? 0) & SMALL) !== 0;
