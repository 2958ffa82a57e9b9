import { ADVERB_LIKE, VERB_LIKE } from './endings.ts';
import { leftOf } from './phrase-start.ts';
import { type PhraseText, together } from './phrase-text.ts';
import { HEAD, Word } from './word-kinds.ts';

/** A noun for a person, group or country with what stands before it; places of tokens, `last` included. */
export interface NounPhrase {
  readonly first: number;
  readonly head: number;
  /** First token behind the article, possessive or genitive. */
  readonly inner: number;
  /** Last token of the noun itself: "secretary general", "president-elect". */
  readonly last: number;
  readonly opener: 'definite' | 'indefinite' | 'possessive' | 'possessor' | 'none';
  /** "one of the …" */
  readonly partitive: boolean;
  readonly plural: boolean;
  /** Mention in the genitive at its beginning ("Putin's spokesman"), or -1. */
  readonly possessor: number;
  /** Whether anything but an article stands before the noun. */
  readonly modified: boolean;
}

/** The phrase whose noun stands at `head`; null where that word is no noun or not the last one of its compound. */
export function nounPhrase(t: PhraseText, head: number): NounPhrase | null {
  const last = endOfNoun(t, head);
  if (last === null) return null;
  const left = leftOf(t, head);
  const flags = t.flags[head]!;
  // Verbs that look like the noun ("leads", "back") count as the noun only after an article or the like.
  if (flags & Word.stop && !(flags & Word.modifier) && left.opener === 'none') return null;
  const plural = (flags & Word.plural) !== 0;
  // "Chairman of the Joint Chiefs of Staff Gen.": what stands before the rank belongs to the chairman.
  const { first, opener } = left;
  const isComplement = opener === 'definite' && first > 0 && (t.flags[first - 1]! & Word.complement) !== 0;
  if (flags & Word.rank && isComplement && t.mentionOf[head - 1]! >= 0)
    return {
      head,
      last,
      plural,
      first: head,
      inner: head,
      opener: 'none',
      partitive: false,
      possessor: -1,
      modified: false,
    };
  return { head, last, plural, ...left };
}

/** Where the noun ends, if `head` is its last word or the others are part of it. */
function endOfNoun(t: PhraseText, head: number): number | null {
  const { tokens, flags, lexicon, mentionOf } = t;
  const role = lexicon.rolesAt(tokens, head);
  const last = withAdjectives(t, head, role && role.last > head ? role.last : head);
  const next = last + 1;
  if (!together(t, head, next)) return last;
  const token = tokens[next]!;
  if (token.text === '-' && !token.spaced) {
    if (tokens[next + 1]?.lower === 'elect' || tokens[next + 1]?.lower === 'designate') return next + 1;
    // "father-of-three", "son-in-law"
    const preposition = Word.complement | Word.namedComplement | Word.looseComplement;
    if (lexicon.words.compounds && (flags[next + 1] ?? 0) & preposition && isHyphen(t, next + 2))
      return next + 3;
    return tokens[next + 1]?.spaced === false ? null : last;
  }
  if (mentionOf[next]! >= 0) return isBeforeCompound(t, head, next) ? null : last;
  if (flags[head]! & Word.rank && token.text === '.' && !token.spaced) {
    const after = next + 1;
    const another = tokens[after]?.kind === 'word' && mentionOf[after]! < 0 && flags[after]! & HEAD;
    return another && together(t, head, after) ? null : next;
  }
  if (token.kind !== 'word' || lexicon.words.headFirst) return last;
  const more = flags[next]!;
  if (more & HEAD && !(more & Word.stop && !(more & Word.modifier))) return null;
  if ((more & ~Word.plain) !== 0 && !(more & Word.modifier)) return last;
  if (more && together(t, head, next + 1) && flags[next + 1]! & HEAD) return null;
  if (more & Word.stop || lexicon.has('conjunctions', token.lower)) return last;
  if (token.capital) return tokens[head]!.capital ? null : last;
  // Another noun ("the president office") makes this one its modifier; what may be a verb or adverb doesn't.
  return lexicon.words.compounds && !VERB_LIKE.test(token.lower) && !ADVERB_LIKE.test(token.lower)
    ? null
    : last;
}

/** "a major U.S. competitor": not an officer. */
function isBeforeCompound(
  { tokens, flags, mentions, mentionOf, lastOf, lexicon }: PhraseText,
  head: number,
  name: number,
): boolean {
  if (!lexicon.words.compounds || tokens[head]!.capital) return false;
  const mention = mentionOf[name]!;
  const noun = lastOf[mention]! + 1;
  if (mentions[mention]!.kind !== 'place' || tokens[noun]?.sentence !== tokens[head]!.sentence) return false;
  return (
    (flags[head - 1]! & Word.indefinite) !== 0 && (flags[noun]! & HEAD) !== 0 && !(flags[noun]! & Word.stop)
  );
}

const isHyphen = ({ tokens }: PhraseText, at: number) =>
  tokens[at]?.text === '-' && !tokens[at]!.spaced && tokens[at + 1]?.spaced === false;

/** "el presidente ruso", "l'opposante biélorusse": adjectives behind the noun, where the language puts them there. */
function withAdjectives(t: PhraseText, head: number, noun: number): number {
  const { headFirst, genitives } = t.lexicon.words;
  if (!headFirst || genitives) return noun;
  let last = noun;
  for (let next = noun + 1; next - noun <= 3 && together(t, head, next); next += 1) {
    if (t.mentionOf[next]! >= 0 || t.tokens[next]!.kind !== 'word' || t.elided[next]) break;
    const adjective =
      t.nationAt(next) !== null || (t.flags[next]! & Word.modifier && !(t.flags[next]! & Word.stop));
    if (!adjective) break;
    last = next;
  }
  return last;
}
