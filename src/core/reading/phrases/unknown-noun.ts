import type { NounPhrase } from './noun-phrase.ts';
import { type PhraseText, together } from './phrase-text.ts';
import { LONGEST_COMPLEMENT } from './thresholds.ts';
import { Word } from './word-kinds.ts';

/** "All" in "All-Star", "A" in "W.N.B.A." */
const isFirstPart = ({ tokens }: PhraseText, at: number) =>
  tokens[at]!.capital && /^[-.]$/.test(tokens[at + 1]?.text ?? '') && !tokens[at + 1]!.spaced;

/** The letters of "W.N.B.A." */
const isInitial = ({ tokens }: PhraseText, at: number) =>
  tokens[at]!.text.length === 1 && tokens[at]!.capital;

/** "a flutist": behind a person's name, an article and a few words need no listed noun, but for what happens or is done. */
export function unknownNoun(t: PhraseText, first: number): NounPhrase | null {
  const { tokens, flags, mentionOf } = t;
  if (!(flags[first]! & Word.indefinite)) return null;
  let at = first + 1;
  let words = 0;
  while (words < 7 && at - first < LONGEST_COMPLEMENT && together(t, first, at)) {
    const token = tokens[at]!;
    const joined = (token.text === '-' || (token.text === '.' && isInitial(t, at - 1))) && !token.spaced;
    if (
      mentionOf[at]! < 0 &&
      !joined &&
      (token.kind !== 'word' || (flags[at]! & (Word.stop | Word.complement) && !isFirstPart(t, at)))
    )
      break;
    if (token.kind === 'word' && token.text.length > 1) words += 1;
    at += 1;
  }
  const head = at - 1;
  if (
    head === first ||
    tokens[head]!.kind !== 'word' ||
    flags[head]! & Word.modifier ||
    t.lexicon.has('abstract', tokens[head]!.lower) ||
    mentionOf[head]! >= 0
  )
    return null;
  return {
    first,
    inner: first + 1,
    head,
    last: head,
    opener: 'indefinite',
    partitive: false,
    plural: false,
    possessor: -1,
    modified: head > first + 1,
  };
}
