import type { Span } from '../../article/article.ts';
import { isDash, type SentenceWords, type Sign } from './sentence-words.ts';
import { CLAUSES } from './thresholds.ts';

/** Where one clause ends and the next begins, as places of tokens; between them stand marks and a conjunction. */
interface Cut {
  readonly end: number;
  readonly start: number;
}

/** The sentence's parts as spans of places in its tokens; one, if it is not cut. */
export function clauseCuts(words: SentenceWords): Span[] {
  const parts: Span[] = [];
  let open = 0;
  /** A relative clause stands behind a subject whose verb has not come. */
  let relative = false;
  for (let at = 1; at < words.tokens.length; at++) {
    if (words.closed[at]) continue;
    if (words.lower(at) === ',' && words.verbIn(open, at) === 0 && opensRelative(words, at) > 0) {
      relative = true;
      continue;
    }
    const cut = cutAt(words, open, at, relative);
    if (
      !cut ||
      !isClause(words, open, cut.end, relative || words.isSubordinator(open)) ||
      words.wordsIn(cut.start, words.tokens.length) < 2
    )
      continue;
    parts.push({ start: open, end: cut.end });
    open = cut.start;
    at = Math.max(at, open - 1);
    relative = false;
  }
  parts.push({ start: open, end: words.tokens.length });
  return parts;
}

/** @param sure it is a relative or subordinate clause by its first word, whatever its verb */
function isClause(words: SentenceWords, from: number, to: number, sure: boolean): boolean {
  const count = words.wordsIn(from, to);
  if (count < CLAUSES.shortestClause && !(count > 1 && words.is(from, words.lexicon.subjects))) return false;
  return words.verbIn(from, to) > 0 || words.isParticiple(from) || words.lexicon.subordinatesMarked || sure;
}

function cutAt(words: SentenceWords, open: number, at: number, relative: boolean): Cut | null {
  const { text, kind } = words.tokens[at]!;
  if (kind === 'mark') {
    if (text === ',') return cutAtComma(words, open, at, relative);
    if (text === ';') return between(words, open, at, 1);
    if (text === ':' || isDash(words.tokens, at)) return between(words, open, at, 2);
    return null;
  }
  if (kind !== 'word' || words.lower(at - 1) === ',') return null;
  if (words.is(at, words.lexicon.coordinators) && !words.is(at, words.lexicon.afterComma))
    return cutAtCoordinator(words, open, at);
  if (words.isSubordinator(at)) return cutAtSubordinator(words, open, at);
  return null;
}

/** At a semicolon, colon or dash with verbs on both sides; after a colon no quotation. */
function between(words: SentenceWords, open: number, at: number, least: 1 | 2): Cut | null {
  const start = words.is(at + 1, words.lexicon.coordinators) ? at + 2 : at + 1;
  if (words.tokens[start]?.kind === 'mark') return null;
  const right = words.strongBreakFrom(at + 1);
  if (words.wordsIn(start, right) < CLAUSES.shortestClause) return null;
  return words.verbIn(open, at) > 0 && words.verbIn(start, right) >= least ? { end: at, start } : null;
}

function cutAtComma(words: SentenceWords, open: number, at: number, relative: boolean): Cut | null {
  const { lexicon } = words;
  const next = at + 1;
  const segmentEnd = words.breakFrom(next);
  const left = words.verbIn(open, at);
  if (words.is(next, lexicon.coordinators)) {
    const start = next + 1;
    if (left === 0 || isList(words, open, at)) return null;
    if (words.isSubordinator(start)) return { end: at, start };
    return words.verbIn(start, words.breakFrom(start)) > 0 && words.wordsIn(start, words.breakFrom(start)) > 1
      ? { end: at, start }
      : null;
  }
  if (opensRelative(words, at) > 0) return left > 0 ? { end: at, start: next } : null;
  const subordinator = subordinatorAfter(words, next);
  if (subordinator >= 0 && (left > 0 || lexicon.subordinatesMarked)) {
    const verb = words.verbIn(subordinator + 1, segmentEnd) > 0 || lexicon.subordinatesMarked;
    return verb && words.wordsIn(next, segmentEnd) >= CLAUSES.shortestClause
      ? { end: at, start: next }
      : null;
  }
  if (left > 0 && words.isParticiple(next) && words.wordsIn(next, segmentEnd) > 1)
    return { end: at, start: next };
  const remaining = words.tokens.length;
  if (!(relative || leads(words, open, left)) || words.wordsIn(next, remaining) < CLAUSES.shortestClause)
    return null;
  return words.verbIn(next, remaining) > 0 || lexicon.subordinatesMarked ? { end: at, start: next } : null;
}

/** Whether the open part is a subordinate clause that stands first: "If the deal fails, …". */
function leads(words: SentenceWords, open: number, verb: Sign): boolean {
  if (!words.isSubordinator(open) || (open > 0 && !words.is(open - 1, words.lexicon.coordinators)))
    return false;
  return verb > 0 || !words.is(open, words.lexicon.doubtful);
}

/** "food, medicine, and tents": the last thing before the comma is short and has no verb. */
function isList(words: SentenceWords, open: number, at: number): boolean {
  let from = at;
  while (from > open && words.lower(from - 1) !== ',') from -= 1;
  if (words.is(from, words.lexicon.prepositions) || words.wordsIn(from, at) >= LONG_ITEM) return false;
  return from > open && words.verbIn(from, at) === 0;
}

