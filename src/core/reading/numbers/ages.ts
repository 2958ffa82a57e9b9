import type { Token } from '../reading-text.ts';
import { isMonth } from './not-a-count.ts';
import type { Quantity } from './read/read-quantity.ts';
import type { TakenSpans } from './taken-spans.ts';
import { AGES } from './thresholds.ts';
import type { CompiledNumerals } from './words/compile-numerals.ts';

/** "aged 10", "aged between 18 and 60", and "Anna Smith, 39, …" or "Anna Smith (39)". */
export function isAge(
  tokens: readonly Token[],
  quantity: Quantity,
  taken: TakenSpans,
  lexicon: CompiledNumerals,
): boolean {
  const { first, next, unit, numeral, value } = quantity;
  if (unit !== null || value < AGES.least || value > AGES.most || numeral.doubtful) return false;
  // "between the ages of two and 15": the words for it may be part of the range.
  for (let at = first; at <= numeral.first; at += 1) if (lexicon.ageBefore.before(tokens, at)) return true;
  const mark = tokens[first - 1];
  const name = tokens[first - 2];
  if (!numeral.plain || quantity.high !== null || !mark || !name) return false;
  const after = tokens[next]?.text ?? '.';
  const closed =
    mark.text === ','
      ? CLOSES.has(after)
      : mark.text === '(' && after === ')' && value >= AGES.leastInBrackets;
  if (!closed || name.kind !== 'word') return false;
  if (lexicon.sets.kin.has(name.lower)) return true;
  if (!name.capital || isMonth(name, lexicon)) return false;
  const mention = taken.mentionAt(name);
  if (mention) return mention.kind === 'person' || (mention.kind === 'unknown' && mark.text === ',');
  return mark.text === ',' && (after === ',' || isFullName(tokens, first - 2));
}

const CLOSES = new Set([',', '.', ';', ')']);

/** Two words with capitals, where no name was found before. */
function isFullName(tokens: readonly Token[], last: number): boolean {
  const before = tokens[last - 1];
  return before?.capital === true && tokens[last]!.spaced;
}
