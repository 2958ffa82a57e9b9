import { ADVERB_LIKE, PARTICIPLE, VERB_LIKE } from './endings.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isPerson, nounsFor, type PhraseText, together } from './phrase-text.ts';
import { LONGEST_COMPLEMENT } from './thresholds.ts';
import { HEAD, OPENER, Word } from './word-kinds.ts';

/**
 * Last token of the phrase with what belongs to its noun behind it: "the president | of the European Commission".
 * `loose` takes further prepositions ("in", "from"), for places where a comma or full stop closes the phrase.
 * A person's name directly behind is not taken: then the phrase is that name's title.
 */
export function complementEnd(t: PhraseText, phrase: NounPhrase, loose: boolean): number {
  const ends = loose ? t.looseEnds : t.ends;
  const known = ends.get(phrase);
  if (known !== undefined) return known;
  let end = phrase.last;
  for (;;) {
    const next = part(t, phrase.head, end + 1, loose);
    if (next === null || next - phrase.head > LONGEST_COMPLEMENT) break;
    end = next;
  }
  ends.set(phrase, end);
  return end;
}

/** Last token of one complement that begins at `at`, or null. */
function part(t: PhraseText, head: number, at: number, loose: boolean): number | null {
  if (!together(t, head, at)) return null;
  const { flags, lexicon, mentionOf } = t;
  if (t.elided[at]! & (Word.complement | (loose ? Word.looseComplement : 0)))
    return nominal(t, head, at, false);
  const word = flags[at]!;
  const preposition = word & (Word.complement | Word.namedComplement | (loose ? Word.looseComplement : 0));
  if (preposition && mentionOf[at]! < 0) {
    // "of" takes any noun; "to halt", "for supporting" are no complements.
    const open = loose && !lexicon.has('infinitive', t.tokens[at]!.lower);
    if (word & Word.complement || open || startsName(t, head, at + 1))
      return nominal(t, head, at + 1, (word & Word.looseComplement) !== 0);
    return null;
  }
  return lexicon.words.genitives ? genitive(t, head, at) : null;
}

/** "советник | главы офиса президента Украины": listed words and names of houses and places, without a preposition. */
function genitive(t: PhraseText, head: number, from: number): number | null {
  const { flags, mentionOf, lastOf } = t;
  let end: number | null = null;
  for (let at = from; at - from < LONGEST_COMPLEMENT && together(t, head, at); at += 1) {
    const mention = mentionOf[at]!;
    if (mention >= 0) {
      if (isPerson(t, mention)) break;
      at = lastOf[mention]!;
      end = at;
      continue;
    }
    const word = flags[at]!;
    if (t.nationAt(at) !== null) continue;
    if (!(word & (HEAD | Word.modifier)) || word & (Word.stop | Word.former)) break;
    end = at;
  }
  return end;
}

/**
 * Last token of the words after a preposition, or null where there are none.
 * @param strict without an indefinite article: "a pariah in the West" is one phrase, "a laureate in a prison cell" isn't
 */
