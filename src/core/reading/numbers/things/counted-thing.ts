import type { Token } from '../../reading-text.ts';
import type { Quantity } from '../read/read-quantity.ts';
import type { CompiledNumerals } from '../words/compile-numerals.ts';
import { findThing, type Thing } from './find-thing.ts';
import { opensQuote, pieceAt } from './noun-piece.ts';

/** What a bare number counts; without a head where it is a pronoun ("three of them"). Null where nothing is printed. */
export function countedThing(
  tokens: readonly Token[],
  { first, numeral, high }: Quantity,
  at: number,
  lexicon: CompiledNumerals,
): (Omit<Thing, 'head'> & { readonly head: Thing['head'] | null }) | null {
  const { definite, possessives, pronouns } = lexicon.sets;
  const position = {
    one: numeral.one && high === null,
    part: numeral.fraction,
    definite: definite.has(tokens[first - 1]?.lower ?? ''),
  };
  const of = lexicon.of.at(tokens, at);
  if (!of) {
    const direct = numeral.fraction || !lexicon.stops.has(tokens[at]?.lower ?? '') || isCapitals(tokens[at]);
    return direct ? findThing(tokens, at, position, lexicon) : null;
  }
  const after = tokens[of.next];
  if (!after) return null;
  const noun = () => findThing(tokens, pastDefinite(tokens, of.next, lexicon), position, lexicon);
  if (pronouns.has(after.lower)) {
    if (numeral.one) return null;
    const found = definite.has(after.lower) ? noun() : null;
    return found ?? { from: of.next, to: of.next + 1, head: null };
  }
  if (numeral.scaled || numeral.fraction) return noun();
  // "80,000 of his soldiers", "two of the soldiers"; "one of" counts nothing, and "12 of December" is none.
  const ofThem =
    definite.has(after.lower) ||
    possessives.has(after.lower) ||
    definite.has(tokens[at]!.lower) ||
    isOwner(tokens, of.next);
  return numeral.one || !ofThem ? null : noun();
}

/** What money or per cent is of, and what a measure is filled with: "$40 billion in aid", "10% of its inhabitants". */
export function measuredThing(
  tokens: readonly Token[],
  { unit }: Quantity,
  at: number,
  lexicon: CompiledNumerals,
): Thing | null {
  if (!unit || (unit.kind === 'measure' && !OF_MATTER.has(unit.unit))) return null;
  const { of, worth, data, sets } = lexicon;
  const link = unit.kind === 'money' ? worth.at(tokens, at) : of.at(tokens, at);
  const part = { one: false, part: true, definite: false };
  if (link) {
    const thing = findThing(tokens, pastDefinite(tokens, link.next, lexicon), part, lexicon);
    // "$5m in Poland", "$5m in order to"
    const isFor =
      thing && !(unit.kind === 'money' && (thing.head.capital || sets.worthNothing.has(thing.head.lower)));
    return isFor ? thing : null;
  }
  if (!data.bareThings || unit.kind === 'money' || opensQuote(tokens[at]) || !pieceAt(tokens, at))
    return null;
  return findThing(tokens, at, part, lexicon);
}

/** Measures of what there is some of; an hour or a mile is of nothing ("30 miles of the border"). */
const OF_MATTER = new Set(
  'gram|kg|ton|kiloton|pound|ounce|liter|gallon|hectare|acre|cubic meter|square meter|square km|square mile'.split(
    '|',
  ),
);

/** Over articles, and a number of them all ("three of the five men"). */
function pastDefinite(tokens: readonly Token[], at: number, { sets, small }: CompiledNumerals): number {
  let next = at;
  while (sets.definite.has(tokens[next]?.lower ?? '')) next += 1;
  const number = tokens[next];
  return number && (number.kind === 'number' || small.has(number.lower)) ? next + 1 : next;
}

/** "of Ukraine's cities". */
function isOwner(tokens: readonly Token[], at: number): boolean {
  const owner = tokens[at];
  const mark = tokens[at + 1]?.text;
  return owner?.kind === 'word' && (mark === "'s" || mark === '’s');
}

function isCapitals(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.text.length > 1 &&
    token.text === token.text.toUpperCase() &&
    token.kind === 'word'
  );
}
