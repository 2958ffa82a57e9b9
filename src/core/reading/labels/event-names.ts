import { leftOf } from '../phrases/phrase-start.ts';
import { type PhraseText, together } from '../phrases/phrase-text.ts';
import { OPENER, Word } from '../phrases/word-kinds.ts';
import type { ArticleRoles } from '../roles/article-roles.ts';
import { type EventFlags, EventWord, eventFlags } from './event-lexicon.ts';
import {
  hasSide,
  isDoneBy,
  isOfOffice,
  isOfOthers,
  isOfWar,
  isSide,
  otherPlace,
  overQuoted,
} from './event-places.ts';
import { meantBy } from './event-sentences.ts';
import type { LabelTokens } from './find-labels.ts';
import { printedNames } from './printed-names.ts';
import { SHORT_TEXT, WAR } from './thresholds.ts';

/** A noun that names a war or an act of it, by itself or with help. */
const HEADS = EventWord.war | EventWord.act | EventWord.guarded | EventWord.claim | EventWord.sided;

interface Name {
  readonly first: number;
  readonly last: number;
  /** A side or place of the war, or a word for what armies do, stands at it: it can be of nothing else. */
  readonly sure: boolean;
  /** A noun for an act, not for the war. */
  readonly act: boolean;
}

/**
 * Names for the war that the text is about: "full-scale invasion", "special military operation", "war in Ukraine". The
 * gazetteer's names of several words are taken as they are; else a noun for a war, unless what stands beside it makes it
 * another war or another thing.
 */
export function findEventNames(article: ArticleRoles): LabelTokens[] {
  const { t } = article;
  const flagsOf = eventFlags(t.source.languages, t.source.lang);
  if (flagsOf === null || !isAboutIt(t)) return [];
  const { tokens, mentionOf } = t;
  const printed = printedNames(t.gazetteer, WAR, t.source.lang!);
  const found: Name[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (tokens[i]!.kind !== 'word') continue;
    // "Russia-Ukraine conflict" is longer than the "Ukraine conflict" in it: the noun finds it whole.
    const words = tokens[i - 1]?.text === '-' && !tokens[i]!.spaced ? 0 : printed.longestAt(tokens, i);
    let name: Name | null = words > 0 ? { first: i, last: i + words - 1, sure: true, act: false } : null;
    for (let head = i; head <= i + Math.max(words - 1, 0); head += 1) {
      if (mentionOf[head]! >= 0) continue;
      const word = flagsOf(tokens[head]!.lower);
      if (t.flags[head]! & Word.stop && !(word & EventWord.verbal)) continue;
      const wide = word & HEADS ? nameAt(t, flagsOf, head, word) : null;
      if (wide && (name === null || (wide.first <= name.first && wide.last >= name.last))) name = wide;
    }
    if (name === null || (found.length > 0 && found.at(-1)!.last >= name.first)) continue;
    if (!isOfOthers(t, name) && !isOfOffice(article, name)) found.push(name);
    i = name.last;
  }
  const isMeant = meantBy(t, flagsOf, tokens.length < SHORT_TEXT || found.some(({ sure }) => sure));
  return found
    .filter((name) => name.sure || isMeant(name.first, name.act))
    .map(({ first, last }) => ({ first, last, form: 'event', target: WAR }));
}

/** A text of some length that is about the war names Ukraine or Russia, or a place there. */
function isAboutIt(t: PhraseText): boolean {
  const { tokens, mentions, nationAt } = t;
  if (tokens.length < SHORT_TEXT) return true;
  return mentions.some(({ entity }) => isOfWar(t, entity)) || tokens.some((_, i) => isOfWar(t, nationAt(i)));
}

