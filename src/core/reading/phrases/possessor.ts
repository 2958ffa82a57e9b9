import type { NounPhrase } from './noun-phrase.ts';
import { type PhraseText, together } from './phrase-text.ts';
import { OPENER, Word } from './word-kinds.ts';

/** The genitive that ends at `at` ("Putin's", "the country's", "players’"). */
export function possessorAt(
  t: PhraseText,
  at: number,
  head: number,
): Pick<NounPhrase, 'first' | 'opener' | 'possessor' | 'partitive'> | null {
  const { tokens, flags, mentionOf, firstOf } = t;
  const genitive = tokens[at]!.lower === "'s" || tokens[at]!.lower === '’s';
  const plural = !tokens[at]!.spaced && (tokens[at]!.text === '’' || tokens[at]!.text === "'");
  if (!genitive && !(plural && at > 0 && tokens[at - 1]!.lower.endsWith('s'))) return null;
  let first = at - 1;
  if (!together(t, head, first)) return null;
  const partitiveBefore = (opener: number) => ({
    first: isPartitive(t, opener) ? opener - 2 : opener,
    partitive: isPartitive(t, opener),
  });
  const mention = mentionOf[first]!;
  if (mention >= 0) {
    first = firstOf[mention]!;
    const isDot = tokens[first - 1]?.text === '.';
    const title = isDot ? first - 2 : first - 1;
    if (together(t, head, title) && flags[title]! & Word.address) first = title;
    else if (together(t, head, first - 1) && flags[first - 1]! & Word.definite) first -= 1;
    return { ...partitiveBefore(first), opener: 'possessor', possessor: mention };
  }
  for (let i = first; first - i < 4 && together(t, head, i); i -= 1) {
    if (mentionOf[i]! >= 0 || tokens[i]!.kind !== 'word') break;
    if (flags[i]! & OPENER) return { ...partitiveBefore(i), opener: 'possessor', possessor: -1 };
    if (flags[i]! & Word.stop) break;
  }
  return tokens[first]!.kind === 'word'
    ? { first, opener: 'possessor', possessor: -1, partitive: false }
    : null;
}

/** Whether "one of" stands before an article or genitive. */
export function isPartitive({ tokens, flags }: PhraseText, opener: number): boolean {
  return opener > 1 &&
    (flags[opener - 1]! & Word.complement) !== 0 &&
    (flags[opener - 2]! & Word.partitive) !== 0
    ? tokens[opener - 2]!.kind === 'word'
    : false;
}
