import type { Token } from '../../reading-text.ts';
import { endsWithAny } from '../read/read-unit.ts';
import { LONGEST_NOUN_PHRASE } from '../thresholds.ts';
import type { CompiledNumerals } from '../words/compile-numerals.ts';
import type { Position } from './find-thing.ts';
import { isAdjective, isStop, type Piece, pieceAt } from './noun-piece.ts';

/**
 * English: a counted noun is a plural, so the head is the first plural, or the last of several in a row ("police
 * officers"). After "one" and of a part ("half of the crew") it is the last word before the phrase ends.
 */
export function findPluralThing(
  tokens: readonly Token[],
  from: number,
  { one, part, definite }: Position,
  lexicon: CompiledNumerals,
): { readonly head: Piece; readonly to: number } | null {
  const found = (head: Piece) => ({ head, to: head.next });
  let last: Piece | null = null;
  let joined = false;
  let next = from;
  for (let i = 0; i < LONGEST_NOUN_PHRASE; i += 1) {
    if (last !== null && isPossessive(tokens[next])) {
      if (one) return found(last);
      // "Ukraine's largest cities": the owner is part of the thing, but not its noun.
      last = null;
      next += 1;
    }
    const piece = pieceAt(tokens, next);
    if (!piece) break;
    if (isStop(piece, tokens, lexicon)) {
      // "civilian and military airports": goes on once, as long as no noun was found.
      if (joined || one || part || last === null || !lexicon.sets.and.has(piece.lower)) break;
      // "dozens dead and more injured"
      if (lexicon.participles.has(last.lower)) break;
      joined = true;
      next = piece.next;
      continue;
    }
    next = piece.next;
    if (last !== null && (one || part) && lexicon.verbs.has(piece.lower)) break;
    if (!one && isPlural(piece, lexicon)) {
      if (isPossessive(tokens[next])) {
        last = piece;
        continue;
      }
      if (!goesOn(piece, tokens, lexicon)) return found(piece);
    } else if (last === null) {
      // "the two discussed …", "one sees": a verb at once.
      const participle = isParticiple(piece, lexicon) && !lexicon.adjectives.has(piece.lower);
      if (lexicon.verbs.has(piece.lower) ? one || definite : participle && definite) return null;
    } else if ((one || part) && endsNoun(piece, last, one, lexicon)) break;
    last = piece;
  }
  if (last === null) return null;
  const countable =
    one || part
      ? !isParticiple(last, lexicon) && !isAdverb(last, lexicon) && !lexicon.adjectives.has(last.lower)
      : lexicon.participles.has(last.lower);
  return countable ? found(last) : null;
}

/** Whether a plural goes before another noun: "arms dealers", "arms control treaties". */
function goesOn(piece: Piece, tokens: readonly Token[], lexicon: CompiledNumerals): boolean {
  const after = pieceAt(tokens, piece.next);
  if (!after || isStop(after, tokens, lexicon) || (after.capital && !piece.capital)) return false;
  if (isPlural(after, lexicon)) return !lexicon.verbs.has(after.lower);
  return lexicon.modifiers.has(piece.lower) && !isParticiple(after, lexicon) && !isAdverb(after, lexicon);
}

/** Whether the noun phrase ends before this word, a verb for all that can be told. */
function endsNoun(piece: Piece, last: Piece, one: boolean, lexicon: CompiledNumerals): boolean {
  const { lower, compound, capital } = piece;
  if (capital && !compound) return !last.capital && !last.compound && !isAdjective(last, lexicon);
  if (compound) return false;
  if (isAdverb(piece, lexicon)) return true;
  if (one && isPlural(piece, lexicon) && !lexicon.modifiers.has(lower)) return true;
  if (last.capital || isAdjective(last, lexicon)) return false;
  return isParticiple(piece, lexicon) || lexicon.participles.has(lower);
}

/** By its ending: "-s", but not "-ss", "-us" and "-is". A designation may be one ("F-16s"). */
function isPlural({ lower }: Piece, lexicon: CompiledNumerals): boolean {
  if (lexicon.plurals.has(lower)) return true;
  if (lower.length < SHORTEST_PLURAL) return false;
  return endsWithAny(lower, lexicon.pluralEndings) && !endsWithAny(lower, lexicon.singularEndings);
}

const SHORTEST_PLURAL = 4;
const SHORTEST_DERIVED = 5;

function isAdverb({ lower, compound }: Piece, { adverbEndings }: CompiledNumerals): boolean {
  return !compound && lower.length >= SHORTEST_DERIVED && endsWithAny(lower, adverbEndings);
}

/** "wounded", "incoming", but not "building". */
function isParticiple({ lower, compound }: Piece, lexicon: CompiledNumerals): boolean {
  if (compound || lower.length < SHORTEST_DERIVED || lexicon.notParticiples.has(lower)) return false;
  return endsWithAny(lower, lexicon.participleEndings);
}

function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced && (token.text === "'s" || token.text === '’s');
}