function nameAt(t: PhraseText, flagsOf: EventFlags, head: number, word: number): Name | null {
  const { tokens, mentionOf } = t;
  const flags = (at: number) =>
    together(t, head, at) && tokens[at]!.kind !== 'mark' && mentionOf[at]! < 0
      ? flagsOf(tokens[at]!.lower)
      : 0;
  const next = flags(head + 1);
  // "offensive operations", "war crimes": the noun behind it is the name's own.
  if (word & EventWord.act && next & HEADS) return null;
  let last = head;
  if (word & EventWord.war && next & EventWord.crime) last += 1;
  else if (next & EventWord.after) return null;
  if (hyphened(t, flags, head)) return null;
  const left = leftOf(t, head);
  let first = left.opener === 'none' ? surely(t, flags, left.inner, head) : left.inner;
  if (word & EventWord.verbal && isVerb(t, flags, head, first, left.opener === 'none')) return null;
  for (let i = first - 2; i < first; i += 1) if (flags(i) & EventWord.before) return null;
  for (let i = left.possessor < 0 ? first : left.first; i < first; i += 1)
    if (flagsOf(tokens[i]!.lower) & EventWord.other || otherPlace(t, i)) return null;
  let military = false;
  for (let i = first; i < head; i += 1) {
    if (flags(i) & (EventWord.other | EventWord.before) || otherPlace(t, i)) return null;
    // "two attacks" are counted, a "two-month assault" isn't.
    if (tokens[i]!.kind === 'number' && tokens[i + 1]!.text !== '-') return null;
    if (flags(i) & EventWord.military) military = true;
  }
  const quoted = overQuoted(t, first, (i) => (flags(i) & EventWord.military) !== 0);
  if (quoted < first) military = true;
  first = quoted;
  while (
    t.lexicon.words.headFirst &&
    (t.nationAt(last + 1 < tokens.length ? last + 1 : last) !== null ||
      flags(last + 1) & (EventWord.military | EventWord.other))
  ) {
    if (!together(t, head, last + 1)) break;
    last += 1;
    if (flags(last) & EventWord.other || otherPlace(t, last)) return null;
    if (flags(last) & EventWord.military) military = true;
  }
  const place = placeBehind(t, flags, last + 1);
  if (place === OTHER || (place !== null && otherPlace(t, place))) return null;
  // "in no way support any offensive operations" speaks of none.
  if (word & EventWord.guarded && (!military || flags(first - 1) & EventWord.general)) return null;
  if (word & EventWord.claim && place === null) return null;
  if (
    word & EventWord.sided &&
    !hasSide(t, first, head, left.possessor) &&
    !military &&
    (place === null || !isOfWar(t, t.mentions[mentionOf[place]!]!.entity))
  )
    return null;
  const whole = place !== null && !(flags(last + 1) & EventWord.agent);
  const owner = left.possessor < 0 ? null : t.mentions[left.possessor]!.entity;
  const sided =
    isSide(t, owner) ||
    hasSide(t, first, head, left.possessor) ||
    (place !== null && isOfWar(t, t.mentions[mentionOf[place]!]!.entity));
  return {
    first,
    last: whole ? t.lastOf[mentionOf[place]!]! : last,
    sure: sided || military,
    act: !(word & EventWord.war),
  };
}

/** "war-torn", "post-war" are other words; "Ukraine-Russia conflict" is none of these, nor is "counter-attack". */
function hyphened(t: PhraseText, flags: (at: number) => number, head: number): boolean {
  const after = t.tokens[head + 1];
  if (after?.text === '-' && !after.spaced) return true;
  return joined(t, head) && !(flags(head - 2) & EventWord.prefix);
}

/** Where no article stands before it, only what surely belongs to the name: "intercept attacks" is a verb and a noun. */
function surely(t: PhraseText, flags: (at: number) => number, inner: number, head: number): number {
  let first = head;
  for (let i = head - 1; i >= inner; i -= 1) {
    const { text, spaced } = t.tokens[i]!;
    const sure =
      t.mentionOf[i]! >= 0 ||
      t.nationAt(i) !== null ||
      (flags(i) & (EventWord.military | EventWord.other | EventWord.before | EventWord.quality)) !== 0 ||
      (text === '-' && !spaced) ||
      (t.tokens[i + 1]!.text === '-' && !t.tokens[i + 1]!.spaced);
    if (!sure) break;
    first = i;
  }
  return first;
}

const joined = ({ tokens }: PhraseText, at: number) =>
  tokens[at - 1]?.text === '-' && tokens[at]!.spaced === false;

/**
 * "to attack", "is shelling Kharkiv", "Russian forces bombing", "years fighting for".
 * @param bare without an article or possessive
 */
function isVerb(
  t: PhraseText,
  flags: (at: number) => number,
  head: number,
  first: number,
  bare: boolean,
): boolean {
  const before = joined(t, head) ? head - 3 : head - 1;
  if (flags(before) & EventWord.verbCue || (together(t, head, before) && isDoneBy(t, before))) return true;
  const next = head + 1;
  if (!together(t, head, next)) return false;
  if (bare && first === head && (flags(next) & EventWord.verbTail || t.flags[head]! & Word.stop)) return true;
  return t.mentionOf[next]! >= 0 || (t.flags[next]! & (OPENER | Word.object)) !== 0;
}

/** Something else that stands where a place of the war could. */
const OTHER = -1;

/**
 * The name behind "in", "of" or "against" ("war in Ukraine", "war against nuclear-armed Russia"), or null; OTHER for
 * somebody else's act ("attacks by the Houthis") and for no one act ("an attack on any member").
 */
function placeBehind(t: PhraseText, flags: (at: number) => number, at: number): number | null {
  const { mentionOf, lexicon } = t;
  if (!together(t, at - 1, at)) return null;
  if (lexicon.words.genitives && mentionOf[at]! >= 0) return at;
  if (!(flags(at) & EventWord.inside)) return null;
  for (let i = at + 1; i <= at + 5 && together(t, at, i); i += 1) {
    if (flags(i) & EventWord.general) return OTHER;
    if (mentionOf[i]! >= 0) {
      const { kind, entity, known } = t.mentions[mentionOf[i]!]!;
      const isLeader = kind === 'person' && known;
      return flags(at) & EventWord.agent && !isLeader && !isOfWar(t, entity) ? OTHER : i;
    }
    if (t.tokens[i]!.text !== '-' && t.tokens[i]!.kind !== 'word') return null;
    if (t.flags[i]! & Word.stop && !(t.flags[i]! & OPENER)) return null;
  }
  return null;
}
