import type { SentenceLexicon } from '../languages/abbreviations.ts';
import { isSpace } from './sentence-marks.ts';
import { type NextWord, nextWord, opens, opensAfterInitial, opensInLowerCase } from './sentence-next-word.ts';
import { DIGITS, joinedWord, REACH, wordBefore } from './sentence-word.ts';

/** A place where a sentence may end. */
export interface Stop {
  readonly text: string;
  /** End of the line. */
  readonly to: number;
  /** Where the open sentence began. */
  readonly start: number;
  /** The terminators stand from `at` to `run`; closing marks that follow them end at `closed`. */
  readonly at: number;
  readonly run: number;
  readonly closed: number;
  readonly lexicon: SentenceLexicon;
}

/** Whether a sentence ends at a full stop, question or exclamation mark or ellipsis. */
export function endsSentence(stop: Stop): boolean {
  const { text, to, at, run, closed } = stop;
  if (closed >= to) return true;
  if (text[at - 1] === '(' && text[run] === ')') return false;
  const glued = !isSpace(text, closed);
  const next = nextWord(text, closed, to, glued);
  if (!next || (next.lower && (glued || !opensInLowerCase(text, next.at, closed)))) return false;
  if (text[run] === ')' && inOwnBracket(stop)) return false;
  const terminators = text.slice(at, run);
  if (terminators === '.') return glued ? endsGlued(stop, next) : endsSpaced(stop, next);
  if (glued && !(next.upper && /[\p{L}\p{N}\p{M}'’”"»)]/u.test(text[at - 1] ?? ''))) return false;
  if (/^[.…‥]+$/.test(terminators)) return endsAtEllipsis(stop, next);
  if (glued) return !inAddress(text, at);
  if (closed > run && next.upper && isAttribution(stop)) return false;
  return !(
    stop.lexicon.kinds.get(wordBefore(text, at).toLowerCase()) === 'either' && !opens(next, stop.lexicon)
  );
}

/** One word in brackets inside a sentence: "Lt. Col. (Ret.) Vindman", "(sic!)". */
function inOwnBracket({ text, start, at }: Stop): boolean {
  const opening = at - wordBefore(text, at).length - 1;
  return text[opening] === '(' && LETTER_OR_DIGIT.test(text.slice(Math.max(start, opening - REACH), opening));
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** A cut ("[...]"), a pause before a name ("to … Ukraine") and dots that open a sentence end none. */
function endsAtEllipsis({ text, start, at, lexicon }: Stop, next: NextWord): boolean {
  const before = text.slice(Math.max(start, at - REACH), at).trimEnd();
  if (!LETTER_OR_DIGIT.test(before)) return false;
  // After an ended sentence the cut ends with it: "so viel. [...] Danach".
  if (/[[(]$/.test(before)) return /[.!?]["”»’]?\s*[[(]$/.test(before);
  return !lexicon.openers.has(wordBefore(before, before.length)) || opens(next, lexicon);
}

function endsSpaced(stop: Stop, next: NextWord): boolean {
  const { text, at, lexicon } = stop;
  const word = wordBefore(text, at);
  if (word === '') return true;
  const lower = word.toLowerCase();
  const number = next.digit || ROMAN.test(next.word);
  if (number && lexicon.beforeNumber.has(lower) && !opens(next, lexicon)) return false;
  // "–5 °C.", "12 % г/г."
  if (MEASURED.test(text.slice(Math.max(0, at - word.length - 6), at - word.length))) return true;
  if (next.digit && STREET.test(lower) && lexicon.beforeNumber.has('str')) return false;
  const initial = INITIAL.test(word);
  const joined = joinedWord(text, at, word, lexicon);
  const kind =
    (joined === lower ? undefined : lexicon.kinds.get(joined)) ??
    lexicon.kinds.get(word) ??
    (initial && word !== lower ? undefined : lexicon.kinds.get(lower));
  switch (kind) {
    case 'inside':
      return false;
    case 'either':
      return opens(next, lexicon) || opensQuote(stop, next.at) || endsPlace(stop, next, word);
    case 'unit':
      return endsUnit(stop, next, word);
    case 'word':
    case 'closing':
      return true;
    case 'beforeNumber':
      // "KIEV, 24 feb. (EFE)"
      return !GOES_ON.test(text.slice(stop.closed, next.at));
  }
  if (DASH.test(text.slice(stop.closed, next.at)) && (initial || ACRONYM.test(word))) return false;
  if (joined !== lower || ACRONYM.test(word)) return opensAfterInitial(next, lexicon);
  if (initial) return next.digit ? word !== lower : opensAfterInitial(next, lexicon);
  if (ROMAN.test(word) || DIGITS.test(word)) return !isOrdinal(stop, word, next);
  // „FF. AA.“: plurals of two initials.
  return !(next.stopped && DOUBLED.test(word) && DOUBLED.test(next.word));
}

/** "of St. Louis, Mo. Shares fell": inside a sentence a comma would follow. */
function endsPlace({ text, at, closed, lexicon }: Stop, next: NextWord, word: string): boolean {
  const before = at - word.length;
  if (GOES_ON.test(text.slice(closed, next.at))) return false;
  return word !== word.toLowerCase() && lexicon.kinds.has(word) && text.slice(before - 2, before) === ', ';
}

/** Whether a quotation ends or begins here that is more than a name ("U.S. “Fat Leonard” scandal"). */
function opensQuote({ text, run, closed }: Stop, at: number): boolean {
  if (/["”»]/.test(text.slice(run, closed))) return true;
  return /["“„«]$/.test(text.slice(closed, at)) && !/["”“»]/.test(text.slice(at, at + REACH));
}

const INITIAL = /^\p{L}$/u;
const ACRONYM = /^\p{L}{1,2}(?:\.\p{L}{1,3})+$/u;
const ROMAN = /^[IVXLC]{1,6}$/;
const DASH = /[—–-]/;
/** Marks after an abbreviation that begin no sentence: of a dateline, a bracket, a dash. */
const GOES_ON = /[(/—–-]/;
const DOUBLED = /^(\p{Lu})\1$/u;
const MEASURED = /°$|(?<!\p{L})\p{Ll}{1,3}\.?\/$/u;
/** Streets: „Goethestr. 5“. */
const STREET = /\p{Ll}str$/u;

/** Without a space after it a full stop mostly stands inside a name, a number or an address. */
function endsGlued(stop: Stop, next: NextWord): boolean {
  const { text, at, closed, run, lexicon } = stop;
  const word = wordBefore(text, at);
  if (next.digit || inAddress(text, at)) return false;
  if (!next.upper) return closed === run && next.at === closed && /\p{Lo}$/u.test(word);
  // "of increased risk .The": a stop that was set off is one too.
  if (word === '') return /[\p{L}\p{N}%)”"»’\s]/u.test(text[at - 1] ?? '');
  const lower = word.toLowerCase();
  if (INITIAL.test(word)) return false;
  const kind = lexicon.kinds.get(word) ?? lexicon.kinds.get(lower);
  if (kind === 'inside') return false;
  if (kind === 'either' || ACRONYM.test(word)) return opens(next, lexicon);
  if (kind === 'unit' && !afterNumber(text, at - word.length)) return false;
  if (opens(next, lexicon)) return true;
  if (lexicon.ordinalsBeforeNouns && DIGITS.test(word)) return false;
  if (next.stopped && INITIAL.test(next.word) && word.length <= SHORTEST_WORD) return false;
  return !ENDINGS_OF_ADDRESSES.test(next.word);
}

/** Glued to an initial ("Ph.D.") it may be an abbreviation. */
const SHORTEST_WORD = 3;
const ENDINGS_OF_ADDRESSES =
  /^(?:com|org|net|info|gov|edu|ru|su|рф|ua|by|ee|lt|lv|pl|de|fr|it|es|eu|uk|us|io|tv|js)$/i;

/** Whether the stop stands inside a web address or a name with `@`. */
function inAddress(text: string, at: number): boolean {
  const token = /\S{0,60}$/.exec(text.slice(Math.max(0, at - 60), at))![0];
  return /\/|@|www\./.test(token);
}

/** A year or a measure: "в 2022 г. в бюджет", "3,5 млрд руб. Минфин доволен", "5 p.m. Monday", and "г. Минск". */
function endsUnit(stop: Stop, next: NextWord, word: string): boolean {
  const { text, start, at, lexicon } = stop;
  if (!afterNumber(text, at - word.length)) return ACRONYM.test(word) && opens(next, lexicon);
  if (lexicon.afterUnit.has(next.word.toLowerCase())) return false;
  if (opens(next, lexicon)) return true;
  // "(до 2016 г. — Артёмовск)", "10 a.m. (Syria time)"
  if (GOES_ON.test(text.slice(stop.closed, next.at))) return false;
  // "45 руб. 50 коп."
  if (next.digit && beginsMeasure(text, next.at, lexicon)) return false;
  if (at - start > REACH) return true;
  // Too short to be a sentence: „19 декабря 2022 г. Путин прибыл“. But "Вес — 3 кг. Длина — 5 м." are two.
  const words = text
    .slice(start, at)
    .replace(/^[\s"“„«]+/, '')
    .trimEnd()
    .split(/\s+/);
  return (
    words.length > SHORT_OPENING ||
    (words.length === SHORT_OPENING &&
      !(/^\d/.test(words[0]!) || lexicon.openers.has(words[0]!.toLowerCase())))
  );
}

function beginsMeasure(text: string, at: number, lexicon: SentenceLexicon): boolean {
  MEASURE.lastIndex = at;
  const unit = MEASURE.exec(text)?.[1];
  return unit !== undefined && lexicon.kinds.get(unit) === 'unit';
}

const MEASURE = /\d{1,3}[\s\u00a0](\p{Ll}{1,6})/uy;
const SHORT_OPENING = 4;

function afterNumber(text: string, at: number): boolean {
  return /(?:[\d½]|\s[IVXLC]{1,6}|\d\s?\p{Ll}{2,5}\.?)[\s\u00a0]{0,2}$/u.test(
    text.slice(Math.max(0, at - 14), at),
  );
}

/** „am 19. Dezember“, „die 5. Panzerdivision“, „Charles III. Besuch“; and "1. The first" of a list. */
function isOrdinal({ text, start, at, lexicon }: Stop, word: string, next: NextWord): boolean {
  if (!LETTER_OR_DIGIT.test(text.slice(start, at - word.length).slice(-REACH))) return true;
  const lower = next.word.toLowerCase();
  if (lexicon.ordinals.has(lower)) return true;
  // „19. 12. 2022“
  if (next.digit && lexicon.ordinals.size > 0) {
    const day = DIGITS.test(next.word) && text[next.at + next.word.length] === '.';
    return day || /\d\.\s?$/.test(text.slice(Math.max(start, at - word.length - 3), at - word.length));
  }
  if (!lexicon.ordinalsBeforeNouns || lexicon.openers.has(lower)) return false;
  return !isNumbered(text.slice(Math.max(start, at - word.length - REACH), at - word.length), lexicon);
}

/** „Haus Nr. 7. Karten gibt es“, „auf Platz 3. Trainer Flick“: what has a number, and no ordinal. */
function isNumbered(before: string, lexicon: SentenceLexicon): boolean {
  const word = /(?<!\p{L})(\p{L}{1,24})\.?\s$/u.exec(before)?.[1];
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  return (
    lexicon.beforeNumber.has(lower) ||
    (word !== lower && lexicon.numbered.some((numbered) => lower.endsWith(numbered)))
  );
}

/** “Why now?” Putin asked: a name and a verb of saying. (Without marks or with a pronoun the next word is no capital.) */
function isAttribution({ text, closed, lexicon }: Stop): boolean {
  if (lexicon.saying.size === 0) return false;
  ATTRIBUTION.lastIndex = closed;
  const match = ATTRIBUTION.exec(text);
  if (!match || !lexicon.saying.has(match[2]!) || lexicon.openers.has(match[1]!.toLowerCase())) return false;
  return !REPORT.test(text.slice(ATTRIBUTION.lastIndex, ATTRIBUTION.lastIndex + 2 * REACH));
}

/** "Austin told Wicker that the US has …" reports something new. */
const REPORT = /^[^.!?]*?\bthat\b/;
const ATTRIBUTION =
  /\s(\p{Lu}[\p{L}\p{M}'’.-]{0,24})(?:\s\p{Lu}[\p{L}\p{M}'’.-]{0,24}){0,4}\s(\p{Ll}{3,12})/uy;
