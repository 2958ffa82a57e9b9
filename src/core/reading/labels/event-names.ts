import { leftOf } from '../phrases/phrase-start.ts';
import { type PhraseText, together } from '../phrases/phrase-text.ts';
import { OPENER, Word } from '../phrases/word-kinds.ts';
import type { ArticleRoles } from '../roles/article-roles.ts';
import { type EventFlags, EventWord, eventFlags } from './event-lexicon.ts';
import type { LabelTokens } from './find-labels.ts';
import { printedNames } from './printed-names.ts';
import { SHORT_TEXT, WAR, WAR_PLACES } from './thresholds.ts';

/** A noun that names a war or an act of it, by itself or with help. */
const HEADS = EventWord.war | EventWord.act | EventWord.guarded | EventWord.claim;

interface Name {
  readonly first: number;
  readonly last: number;
}

/**
 * Names for the war that the text is about: "full-scale invasion", "special military operation", "war in Ukraine". The
 * gazetteer's names of several words are taken as they are; else a noun for a war, unless what stands beside it makes it
 * another war or another thing.
 */
export function findEventNames({ t }: ArticleRoles): LabelTokens[] {
  const flagsOf = eventFlags(t.source.lang);
  if (flagsOf === null || !isAboutIt(t)) return [];
  const { tokens, mentionOf } = t;
  const printed = printedNames(t.gazetteer, WAR, t.source.lang!);
  const found: LabelTokens[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (tokens[i]!.kind !== 'word') continue;
    // "Russia-Ukraine conflict" is longer than the "Ukraine conflict" in it: the noun finds it whole.
    const words = tokens[i - 1]?.text === '-' && !tokens[i]!.spaced ? 0 : printed.longestAt(tokens, i);
    let name: Name | null = words > 0 ? { first: i, last: i + words - 1 } : null;
    for (let head = i; head <= i + Math.max(words - 1, 0); head += 1) {
      if (mentionOf[head]! >= 0 || t.flags[head]! & Word.stop) continue;
      const word = flagsOf(tokens[head]!.lower);
      const wide = word & HEADS ? nameAt(t, flagsOf, head, word) : null;
      if (wide && (name === null || (wide.first <= name.first && wide.last >= name.last))) name = wide;
    }
    if (name === null || (found.length > 0 && found.at(-1)!.last >= name.first)) continue;
    found.push({ ...name, form: 'event', target: WAR });
    i = name.last;
  }
  return found;
}

/** A text of some length that is about the war names Ukraine or Russia, or a place there. */
function isAboutIt({ tokens, mentions, gazetteer, nationAt }: PhraseText): boolean {
  if (tokens.length < SHORT_TEXT) return true;
  const isThere = (entity: string | null) =>
    entity !== null && (WAR_PLACES.has(entity) || WAR_PLACES.has(gazetteer.byId.get(entity)?.in ?? ''));
  return mentions.some(({ entity }) => isThere(entity)) || tokens.some((_, i) => isThere(nationAt(i)));
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
  if (hyphened(t, head)) return null;
  if (word & EventWord.verbal && isVerb(t, flags, head)) return null;
  const left = leftOf(t, head);
  const first = left.opener === 'none' ? surely(t, flags, left.inner, head) : left.inner;
  for (let i = first - 2; i < first; i += 1) if (flags(i) & EventWord.before) return null;
  let military = false;
  for (let i = first; i < head; i += 1) {
    if (flags(i) & (EventWord.other | EventWord.before) || otherPlace(t, i) || tokens[i]!.kind === 'number')
      return null;
    if (flags(i) & EventWord.military) military = true;
  }
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
  if (place !== null && otherPlace(t, place)) return null;
  if (word & EventWord.guarded && !military) return null;
  if (word & EventWord.claim && place === null) return null;
  return { first, last: place === null ? last : t.lastOf[mentionOf[place]!]! };
}

/** "war-torn", "post-war" are other words; "Ukraine-Russia conflict" is none of these. */
function hyphened({ tokens }: PhraseText, head: number): boolean {
  const before = tokens[head - 1];
  const after = tokens[head + 1];
  return (before?.text === '-' && !tokens[head]!.spaced) || (after?.text === '-' && !after.spaced);
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

/** "to attack", "is shelling Kharkiv". */
function isVerb(t: PhraseText, flags: (at: number) => number, head: number): boolean {
  if (flags(head - 1) & EventWord.verbCue) return true;
  const next = head + 1;
  if (!together(t, head, next)) return false;
  return t.mentionOf[next]! >= 0 || (t.flags[next]! & (OPENER | Word.object)) !== 0;
}

/** The name behind "in", "of" or "against" ("war in Ukraine", "war against nuclear-armed Russia"), or null. */
function placeBehind(t: PhraseText, flags: (at: number) => number, at: number): number | null {
  const { mentionOf, lexicon } = t;
  if (!together(t, at - 1, at)) return null;
  if (lexicon.words.genitives && mentionOf[at]! >= 0) return at;
  if (!(flags(at) & EventWord.inside)) return null;
  for (let i = at + 1; i <= at + 5 && together(t, at, i); i += 1) {
    if (mentionOf[i]! >= 0) return i;
    if (t.tokens[i]!.text !== '-' && t.tokens[i]!.kind !== 'word') return null;
    if (t.flags[i]! & Word.stop && !(t.flags[i]! & OPENER)) return null;
  }
  return null;
}

/** Whether a token names a country that this war is not fought in or by: another war is meant. */
function otherPlace(t: PhraseText, at: number): boolean {
  const mention = t.mentionOf[at]!;
  const entity = mention >= 0 ? t.mentions[mention]!.entity : t.nationAt(at);
  if (entity === null) return false;
  const known = t.gazetteer.byId.get(entity);
  if (known?.kind !== 'place' && known?.kind !== 'organisation') return false;
  if (mention >= 0 && known.kind === 'organisation' && !known.in) return false;
  const country = known.demonyms ? entity : known.in;
  return (
    country !== undefined && t.gazetteer.byId.get(country)?.demonyms !== undefined && !WAR_PLACES.has(country)
  );
}
