import { opensSentence } from './attach-cue.ts';
import type { Phrase } from './subjects/noun-phrases.ts';
import type { Passage } from './units/passage.ts';
import { has, isDash, isMark, type Unit } from './units/unit.ts';
import { Word } from './words/word.ts';

/** Who stands with an unknown verb right behind quoted words: “…,” Wallace shot back; “…”, quipped Peskov. */
export interface UnknownVerb {
  readonly subject: Phrase;
  readonly verb: number;
}

/** Null unless the words are set off by a comma or the like and somebody's name or a pronoun is there. */
export function unknownVerbBehind({ units }: Passage, q: number, content: string): UnknownVerb | null {
  let at = q + 1;
  const parted = /[,?!…]$/.test(content) || isMark(units[at], ',') || isDash(units[at]);
  if (!parted || !opensSentence(units, q)) return null;
  while (isMark(units[at], ',') || isDash(units[at])) at += 1;
  // "s'indigne Macron", "ha tuonato Salvini"
  while (
    has(units[at], Word.object | Word.auxiliary) &&
    !units[at]!.pronoun &&
    units[at + 1]?.kind === 'word'
  )
    at += 1;
  const [first, second] = [units[at], units[at + 1]];
  if (!first || !second) return null;
  const head = (k: number) => (units[k]!.mention ? k : -1);
  if (isSpeaker(first) && isPlainVerb(second))
    return { subject: { from: at, to: at + 1, head: head(at) }, verb: at + 1 };
  if (isPlainVerb(first) && (has(second, Word.someone) || isHeOrShe(second)))
    return { subject: { from: at + 1, to: at + 2, head: head(at + 1) }, verb: at };
  // "“…,” author Max Brooks jumped in"
  for (let k = at; k < at + 4 && isTitle(units[k]); k++)
    if (has(units[k + 1], Word.someone) && units[k + 2] && isPlainVerb(units[k + 2]!))
      return { subject: { from: at, to: k + 2, head: k + 1 }, verb: k + 2 };
  // "“…,” raged worker Volodymyr Bykovskyi"
  if (isPlainVerb(first))
    for (let k = at + 2; k < at + 5 && isTitle(units[k - 1]); k++)
      if (has(units[k], Word.someone)) return { subject: { from: at + 1, to: k + 1, head: k }, verb: at };
  // "“How?” a reporter followed up."
  if (!has(first, Word.determiner | Word.quantifier)) return null;
  for (let k = at + 1; k < at + 6 && units[k]?.kind === 'word'; k++)
    if (has(units[k], Word.person | Word.source) && units[k + 1] && isPlainVerb(units[k + 1]!))
      return { subject: { from: at, to: k + 1, head: -1 }, verb: k + 1 };
  return null;
}

const isTitle = (unit: Unit | undefined) =>
  unit?.kind === 'word' && (unit.tags & ~(Word.person | Word.source | Word.determiner | Word.genitive)) === 0;
const isHeOrShe = ({ pronoun }: Unit) => pronoun === 'm' || pronoun === 'f';

const isSpeaker = (unit: Unit) => has(unit, Word.someone) || (unit.pronoun !== null && unit.pronoun !== 'x');

const isPlainVerb = ({ kind, capital, tags }: Unit) =>
  kind === 'word' && !capital && (tags & ~(Word.past | Word.adverb)) === 0;