function nominal(t: PhraseText, head: number, from: number, strict: boolean): number | null {
  const { tokens, flags, lexicon, mentionOf, lastOf } = t;
  let at = from;
  let end: number | null = null;
  while (at - from < LONGEST_COMPLEMENT && together(t, head, at)) {
    const token = tokens[at]!;
    const mention = mentionOf[at]!;
    if (mention >= 0) {
      if (end !== null && isPerson(t, mention) && !isTitle(t, mention, at - 1) && !isBeforeNoun(t, mention))
        break;
      end = lastOf[mention]!;
      at = end + 1;
      continue;
    }
    if (token.kind === 'mark') {
      const hyphen = token.text === '-' && !token.spaced;
      if (!hyphen && token.lower !== "'s" && token.lower !== '’s' && token.text !== '&') break;
      at += 1;
      continue;
    }
    if (token.kind === 'number') {
      // "president from 2008" says when.
      if (strict && at === from) return null;
      end = at;
      at += 1;
      continue;
    }
    const word = flags[at]!;
    if (word & OPENER) {
      if (strict && word & Word.indefinite) return null;
      if (end !== null && !opens(t, at - 1)) break;
      at += 1;
      continue;
    }
    if (word & Word.and) {
      if (end === null || !goesOn(t, head, at)) break;
      at += 1;
      continue;
    }
    if (word & Word.address) {
      if (end !== null) break;
      at += tokens[at + 1]?.text === '.' ? 2 : 1;
      continue;
    }
    if (word & (Word.adverb | Word.modifier) && !(word & HEAD)) {
      // Modifiers that are nouns can close it as well ("for Foreign Affairs").
      if (word & Word.modifier && (token.capital || token.lower.endsWith('s'))) end = at;
      at += 1;
      continue;
    }
    if (word & Word.stop && !(word & HEAD && end === null)) break;
    // Behind a name a word that isn't known is a verb rather than an adjective: "o chefe da ONU segue".
    if (
      lexicon.words.headFirst &&
      word === 0 &&
      at > from &&
      mentionOf[at - 1]! >= 0 &&
      t.nationAt(at) === null
    )
      break;
    if (
      end !== null &&
      tokens[end]!.kind !== 'number' &&
      PARTICIPLE.test(token.lower) &&
      !token.capital &&
      !(tokens[at - 1]!.text === '-' && !token.spaced) &&
      !(word & HEAD) &&
      !goesBeforeNoun(t, head, at)
    )
      break;
    end = at;
    at += 1;
  }
  return end;
}

/** "the 34th motorized rifle brigade": a participle before a plain noun, not before "by", "in" or a name. */
function goesBeforeNoun(t: PhraseText, head: number, at: number): boolean {
  const next = at + 1;
  if (!together(t, head, next) || t.mentionOf[next]! >= 0) return false;
  const token = t.tokens[next]!;
  return (
    token.kind === 'word' &&
    !token.capital &&
    (t.flags[next]! & ~(HEAD | Word.plain | Word.plural | Word.modifier)) === 0
  );
}

function startsName(t: PhraseText, head: number, at: number): boolean {
  if (!together(t, head, at)) return false;
  return (
    t.mentionOf[at]! >= 0 || t.tokens[at]!.capital || (t.flags[at]! & OPENER) !== 0 || t.nationAt(at) !== null
  );
}

/** "the Serge Lifar prize": the name belongs to a noun behind it. */
export function isBeforeNoun(t: PhraseText, mention: number): boolean {
  const next = t.lastOf[mention]! + 1;
  if (!t.lexicon.words.compounds || !together(t, next - 1, next)) return false;
  const { kind, lower, capital } = t.tokens[next]!;
  return (
    kind === 'word' &&
    t.tokens[next + 1]?.text !== '-' &&
    !capital &&
    t.flags[next] === 0 &&
    !VERB_LIKE.test(lower) &&
    !ADVERB_LIKE.test(lower)
  );
}

/** "the daughter of Russian foreign minister Sergey Lavrov": the name has a title of its own in the complement. */
const isTitle = (t: PhraseText, mention: number, at: number) =>
  opens(t, at) ||
  (t.mentionOf[at]! < 0 && ((t.flags[at]! & titleNouns(t, mention)) !== 0 || t.nationAt(at) !== null));

/** Behind "Member of Parliament" stands the name that all of it is put on. */
const titleNouns = (t: PhraseText, mention: number) =>
  t.mentions[mention]!.kind === 'person' ? Word.person : nounsFor(t, mention);

const opens = (t: PhraseText, at: number) =>
  t.tokens[at]!.kind === 'mark' || (t.flags[at]! & (OPENER | Word.and | Word.adverb)) !== 0;

/** Whether "and" goes on inside the complement: between two names, two capitals, or two plain words. */
function goesOn(t: PhraseText, head: number, and: number): boolean {
  const { tokens, flags, mentionOf } = t;
  const after = and + 1;
  if (!together(t, head, after)) return false;
  if (mentionOf[after]! >= 0)
    return mentionOf[and - 1]! >= 0 && isPerson(t, mentionOf[after]!) === isPerson(t, mentionOf[and - 1]!);
  if (tokens[after]!.kind !== 'word' || flags[after]! & (OPENER | Word.stop | HEAD)) return false;
  return tokens[after]!.capital === tokens[and - 1]!.capital && t.nationAt(after) === null;
}
