import type { DateMention, Mention, NumberMention } from '../reading.ts';
import type { ReadingText, Token } from '../reading-text.ts';
import { isDesignation } from './not-a-count.ts';
import { numberOf } from './number-of.ts';
import { articleMeasure, wordMeasure } from './one.ts';
import { readQuantity } from './read/read-quantity.ts';
import { PART_START } from './read/read-words.ts';
import { splitElisions } from './read/split-elisions.ts';
import { TakenSpans } from './taken-spans.ts';
import { LEAST_BARE } from './thresholds.ts';
import { type CompiledNumerals, numeralsFor } from './words/compile-numerals.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS } from './words/symbols.ts';

/**
 * Numbers of things, in digits or words, with what they count. What lies inside a date or a name is none. Nothing is
 * found in a language whose numerals aren't known. Linear: each sentence by itself, and each token is looked at a
 * bounded number of times.
 */
export function findNumbers(
  source: ReadingText,
  dates: readonly DateMention[],
  mentions: readonly Mention[],
): NumberMention[] {
  const lexicon = numeralsFor(source.languages, source.lang);
  if (!lexicon) return [];
  const found: NumberMention[] = [];
  const taken = new TakenSpans(dates, mentions);
  const { tokens } = source;
  let counting: Counting = null;
  for (let from = 0; from < tokens.length; ) {
    const { sentence } = tokens[from]!;
    let to = from + 1;
    while (to < tokens.length && tokens[to]!.sentence === sentence) to += 1;
    if (sentence >= 0) {
      const own = splitElisions(tokens.slice(from, to), lexicon.elisions);
      if (counting && counting.sentence < sentence - 1) counting = null;
      counting = findInSentence(source.text, own, counting, taken, lexicon, found);
    }
    from = to;
  }
  return found;
}

/** The noun that was counted last and large enough to be gone on with ("6,000 people … just a few thousand"). */
type Counting = { readonly unit: string; readonly sentence: number } | null;

function findInSentence(
  text: string,
  tokens: readonly Token[],
  before: Counting,
  taken: TakenSpans,
  lexicon: CompiledNumerals,
  found: NumberMention[],
): Counting {
  let counting = before;
  let free = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    if (!opens(tokens, at, lexicon) || taken.has(token)) {
      at += 1;
      continue;
    }
    const measure = articleMeasure(tokens, at, free, lexicon) ?? wordMeasure(tokens, at, lexicon);
    if (measure) {
      found.push(measure.mention);
      free = at = measure.next;
      continue;
    }
    const quantity = readQuantity(text, tokens, at, lexicon);
    if (quantity === null) {
      at += 1;
      continue;
    }
    const inside = tokens.slice(at, quantity.numeral.next).some((each) => taken.has(each));
    const designation = inside || isDesignation(tokens, quantity, taken, lexicon);
    const unit = counting?.unit ?? null;
    const mention = designation ? null : numberOf(text, tokens, quantity, free, unit, taken, lexicon);
    at = Math.max(quantity.next, at + 1);
    if (!mention) continue;
    found.push(mention);
    free = at;
    if (mention.thing && !quantity.unit && mention.unit !== null && mention.value >= LEAST_BARE)
      counting = { unit: mention.unit, sentence: token.sentence };
  }
  return counting;
}

/** Whether a number can begin here: most tokens are passed over with a look or two. */
function opens(tokens: readonly Token[], at: number, { openers, openerStarts }: CompiledNumerals): boolean {
  const { kind, text, lower, capital } = tokens[at]!;
  if (kind === 'number') return true;
  if (kind === 'mark') return CURRENCY_SIGNS.has(text);
  if (openers.has(lower)) return true;
  if (openerStarts.size > 0 && openerStarts.has(lower.slice(0, PART_START))) return true;
  return capital && (CURRENCY_CODES.has(text) || tokens[at + 1]?.text === '$');
}
