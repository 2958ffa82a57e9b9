import { type Word, words } from '../article/words.ts';
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
  const all = words(each.article.text, label.start, label.end);
  const printed = all.map(({ norm }) => norm);
  if (of.isEvent) return namesWar(framing, printed) || isOnCountry(each, label, framing, printed, lexicon);
  return !of.isPerson || namesOnePerson(framing, inWhole(each, all), label.form === 'title');
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

/** Without what a hyphen joins to the next word: "two-time medallist" is one. */
function inWhole({ article }: ReadArticle, all: readonly Word[]): string[] {
  return all.filter(({ end }) => article.text[end] !== '-').map(({ norm }) => norm);
}

/**
 * "Two officers" were read for one, and "his counterpart" is nobody by himself.
 * @param isTitle before a name: "cosmonauts Anton Shkaplerov and Pyotr Dubrov" is each one's
 */
function namesOnePerson(
  { prepositions, opposites, pairs, isPlural }: FramingLexicon,
  printed: readonly string[],
  isTitle: boolean,
): boolean {
  const complement = printed.findIndex((norm, at) => at > 0 && prepositions.has(norm));
  const noun = complement < 0 ? printed : printed.slice(0, complement);
  // "A mother of two" is one.
  if (noun.some((norm) => opposites.has(norm) || pairs.has(norm))) return false;
  return isTitle || !isPlural(noun.at(-1) ?? '');
}
