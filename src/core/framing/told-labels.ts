import { words } from '../article/words.ts';
import type { Label, ReadArticle } from '../reading/reading.ts';
import type { FramingLexicon } from './wording/framing-lexicon.ts';

/** Whether a label is told of its target: a name for the war as a whole, or what one person can be called. */
export function isTold(
  { article }: ReadArticle,
  { start, end }: Label,
  framing: FramingLexicon,
  { isEvent, isPerson }: { readonly isEvent: boolean; readonly isPerson: boolean },
): boolean {
  const printed = words(article.text, start, end).map(({ norm }) => norm);
  if (isEvent) return namesWar(framing, printed);
  return !isPerson || namesOnePerson(framing, printed);
}

/** An attack is one of many, and the next article may speak of another. */
export function namesWar({ eventNames, notEvents }: FramingLexicon, printed: readonly string[]): boolean {
  return printed.some((norm) => eventNames.has(norm)) && !printed.some((norm) => notEvents.has(norm));
}

/** "Two officers" were read for one, and "his counterpart" is nobody by himself. */
function namesOnePerson(
  { prepositions, opposites, pairs, isPlural }: FramingLexicon,
  printed: readonly string[],
): boolean {
  if (printed.some((norm) => opposites.has(norm) || pairs.has(norm))) return false;
  const complement = printed.findIndex((norm, at) => at > 0 && prepositions.has(norm));
  const head = complement < 0 ? printed.at(-1) : printed[complement - 1];
  return head === undefined || !isPlural(head);
}
