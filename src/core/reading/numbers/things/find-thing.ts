import type { Token } from '../../reading-text.ts';
import { endsWithAny } from '../read/read-unit.ts';
import { LONGEST_NOUN_PHRASE } from '../thresholds.ts';
import type { CompiledNumerals } from '../words/compile-numerals.ts';
import { findPluralThing } from './find-plural-thing.ts';
import { isAdjective, isNounish, isStop, opensQuote, type Piece, pieceAt } from './noun-piece.ts';

/** A noun phrase as token places; `to` is exclusive. */
export interface Thing {
  readonly from: number;
  readonly to: number;
  readonly head: Piece;
}

/** How the thing stands to the number. */
export interface Position {
  /** One of them: no plural is looked for. */
  readonly one: boolean;
  /** A part of it ("half of the crew"), singular or plural. */
  readonly part: boolean;
  /** "the two": a participle after it is a verb ("the two discussed …"). */
  readonly definite: boolean;
}

/**
 * The noun phrase that begins with token `at`, up to its head; null where none can be told. Without a tagger the
 * language's own marks decide: the plural in English, the capital in German, the place of adjectives elsewhere; and
 * function words, verbs by their endings and marks end the phrase. Articles before it are passed over, whose it is
 * belongs to it.
 * @param tokens of one sentence
 */
export function findThing(
  tokens: readonly Token[],
  at: number,
  position: Position,
  lexicon: CompiledNumerals,
): Thing | null {
  const { definite, possessives } = lexicon.sets;
  let from = at;
  if (position.part) while (definite.has(tokens[from]?.lower ?? '')) from += 1;
  let noun = from;
  while (possessives.has(tokens[noun]?.lower ?? '')) noun += 1;
  if (noun === from && opensQuote(tokens[from])) noun = from += 1;
  const found = FINDERS[lexicon.data.nouns.order](tokens, noun, position, lexicon);
  return found && { from, to: Math.max(found.to, found.head.next), head: found.head };
}

type Finder = (
  tokens: readonly Token[],
  from: number,
  position: Position,
  lexicon: CompiledNumerals,
) => { readonly head: Piece; readonly to: number } | null;

/** German: the first word with a capital, over adjectives and over those that are made of towns („Kiewer Soldaten“). */
const byCapital: Finder = (tokens, from, _position, lexicon) => {
  let next = from;
  for (let i = 0; i < LONGEST_NOUN_PHRASE; i += 1) {
    const piece = pieceAt(tokens, next);
    if (!piece || isStop(piece, tokens, lexicon)) return null;
    next = piece.next;
    if (piece.capital) {
      const second = secondOfPair(tokens, next, lexicon);
      if (second !== null) {
        next = second;
        continue;
      }
      const after = pieceAt(tokens, next);
      if (piece.lower.endsWith('er') && after?.capital && tokens[after.at]!.kind === 'word') continue;
      return { head: piece, to: piece.next };
    }
    if (!isAdjective(piece, lexicon)) return null;
  }
  return null;
};

/** Where the noun begins that „Staats- und Regierungschefs“ share; null where no hyphen is left open. */
function secondOfPair(tokens: readonly Token[], at: number, { sets }: CompiledNumerals): number | null {
  const [hyphen, and] = [tokens[at], tokens[at + 1]];
  const open = hyphen?.text === '-' && !hyphen.spaced && and?.spaced === true;
  return open && (sets.and.has(and.lower) || sets.or.has(and.lower)) ? at + 2 : null;
}

/** Dutch and Slavic: the word after a row of adjectives; the last of these where none follows („9 тысяч военных“). */
const afterAdjectives: Finder = (tokens, from, _position, lexicon) => {
  let next = from;
  for (let i = 0; i < LONGEST_NOUN_PHRASE; i += 1) {
    const piece = pieceAt(tokens, next);
    if (!piece || !isNounish(piece, tokens, lexicon)) return null;
    next = piece.next;
    const after = pieceAt(tokens, next);
    const person = lexicon.participles.has(piece.lower) && after?.capital === true;
    if (!person && isAdjective(piece, lexicon) && isNounish(after, tokens, lexicon)) continue;
    return { head: piece, to: piece.next };
  }
  return null;
};

/** Romance: the first word but for the few adjectives that stand before nouns; one that follows is part of it. */
const beforeAdjectives: Finder = (tokens, from, { one, part }, lexicon) => {
  let next = from;
  for (let i = 0; i < LONGEST_NOUN_PHRASE; i += 1) {
    const piece = pieceAt(tokens, next);
    if (!piece || !isNounish(piece, tokens, lexicon)) return null;
    next = piece.next;
    if (lexicon.adjectives.has(piece.lower) && isNounish(pieceAt(tokens, next), tokens, lexicon)) continue;
    const { pluralEndings, plurals } = lexicon;
    const countable = plurals.has(piece.lower) || endsWithAny(piece.lower, pluralEndings);
    if (!one && !part && pluralEndings.length > 0 && !countable) return null;
    const after = pieceAt(tokens, next);
    const follows = after !== null && !after.capital && isNounish(after, tokens, lexicon);
    return {
      head: piece,
      to: follows && endsWithAny(after.lower, lexicon.followingEndings) ? after.next : next,
    };
  }
  return null;
};

const FINDERS: Record<CompiledNumerals['data']['nouns']['order'], Finder> = {
  plural: findPluralThing,
  capital: byCapital,
  last: afterAdjectives,
  first: beforeAdjectives,
};
