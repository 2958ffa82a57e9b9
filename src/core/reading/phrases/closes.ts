import { type PhraseText, together } from './phrase-text.ts';
import { Word } from './word-kinds.ts';

/** Punctuation that closes what is put in beside a name. */
const CLOSING: ReadonlySet<string> = new Set(',.;:)]–—―-…?!”"»“');

/** Whether what stands at a token closes an apposition: a mark, the sentence's end, "who", or a participle. */
export function closes(t: PhraseText, at: number): boolean {
  const { tokens, flags, lexicon } = t;
  if (!together(t, at - 1, at)) return true;
  const token = tokens[at]!;
  if (token.kind === 'mark') return token.text === '-' ? token.spaced : CLOSING.has(token.text);
  if (lexicon.has('infinitive', token.lower) && tokens[at + 1]?.capital === false) return true;
  if (flags[at]! & (Word.complement | Word.namedComplement | Word.looseComplement))
    return ((flags[at + 1] ?? 0) & Word.relative) !== 0;
  // "Finland's president since 2012", "a teacher when the war began"
  return (flags[at]! & Word.relative) !== 0 || lexicon.has('conjunctions', token.lower);
}