const LONG_ITEM = 6;

/** Place of the relative pronoun that opens a clause with a verb after the comma at `comma`, or 0. */
function opensRelative(words: SentenceWords, comma: number): number {
  const { relatives, determiners, prepositions } = words.lexicon;
  // ", who", ", in which", ", some of whom"
  for (let at = comma + 1; at <= comma + 3; at++) {
    if (words.tokens[at]?.kind !== 'word') return 0;
    if (!words.is(at, relatives)) continue;
    // „sich zu dem Konzern zu äußern“: behind other words only what is no article, or what a preposition stands before.
    if (at > comma + 1 && words.is(at, determiners) && !words.is(at - 1, prepositions)) return 0;
    const end = words.breakFrom(at + 1);
    if (words.wordsIn(at + 1, end) < 2) return 0;
    // What looks like an article („der Präsident, die Ministerin“) needs its verb.
    return words.is(at, determiners) && words.verbIn(at + 1, end) === 0 ? 0 : at;
  }
  return 0;
}

/** Place of a subordinator at `at`, or behind a measure ("two days after it was hit"); -1 if there is none. */
function subordinatorAfter(words: SentenceWords, at: number): number {
  for (let place = at; place < at + 4; place++) {
    const token = words.tokens[place];
    if (!token || token.kind === 'mark' || token.capital) return -1;
    if (words.isSubordinator(place))
      return place === at || words.is(place - 1, words.lexicon.notAfter) ? place : -1;
    if (words.verb(place) > 0) return -1;
  }
  return -1;
}

/** "and" without a comma: what follows begins with its verb or a subject and its verb. */
function cutAtCoordinator(words: SentenceWords, open: number, at: number): Cut | null {
  // "folded and handed": two verbs of one thing.
  if (words.verbIn(open, at) === 0 || words.verb(at - 1) > 0) return null;
  const start = at + 1;
  const cut = { end: at, start };
  const { subjects, subordinatesMarked } = words.lexicon;
  const first = words.is(start, words.lexicon.adverbs) ? start + 1 : start;
  const sign = words.verb(first);
  if (sign === 2 && (isSure(words, first) || hasObject(words, first))) return cut;
  if (
    sign === 1 &&
    (subordinatesMarked ? words.lower(first).length > SHORTEST_PAST : hasObject(words, first)) &&
    !words.is(first + 1, words.lexicon.by)
  )
    return cut;
  // "he and others would stay": two subjects of one verb.
  if (words.is(at - 1, subjects)) return null;
  if (words.is(start, subjects) && words.verbIn(start + 1, start + 1 + CLAUSES.subjectReach) === 2)
    return cut;
  return beginsWithSubject(words, at, start) ? cut : null;
}

/** "and the commander completed": an article and a verb soon after, where the left side is more than a verb and a name. */
function beginsWithSubject(words: SentenceWords, at: number, start: number): boolean {
  const { determiners, prepositions } = words.lexicon;
  if (!words.is(start, determiners)) return false;
  for (let left = at - 1; left >= at - SHORTEST_REST; left--)
    if (words.verb(left) > 0 || OPENS_RATHER.has(words.lower(left))) return false;
  for (let verb = start + 2; verb <= start + CLAUSES.subjectReach && verb < words.breakFrom(start); verb++)
    if (words.verb(verb) === 2 || (words.verb(verb) === 1 && !words.is(verb + 1, prepositions))) return true;
  return false;
}

/** Words left of "and" that must hold no verb: "said the president and the minister would meet" is one clause. */
const SHORTEST_REST = 4;
/** "that he and the others would stay", "to ensure our partners and the public have the tools". */
const OPENS_RATHER = new Set(['that', 'to']);

const SHORTEST_PAST = 5;

/** Whether a known verb can be no noun. */
function isSure(words: SentenceWords, at: number): boolean {
  const { auxiliaries, endings } = words.lexicon;
  const lower = words.lower(at);
  return auxiliaries === null || auxiliaries.has(lower) || endings.some((ending) => lower.endsWith(ending));
}

/** What a verb has after it and a noun in a list has not: an article, a number, a name, a preposition, "that". */
function hasObject(words: SentenceWords, at: number): boolean {
  const next = words.tokens[at + 1];
  if (!next) return false;
  const { determiners, subjects, prepositions } = words.lexicon;
  return (
    next.kind === 'number' ||
    next.capital ||
    determiners.has(next.lower) ||
    subjects.has(next.lower) ||
    prepositions.has(next.lower) ||
    next.text === '“' ||
    next.text === '"' ||
    next.text === '$'
  );
}

/** "because", "after" without a comma: with a verb before the next break or subordinator. */
function cutAtSubordinator(words: SentenceWords, open: number, at: number): Cut | null {
  if (words.lexicon.subordinatesMarked || words.verbIn(open, at) === 0 || words.isSubordinator(at + 1))
    return null;
  if (words.is(at - 1, words.lexicon.notAfter) || words.is(at - 1, words.lexicon.coordinators)) return null;
  const end = Math.min(words.breakFrom(at), at + CLAUSES.verbReach);
  for (let verb = at + 2; verb < end; verb++) {
    const { coordinators, relatives, that } = words.lexicon;
    if (words.isSubordinator(verb) || [coordinators, relatives, that].some((each) => words.is(verb, each)))
      return null;
    if (words.verb(verb) > 0) return { end: at, start: at };
  }
  return null;
}
