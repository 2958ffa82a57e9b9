import type { SentenceLexicon } from '../languages/abbreviations.ts';
import { isSpace } from './sentence-marks.ts';

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

/** Characters looked at before and after a stop: room for a word and the marks around it. */
const REACH = 32;

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

/** The word after a stop, behind opening marks. */
interface NextWord {
  readonly at: number;
  readonly word: string;
  readonly lower: boolean;
  readonly upper: boolean;
  readonly digit: boolean;
  /** A full stop follows. */
  readonly stopped: boolean;
  /** An apostrophe follows. */
  readonly elided: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]{1,24}/uy;
const BEFORE_WORD = /[^\p{L}\p{N}.!?…]{0,24}/uy;
/** Between glued sentences only marks that open one. */
const BEFORE_GLUED = /["“„«»'‘(¿¡]{0,3}/uy;

function nextWord(text: string, from: number, to: number, glued: boolean): NextWord | null {
  const before = glued ? BEFORE_GLUED : BEFORE_WORD;
  before.lastIndex = from;
  const at = from + before.exec(text)![0].length;
  WORD.lastIndex = at;
  const word = at < to ? WORD.exec(text)?.[0] : undefined;
  if (word === undefined || at + word.length > to) return null;
  const first = String.fromCodePoint(word.codePointAt(0)!);
  const upper = first !== first.toLowerCase() && !GEORGIAN.test(first);
  const lower = !upper && first !== first.toUpperCase() && !GEORGIAN.test(first);
  return {
    at,
    word,
    lower,
    upper,
    digit: /^\p{N}/u.test(first),
    stopped: text[at + word.length] === '.',
    elided: /['’]/.test(text[at + word.length] ?? ''),
  };
}

/** Georgian has capitals in Unicode, but writes every sentence without them. */
const GEORGIAN = /\p{Script=Georgian}/u;

/** Brands ("iPhone sales fell") and Dutch short forms („’s Avonds“) open a sentence without a capital. */
function opensInLowerCase(text: string, at: number, closed: number): boolean {
  BRAND.lastIndex = at;
  SHORT_FORM.lastIndex = closed;
  return BRAND.test(text) || SHORT_FORM.test(text);
}

const BRAND = /\p{Ll}{1,3}\p{Lu}/uy;
const SHORT_FORM = /\s["“„«]?['’‘`]\p{Ll} \p{Lu}/uy;

/** An opening word; "A" and "С" with a stop are further initials. */
const opens = ({ word, stopped, elided }: NextWord, { openers }: SentenceLexicon) =>
  (openers.has(word.toLowerCase()) && !(stopped && word.length === 1)) ||
  (elided && openers.has(`${word.toLowerCase()}'`));
const opensAfterInitial = (next: NextWord, lexicon: SentenceLexicon) =>
  opens(next, lexicon) && !PARTICLES.has(next.word.toLowerCase());
/** Openers that begin surnames: "M. Le Pen", "J. De Wever". */
const PARTICLES = new Set('le la les lo de del della di da du des van von der den el al do dos'.split(' '));

function endsSpaced(stop: Stop, next: NextWord): boolean {
  const { text, at, lexicon } = stop;
  const word = wordBefore(text, at);
  if (word === '') return true;
  const lower = word.toLowerCase();
  const number = next.digit || ROMAN.test(next.word);
  if (number && lexicon.beforeNumber.has(lower) && !opens(next, lexicon)) return false;
  // "–5 °C.", "12 % г/г."
  if (MEASURED.includes(text[at - word.length - 1] ?? ' ')) return true;
  if (next.digit && STREET.test(lower) && lexicon.beforeNumber.has('str')) return false;
  const initial = INITIAL.test(word);
  const joined = joinedWord(stop, word, lower);
  const kind =
    (joined === lower ? undefined : lexicon.kinds.get(joined)) ??
    lexicon.kinds.get(word) ??
    (initial && word !== lower ? undefined : lexicon.kinds.get(lower));
  switch (kind) {
    case 'inside':
      return false;
    case 'either':
      return opens(next, lexicon) || opensQuote(stop, next.at) || endsPlace(stop, word);
    case 'unit':
      return endsUnit(stop, next, word);
    case 'word':
    case 'closing':
      return true;
    case 'beforeNumber':
      // "KIEV, 24 feb. (EFE)", "п. «б»"
      return !/[(/«–—-]/.test(text.slice(stop.closed, next.at));
  }
  if (DASH.test(text.slice(stop.closed, next.at)) && (initial || ACRONYM.test(word))) return false;
  if (joined !== lower || ACRONYM.test(word)) return opensAfterInitial(next, lexicon);
  if (initial) return next.digit ? word !== lower : opensAfterInitial(next, lexicon);
  if (ROMAN.test(word) || DIGITS.test(word)) return !isOrdinal(stop, word, next);
  // „FF. AA.“: plurals of two initials.
  return !(next.stopped && DOUBLED.test(word) && DOUBLED.test(next.word));
}

/** "of St. Louis, Mo. Shares fell": inside a sentence a comma would follow. */
function endsPlace({ text, at, lexicon }: Stop, word: string): boolean {
  const before = at - word.length;
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
const DIGITS = /^\d{1,3}$/;
const DASH = /[—–-]/;
const DOUBLED = /^(\p{Lu})\1$/u;
const MEASURED = '°/';
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
  // "(до 2016 г. — Артёмовск)"
  if (DASH.test(text.slice(stop.closed, next.at))) return false;
  // "45 руб. 50 коп."
  if (next.digit && beginsMeasure(text, next.at, lexicon)) return false;
  if (at - start > REACH) return true;
  // Too short to be a sentence: „19 декабря 2022 г. Путин прибыл“. But "Вес — 3 кг. Длина — 5 м." are two.
  const words = text.slice(start, at).trim().split(/\s+/);
  return (
    words.length > SHORT_OPENING || !(/^\d/.test(words[0]!) || lexicon.openers.has(words[0]!.toLowerCase()))
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

/** „Haus Nr. 7. Karten gibt es“, „auf Platz 3. Trainer Flick“: after a noun or "Nr." a number counts nothing. */
function isNumbered(before: string, lexicon: SentenceLexicon): boolean {
  const word = /(?<!\p{L})(\p{L}{1,24})\.?\s$/u.exec(before)?.[1];
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  return lexicon.beforeNumber.has(lower) || (word !== lower && !lexicon.openers.has(lower));
}

/** Back from `at` over letters, digits and the stops, commas and apostrophes between two of them. */
function startOfWord(text: string, at: number): number {
  const first = Math.max(0, at - REACH);
  let start = at;
  while (start > first) {
    const unit = text.charCodeAt(start - 1);
    if (
      !isWordUnit(unit) &&
      !(isInner(unit) && start < at && start - 2 >= first && isWordUnit(text.charCodeAt(start - 2)))
    )
      break;
    start -= 1;
  }
  return start;
}

const isInner = (unit: number) => unit === 0x2e || unit === 0x27 || unit === 0x2019;

/** Letters, digits and combining marks: close enough without asking Unicode for each. */
function isWordUnit(unit: number): boolean {
  if (unit < 0x80)
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
  if (unit < 0xc0) return unit === 0xaa || unit === 0xba || unit === 0xb5;
  return unit < 0x2000 || (unit > 0x2bff && unit < 0x3000) || (unit > 0x303f && unit < 0xd800);
}

/**
 * The word before the stop at `at`, with its inner stops ("U.S", "p.m"); of "R-S.C." the part after the hyphen, of
 * "L’art." the part after the apostrophe.
 */
function wordBefore(text: string, at: number): string {
  const word = text.slice(startOfWord(text, at), at);
  const tail = word.slice(Math.max(word.lastIndexOf("'"), word.lastIndexOf('’')) + 1);
  return tail.length > 1 || tail !== tail.toLowerCase() ? tail : word;
}

/** "т.д" for the end of "т. д.": a short part after a short part with a stop; "j.-c" too. */
function joinedWord({ text, at, lexicon }: Stop, word: string, lower: string): string {
  if (lower.length > 3 || DIGITS.test(lower) || /^\p{Lu}{2}/u.test(word)) return lower;
  const match = JOINED.exec(text.slice(Math.max(0, at - lower.length - 8), at - lower.length));
  if (!match) return lower;
  const [, before, hyphen] = match as unknown as [string, string, string | undefined];
  const joined = `${before.toLowerCase()}.${hyphen ?? ''}${lower}`;
  // With a capital it is the first of a sentence ("Т. н.") or an initial.
  return (before === before.toLowerCase() && !hyphen) || lexicon.kinds.has(joined) ? joined : lower;
}

const JOINED = /(?<![\p{L}\p{N}.])(\p{L}\p{Ll}{0,2})\.(?:[\s\u00a0]|(-))$/u;

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
