import { words } from '../article/words.ts';
import type { Lexicon } from '../reading/lexicon.ts';
import type { Label, ReadArticle } from '../reading/reading.ts';
import { mentionsIn } from './label-words.ts';
import { type FramingLexicon, framingLexicon } from './wording/framing-lexicon.ts';

/** What is labelled. */
export interface Labelled {
  readonly isEvent: boolean;
  readonly isPerson: boolean;
}

/** Whether a label is told of its target: a name for the war as a whole, or what one person can be called. */
export function isTold(each: ReadArticle, label: Label, of: Labelled, lexicon: Lexicon): boolean {
  const framing = framingLexicon(lexicon.languages, each.reading.lang);
  if (!framing) return true;
  const printed = words(each.article.text, label.start, label.end).map(({ norm }) => norm);
  if (of.isEvent) return namesWar(framing, printed) || isOnCountry(each, label, framing, printed, lexicon);
  return !of.isPerson || namesOnePerson(framing, printed, label.form === 'title');
}

/** An attack is one of many, and the next article may speak of another. */
export function namesWar({ eventNames, notEvents }: FramingLexicon, printed: readonly string[]): boolean {
  return printed.some((norm) => eventNames.has(norm)) && !printed.some((norm) => notEvents.has(norm));
}

/** "The assault on Ukraine", but not on "Ukraine’s harbours" or on one city. */
function isOnCountry(
  { article, reading }: ReadArticle,
  label: Label,
  { assaults, against }: FramingLexicon,
  printed: readonly string[],
  { gazetteer }: Lexicon,
): boolean {
  const at = printed.findIndex((norm) => assaults.has(norm));
  if (at < 0 || !against.has(printed[at + 1] ?? '')) return false;
  const last = mentionsIn(reading.mentions, label).at(-1);
  const isWhole = last?.end === label.end && !/^['’]s?\s/.test(article.text.slice(label.end, label.end + 3));
  return isWhole && gazetteer.byId.get(last.entity ?? '')?.capital !== undefined;
}

/**
 * "Two officers" and "ministers" were read for one; "the two leaders" is each one's.
 * @param isTitle before a name: "cosmonauts Anton Shkaplerov and Pyotr Dubrov" is each one's too
 */
function namesOnePerson(
  { prepositions, several, definites, pairs, isPlural }: FramingLexicon,
  printed: readonly string[],
  isTitle: boolean,
): boolean {
  const [first = ''] = printed;
  if (several.has(first)) return false;
  const isKnown = definites.has(first) || pairs.has(first);
  const complement = printed.findIndex((norm, at) => at > 0 && prepositions.has(norm));
  const head = complement < 0 ? printed.at(-1) : printed[complement - 1];
  return isTitle || isKnown || !isPlural(head ?? '');
}
