import type { Span } from '../../../article/article.ts';
import type { Phrase } from '../subjects/noun-phrases.ts';
import { has, hasTag, type Unit } from '../units/unit.ts';
import type { SpeechLexicon } from '../words/speech-lexicon.ts';
import { Word } from '../words/word.ts';
import type { Voice } from './voice.ts';

/** Somebody of whom only the noun is known: "a senior official". */
export function anonymous(
  units: readonly Unit[],
  phrase: Phrase,
  source: Span,
  { words: { pluralEnding } }: SpeechLexicon,
): Voice {
  const head = units[coreOf(units, phrase) - 1]!;
  const many = pluralEnding !== undefined && head.lower.endsWith(pluralEnding);
  const plural = many || has(units[phrase.from], Word.quantifier);
  const person = hasTag(units, phrase, Word.person | Word.source);
  return {
    speaker: { ...source, entity: null, kind: 'anonymous' },
    sex: null,
    nature: has(head, Word.document) ? 'thing' : person ? (plural ? 'people' : 'person') : 'unknown',
  };
}

/** End of a phrase without what hangs on it by a preposition. */
export function coreOf(units: readonly Unit[], { from, to }: Phrase): number {
  for (let k = from + 1; k < to; k++)
    if (has(units[k], Word.preposition) && !has(units[k], Word.determiner)) return k;
  return to;
}
